import { describe, expect, it } from 'vitest';
import { exampleIds, loadExample, type ExampleId } from '../../src/dossier/examples/load-example.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import type { MotiveId } from '../../src/content/fields.ts';
import { assess } from '../../src/engine/advise/assess.ts';
import { meanOf, readColumn, readJudged } from '../../src/engine/run/table/read-table.ts';
import type { Weighing } from '../../src/engine/advise/weigh/weighing.ts';
import type { Assessment } from '../../src/engine/advise/assessment.ts';
import type { RangedCriterion } from '../../src/engine/advise/weigh/weighed.ts';
import { columns, type FuturesTable } from '../../src/engine/run/table/futures-table.ts';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { presentOwnerPage } from '../../src/present/answer/present-owner-page.ts';
import { toPresentationInput } from '../../src/present/names/to-presentation-input.ts';
import { moneyComparedSentence } from '../../src/present/answer/tell-weighed.ts';
import { figures, pageWords } from '../support/owner-page-case.ts';

// The three examples with weights given: what is said is worked out once more, from the table and the ranges alone.

const size = { futures: 128, histories: 16 };
const draws = 64;

/** What the stories of the examples give as reasons; they put the criteria in their order. */
const motives: Readonly<Record<ExampleId, readonly MotiveId[]>> = {
  'bicycle-frames': ['brand'],
  'circuit-boards': ['chain', 'host-country'],
  workwear: ['demand'],
};

function calculate(inputs: ModelInputs): FuturesTable {
  const run = startRun(inputs, size);
  run.advance(size.futures);
  return run.table();
}

async function load(id: ExampleId) {
  const draft = await loadExample(id);
  const reading = readDossier({ ...draft, answers: { ...draft.answers, motives: { value: [...motives[id]] } } }, figures);
  if (!reading.ok) throw new Error(id);
  const inputs = toInputs(reading.dossier, figures);
  return { dossier: reading.dossier, inputs, table: calculate(inputs) };
}

const loaded = new Map(await Promise.all(exampleIds.map(async (id) => [id, await load(id)] as const)));

type Points = Readonly<Record<string, number>>;

/** In the order of the motives; and as points: cost a half, the last nothing, the others alike. */
function weighingsOf({ criteria = [] }: ModelInputs) {
  const ids = criteria.map(({ id }) => id);
  const last = ids.at(-1);
  const points: Points = Object.fromEntries(ids.map((id) => [id, id === 'cost' ? 5 * (ids.length - 2) : id === last ? 0 : 5]));
  return { order: { id: 'me', how: 'order', order: ids }, points: { id: 'me', how: 'points', points } } satisfies Record<string, Weighing>;
}

const cases = exampleIds.flatMap((id) => (['order', 'points'] as const).map((how) => [id, how] as const));

function prepare(id: ExampleId, how: 'order' | 'points') {
  const found = loaded.get(id);
  if (found === undefined) throw new Error(id);
  const weighing = weighingsOf(found.inputs)[how];
  const assessment = assess({ ...found, tipping: [], weighing: [weighing] });
  return { ...found, weighing, ...parts(assessment) };
}

function parts(assessment: Assessment) {
  const { weighed, criteriaTable } = assessment;
  if (weighed === undefined || criteriaTable === undefined) throw new Error('nothing weighed');
  return { assessment, weighed, criteriaTable };
}

/** Worth of an option on a criterion in each case: from the worst end to the best on a straight line, the measures alike. */
function worthOf(table: FuturesTable, option: string, { id, ranges }: RangedCriterion): readonly number[] {
  const [cost, tail] = [readColumn(table, option, 'pvCost'), readColumn(table, option, 'tail')];
  const measured = ranges.map(({ of }) => {
    if (of === 'risk') return tail.map((value, at) => value - (cost[at] ?? Number.NaN));
    if (of === 'judged') return readJudged(table, option, id);
    return readColumn(table, option, columns.find((column) => column === of) ?? 'jobs');
  });
  return Array.from(cost, (_, at) => {
    const each = ranges.map(({ worst, best }, place) => ((measured[place]?.[at] ?? Number.NaN) - worst) / (best - worst));
    return each.reduce((sum, share) => sum + Math.min(1, Math.max(0, share)) / each.length, 0);
  });
}

/** Numbers from 0 to 1, the same every time (Park & Miller). */
function numbers(): () => number {
  let state = 20_261;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Uniform over w₁ ≥ w₂ ≥ … by sorting; or each point 20 % more or less. */
function drawWeights(how: 'order' | 'points', points: readonly number[], next: () => number): readonly number[] {
  const raw =
    how === 'order' ? points.map(() => -Math.log(next())).toSorted((a, b) => b - a) : points.map((point) => point * (0.8 + 0.4 * next()));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => weight / sum);
}

const dot = (left: readonly number[], right: readonly number[]) => left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);

