import type { Figure } from '../figure.ts';
import { around, figureOf, type Papers, type Range } from '../papers.ts';
import type { TransitRow } from './transit.ts';

/** Days under way, door to door within the port or border town. */
export interface Transit {
  readonly road: Figure | undefined;
  /** By the way ships take today: round the Cape where Suez would be shorter; then the low end is the way through Suez. */
  readonly sea: Figure | undefined;
  /** Through Suez, where that is shorter. */
  readonly seaSuez: Figure | undefined;
  readonly rail: Figure | undefined;
  readonly air: Figure;
}

const papers: Papers = { unit: 'd', source: 'project', asOf: '2025', reviewBy: '2027-06-30', status: 'assumption' };
const seaPapers: Papers = {
  ...papers,
  workedOutFrom: ['searoute', 'red-sea-transit'],
  note: 'Kilometres / 689 + 4 days, set on 32 days Shanghai–Rotterdam through Suez.',
};
const capePapers: Papers = {
  ...seaPapers,
  workedOutFrom: ['searoute', 'red-sea-transit', 'suez-2026'],
  note: 'Kilometres / 689 + 9.5 days, set on 45–48 days Shanghai–Rotterdam round the Cape, as container ships sail since late 2023; low is through Suez.',
};
const roadPapers: Papers = { ...papers, note: 'From kilometres, with time at the border.' };

export function readTransit([road, sea, seaCape, rail, air]: TransitRow): Transit {
  return {
    road: days(roadPapers, road, (value) => around(value, 0.8, 1.6)),
    sea:
      seaCape === undefined
        ? days(seaPapers, sea, (value) => around(value, 0.9, 1.3))
        : days(capePapers, seaCape, (value) => [Math.min(value, sea ?? value), around(value, 1, 1.2)[1]]),
    seaSuez: seaCape === undefined ? undefined : days(seaPapers, sea, (value) => around(value, 0.9, 1.3)),
    rail: days(papers, rail, (value) => around(value, 0.8, 1.4)),
    air: figureOf(papers, air, around(air, 0.75, 2)),
  };
}

function days(of: Papers, value: number | undefined, range: (value: number) => Range): Figure | undefined {
  return value === undefined ? undefined : figureOf(of, value, range(value));
}
