import type { Format } from '../../i18n/format.ts';
import type { SourceNames } from './sources-names.ts';

type UnitWord = keyof SourceNames['sources']['unit'];

/** Words that stand after the number, by the unit of the figure. */
const unitWords: Readonly<Record<string, UnitWord>> = {
  index: 'index',
  'index 0–100': 'index-hundred',
  'index 0–1': 'index-one',
  'index, 2017 = 100': 'index-of-2017',
  'score −2.5–2.5': 'governance',
  'score 1–5': 'logistics',
  'Herfindahl 0–10,000': 'herfindahl',
  'EUR/FEU': 'euro-per-container',
  'USD/FEU': 'dollar-per-container',
  'EUR/truck': 'euro-per-truck',
  'EUR/km': 'euro-per-kilometre',
  'EUR/kg': 'euro-per-kilogram',
  'USD/kg': 'dollar-per-kilogram',
  'EUR/h': 'euro-per-hour',
  'USD/h': 'dollar-per-hour',
  'EUR/kWh': 'euro-per-kwh',
  'EUR/month': 'euro-per-month',
  'EUR/yr': 'euro-per-year',
  'EUR/trip': 'euro-per-trip',
  'EUR/shipment': 'euro-per-shipment',
  'EUR/job': 'euro-per-job',
  'EUR/t': 'euro-per-tonne',
  'EUR/t CO2e': 'euro-per-tonne-carbon',
  'EUR/unit-of-currency': 'euro-per-currency',
  'billion USD/d': 'billion-dollar-per-day',
  'billion USD/wk': 'billion-dollar-per-week',
  'trillion USD': 'trillion-dollar',
  events: 'events',
  ships: 'ships',
  EUR: 'euro',
  km: 'kilometre',
  '/yr': 'per-year',
  'of-ten': 'of-ten',
  'g CO2e/kWh': 'grid-carbon',
  'kg CO2e/t·km': 'transport-carbon',
  'kg/m3': 'density',
  'kg/FEU': 'kilogram-per-container',
  'm3/FEU': 'volume-per-container',
  'kg/truck': 'kilogram-per-truck',
  'm3/truck': 'volume-per-truck',
  't/yr': 'tonne-per-year',
  products: 'products',
  occupations: 'occupations',
  projects: 'projects',
  jobs: 'jobs',
  firms: 'firms',
  cases: 'cases',
  vacancies: 'vacancies',
  '×': 'times',
  z: 'deviations',
};

const significant = 4;

/** Four significant digits, never fewer than the whole number. */
function plainNumber(value: number, format: Format): string {
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return format.number(value, { most: Math.max(0, significant - 1 - size) });
}

const isShare = (unit: string) => unit === '1' || unit === '1/yr';

/** A value without its unit, as an end of a range. */
export function bareAmount(value: number, unit: string, format: Format): string {
  return isShare(unit) ? format.share(value, { most: 2 }) : plainNumber(value, format);
}

/** A value with its unit in words. A unit without words stands as it is written in the set. */
export function sayAmount(
  value: number,
  unit: string,
  { names, format }: { readonly names: SourceNames; readonly format: Format },
): string {
  const counted = { d: format.days, wk: format.weeks, months: format.months, yr: format.years }[unit];
  if (counted !== undefined) return counted(value);
  const bare = bareAmount(value, unit, format);
  if (unit === '1') return bare;
  if (unit === '1/yr') return `${bare} ${names.sources.unit['share-per-year']}`;
  const word = unitWords[unit];
  return `${bare} ${word === undefined ? unit : names.sources.unit[word]}`;
}

/** Whether every reader is told what the unit is. */
export function hasUnitWords(unit: string): boolean {
  return isShare(unit) || ['d', 'wk', 'months', 'yr'].includes(unit) || unitWords[unit] !== undefined;
}
