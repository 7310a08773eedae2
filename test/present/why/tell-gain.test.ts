import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/content/locales.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { assess } from '../../../src/engine/advise/assess.ts';
import type { Weighing } from '../../../src/engine/advise/weigh/weighing.ts';
import { startRun } from '../../../src/engine/run/run.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { estimateLabel, isAskable } from '../../../src/present/names/estimate-words.ts';
import { gainPart } from '../../../src/present/why/gain-part.ts';
import { planRows } from '../../../src/present/plan/plan-rows.ts';
import { tellFindOut } from '../../../src/present/plan/tell-find-out.ts';
import { tellStep } from '../../../src/present/plan/tell-step.ts';
import { presentOwnerPage } from '../../../src/present/answer/present-owner-page.ts';
import { presentReport } from '../../../src/present/report/present-report.ts';
import { toPresentationInput } from '../../../src/present/names/to-presentation-input.ts';
import { figuresToLookUp, stepsToTell } from '../../../src/present/plan/steps-to-tell.ts';
import { tellGain } from '../../../src/present/why/tell-gain.ts';
import { dossierOf, figures } from '../../support/draft-of.ts';
import { pageWords, reportWords } from '../../support/owner-page-case.ts';
import { loadExample } from '../../../src/dossier/examples/load-example.ts';

const draft = await loadExample('bicycle-frames');
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
    const [step] = figuresToLookUp(asked.assessment);
    expect(step).toEqual({ code: 'find-out', estimate: first?.estimate });
    const amount = asked.format.money(first?.amount ?? Number.NaN, { style: 'about' });
    expect(tellGain({ code: 'find-out', estimate: first?.estimate ?? '' }, toPresentationInput(asked))).toEqual([
      `Dit weten voor u beslist, bespaart over ${asked.format.years(7)} gemiddeld ${amount}.`,
    ]);
  });

  it('is how often another choice comes first under given weights, of the figures that turn it most often', () => {
    const asked = input(byOrder);
    const flips = (asked.assessment.weighed?.flips ?? []).filter(({ estimate }) => isAskable(estimate));
    expect(flips.length).toBeGreaterThan(1);
    const told = figuresToLookUp(asked.assessment).map(({ estimate }) => estimate);
    expect(told).toEqual(flips.slice(0, 3).map(({ estimate }) => estimate));
    for (const { estimate, share } of flips) {
      expect(tellGain({ code: 'find-out', estimate }, toPresentationInput(asked))).toEqual([
        `Weet u dit zeker, dan komt in ${Math.round(share * 50)} van de 50 gevallen een andere keuze eerst.`,
      ]);
    }
  });

  it.each(['nl-BE', 'fr-BE', 'en-GB'] as const)('stands behind the figure to find out in %s, which is no step of the plan', (locale) => {
    const asked = input(byOrder, locale);
    const presentation = toPresentationInput(asked);
    const page = presentOwnerPage(asked);
    const found = tellFindOut(presentation);
    expect(found).toHaveLength(3);
    figuresToLookUp(asked.assessment).forEach((step, at) => {
      expect(found[at]?.text).toBe([tellStep(step, presentation), ...tellGain(step, presentation)].join(' '));
    });
    expect(page.steps).toEqual(planRows(presentation, [], '').map(({ text }) => text));
    expect(page.steps).toEqual(stepsToTell(asked.assessment).map((step) => tellStep(step, presentation)));
    expect(page.steps.filter((step) => found.some(({ text }) => text.startsWith(step)))).toEqual([]);
    expect(JSON.stringify([page.steps, found])).not.toMatch(/undefined|NaN|[{]\w+[}]/);
  });

  it('stands in one table on screen and paper, where the steps are told without it', () => {
    const asked = input(byOrder);
    const part = gainPart(toPresentationInput(asked));
    const page = presentOwnerPage(asked);
    const report = presentReport({ ...asked, ...reportWords('nl-BE'), actions: [], page, date: '2026-11-25' });
    expect(report.gain).toEqual(part);
    expect(report.page.steps).toEqual(page.steps);
    expect(report.page.steps.join(' ')).not.toContain('Weet u dit zeker');
    const { flips = [] } = asked.assessment.weighed ?? {};
    expect(part?.rows?.head).toEqual(['Cijfer', 'Andere keuze eerst, van de 50 gevallen', 'Bespaart in geld alleen', 'Waar u dit vindt']);
    flips.slice(0, 8).forEach(({ estimate, share }, at) => {
      const saved = asked.assessment.worth.find((one) => one.estimate === estimate)?.amount;
      const [label, turns, money] = part?.rows?.rows[at] ?? [];
      expect(label).toBe(estimateLabel(estimate, toPresentationInput(asked)));
      expect(turns).toBe(String(Math.round(share * 50)));
      expect(money).toBe(saved === undefined ? '–' : asked.format.money(saved, { style: 'about' }));
    });
  });

  it('has no column for what is not told: of money alone while nobody weighs', () => {
    const part = gainPart(toPresentationInput(input([])));
    expect(part?.rows?.head).toEqual(['Cijfer', 'Bespaart gemiddeld', 'Waar u dit vindt']);
  });

  it.each(['nl-BE', 'fr-BE', 'en-GB'] as const)('says so in %s where no figure stands out', (locale) => {
    const asked = input([], locale);
    const none = { ...asked, assessment: { ...asked.assessment, worth: [], steps: [] } };
    const part = gainPart(toPresentationInput(none));
    expect(part?.rows).toBeUndefined();
    expect(presentOwnerPage(none).basis).toContain(part?.note);
    expect(presentOwnerPage(asked).basis).not.toContain(part?.note);
  });

  it('asks to talk about a judgement instead of looking it up', () => {
    const asked = input([{ id: 'me', how: 'points', points: Object.fromEntries(ids.map((id) => [id, 1])) }]);
    const judged = asked.assessment.weighed?.flips?.filter(({ estimate }) => estimate.startsWith('judged:')) ?? [];
    expect(judged.length).toBeGreaterThan(0);
    expect(plain(tellFindOut(toPresentationInput(asked))[0]?.text)).toMatch(
      /^Beoordeel .+ samen met wie mee beslist: .+\. Weet u dit zeker, dan komt in \d+ van de 50 gevallen een andere keuze eerst\.$/,
    );
  });
});
