import type { OptionOnCriteria, Weighed } from '../../engine/advise/weigh/weighed.ts';
import { criterionName, outsideFlagged } from '../names/criterion-words.ts';
import type { TableRows } from '../../scene/scene.ts';
import { tellMaterials } from '../materials/tell-materials.ts';
import { priceRows, tellPrice } from '../answer/tell-weighed.ts';
import { percent } from '../names/percent.ts';
import type { PresentationInput } from '../names/presentation-input.ts';

export interface CriteriaPart {
  readonly heading: string;
  /** How to read it, and that nothing was weighed where that is so. */
  readonly notes: readonly string[];
  readonly tables: readonly { readonly caption: string; readonly rows: TableRows }[];
}

const hundred = 100;

/** Every option on every criterion, how firmly it stands, and which weights would put it first. The same on screen and paper. */
export function criteriaPart(presentation: PresentationInput): CriteriaPart | undefined {
  const { assessment, words } = presentation;
  if (assessment.criteriaTable === undefined) return undefined;
  const price = tellPrice(presentation);
  const prices = priceRows(presentation, true);
  const materials = tellMaterials(presentation);
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
      { caption: words('weighed.table.scores'), rows: scoreRows(presentation) },
      { caption: words('weighed.table.standing'), rows: standingRows(presentation) },
      { caption: words('weighed.table.centres'), rows: centreRows(presentation) },
    ],
  };
}

/** Options in the order of the answer: by value where there is one, else by money. */
function inOrder({ assessment }: PresentationInput): readonly OptionOnCriteria[] {
  const options = assessment.criteriaTable?.options ?? [];
  const order = assessment.weighed?.ranking.map(({ option }) => option);
  return order === undefined ? options : options.toSorted((a, b) => order.indexOf(a.option) - order.indexOf(b.option));
}

function scoreRows(presentation: PresentationInput): TableRows {
  const { assessment, words, names, format } = presentation;
  const criteria = assessment.criteriaTable?.criteria ?? [];
  const weights = assessment.weighed?.criteria;
  const rows = inOrder(presentation).map(({ option, scores, outside }) => [
    names.name(option),
    ...scores.map((score, at) => `${format.number(Math.round(score * hundred))}${(outside[at] ?? 0) > outsideFlagged ? ' *' : ''}`),
  ]);
  const weightRow =
    weights === undefined ? [] : [[words('weighed.table.weights'), ...weights.map(({ weight }) => percent(weight, presentation))]];
  return {
    head: [words('weighed.table.option'), ...criteria.map(({ id }) => criterionName(id, presentation))],
    rows: [...weightRow, ...rows],
    numeric: criteria.map((_, at) => at + 1),
  };
}

function standingRows(presentation: PresentationInput): TableRows {
  const { assessment, words, names, format, table } = presentation;
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
    rows: inOrder(presentation).map(({ option, among, dominatedBy, underAnyWeights }) => {
      const ranked = rankedOf(weighed, option);
      const first = (ranked ?? underAnyWeights).acceptability[0];
      return [
        names.name(option),
        ...(ranked === undefined ? [] : [format.number(Math.round(ranked.value * hundred))]),
        first === undefined ? nothing : percent(first, presentation),
        among === undefined ? nothing : percent(among.nearFirstShare, presentation),
        perYear(among?.expectedRegret),
        perYear(among?.largestRegret),
        dominatedBy === undefined ? nothing : names.name(dominatedBy),
      ];
    }),
    numeric: weighed === undefined ? [1, 2, 3, 4] : [1, 2, 3, 4, 5],
  };
}

function centreRows(presentation: PresentationInput): TableRows {
  const { assessment, words, names } = presentation;
  const criteria = assessment.criteriaTable?.criteria ?? [];
  return {
    head: [words('weighed.table.option'), ...criteria.map(({ id }) => criterionName(id, presentation))],
    rows: inOrder(presentation).map(({ option, underAnyWeights }) => [
      names.name(option),
      ...(underAnyWeights.centralWeights?.map((weight) => percent(weight, presentation)) ??
        criteria.map(() => words('weighed.table.nothing'))),
    ]),
    numeric: criteria.map((_, at) => at + 1),
  };
}

function rankedOf(weighed: Weighed | undefined, option: string): Weighed['ranking'][number] | undefined {
  return weighed?.ranking.find((ranked) => ranked.option === option);
}
