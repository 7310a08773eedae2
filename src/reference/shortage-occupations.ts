import { sectorIds } from './sectors.ts';
import type { Papers } from './papers.ts';

/** A job that is hard to fill in Flanders. Names are texts. */
interface Occupation extends Omit<Papers, 'unit'> {
  readonly id: string;
  /** Divisions of NACE, or sections outside manufacturing. */
  readonly sectors: readonly string[];
  /** Years of the list in which it was seen; the other years were not looked up. */
  readonly listedIn: readonly number[];
}

const manufacturing = sectorIds;
const listed = { source: 'vdab-shortages', asOf: '2026', reviewBy: '2027-03-31', status: 'secondary' } as const;
const known = {
  source: 'project',
  asOf: '2026',
  reviewBy: '2027-03-31',
  status: 'assumption',
  note: 'Commonly told to be hard to fill; not looked up in the list.',
} as const;

export const shortageOccupations = [
  { id: 'industrial-systems-technician', sectors: ['C20', 'C24', 'C28', 'C33'], listedIn: [2020, 2024], ...listed },
  { id: 'maintenance-mechanic', sectors: manufacturing, listedIn: [2020], ...listed },
  { id: 'electromechanic', sectors: manufacturing, listedIn: [2026], ...listed },
  { id: 'process-technician', sectors: manufacturing, listedIn: [2020], ...listed },
  { id: 'mechanical-draughtsman', sectors: ['C25', 'C28', 'C29', 'C30'], listedIn: [2020], ...listed },
  { id: 'electrical-draughtsman', sectors: ['C26', 'C27'], listedIn: [2020], ...listed },
  { id: 'software-developer', sectors: ['C26', 'C28'], listedIn: [2020], ...listed },
  { id: 'truck-driver', sectors: manufacturing, listedIn: [2020, 2026], ...listed },
  { id: 'site-manager', sectors: ['F'], listedIn: [2020, 2026], ...listed },
  { id: 'construction-estimator', sectors: ['F'], listedIn: [2020], ...listed },
  { id: 'nurse', sectors: ['Q'], listedIn: [2020, 2026], ...listed },
  { id: 'accountant', sectors: ['M'], listedIn: [2026], ...listed },
  { id: 'welder', sectors: ['C24', 'C25', 'C28', 'C30'], listedIn: [], ...known },
  { id: 'cnc-operator', sectors: ['C25', 'C28'], listedIn: [], ...known },
  { id: 'chemical-operator', sectors: ['C20', 'C21'], listedIn: [], ...known },
  { id: 'food-operator', sectors: ['C10', 'C11'], listedIn: [], ...known },
] as const satisfies readonly Occupation[];
