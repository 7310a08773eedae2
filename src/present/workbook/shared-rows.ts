import { weeksPerYear } from '../../engine/model/units.ts';
import type { DriverPlan, Model } from '../../engine/model/model.ts';
import type { Calculation, Shared } from './calculation.ts';
import { endColumn, yearColumn } from './calculation.ts';
import { literal } from './formulas.ts';
import type { PageBuilder } from './page-builder.ts';
import { formula, number, text } from './workbook.ts';

type Sharing = Omit<Calculation, 'shared'>;

/** What all options share: rates, discount factors, drivers and the pieces of each year. */
export function addShared(sharing: Sharing): Shared {
  const { model, labels, buildUp, years, amount } = sharing;
  const { frame, isCash, horizon, timing } = model;
  buildUp.add([text(labels.row('shared'), 'heading')]);
  years.add([text(labels.row('shared'), 'heading')]);
  const constant = (label: Parameters<typeof labels.row>[0], written: string) =>
    buildUp.at(1, buildUp.add([text(labels.row(label)), formula(written, 'number')]));
  const rate = constant('discountRate', amount(frame.discountRate));
  const volume = constant('piecesPerYear', amount(frame.piecesPerYear));
  const taxRate = constant('taxRate', frame.tax === undefined ? '0' : amount(frame.tax.rate));
  const service = constant('serviceLevel', amount(frame.serviceLevel));
  const factor = `1/(1+${rate})`;
  const constants = {
    discountRate: rate,
    taxRate,
    deduction: constant('deduction', frame.tax === undefined ? '0' : amount(frame.tax.deduction)),
    stockRate: constant('stockRate', isCash ? amount(frame.holdingRate) : `${amount(frame.holdingRate)}+${rate}`),
    safetyFactor: constant('safetyFactor', `IF(${service}<=0.5,0,NORMSINV(MIN(1,${service})))`),
    demandVariation: constant('demandVariation', `IF(${volume}>0,(${amount(frame.weeklyDemandSd)})*${weeksPerYear}/${volume},0)`),
    lossPerWeek: constant('lossPerWeek', `(${amount(frame.standstillPerWeek)})*(${amount(frame.lostShare)})*(1-${taxRate})`),
    lostPerWeek: constant('lostPerWeek', `MAX(0,(${amount(frame.standstillPerWeek)})*(${amount(frame.lostShare)}))`),
    endDiscount: constant('endDiscount', `(${factor})^${horizon}`),
  };
  const half = timing === 'mid' ? 0.5 : 1;
  const inYears = (label: Parameters<typeof labels.row>[0], written: (year: number) => string) =>
    years.add([text(labels.row(label)), undefined, undefined, ...yearsOf(model).map((year) => formula(written(year), 'number'))]);
  const year = years.add([
    text(labels.row('year')),
    text(labels.row('presentValue')),
    ...[0, ...yearsOf(model)].map((at) => number(at)),
    text(labels.row('end')),
  ]);
  const discount = inYears('discount', (at) => `(${factor})^${literal(at - half)}`);
  years.put(discount, yearColumn(0), number(1));
  years.put(discount, endColumn(horizon), formula(constants.endDiscount, 'number'));
  const levels = model.drivers.map((driver) => addDriver(sharing, driver, inYears));
  const demand = frame.demandDriver === undefined ? undefined : levels[frame.demandDriver];
  const pieces = inYears('pieces', (at) => (demand === undefined ? volume : `${volume}*${cell(years, demand, at)}`));
  return { ...constants, year, discount, pieces, levels };
}

const yearsOf = ({ horizon }: Model) => Array.from({ length: horizon }, (_, at) => at + 1);
const cell = (years: PageBuilder, row: number, year: number) => years.at(yearColumn(year), row);

/** The first year has the level; each growth after it fades in a straight line. */
function addDriver(
  { labels, buildUp, years, amount }: Sharing,
  { level, growth, fadeTo, fadeYears }: DriverPlan,
  inYears: (label: 'level', written: (year: number) => string) => number,
): number {
  const constant = (label: 'level' | 'growth' | 'fadeTo', written: string) =>
    buildUp.at(1, buildUp.add([text(labels.row(label)), formula(written, 'number')]));
  const first = constant('level', amount(level));
  const grows = constant('growth', amount(growth));
  const last = fadeTo === undefined ? grows : constant('fadeTo', amount(fadeTo));
  const row = years.next();
  return inYears('level', (year) => {
    if (year === 1) return first;
    const faded = fadeYears > 0 ? Math.min(1, (year - 2) / fadeYears) : 1;
    return `${years.at(yearColumn(year - 1), row)}*(1+${grows}+(${last}-${grows})*${literal(faded)})`;
  });
}
