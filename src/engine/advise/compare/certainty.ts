import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { OptionId, Direction } from '../../model/inputs.ts';
import { readColumn, winShare } from '../../run/table/read-table.ts';
import type { Ranked } from './rank.ts';

/** How sure the order is: by a win share of `clearFrom` or more, of `leaningFrom` or more, or of less. */
export type Certainty = 'clear' | 'leaning' | 'close';

/**
 * What lowers the certainty below what the win share says: too few answers of the owner, extra costs that nobody stated, a price that
 * is a formula of the model, or a difference that rests on assumptions.
 */
export type Cap = 'few-answers' | 'extras' | 'formula-price' | 'assumptions';

/** How sure it is that the leader is ahead of every option of another direction: in cost, or in value where weights are given. */
export interface JudgedCertainty {
  readonly word: Certainty;
  /** What the win share alone would have said; differs from `word` when capped. */
  readonly uncapped: Certainty;
  /** Smallest win share of the leader against the best option of each other direction, with that rival. */
  readonly share: number;
  readonly rival: OptionId | undefined;
  /** Gates exclude every option of another direction; `rival` is the best of them. */
  readonly rivalExcluded: boolean;
  /**
   * Why the word is less firm than the win share: `few-answers`: hardly anything was answered; `extras`: costs of quality,
   * oversight, disruption and market that were not stated would decide alone; `formula-price`: the price of one of the two is
   * a formula, not an offer; `assumptions`: most of the difference rests on them.
   */
  readonly cappedBy: Cap | undefined;
  /** Share of the difference between the two that rests on assumptions. */
  readonly assumedShare: number;
  /** Win share once the mean difference in the extra costs that were not stated is taken out. */
  readonly shareWithoutExtras: number;
}

/** Win share from which the order is clear. */
export const clearFrom = 0.8;

/** Win share from which the order leans to the leader. */
export const leaningFrom = 0.6;
/** Above this share of the difference resting on assumptions no verdict is clear. */
const assumedAbove = 0.5;
/** With this many answers of the owner, or fewer, the picture is of such firms and not of this one. */
export const tooFewAnswers = 5;
/** Below this many futures a share says nothing. */
export const fewestFutures = 8;

/** A rival with the share of futures, 0 to 1, in which the leader costs less than it. */
export interface Pairing {
  readonly option: OptionId;
  readonly share: number;
}

/**
 * The best open option of each other direction, with the share of futures in which the leader costs less; the closest first.
 * When gates exclude every other direction, the best of what they exclude: its cost is still shown.
 */
export function rivalsOf(table: FuturesTable, ranking: readonly Ranked[], leader: Ranked): readonly Pairing[] {
  const others = ranking.filter(({ direction }) => direction !== leader.direction);
  const open = others.filter(({ status }) => status !== 'excluded');
  const bestOfDirection = new Map<Direction, OptionId>();
  for (const { option, direction } of open.length > 0 ? open : others)
    if (!bestOfDirection.has(direction)) bestOfDirection.set(direction, option);
  return pairings(table, leader, [...bestOfDirection.values()]);
}

/** The other options of the leader's direction, in order of rank. */
export function variantsOf(table: FuturesTable, ranking: readonly Ranked[], leader: Ranked): readonly Pairing[] {
  const variants = ranking.filter(
    ({ option, direction, status }) => direction === leader.direction && status !== 'excluded' && option !== leader.option,
  );
  const cost = readColumn(table, leader.option, 'pvCost');
  return variants.map(({ option }) => ({ option, share: winShare(cost, readColumn(table, option, 'pvCost')) }));
}

function pairings(table: FuturesTable, leader: Ranked, others: readonly OptionId[]): readonly Pairing[] {
  const cost = readColumn(table, leader.option, 'pvCost');
  return others
    .map((option) => ({ option, share: winShare(cost, readColumn(table, option, 'pvCost')) }))
    .toSorted((a, b) => a.share - b.share);
}

/** What the certainty of an order is judged by. */
export interface CertaintyInput {
  readonly futures: number;
  readonly rival: Pairing | undefined;
  /** Share of futures in which a gate excludes the rival; 0 for an open one. */
  readonly rivalExcluded: number;
  readonly assumedShare: number;
  /** The price of the leader or of the rival is a formula of ours. */
  readonly isFormulaPrice: boolean;
  /** Answers of the owner; undefined where nobody was asked. */
  readonly ownAnswers: number | undefined;
  /** Win share without the extra costs that were not stated; 1 without a rival. */
  readonly shareWithoutExtras: number;
}

/**
 * The word follows the closest rival of another direction. Clear from a win share of 0.80, leaning from 0.60, else too close to
 * tell; lowered by what it rests on (`cappedBy`): to too close by few answers and by extras, to leaning by the others.
 */
export function judgeCertainty(input: CertaintyInput): JudgedCertainty {
  const { futures, rival, rivalExcluded, assumedShare, shareWithoutExtras } = input;
  const share = rival?.share ?? 1;
  // The leader is at least as sure to be the one to take as the rival is sure to be out of reach.
  const uncapped = futures < fewestFutures || rival === undefined ? 'close' : wordFor(Math.max(share, rivalExcluded));
  const cappedBy = capOf(uncapped, input);
  return {
    word: cappedBy === undefined ? uncapped : cappedBy === 'extras' || cappedBy === 'few-answers' ? 'close' : 'leaning',
    uncapped,
    share,
    rival: rival?.option,
    rivalExcluded: rivalExcluded > 0,
    cappedBy,
    assumedShare,
    shareWithoutExtras,
  };
}

function capOf(uncapped: Certainty, input: CertaintyInput): Cap | undefined {
  const { rivalExcluded, assumedShare, isFormulaPrice, ownAnswers = Infinity, shareWithoutExtras } = input;
  if (uncapped === 'close') return undefined;
  if (ownAnswers <= tooFewAnswers) return 'few-answers';
  if (wordFor(Math.max(shareWithoutExtras, rivalExcluded)) === 'close') return 'extras';
  if (uncapped !== 'clear') return undefined;
  if (isFormulaPrice) return 'formula-price';
  return assumedShare > assumedAbove ? 'assumptions' : undefined;
}

function wordFor(share: number): Certainty {
  if (share >= clearFrom) return 'clear';
  return share >= leaningFrom ? 'leaning' : 'close';
}
