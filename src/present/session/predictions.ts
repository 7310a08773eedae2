import type { HeldSession } from '../../dossier/draft/session-schema.ts';
import type { OptionId } from '../../engine/model/inputs.ts';
import type { TableRows } from '../../scene/scene.ts';
import { casesTold, type PresentationInput } from '../names/presentation-input.ts';
import { percent } from '../names/percent.ts';
import { firstOption, type HourInput } from './hour-input.ts';

export type Prediction = NonNullable<HeldSession['predictions']>[number];

/** What the calculation finds of an option, in the measures in which people predict. */
export interface Found {
  /** How much less it costs than staying, as a share of that; for staying, how much less than the cheapest move. */
  readonly by: number;
  /** In so many of fifty cases it costs less. */
  readonly cases: number;
}

export interface Reveal {
  readonly rows: TableRows;
  readonly surprise: string;
}

/** Within these, a prediction was right: some points of the cost, some of the fifty cases. */
const closeBy = 0.03;
const closeCases = 7;

export function foundOf(
  option: OptionId,
  { assessment: { ranking, reference } }: Pick<PresentationInput, 'assessment'>,
): Found | undefined {
  const staying = ranking.find((ranked) => ranked.option === reference);
  const own = ranking.find((ranked) => ranked.option === option);
  if (staying === undefined || own === undefined || !(staying.pvCost > 0)) return undefined;
  const told = (share: number, by: number): Found => ({ by: by / staying.pvCost, cases: Math.round(share * Number(casesTold)) });
  if (option !== reference) return told(own.beatsReference, own.npv);
  const others = ranking.filter((ranked) => ranked.option !== reference && ranked.status !== 'excluded');
  const next = others.find(({ direction }) => direction !== staying.direction) ?? others[0];
  return next === undefined ? undefined : told(1 - next.beatsReference, -next.npv);
}

/** What everybody said beforehand beside what is found, and what surprises most in it, in one sentence. */
export function revealPredictions(predictions: readonly Prediction[], input: HourInput): Reveal {
  const { own } = input;
  const rows = predictions.map(({ name, option, by, cases }) => {
    const found = foundOf(option, input);
    return [
      name,
      own('reveal.expected', { option: input.names.name(option), by: tellBy({ option, by }, input) }),
      found === undefined ? own('reveal.unknown') : tellBy({ option, by: found.by }, input),
      found === undefined ? '' : own('reveal.cases', { expected: String(cases), found: String(found.cases) }),
    ];
  });
  const head = [own('reveal.head.who'), own('reveal.head.expected'), own('reveal.head.found'), own('reveal.head.cases')];
  return { rows: { head, rows, numeric: [] }, surprise: surpriseOf(predictions, input) };
}

function tellBy({ option, by }: Pick<Prediction, 'option' | 'by'>, input: HourInput): string {
  const share = percent(Math.abs(by), input);
  const isStay = option === input.assessment.reference;
  if (by < 0) return input.own(isStay ? 'reveal.stayDearer' : 'reveal.dearer', { share });
  return input.own(isStay ? 'reveal.stayCheaper' : 'reveal.cheaper', { share });
}

function surpriseOf(predictions: readonly Prediction[], input: HourInput): string {
  const { own, names, format } = input;
  if (predictions.length === 0) return own('reveal.surprise.nothing');
  const first = firstOption(input);
  const right = predictions.filter(({ option }) => directionOf(option, input) === directionOf(first, input));
  const wrong = predictions.filter((one) => !right.includes(one));
  if (right.length === 0) return own('reveal.surprise.nobody', { leader: names.inside(first) });
  const called = (of: readonly Prediction[]) => format.list(of.map(({ name }) => name));
  if (wrong.length > 0) return own('reveal.surprise.some', { right: called(right), wrong: called(wrong) });
  const judged = right.flatMap((one) => {
    const found = foundOf(one.option, input);
    return found === undefined ? [] : [{ ...one, found }];
  });
  const [furthest] = judged.toSorted((a, b) => Math.abs(b.by - b.found.by) - Math.abs(a.by - a.found.by));
  if (furthest === undefined) return own('reveal.surprise.none');
  const { option, by, found } = furthest;
  if (Math.abs(by - found.by) > closeBy) {
    return own('reveal.surprise.amount', { expected: tellBy({ option, by }, input), found: tellBy({ option, by: found.by }, input) });
  }
  const surer = judged.reduce((sum, one) => sum + one.found.cases - one.cases, 0) / judged.length;
  if (Math.abs(surer) <= closeCases) return own('reveal.surprise.none');
  return own(surer > 0 ? 'reveal.surprise.moreSure' : 'reveal.surprise.lessSure');
}

/** Options that go the same way are variants of one choice: who named one of them had it right. */
function directionOf(option: OptionId, { assessment: { ranking } }: HourInput): string {
  return ranking.find((ranked) => ranked.option === option)?.direction ?? option;
}
