import type { Figure } from '../figure.ts';
import { around, figureOf, type Papers, type Range } from '../papers.ts';
import type { TransitRow } from './transit.ts';

/** Days under way, door to door within the port or border town. */
export interface Transit {
  readonly road: Figure | undefined;
  /** Direct or through Suez; the high end is the way round the Cape. */
  readonly sea: Figure | undefined;
  readonly seaCape: Figure | undefined;
  readonly rail: Figure | undefined;
  readonly air: Figure;
}

const papers: Papers = { unit: 'd', source: 'project', asOf: '2025', reviewBy: '2027-06-30', status: 'assumption' };
const seaPapers: Papers = {
  ...papers,
  workedOutFrom: ['searoute', 'red-sea-transit'],
  note: 'Kilometres / 689 + 4 days (+ 6 round the Cape), set on Shanghai–Rotterdam: 32 and 45–48 days.',
};
const roadPapers: Papers = { ...papers, note: 'From kilometres, with time at the border.' };

export function readTransit([road, sea, seaCape, rail, air]: TransitRow): Transit {
  return {
    road: days(roadPapers, road, (value) => around(value, 0.8, 1.6)),
    sea: days(seaPapers, sea, (value) => [around(value, 0.9, 1)[0], seaCape ?? around(value, 1, 1.3)[1]]),
    seaCape: days(seaPapers, seaCape, (value) => around(value, 0.9, 1.2)),
    rail: days(papers, rail, (value) => around(value, 0.8, 1.4)),
    air: figureOf(papers, air, around(air, 0.75, 2)),
  };
}

function days(of: Papers, value: number | undefined, range: (value: number) => Range): Figure | undefined {
  return value === undefined ? undefined : figureOf(of, value, range(value));
}
