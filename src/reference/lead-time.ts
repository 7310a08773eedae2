import { daysPerWeek } from '../engine/model/units.ts';
import type { Country } from './countries.ts';
import type { TravelMode } from './countries/distance.ts';
import type { Figure } from './figure.ts';
import { figureOf, rounded, type Papers } from './papers.ts';

const papers: Papers = { unit: 'wk', source: 'project', asOf: '2026', reviewBy: '2027-12-31', status: 'assumption' };

/** Weeks of waiting beside the journey itself. */
export const leadTimeParts = {
  making: figureOf({ ...papers, note: 'From order to goods ready, the same everywhere.' }, 4, [2, 8]),
  bookingSea: figureOf({ ...papers, note: 'Collecting, booking, port, customs.' }, 2, [1, 4]),
  bookingRail: figureOf({ ...papers, note: 'Collecting, booking, terminal, customs.' }, 1.5, [1, 3]),
  bookingAir: figureOf({ ...papers, note: 'Collecting, booking, airport, customs.' }, 0.7, [0.4, 1.5]),
  bookingRoad: figureOf({ ...papers, note: 'Collecting, booking.' }, 0.5, [0.2, 1]),
} as const satisfies Record<string, Figure>;

export type LeadTimeParts = Readonly<Record<keyof typeof leadTimeParts, Figure>>;

function bookingBy(mode: TravelMode, { bookingSea, bookingRail, bookingRoad, bookingAir }: LeadTimeParts): Figure {
  switch (mode) {
    case 'sea':
      return bookingSea;
    case 'rail':
      return bookingRail;
    case 'road':
      return bookingRoad;
    case 'air':
      return bookingAir;
  }
}

/** Weeks from order to goods here, when the owner does not know: making, booking and the journey. */
export function leadTimeWeeks(
  { transit, defaultMode }: Pick<Country, 'transit' | 'defaultMode'>,
  parts: LeadTimeParts = leadTimeParts,
): Figure {
  const { making } = parts;
  const booking = bookingBy(defaultMode, parts);
  const journey = transit[defaultMode] ?? transit.air;
  const value = making.value + booking.value + journey.value / daysPerWeek;
  const apart = (to: 'low' | 'high') =>
    Math.hypot(making[to] - making.value, booking[to] - booking.value, (journey[to] - journey.value) / daysPerWeek);
  // The three are independent: one in ten of the sum lies nearer than the sum of one in ten of each.
  return figureOf({ ...papers, ...workedOut(journey), note: 'Making, booking and the journey by the usual way.' }, rounded(value), [
    rounded(value - apart('low')),
    rounded(value + apart('high')),
  ]);
}

function workedOut({ workedOutFrom }: Figure): Pick<Figure, 'workedOutFrom'> {
  return workedOutFrom === undefined ? {} : { workedOutFrom };
}
