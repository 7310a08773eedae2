import { describe, expect, it } from 'vitest';
import { locales } from '../../src/content/locales.ts';
import { exampleIds, loadExample } from '../../src/dossier/examples/load-example.ts';
import { newDraft } from '../../src/dossier/draft/new-draft.ts';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { assess } from '../../src/engine/advise/assess.ts';
import { tippingCandidates } from '../../src/engine/advise/compare/tipping-candidates.ts';
import { baseCase } from '../../src/engine/run/base-case.ts';
import { columns } from '../../src/engine/run/table/futures-table.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { startTipping } from '../../src/engine/run/tipping/tipping.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { presentOwnerPage } from '../../src/present/answer/present-owner-page.ts';
import { presentReport } from '../../src/present/report/present-report.ts';
import { figures, pageWords, reportWords } from '../support/owner-page-case.ts';
import { outsideOf, overlapsOf } from '../support/scene-overlap.ts';

const size = { futures: 64, histories: 16 };

function calculated(draft: Draft) {
  const reading = readDossier(draft, figures);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { dossier } = reading;
  const inputs = toInputs(dossier, figures);
  const run = startRun(inputs, size);
  run.advance(size.futures);
  const table = run.table();
  const { leader } = assess({ table, inputs, tipping: [] });
  const search = startTipping(inputs, { ...size, leader, estimates: tippingCandidates({ table, inputs, leader }).slice(0, 4) });
  while (!search.advance());
  const tipping = search.curves();
  return { dossier, inputs, table, tipping, assessment: assess({ table, inputs, tipping }), figures };
}

const unknown = {
  ...newDraft({ id: 'open', today: '2026-11-24', now: '2026-11-24T09:00:00Z', seed: 7 }),
  answers: { 'origin.country': { value: 'CN' } },
};
const drafts: readonly (readonly [string, Draft])[] = [
  ...(await Promise.all(exampleIds.map(async (id) => [id, await loadExample(id)] as const))),
  ['all unknown', unknown],
];

describe.each(drafts)('%s', (_, draft) => {
  const told = calculated(draft);
  const { assessment, table } = told;

  it('has bridges that add up to the mean cost', () => {
    for (const { option, total } of assessment.bridges) {
      const pvCost = assessment.ranking.find((ranked) => ranked.option === option)?.pvCost ?? Number.NaN;
      expect(total * table.annuity).toBeCloseTo(pvCost, Math.min(6, 8 - Math.ceil(Math.log10(Math.abs(pvCost)))));
    }
  });

  it('ranks on the mean PV cost of the table', () => {
    for (const { option, pvCost } of assessment.ranking.filter(({ status }) => status !== 'excluded')) {
      const at = table.options.indexOf(option);
      const costs = Array.from(
        { length: table.futures },
        (__, future) => table.values[(future * table.options.length + at) * columns.length] ?? Number.NaN,
      );
      expect(pvCost / (costs.reduce((sum, cost) => sum + cost, 0) / costs.length)).toBeCloseTo(1, 9);
      expect(assessment.ranking[0]?.pvCost ?? 0).toBeLessThanOrEqual(pvCost * (1 + 1e-9));
    }
  });

  it.each(locales)('is told whole in %s, with pictures in which nothing touches', (locale) => {
    const input = { ...told, words: pageWords(locale), format: createFormat(locale) };
    const page = presentOwnerPage(input);
    const report = presentReport({ ...input, ...reportWords(locale), actions: [], page, date: '2026-11-24' });
    expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|Infinity|results\.|options\.|report\.|fields\./);
    for (const figure of [page.rankingFigure, page.bridge, page.dots, page.tippingFigure]) {
      for (const scene of figure === undefined ? [] : [figure.scene, figure.narrow ?? figure.scene])
        expect([...outsideOf(scene), ...overlapsOf(scene)]).toEqual([]);
    }
    const labels = report.assumptions.rows.map(([label]) => label);
    const lastParts = told.inputs.estimates.map(({ id }) => id.split(':').at(-1));
    expect(labels.filter((label) => lastParts.some((part) => label?.endsWith(`, ${part}`)))).toEqual([]); // an id is no word
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    expect(page.against.length).toBeGreaterThan(0);
  });

  it('is told from the base case as well, as provisional', () => {
    const base = baseCase(told.inputs);
    const page = presentOwnerPage({
      ...told,
      table: base,
      tipping: [],
      assessment: assess({ table: base, inputs: told.inputs, tipping: [] }),
      words: pageWords('nl-BE'),
      format: createFormat('nl-BE'),
    });
    expect(page.sentence).toMatch(/^Voorlopig: /);
    expect(JSON.stringify(page)).not.toMatch(/undefined|NaN|Infinity/);
  });
});

describe('a dossier in which all is unknown', () => {
  it('says that it rests on too few own figures, and is told per € 100', () => {
    const told = calculated(unknown);
    const page = presentOwnerPage({ ...told, words: pageWords('nl-BE'), format: createFormat('nl-BE') });
    expect(page.rough).toBe(true);
    expect(page.qualifiers[0]).toMatch(/^Dit beeld rust op te weinig eigen cijfers/);
    expect(page.bridge.title).toContain('per €\u00a0100 aankoop');
    expect(page.certainty).not.toBe('clear');
    expect(page.findOut?.length).toBeGreaterThan(0);
  });
});
