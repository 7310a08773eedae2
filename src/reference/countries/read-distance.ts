import type { Figure } from '../figure.ts';
import { around, figureIfKnown, figureOf, type Papers } from '../papers.ts';
import type { DistanceRow } from './distance.ts';

export interface Distances {
  /** As the crow flies, hub to Antwerp. */
  readonly straight: Figure;
  /** By the way ships take today: round the Cape where the Suez Canal would be shorter. */
  readonly sea: Figure | undefined;
  /** Through the Suez Canal, where that is shorter. */
  readonly seaSuez: Figure | undefined;
  readonly road: Figure | undefined;
}

const straightPapers: Papers = {
  unit: 'km',
  source: 'project',
  asOf: '2026',
  reviewBy: '2031-12-31',
  status: 'assumption',
  note: 'Between rounded positions of an industrial town there and Antwerp.',
};
const seaPapers: Papers = {
  unit: 'km',
  source: 'searoute',
  asOf: '2026',
  reviewBy: '2031-12-31',
  status: 'secondary',
  note: 'Computed, not observed.',
};
const roadPapers: Papers = { ...straightPapers, note: 'The straight line times 1.28.' };

export function readDistance([, , , straight, , sea, seaCape, road]: DistanceRow): Distances {
  return {
    straight: figureOf(straightPapers, straight),
    sea: figureIfKnown(seaPapers, seaCape ?? sea),
    seaSuez: seaCape === undefined ? undefined : figureIfKnown(seaPapers, sea),
    road: road === undefined ? undefined : figureOf(roadPapers, road, around(road, 0.9, 1.2)),
  };
}
