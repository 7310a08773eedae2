import type { HorizonTurn } from '../../engine/advise/compare/horizon-turns.ts';
import type { PresentationInput } from '../names/presentation-input.ts';

/** Says it when another choice costs least over more years or fewer; nothing when all agree. */
export function tellHorizons({ horizonTurns = [], assessment, words, names, format }: PresentationInput): readonly string[] {
  const { leader, reference } = assessment;
  const tell = (turns: readonly HorizonTurn[]) => {
    const [first] = turns;
    if (first === undefined) return [];
    const years = format.list(turns.map((turn) => format.years(turn.years)));
    const told = { years, option: names.inside(first.leader), leader: names.inside(leader) };
    const isBehind = first.behindReference && first.leader !== reference;
    return [words(isBehind ? 'results.qualifier.horizonBehind' : 'results.qualifier.horizon', told)];
  };
  // Years over which the same is to be said are told in one sentence.
  const sayings = [...new Set(horizonTurns.map(sayingOf))];
  return sayings.flatMap((saying) => tell(horizonTurns.filter((turn) => sayingOf(turn) === saying)));
}

function sayingOf({ leader, behindReference }: HorizonTurn): string {
  return `${leader} ${behindReference}`;
}