describe.each(cases)('%s, weighed by %s', (id, how) => {
  const prepared = prepare(id, how);
  const { assessment, weighed, criteriaTable, table, inputs, dossier, weighing } = prepared;
  const { criteria } = criteriaTable;
  const input = { ...prepared, dossier, tipping: [], figures, words: pageWords('en-GB'), format: createFormat('en-GB') };
  const presentation = toPresentationInput(input);
  const open = assessment.ranking.filter(({ status }) => status !== 'excluded');
  const worth = new Map(open.map(({ option }) => [option, criteria.map((criterion) => worthOf(table, option, criterion))]));
  const directionOf = (option: string) => assessment.ranking.find((ranked) => ranked.option === option)?.direction;
  const at = (option: string, future: number) => (worth.get(option) ?? []).map((each) => each[future] ?? Number.NaN);
  const given = 'points' in weighing ? criteria.map((criterion) => weighing.points[criterion.id] ?? 0) : criteria.map(() => 1);
  // Rank-order centroid: the mean of 1/k … 1/n.
  const centroid = criteria.map((_, rank) => criteria.slice(rank).reduce((sum, __, later) => sum + 1 / (rank + later + 1), 0));
  const raw = how === 'order' ? centroid : given;
  const weights = raw.map((weight) => weight / raw.reduce((sum, each) => sum + each, 0));

  it('weighs the criteria in the order of the motives, cost first', () => {
    expect(criteria.length).toBeGreaterThanOrEqual(5);
    expect(criteria[0]?.id).toBe('cost');
    expect(weighed.criteria.map(({ weight }) => weight)).toEqual(weights.map((weight) => expect.closeTo(weight, 9)));
  });

  it('ranks by Σ weight × mean worth, and the sentence names the first', () => {
    const valueOf = (option: string) =>
      dot(
        (worth.get(option) ?? []).map((each) => each.reduce((sum, value) => sum + value / each.length, 0)),
        weights,
      );
    const order = open.map(({ option }) => option).toSorted((a, b) => valueOf(b) - valueOf(a));
    expect(weighed.ranking.filter(({ option }) => worth.has(option)).map(({ option }) => option)).toEqual(order);
    weighed.ranking.filter(({ option }) => worth.has(option)).forEach(({ option, value }) => expect(value).toBeCloseTo(valueOf(option), 9));
    expect(weighed.leader).toBe(order[0]);
    expect(presentOwnerPage(input).sentence).toContain(presentation.names.inside(weighed.leader));
  });

  it('takes its word from the smallest share of pairwise wins against the best of each other way', () => {
    const best = weighed.ranking.filter(
      ({ option }, place, all) =>
        worth.has(option) &&
        directionOf(option) !== directionOf(weighed.leader) &&
        !all.slice(0, place).some((before) => worth.has(before.option) && directionOf(before.option) === directionOf(option)),
    );
    const wins = best.map(() => 0);
    const next = numbers();
    for (let future = 0; future < table.futures; future += 1) {
      for (let draw = 0; draw < draws; draw += 1) {
        const drawn = drawWeights(how, given, next);
        const mine = dot(at(weighed.leader, future), drawn);
        best.forEach(({ option }, rival) => {
          const gap = mine - dot(at(option, future), drawn);
          wins[rival] = (wins[rival] ?? 0) + (gap > 1e-12 ? 1 : gap < -1e-12 ? 0 : 0.5);
        });
      }
    }
    const { share, uncapped, word, cappedBy, rival } = weighed.certainty;
    const shares = wins.map((count) => count / (table.futures * draws));
    // Both are counted over 8,192 draws: half a point each.
    expect(Math.abs(share - Math.min(...shares))).toBeLessThan(4 * Math.SQRT2 * Math.sqrt((share * (1 - share)) / 8192) + 1e-9);
    expect(best.map(({ option }) => option)).toContain(rival);
    expect(uncapped).toBe(share >= 0.8 ? 'clear' : share >= 0.6 ? 'leaning' : 'close');
    expect(word).toBe(cappedBy === undefined ? uncapped : 'leaning');
    expect(presentOwnerPage(input).sentence).toContain(String(Math.round(share * 50)));
  });

  it('says what money alone puts first where the weights say otherwise, and what following them costs', () => {
    const [first] = assessment.ranking;
    const beside = moneyComparedSentence(presentation) ?? '';
    expect(presentOwnerPage(input).qualifiers).toContain(beside);
    expect(assessment.leader).toBe(first?.option);
    expect(weighed.agreement).toBe(
      weighed.leader === first?.option ? 'same' : directionOf(weighed.leader) === first?.direction ? 'variant' : 'differs',
    );
    const more = meanOf(readColumn(table, weighed.leader, 'pvCost')) - meanOf(readColumn(table, assessment.leader, 'pvCost'));
    expect(weighed.accepted.perYear).toBeCloseTo(more / table.annuity, 6);
    expect(beside).toContain(weighed.agreement === 'same' ? '' : presentation.names.inside(assessment.leader));
    expect(beside).toContain(weighed.agreement === 'differs' ? presentation.amounts.perYear(more / table.annuity) : '');
  });

  it('prices every criterion at weight ÷ weight of cost × the range of cost: 1.5 × what staying costs a year', () => {
    const range = (1.5 * meanOf(readColumn(table, assessment.reference, 'pvCost'))) / table.annuity;
    weighed.criteria.forEach(({ price }, place) =>
      expect(price).toBeCloseTo(((weights[place] ?? Number.NaN) / (weights[0] ?? Number.NaN)) * range, 4),
    );
  });

  it('shares out every rank and every first place, and counts who is near the first', () => {
    const total = (list: readonly number[]) => list.reduce((sum, share) => sum + share, 0);
    const ranked = weighed.ranking.filter(({ option }) => worth.has(option));
    for (const { acceptability } of ranked) expect(total(acceptability)).toBeCloseTo(1, 9);
    open.forEach((_, rank) => expect(total(ranked.map(({ acceptability }) => acceptability[rank] ?? 0))).toBeCloseTo(1, 9));
    const costs = open.map(({ option }) => readColumn(table, option, 'pvCost'));
    const staying = readColumn(table, assessment.reference, 'pvCost');
    open.forEach(({ option, firstShare }, place) => {
      const near = Array.from(staying, (stay, future) => {
        const least = Math.min(...costs.map((cost) => cost[future] ?? Number.NaN));
        return (costs[place]?.[future] ?? Number.NaN) <= least + 0.05 * stay;
      }).filter(Boolean).length;
      const among = criteriaTable.options.find((row) => row.option === option)?.among;
      expect(among?.nearFirstShare).toBeCloseTo(near / table.futures, 9);
      expect(among?.nearFirstShare).toBeGreaterThanOrEqual(firstShare);
    });
  });

  it('changes neither word nor advice for a copy of the leader, of its rival or of staying', () => {
    for (const copied of new Set([weighed.leader, weighed.certainty.rival, assessment.reference])) {
      const option = inputs.options.find((one) => one.id === copied);
      if (option === undefined) continue;
      const more = { ...inputs, options: [...inputs.options, { ...option, id: 'copy' }] };
      const again = parts(assess({ table: calculate(more), inputs: more, tipping: [], weighing: [weighing] }));
      expect(again.weighed.leader).toBe(weighed.leader);
      expect(again.weighed.certainty.word).toBe(weighed.certainty.word);
      expect(again.weighed.certainty.share).toBeCloseTo(weighed.certainty.share, 9);
    }
  });
});

