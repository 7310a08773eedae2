import type { Figures } from '../../dossier/defaults/load-figures.ts';
import type { Dossier } from '../../dossier/read/dossier.ts';
import type { Order } from '../../engine/advise/compare/order-of.ts';
import type { ModelInputs, OptionId } from '../../engine/model/inputs.ts';
import type { Format } from '../../i18n/format.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import { createAmounts } from '../names/amounts.ts';
import { drawTrial } from './draw-trial.ts';
import { createOptionNames } from '../names/option-names.ts';
import { narrowWidth, wideWidth, type Figure } from '../../scene/scene.ts';
import { casesOf, type Amounts, type OptionNames, type PageWords } from '../names/presentation-input.ts';

/** A dossier with what goes into the model of it. */
interface Standing {
  readonly dossier: Dossier;
  readonly inputs: ModelInputs;
}

interface TrialInput {
  readonly now: Standing;
  readonly before: Order;
  /** Undefined while nothing is tried. */
  readonly tried: (Standing & { readonly order: Order | undefined }) | undefined;
  /** The best first under the weights that were given, now and with what is tried; undefined when money alone counts. */
  readonly inValue?: { readonly before: readonly OptionId[]; readonly after: readonly OptionId[] } | undefined;
  readonly figures: Figures;
  readonly words: PageWords;
  readonly own: NamespaceWords<'whatIf'>;
  readonly format: Format;
}

export interface TrialPage {
  /** "Then … comes first, in 31 of the 50 cases." */
  readonly sentence: string;
  /** Whether that is another than now. */
  readonly remark: string;
  readonly isTurned: boolean;
  /** Ranked under the weights that were given. */
  readonly isInValue: boolean;
  readonly figure: Figure;
}

/** What comes of what is tried, beside how it is now. */
export function presentTrial(input: TrialInput): TrialPage | undefined {
  const { now, before, tried = now, own, words, format } = input;
  const order = input.tried === undefined ? before : input.tried.order;
  if (order === undefined) return undefined;
  const names = createOptionNames({ ...tried, words, format });
  const amounts = createAmounts({ dossier: tried.dossier, words, format });
  const { inValue } = input;
  const [first = order.leader.option] = inValue?.after ?? [];
  const [firstBefore = before.leader.option] = inValue?.before ?? [];
  const isTurned = first !== firstBefore;
  const isTried = input.tried !== undefined;
  return {
    sentence: inValue === undefined ? sentenceOf(order, { names, own, isTried }) : valueSentence(first, { order, names, own, isTried }),
    remark: !isTried ? own('remark.now') : isTurned ? own('remark.turned', { option: names.inside(firstBefore) }) : own('remark.same'),
    isTurned,
    isInValue: inValue !== undefined,
    figure: figureOf({
      order: inValue === undefined ? order : inOrder(order, inValue.after),
      before: isTried ? before : undefined,
      names,
      amounts,
      own,
      words,
    }),
  };
}

interface Said {
  readonly names: OptionNames;
  readonly own: TrialInput['own'];
  readonly isTried: boolean;
}

function sentenceOf({ leader, rival }: Order, { names, own, isTried }: Said): string {
  const told = { leader: names.inside(leader.option) };
  if (rival === undefined) return own(isTried ? 'sentence.triedAlone' : 'sentence.nowAlone', told);
  const cases = casesOf(rival.share);
  return own(isTried ? 'sentence.tried' : 'sentence.now', { ...told, rival: names.inside(rival.option), cases });
}

/** Under the weights that were given, with what money alone puts first. */
function valueSentence(first: OptionId, { order, names, own, isTried }: Said & { readonly order: Order }): string {
  const told = { leader: names.inside(first), money: names.inside(order.leader.option) };
  const same = first === order.leader.option;
  if (isTried) return own(same ? 'sentence.triedBoth' : 'sentence.triedInValue', told);
  return own(same ? 'sentence.nowBoth' : 'sentence.nowInValue', told);
}

/** The rows as value ranks them, the amounts as they are. */
function inOrder(order: Order, options: readonly OptionId[]): Order {
  const ranking = order.ranking.toSorted((a, b) => options.indexOf(a.option) - options.indexOf(b.option));
  return { ...order, ranking, leader: ranking[0] ?? order.leader };
}

interface Drawn {
  readonly order: Order;
  readonly before: Order | undefined;
  readonly names: OptionNames;
  readonly amounts: Amounts;
  readonly own: TrialInput['own'];
  readonly words: PageWords;
}

function figureOf({ order, before, names, amounts, own, words }: Drawn): Figure {
  const rows = order.ranking.map(({ option, npvPerYear, status }) => {
    const was = before?.ranking.find((ranked) => ranked.option === option)?.npvPerYear;
    const isFirst = option === order.leader.option;
    const name = status === 'excluded' ? words('results.ranking.excluded', { name: names.name(option) }) : names.name(option);
    return { option, name, was, npvPerYear, isFirst };
  });
  const drawing = {
    zeroLabel: words('results.ranking.zero'),
    bars: rows.map(({ option, name, was, npvPerYear, isFirst }) => ({
      label: name,
      figure: amounts.difference(npvPerYear),
      now: was,
      tried: npvPerYear,
      colour: names.ink(option),
      bold: isFirst,
    })),
  };
  return {
    id: 'trial',
    title: own('figure.title'),
    takeaway: own(before === undefined ? 'figure.now' : 'figure.tried'),
    scene: drawTrial(drawing, wideWidth),
    narrow: drawTrial(drawing, narrowWidth),
    table: {
      head: [own('figure.option'), ...(before === undefined ? [] : [own('figure.before')]), own('figure.after')],
      rows: rows.map(({ name, was, npvPerYear }) => [
        name,
        ...(before === undefined ? [] : [was === undefined ? '–' : amounts.difference(was)]),
        amounts.difference(npvPerYear),
      ]),
      numeric: before === undefined ? [1] : [1, 2],
    },
  };
}
