import type { Country } from './countries.ts';
import type { Figure } from './figure.ts';
import { figureOf, rounded, type Papers } from './papers.ts';

const papers: Papers = { unit: '/yr', source: 'project', asOf: '2026', reviewBy: '2027-12-31', status: 'assumption' };
const weeks: Papers = { ...papers, unit: 'wk' };

/** Deliveries that stay away for more than three weeks. */
export const outages = {
  /** Before the factor of the country. */
  sourcePerYear: figureOf(
    { ...papers, note: 'About once in four years; a month or longer once in 3.7 years among global firms (McKinsey 2020).' },
    0.25,
    [0.1, 0.5],
  ),
  sourceWeeks: figureOf({ ...weeks, note: 'Mean length of a stoppage of more than three weeks.' }, 6, [4, 10]),
  homeWeeks: figureOf({ ...weeks, note: 'Mean length here: the same kind of trouble, help is nearer.' }, 5, [3, 9]),
  seaPerYear: figureOf(
    { ...papers, note: 'Suez 2021, Red Sea since late 2023, ports in 2021: a delay of weeks on the route about once in six years.' },
    0.16,
    [0.06, 0.35],
  ),
  seaWeeks: figureOf({ ...weeks, note: 'The way round the Cape adds 10 to 18 days; jams in ports add more.' }, 2.5, [1, 5]),
  roadPerYear: figureOf({ ...papers, note: 'Borders, strikes, weather.' }, 0.06, [0.02, 0.15]),
  roadWeeks: figureOf({ ...weeks, note: 'Roads have ways round.' }, 1, [0.5, 2]),
  railPerYear: figureOf({ ...papers, note: 'The land route from Asia crosses countries under sanctions.' }, 0.15, [0.05, 0.4]),
  railWeeks: figureOf({ ...weeks, note: 'Goods move to the sea.' }, 4, [2, 8]),
  airPerYear: figureOf({ ...papers, note: 'Strikes, closed airspace, no room on board at peaks.' }, 0.08, [0.03, 0.2]),
  airWeeks: figureOf({ ...weeks, note: 'Other airports and airlines take over.' }, 0.8, [0.3, 1.5]),
  /** Others can take over after this time, and for this share, when nothing is prepared. */
  replacedAfterWeeks: figureOf({ ...weeks, note: 'Finding, approving and starting another supplier.' }, 12, [6, 26]),
  replacedShare: figureOf({ ...papers, unit: '1', note: 'Share that another supplier can then deliver.' }, 0.5, [0.2, 0.8]),
  /** With a second supplier at work it goes faster. */
  secondReplacesAfterWeeks: figureOf({ ...weeks, note: 'A second supplier that already delivers.' }, 4, [2, 8]),
  upstreamShare: figureOf(
    { ...papers, unit: '1', note: 'Of the stoppages of a supplier, the part that begins with his own suppliers far away.' },
    0.25,
    [0.1, 0.4],
  ),
  /** Far parts below this share of the value are not taken to stop a maker. */
  farPartsThatStop: figureOf(
    { ...papers, unit: '1', note: 'Share of the value that is far parts, from which on these can stop a maker.' },
    0.25,
    [0.1, 0.5],
  ),
  /** How far the materials of the product change how often the chain behind a maker stops: their risk over the border of what is critical. */
  materialFactorLeast: figureOf(
    { ...papers, unit: '×', note: 'Materials without any risk halve the stoppages further up the chain.' },
    0.5,
  ),
  materialFactorMost: figureOf({ ...papers, unit: '×', note: 'The riskiest materials treble them.' }, 3),
  secondReplacedShare: figureOf({ ...papers, unit: '1', note: 'Share of the missing part that it can add.' }, 0.6, [0.3, 0.9]),
} as const satisfies Record<string, Figure>;

export type OutageFigures = Readonly<Record<keyof typeof outages, Figure>>;

const governanceWeight = 0.35;
/** WorldRiskIndex at which hazards neither add nor take away. */
const neutralHazard = 15;

/**
 * How much more often a supplier in a country falls out than the average one.
 *
 * e^(−0.35 × mean of political stability and rule of law) × (0.9 + 0.1 × WorldRiskIndex / 15); without an index the second part is 1.
 * Belgium 0.7, Vietnam 1.1, China 1.2, Bangladesh 1.4. An assumption: nobody has counted stoppages by country.
 */
export function outageFactor({ governance, hazard }: Pick<Country, 'governance' | 'hazard'>): number {
  const institutions = Math.exp((-governanceWeight * (governance.stability.value + governance.law.value)) / 2);
  return rounded(institutions * (0.9 + (0.1 * (hazard?.value ?? neutralHazard)) / neutralHazard));
}

/** Stoppages of more than three weeks a year of a supplier in that country. */
export function sourceOutages(country: Pick<Country, 'governance' | 'hazard'>, { sourcePerYear }: OutageFigures = outages): Figure {
  const factor = outageFactor(country);
  const { value, low, high, ...base } = sourcePerYear;
  const note = 'The base rate times a factor from governance and natural hazards.';
  return figureOf({ ...base, note, workedOutFrom: ['world-bank-governance-2023', 'world-risk-2023'] }, rounded(value * factor), [
    rounded(low * factor),
    rounded(high * factor),
  ]);
}

/** Mean weeks of such a stoppage. */
export function sourceOutageWeeks({ zone }: Pick<Country, 'zone'>, { homeWeeks, sourceWeeks }: OutageFigures = outages): Figure {
  return zone === 'home' ? homeWeeks : sourceWeeks;
}

/** Delays of the route, by the way goods travel. Goods made here have no route to speak of. */
export function routeOutages(
  { zone, defaultMode }: Pick<Country, 'zone' | 'defaultMode'>,
  figures: OutageFigures = outages,
): { readonly perYear: Figure; readonly weeks: Figure } | undefined {
  if (zone === 'home') return undefined;
  switch (defaultMode) {
    case 'sea':
      return { perYear: figures.seaPerYear, weeks: figures.seaWeeks };
    case 'rail':
      return { perYear: figures.railPerYear, weeks: figures.railWeeks };
    case 'road':
      return { perYear: figures.roadPerYear, weeks: figures.roadWeeks };
    case 'air':
      return { perYear: figures.airPerYear, weeks: figures.airWeeks };
  }
}
