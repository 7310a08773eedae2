import type { ArchetypeId } from '../../content/archetypes.ts';
import type { Figure } from '../../reference/figure.ts';
import { makerOf } from '../draft/maker.ts';
import { assumed, type Default } from './default.ts';
import type { Figures } from './load-figures.ts';
import { isHome, type Place } from './place.ts';

/** What is left of it where it was made before: nothing is known to be left of it elsewhere. */
interface MadeBefore {
  /** By which what it takes to get going is multiplied: undefined where nobody made it before. */
  readonly machines: Figure | undefined;
  readonly moulds: Figure | undefined;
  readonly time: Figure | undefined;
}

interface MadeWhere {
  /** As it was answered: `by-us`, `by-other`, or something else. */
  readonly history: unknown;
  readonly archetype: ArchetypeId;
  readonly to: Place;
}

/**
 * It was made in Belgium before. Moulds, samples and drawings are then there for whoever makes it here again; who made it himself
 * has part of the machines, and who made it gets going sooner: the firm itself, or suppliers here.
 */
export function madeBefore({ history, archetype, to }: MadeWhere, { costDefaults }: Pick<Figures, 'costDefaults'>): MadeBefore {
  const maker = makerOf[archetype];
  const isOwn = maker === 'make' || maker === 'automated';
  const isHere = isHome(to) && (isOwn || maker === 'buy') && (history === 'by-us' || history === 'by-other');
  const isSame = isHere && isOwn === (history === 'by-us');
  return {
    machines: isSame && isOwn ? costDefaults.machinesLeft : undefined,
    moulds: isHere ? costDefaults.mouldsLeft : undefined,
    time: isSame ? costDefaults.startLeft : undefined,
  };
}

/** A default times a figure, each at its own end. */
export function timesFigure(found: Default, figure: Figure | undefined): Default {
  if (figure === undefined) return found;
  return assumed(found.likely * figure.value, found.low * figure.low, found.high * figure.high);
}
