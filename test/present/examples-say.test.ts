import { describe, expect, it } from 'vitest';
import type { ExampleId } from '../../src/dossier/examples/load-example.ts';
import { exampleIds, loadExample } from '../../src/dossier/examples/load-example.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { assess } from '../../src/engine/advise/assess.ts';
import { meanOf, readColumn, winShare } from '../../src/engine/run/table/read-table.ts';
import { tippingCandidates } from '../../src/engine/advise/compare/tipping-candidates.ts';
import { pairOf } from '../../src/engine/advise/compare/within-reach.ts';
import type { Column } from '../../src/engine/run/table/futures-table.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { startTipping } from '../../src/engine/run/tipping/tipping.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { estimateValue } from '../../src/present/names/estimate-words.ts';
import { presentOwnerPage } from '../../src/present/answer/present-owner-page.ts';
import { toPresentationInput } from '../../src/present/names/to-presentation-input.ts';
import { figures, pageWords } from '../support/owner-page-case.ts';
import type { Reason } from '../../src/engine/advise/explain/reason.ts';

const size = { futures: 1024, histories: 32 };

async function told(id: ExampleId) {
  const reading = readDossier(await loadExample(id), figures);
  if (!reading.ok) throw new Error(id);
  const inputs = toInputs(reading.dossier, figures);
  const run = startRun(inputs, size);
  run.advance(size.futures);
  const table = run.table();
  const { leader, ranking } = assess({ table, inputs, tipping: [] });
  const estimates = tippingCandidates({ table, inputs, leader });
  const search = startTipping(inputs, { futures: 64, histories: 16, leader, estimates, pair: pairOf(ranking, inputs, leader) });
  while (!search.advance());
  const assessment = assess({ table, inputs, tipping: search.curves() });
  const input = {
    assessment,
    table,
    inputs,
    tipping: search.curves(),
    dossier: reading.dossier,
    figures,
    words: pageWords('en-GB'),
    format: createFormat('en-GB'),
  };
  return { input, assessment, table, presentation: toPresentationInput(input), page: presentOwnerPage(input) };
}

