import type { OptionOnCriteria, Weighed } from '../engine/advise/weigh/weighed.ts';
import { criterionName, outsideFlagged } from './criterion-words.ts';
import type { TableRows } from './scene.ts';
import { tellMaterials } from './tell-materials.ts';
import { priceRows, tellPrice } from './tell-weighed.ts';
import { percent } from './percent.ts';
import type { Telling } from './telling.ts';

export interface CriteriaPart {
  readonly heading: string;
  /** How to read it, and that nothing was weighed where that is so. */
  readonly notes: readonly string[];
  readonly tables: readonly { readonly caption: string; readonly rows: TableRows }[];
}

const hundred = 100;

/** Every option on every criterion, how firmly it stands, and which weights would put it first. The same on screen and paper. */
export function criteriaPart(telling: Telling): CriteriaPart | undefined {
  const { assessment, words } = telling;
  if (assessment.criteriaTable === undefined) return undefined;
  const price = tellPrice(telling);
  const prices = priceRows(telling, true);
  const materials = tellMaterials(telling);
  return {
    heading: words('weighed.table.title'),
    notes: [
      words('weighed.table.about'),
      words('weighed.table.standingAbout'),
      ...(assessment.weighed === undefined ? [words('weighed.table.skipped')] : []),
      ...(price === undefined ? [] : [price]),
      ...(materials === undefined ? [] : [materials.join(' ')]),
    ],
    tables: [
      ...(prices === undefined ? [] : [{ caption: words('weighed.price.title'), rows: prices }]),
      { caption: words('weighed.table.scores'), rows: scoreRows(telling) },
      { caption: words('weighed.table.standing'), rows: standingRows(telling) },
      { caption: words('weighed.table.centres'), rows: centreRows(telling) },
    ],
  };
}

/** Options in the order of the answer: by value where there is one, else by money. */
function inOrder({ assessment }: Telling): readonly OptionOnCriteria[] {
  const options = assessment.criteriaTable?.options ?? [];
  const order = assessment.weighed?.ranking.map(({ option }) => option);
  return order === undefined ? options : options.toSorted((a, b) => order.indexOf(a.option) - order.indexOf(b.option));
}

function scoreRows(telling: Telling): TableRows {
  const { assessment, words, names, format } = telling;
  const criteria = assessment.criteriaTable?.criteria ?? [];
  const weights = assessment.weighed?.criteria;
  const rows = inOrder(telling).map(({ option, scores, outside }) => [
    names.name(option),
    ...scores.map((score, at) => `${format.number(Math.round(score * hundred))}${(outside[at] ?? 0) > outsideFlagged ? ' *' : ''}`),
  ]);
  const weightRow =
    weights === undefined ? [] : [[words('weighed.table.weights'), ...weights.map(({ weight }) => percent(weight, telling))]];
  return {
    head: [words('weighed.table.option'), ...criteria.map(({ id }) => criterionName(id, telling))],
    rows: [...weightRow, ...rows],
    numeric: criteria.map((_, at) => at + 1),
  };
}

function standingRows(telling: Telling): TableRows {
  const { assessment, words, names, format, table } = telling;
  const { weighed } = assessment;
  const nothing = words('weighed.table.nothing');
  const perYear = (cost: number | undefined) => (cost === undefined ? nothing : format.money(cost / table.annuity, { style: 'about' }));
  return {
    head: [
      words('weighed.table.option'),
      ...(weighed === undefined ? [] : [words('weighed.table.value')]),
      words(weighed === undefined ? 'weighed.table.firstAny' : 'weighed.table.first'),
      words('weighed.table.near'),
      words('weighed.table.expected'),
      words('weighed.table.largest'),
      words('weighed.table.dominated'),
    ],
    rows: inOrder(telling).map(({ option, among, dominatedBy, underAnyWeights }) => {
      const ranked = rankedOf(weighed, option);
      const first = (ranked ?? underAnyWeights).acceptability[0];
      return [
        names.name(option),
        ...(ranked === undefined ? [] : [format.number(Math.round(ranked.value * hundred))]),
        first === undefined ? nothing : percent(first, telling),
        among === undefined ? nothing : percent(among.nearFirstShare, telling),
        perYear(among?.expectedRegret),
        perYear(among?.largestRegret),
        dominatedBy === undefined ? nothing : names.name(dominatedBy),
      ];
    }),
    numeric: weighed === undefined ? [1, 2, 3, 4] : [1, 2, 3, 4, 5],
  };
}

function centreRows(telling: Telling): TableRows {
  const { assessment, words, names } = telling;
  const criteria = assessment.criteriaTable?.criteria ?? [];
  return {
    head: [words('weighed.table.option'), ...criteria.map(({ id }) => criterionName(id, telling))],
    rows: inOrder(telling).map(({ option, underAnyWeights }) => [
      names.name(option),
      ...(underAnyWeights.centralWeights?.map((weight) => percent(weight, telling)) ?? criteria.map(() => words('weighed.table.nothing'))),
    ]),
    numeric: criteria.map((_, at) => at + 1),
  };
}

function rankedOf(weighed: Weighed | undefined, option: string): Weighed['ranking'][number] | undefined {
  return weighed?.ranking.find((ranked) => ranked.option === option);
}
