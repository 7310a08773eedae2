import { figuresGuessed, figuresOpen } from '../../content/session.ts';
import { leverBehind, type Lever } from '../../dossier/explore/lever.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';

type Weighing = Pick<Assessment, 'worth' | 'tipping' | 'resting'>;

/**
 * The figures that nobody gave yet, and after them those that were told roughly: of each what is worth knowing first, then what turns
 * the answer, then what it rests on.
 */
export function openFigures(levers: readonly Lever[], { worth, tipping, resting }: Weighing, most = figuresOpen): readonly Lever[] {
  const estimates = [...worth, ...tipping.filter(({ plausible }) => plausible), ...resting.byEstimate].map(({ estimate }) => estimate);
  const found = estimates.flatMap((estimate) => leverBehind(levers, estimate) ?? []);
  const isOpen = ({ known }: Lever) => known.from === 'default';
  const isRough = (lever: Lever) => !isOpen(lever) && lever.known.low < lever.known.high;
  const each = [...new Set(found)];
  return [...each.filter(isOpen), ...each.filter(isRough)].slice(0, most);
}

/** A figure at which another option comes first, and where; the nearest turning point of each. */
export interface GuessedFigure {
  readonly lever: Lever;
  readonly turn: number;
}

export function figuresToGuess(levers: readonly Lever[], { tipping }: Pick<Assessment, 'tipping'>): readonly GuessedFigure[] {
  const turning = tipping.filter(({ plausible, kind }) => plausible && kind === 'first');
  const found = turning.flatMap(({ estimate, at }) => {
    const lever = leverBehind(levers, estimate);
    return lever === undefined ? [] : [{ lever, turn: at }];
  });
  return found.filter(({ lever }, place) => found.findIndex((one) => one.lever === lever) === place).slice(0, figuresGuessed);
}