const examples = new Map(await Promise.all(exampleIds.map(async (id) => [id, await told(id)] as const)));
function example(id: ExampleId) {
  const found = examples.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe.each(exampleIds)('what is said of %s agrees with the table it is read from:', (id) => {
  const { assessment, table, page, presentation } = example(id);
  const mean = (option: string, column: Column) => meanOf(readColumn(table, option, column));
  const gap = (one: string, other: string, column: Column) => Math.abs(mean(one, column) - mean(other, column));
  const share = (one: string, other: string) => winShare(readColumn(table, one, 'pvCost'), readColumn(table, other, 'pvCost'));
  const element = (option: string, name: string) =>
    (table.bridge[table.options.indexOf(option) * table.elements.length + table.elements.indexOf(name)] ?? Number.NaN) / table.annuity;

  /** The figure of a reason, once more and from the table alone. */
  function again(reason: Reason): number | undefined {
    switch (reason.code) {
      case 'cheaper-per-year':
      case 'dearer-per-year':
        return gap(reason.option, reason.than, 'pvCost') / table.annuity;
      case 'element-differs':
        return element(reason.option, reason.element) - element(reason.than, reason.element);
      case 'shorter-wait':
      case 'longer-wait':
        return gap(reason.option, reason.than, 'leadTime');
      case 'fewer-stops':
      case 'more-stops':
      case 'stock-covers':
        return gap(reason.option, reason.than, 'uncovered');
      case 'far-content':
        return mean(reason.option, 'dependence');
      case 'deep-shortfall':
      case 'shortfall-over-limit':
        return mean(reason.option, 'cashNeed');
      case 'slow-start':
        return mean(reason.option, 'months');
      case 'worse-in-bad-years':
        return gap(reason.option, reason.than, 'tail') / table.annuity;
      case 'rival-near':
        return share(reason.option, assessment.leader);
      default:
        return undefined;
    }
  }

  function figureOf(reason: Reason): number | undefined {
    if ('amount' in reason) return reason.amount;
    if ('amountPerYear' in reason) return reason.amountPerYear;
    if ('weeks' in reason) return reason.weeks;
    if ('weeksPerYear' in reason) return reason.weeksPerYear;
    if ('months' in reason) return reason.months;
    return 'share' in reason ? reason.share : undefined;
  }

  it.each([...assessment.reasons, ...assessment.against])('$code', (reason) => {
    // What is not a figure of the two options (what it rests on) is told as it was found.
    const said = figureOf(reason) ?? Number.NaN;
    expect(said).toBeCloseTo(again(reason) ?? said, 6);
  });

  it('the sentence, with its amount or its cases', () => {
    const { certainty, leader, reference, ranking } = assessment;
    const [first] = ranking;
    expect(first?.pvCost).toBeCloseTo(mean(leader, 'pvCost'), 4);
    expect(certainty.share).toBeCloseTo(share(leader, certainty.rival ?? ''), 9);
    const directionOf = (option: string) => ranking.find((one) => one.option === option)?.direction;
    const amount = presentation.amounts.perYear(gap(leader, reference, 'pvCost') / table.annuity);
    const cases = String(Math.round(certainty.share * 50));
    expect(page.sentence).toContain(directionOf(leader) === directionOf(reference) || certainty.word === 'close' ? cases : amount);
  });

  it('the turning points, as they stand in the table of the page', () => {
    expect(page.tipping.length).toBeGreaterThan(0);
    for (const row of page.tipping) {
      const point = assessment.tipping.find(({ estimate, at }) => estimateValue(at, estimate, presentation) === row.turnsAt);
      expect(point && estimateValue(point.now, point.estimate, presentation)).toBe(row.now);
    }
  });

  it('the case against is never empty', () => {
    expect(page.against.length).toBeGreaterThan(0);
  });
});

describe('what each example must say', () => {
  const stepsOf = (id: ExampleId) => example(id).assessment.steps;
  const points = (id: ExampleId) => example(id).assessment.tipping;

  it('frames: an extra price from customers can turn it; try the small cell first; check where the tubes come from', () => {
    expect(points('bicycle-frames').map(({ estimate }) => estimate)).toContain('plan:diversify:extraPrice');
    expect(stepsOf('bicycle-frames')).toContainEqual({ code: 'pilot', option: 'diversify' });
    expect(stepsOf('bicycle-frames')).toContainEqual({ code: 'check-origin' });
    expect(example('bicycle-frames').page.steps.join(' ')).toContain('anti-dumping');
  });

  it('boards: clearly, though two variants share the first places; about 80 % stays far away; a stock of chips covers that', () => {
    const { assessment, page } = example('circuit-boards');
    expect(assessment.certainty.word).toBe('clear');
    expect(page.against.join(' ')).toMatch(/About (79|80|81)% of the value still comes from outside/);
    expect(assessment.against).toContainEqual(expect.objectContaining({ code: 'stock-covers', option: 'nearshore-2', than: 'nearshore' }));
    const price = points('circuit-boards').find(({ estimate, kind }) => estimate === 'plan:nearshore:price' && kind === 'stay');
    expect(price?.at).toBeGreaterThan(36.5);
    expect(price?.at).toBeLessThan(40);
  });

  it('workwear: clearly not back, and staying with repair beside staying; no plausible duty turns it, a Turkish price near 9.20 would', () => {
    const { assessment, page } = example('workwear');
    const directionOf = (option: string | undefined) => assessment.ranking.find((one) => one.option === option)?.direction;
    expect(assessment.certainty.word).toBe('clear');
    expect(directionOf(assessment.leader)).toBe('stay');
    expect(page.qualifiers.join(' ')).toMatch(/[Rr]epair|reus/);
    expect(points('workwear').some(({ estimate, kind }) => kind === 'first' && estimate.startsWith('field:duty'))).toBe(false);
    const turkish = points('workwear').find(({ estimate, kind }) => estimate === 'plan:nearshore:price' && kind === 'first');
    expect(turkish?.at).toBeGreaterThan(8.5);
    expect(turkish?.at).toBeLessThan(10);
    expect(stepsOf('workwear')).toContainEqual({ code: 'pilot', option: 'circular' });
    expect(stepsOf('workwear').map(({ code }) => code)).toEqual(expect.arrayContaining(['watch', 'watch-duty', 'watch-tenders']));
  });
});
