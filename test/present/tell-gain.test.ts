import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/content/locales.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { assess } from '../../src/engine/decide/assess.ts';
import type { Weighing } from '../../src/engine/decide/weigh/weighing.ts';
import { startRun } from '../../src/engine/simulate/run.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { isAskable } from '../../src/present/estimate-words.ts';
import { planRows } from '../../src/present/plan-rows.ts';
import { presentOwnerPage } from '../../src/present/present-owner-page.ts';
import { startTelling } from '../../src/present/start-telling.ts';
import { stepsToTell } from '../../src/present/steps-to-tell.ts';
import { tellGain } from '../../src/present/tell-gain.ts';
import { dossierOf, figures } from '../support/draft-of.ts';
import { pageWords } from '../support/owner-page-case.ts';
import { workshop } from '../../src/state/workshop.ts';

const draft = await workshop.loadExample('bicycle-frames');
const dossier = dossierOf(draft);
const inputs = toInputs(dossier, figures);
const run = startRun(inputs, { futures: 512, histories: 8 });
run.advance(512);
const table = run.table();
const ids = inputs.criteria?.map(({ id }) => id) ?? [];
const byOrder: readonly Weighing[] = [{ id: 'me', how: 'order', order: ids }];

function input(weighing: readonly Weighing[], locale: Locale = 'nl-BE') {
  const assessment = assess({ table, inputs, tipping: [], weighing });
  return { assessment, table, inputs, dossier, figures, tipping: [], words: pageWords(locale), format: createFormat(locale) };
}

const plain = (text: string | undefined) => text?.replace(/\s+/g, ' ');

describe('what finding out a figure is good for', () => {
  it('is money while nobody weighs, of the figures that are worth most', () => {
    const asked = input([]);
    const [first] = asked.assessment.worth.filter(({ estimate }) => isAskable(estimate));
    const [step] = stepsToTell(asked.assessment);
    expect(step).toEqual({ code: 'find-out', estimate: first?.estimate });
    const amount = asked.format.money(first?.amount ?? Number.NaN, { style: 'about' });
    expect(tellGain({ code: 'find-out', estimate: first?.estimate ?? '' }, startTelling(asked))).toEqual([
      `Dit weten voor u beslist, bespaart over ${asked.format.years(7)} gemiddeld ${amount}.`,
    ]);
  });

  it('is how often another choice comes first under given weights, of the figures that turn it most often, with the money beside it', () => {
    const asked = input(byOrder);
    const flips = (asked.assessment.weighed?.flips ?? []).filter(({ estimate }) => isAskable(estimate));
    expect(flips.length).toBeGreaterThan(1);
    const told = stepsToTell(asked.assessment).flatMap((step) => (step.code === 'find-out' ? [step.estimate] : []));
    expect(told).toEqual(flips.slice(0, 3).map(({ estimate }) => estimate));
    for (const { estimate, share } of flips) {
      const saved = asked.assessment.worth.filter((one) => one.estimate === estimate);
      expect(tellGain({ code: 'find-out', estimate }, startTelling(asked))).toEqual([
        `Weet u dit, dan komt in ${Math.round(share * 50)} van de 50 gevallen een andere keuze eerst.`,
        ...saved.map(
          ({ amount }) =>
            `In geld alleen bespaart dat over ${asked.format.years(7)} gemiddeld ${asked.format.money(amount, { style: 'about' })}.`,
        ),
      ]);
    }
  });

  it.each(['nl-BE', 'fr-BE', 'en-GB'] as const)(
    'stands behind the step on the owner’s page in %s, and not in the plan of who does what',
    (locale) => {
      const asked = input(byOrder, locale);
      const telling = startTelling(asked);
      const page = presentOwnerPage(asked);
      const plan = planRows(telling, [], '').map(({ text }) => text);
      stepsToTell(asked.assessment).forEach((step, at) => {
        expect(page.steps[at]).toBe([plan[at], ...tellGain(step, telling)].join(' '));
      });
      expect(page.findOut).toHaveLength(3);
      expect(JSON.stringify(page.steps)).not.toMatch(/undefined|NaN|[{]\w+[}]/);
    },
  );

  it('asks to talk about a judgement instead of looking it up', () => {
    const asked = input([{ id: 'me', how: 'points', points: Object.fromEntries(ids.map((id) => [id, 1])) }]);
    const judged = asked.assessment.weighed?.flips?.filter(({ estimate }) => estimate.startsWith('judged:')) ?? [];
    expect(judged.length).toBeGreaterThan(0);
    expect(plain(presentOwnerPage(asked).steps[0])).toMatch(
      /^Bespreek dit met wie mee beslist\. Oordeel over .+ Weet u dit, dan komt in \d+ van de 50 gevallen een andere keuze eerst\.$/,
    );
  });
});