it('is not all agreement: somewhere the weights lead another way than money', () => {
  expect(cases.map(([id, how]) => prepare(id, how).weighed.agreement)).toContain('differs');
});

const told = ({ leader, ranking, certainty }: ReturnType<typeof parts>['weighed']) => ({
  leader,
  order: ranking.map(({ option }) => option),
  word: certainty.word,
  share: expect.closeTo(certainty.share, 9),
});

describe.each(exampleIds)('%s, by points', (id) => {
  const { table, inputs, weighing, weighed } = prepare(id, 'points');

  it('does not mind what stands under a criterion of weight 0', () => {
    const idle = weighed.criteria.filter(({ weight }) => weight === 0).map((criterion) => criterion.id);
    expect(idle).toHaveLength(1);
    const turned = inputs.criteria?.map((criterion) =>
      idle.includes(criterion.id)
        ? { ...criterion, measures: criterion.measures.map((measure) => ({ ...measure, worst: measure.best, best: measure.worst })) }
        : criterion,
    );
    const again = parts(assess({ table, inputs: { ...inputs, criteria: turned ?? [] }, tipping: [], weighing: [weighing] }));
    expect(again.criteriaTable).not.toEqual(prepare(id, 'points').criteriaTable);
    expect(told(again.weighed)).toEqual(told(weighed));
  });

  it('does not mind in which units it is measured: days, years, grams', () => {
    const scales = { leadTime: 7, uncovered: 7, months: 1 / 12, carbon: 1000 } as const;
    const scaleOf = (of: string) => Object.entries(scales).find(([column]) => column === of)?.[1] ?? 1;
    const scaled = {
      ...table,
      values: table.values.map((value, place) => value * scaleOf(columns[place % columns.length] ?? '')),
    };
    const criteria = inputs.criteria?.map((criterion) => ({
      ...criterion,
      measures: criterion.measures.map((measure) => {
        const scale = measure.relativeTo === undefined ? scaleOf(measure.of) : 1;
        return { ...measure, worst: measure.worst * scale, best: measure.best * scale };
      }),
    }));
    const again = parts(assess({ table: scaled, inputs: { ...inputs, criteria: criteria ?? [] }, tipping: [], weighing: [weighing] }));
    expect(told(again.weighed)).toEqual(told(weighed));
  });
});
