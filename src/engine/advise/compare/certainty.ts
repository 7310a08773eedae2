import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { OptionId, Direction } from '../../model/inputs.ts';
import { readColumn, winShare } from '../../run/table/read-table.ts';
import type { Ranked } from './rank.ts';

export type Certainty = 'clear' | 'leaning' | 'close';

/** How sure it is that the leader is ahead of what goes another way: in money, or in value where weights are given. */
export interface JudgedCertainty {
  readonly word: Certainty;
  /** What the win share alone would have said; differs from `word` when capped. */
  readonly uncapped: Certainty;
  /** Smallest win share of the leader against the best option of each other way, with that rival. */
  readonly share: number;
  readonly rival: OptionId | undefined;
  /** Gates exclude every option that goes another way; `rival` is the best of them. */
  readonly rivalExcluded: boolean;
  /** `extras`: what nobody told about quality, follow-up, trouble and market would decide alone. */
  readonly cappedBy: 'assumptions' | 'extras' | undefined;
  /** Share of the leader's PV cost that rests on assumptions. */
  readonly assumedShare: number;
  /** The same of the option it is compared with. Either of the two caps the word, so that staying and moving are judged alike. */
  readonly rivalAssumedShare: number;
  /** Win share once the mean difference in the extras that nobody told is taken out. */
  readonly shareWithoutExtras: number;
}

export const clearFrom = 0.8;
export const leaningFrom = 0.6;
/** Above this share of a cost resting on assumptions no verdict is clear. */
const assumedAbove = 0.5;
/** Below this many futures a share says nothing. */
export const fewestFutures = 8;

export interface Pairing {
  readonly option: OptionId;
  readonly share: number;
}

/**
 * The best open option of each other way, with the share of futures in which the leader costs less; the closest first.
 * When gates exclude every other way, the best of what they exclude: the answer still says what it would have cost.
 */
export function rivalsOf(table: FuturesTable, ranking: readonly Ranked[], leader: Ranked): readonly Pairing[] {
  const others = ranking.filter(({ direction }) => direction !== leader.direction);
  const open = others.filter(({ status }) => status !== 'excluded');
  const bestOfDirection = new Map<Direction, OptionId>();
  for (const { option, direction } of open.length > 0 ? open : others)
    if (!bestOfDirection.has(direction)) bestOfDirection.set(direction, option);
  return pairings(table, leader, [...bestOfDirection.values()]);
}

/** The other options of the leader's way, in order of rank. */
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

export interface CertaintyInput {
  readonly futures: number;
  readonly rival: Pairing | undefined;
  /** Share of futures in which a gate excludes the rival; 0 for an open one. */
  readonly rivalExcluded: number;
  readonly assumedShare: number;
  readonly rivalAssumedShare: number;
  /** Win share without the extras that nobody told; 1 without a rival. */
  readonly shareWithoutExtras: number;
}

/**
 * The word follows the closest rival that goes another way. It is capped while a compared cost rests on assumptions, and
 * there is none while defaulted extras alone would decide: without them it would be too close to tell.
 */
export function judgeCertainty({
  futures,
  rival,
  rivalExcluded,
  assumedShare,
  rivalAssumedShare,
  shareWithoutExtras,
}: CertaintyInput): JudgedCertainty {
  const share = rival?.share ?? 1;
  // The leader is at least as sure to be the one to take as the rival is sure to be out of reach.
  const uncapped = futures < fewestFutures || rival === undefined ? 'close' : wordFor(Math.max(share, rivalExcluded));
  const cappedBy =
    uncapped === 'close'
      ? undefined
      : wordFor(Math.max(shareWithoutExtras, rivalExcluded)) === 'close'
        ? 'extras'
        : uncapped === 'clear' && Math.max(assumedShare, rivalAssumedShare) > assumedAbove
          ? 'assumptions'
          : undefined;
  return {
    word: cappedBy === undefined ? uncapped : cappedBy === 'extras' ? 'close' : 'leaning',
    uncapped,
    share,
    rival: rival?.option,
    rivalExcluded: rivalExcluded > 0,
    cappedBy,
    assumedShare,
    rivalAssumedShare,
    shareWithoutExtras,
  };
}

function wordFor(share: number): Certainty {
  if (share >= clearFrom) return 'clear';
  return share >= leaningFrom ? 'leaning' : 'close';
}
