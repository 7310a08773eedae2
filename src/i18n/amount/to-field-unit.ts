import type { FieldUnit } from '../../content/field.ts';
import type { OfferReason } from '../number/parsed-number.ts';
import { shift } from '../number/write-number.ts';
import { isShare, measureOfUnit, timesAYear } from './measure.ts';
import type { TypedUnit } from '../number/parsed-number.ts';
import type { Measured, Per } from './measured.ts';

/** A number in the unit of the field, or the unit that stands in its way. */
export type InUnit =
  | {
      readonly fits: true;
      readonly value: number;
      /** The other reading of an ambiguous separator. */
      readonly other?: number;
      /** The currency that was typed. */
      readonly currency?: string;
      /** Why it must be agreed to, and its other readings. */
      readonly doubt?: { readonly because: OfferReason; readonly others: readonly number[] };
    }
  | { readonly fits: false; readonly found: TypedUnit };

/** Percentages become shares, other known units are converted, anything else does not fit. */
export function toFieldUnit(measured: Measured, unit: FieldUnit): InUnit {
  const factor = factorTo(measured, unit);
  if (typeof factor === 'string') return { fits: false, found: factor };
  const convert = (value: number) => {
    const inUnit = factor === 1 ? value : Number((value * factor).toPrecision(12));
    return isShare(unit) ? shift(inUnit, -2) : inUnit;
  };
  const value = convert(measured.value);
  const other = measured.other === undefined ? shareTyped(measured, unit) : convert(measured.other);
  const { currency, doubt = guessed(measured, unit) } = measured;
  return {
    fits: true,
    value,
    ...(other !== undefined && other !== value && { other }),
    ...(currency !== undefined && { currency }),
    ...(doubt !== undefined && { doubt: { because: doubt.because, others: doubt.factors.map((one) => convert(measured.value * one)) } }),
  };
}

/** Nobody said how many days a year they work, nor on what kind of ton a price is. */
function guessed({ per }: Measured, unit: FieldUnit): Measured['doubt'] {
  const daily = per?.measure === 'day' && measureOfUnit[unit].per !== undefined;
  const extra = per !== undefined && measureOfUnit[unit].per === undefined;
  return daily || extra ? { because: 'converted', factors: daily ? [workdays] : [] } : undefined;
}

/** Of the days of a week. */
const workdays = 5 / 7;

/** 0,12 without a percent sign may be 12 %. */
function shareTyped({ value, measure }: Measured, unit: FieldUnit): number | undefined {
  return isShare(unit) && measure === undefined && value !== 0 && Math.abs(value) < 1 ? value : undefined;
}

/** What one typed unit is worth in the field's, or the word for the unit that does not belong. */
function factorTo({ measure, times, per }: Measured, unit: FieldUnit): number | TypedUnit {
  const wanted = measureOfUnit[unit];
  const rate = perFactor(per, unit);
  if (typeof rate === 'string') return rate;
  if (measure === undefined || measure === wanted.of) return times * rate;
  if (wanted.of === 'of-ten') return measure === 'percent' ? times / 10 : measure === 'piece' || measure === 'time' ? 1 : measure;
  const here = timesAYear(measure);
  const there = timesAYear(wanted.of);
  return here === undefined || there === undefined ? measure : (times * there) / here;
}

/** Per what the field asks, or the word that it does not ask. A price on a ton of emissions is asked as a plain amount. */
function perFactor(per: Per | undefined, unit: FieldUnit): number | TypedUnit {
  if (per === undefined) return 1;
  const { per: wanted } = measureOfUnit[unit];
  if (per.measure === wanted) return 1 / per.count;
  const isPerTonne = unit === 'EUR' && per.measure === 'kilogram' && per.count === 1000;
  const isYearlyShare = unit === '1' && per.measure === 'year' && per.count === 1;
  if (isPerTonne || isYearlyShare) return 1;
  const typed = timesAYear(per.measure);
  const asked = timesAYear(wanted ?? 'none');
  return typed === undefined || asked === undefined ? `per-${per.measure}` : typed / asked / per.count;
}
