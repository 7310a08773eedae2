import type { SlideId } from '../../content/session.ts';
import { leverKey, type LeverOf } from '../../dossier/explore/lever.ts';
import { useAnswer } from '../../parts/answer/use-answer.ts';
import { useLevers } from '../../parts/levers/use-levers.ts';
import { useFigureName } from '../../parts/use-figure-name.ts';
import { figuresToReadOut } from '../../present/session/read-out.ts';
import { figuresToGuess, openFigures } from '../../present/session/heavy-figures.ts';

/** The figures that stand on a slide, by their key, with what they are called. */
export function useFiguresOf(slide: SlideId): readonly (readonly [string, string])[] {
  const answer = useAnswer();
  const levers = useLevers();
  const nameOf = useFigureName();
  if (answer === undefined) return [];
  const named = (of: LeverOf) => [leverKey(of), nameOf(of)] as const;
  switch (slide) {
    case 'firm':
      return figuresToReadOut(answer.told).map(({ field }) => named({ plan: undefined, field }));
    case 'open-figures':
      return openFigures(levers, answer.assessment).map(({ of }) => named(of));
    case 'turning':
      return figuresToGuess(levers, answer.assessment).map(({ lever }) => named(lever.of));
    default:
      return [];
  }
}
