import { figuresGuessed, figuresOpen } from '../../content/session.ts';
import { leverBehind, type Lever } from '../../dossier/explore/lever.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';

type Weighing = Pick<Assessment, 'worth' | 'tipping' | 'resting'>;

/** The figures that nobody gave yet, what is worth knowing first, then what turns the answer, then what it rests on. */
export function openFigures(levers: readonly Lever[], { worth, tipping, resting }: Weighing, most = figuresOpen): readonly Lever[] {
  const estimates = [...worth, ...tipping.filter(({ plausible }) => plausible), ...resting.byEstimate].map(({ estimate }) => estimate);
  const found = estimates.flatMap((estimate) => leverBehind(levers, estimate) ?? []);
  return [...new Set(found)].filter(({ known }) => known.from === 'default').slice(0, most);
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
