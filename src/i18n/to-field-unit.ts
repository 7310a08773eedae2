import type { FieldUnit } from '../content/field.ts';
import { measureOfUnit, perYear, type Measure } from './number-words.ts';
import type { Measured } from './read-measured.ts';
import { shift } from './write-number.ts';

/** A number in the unit of the field, or the unit that stands in its way. */
export type InUnit =
  | { readonly fits: true; readonly value: number; readonly other?: number; readonly converted: boolean; readonly currency?: string }
  | { readonly fits: false; readonly found: string };

const isShare = (unit: FieldUnit) => unit === '1' || unit === '1/yr';

/** Percentages become shares, other known units are converted, anything else does not fit. */
export function toFieldUnit(measured: Measured, unit: FieldUnit): InUnit {
  const factor = factorTo(measured, unit);
  if (typeof factor === 'string') return { fits: false, found: factor };
  const convert = (value: number) => (isShare(unit) ? shift(value, -2) : factor === 1 ? value : Number((value * factor).toPrecision(12)));
  const value = convert(measured.value);
  const other = measured.other === undefined ? fractionOf(measured, unit) : convert(measured.other);
  const foreign = measured.currency !== undefined && unit !== 'EUR/unit-of-currency';
  return {
    fits: true,
    value,
    converted: factor !== 1 && !isShare(unit),
    ...(other !== undefined && other !== value && { other }),
    ...(foreign && measured.currency !== undefined && { currency: measured.currency }),
  };
}

/** 0,12 without a percent sign may be 12 %. */
function fractionOf({ value, measure }: Measured, unit: FieldUnit): number | undefined {
  return isShare(unit) && measure === undefined && value !== 0 && Math.abs(value) < 1 ? value : undefined;
}

/** What one typed unit is worth in the field's, or the word for the unit that does not belong. */
function factorTo({ measure, times, per }: Measured, unit: FieldUnit): number | string {
  const wanted = measureOfUnit[unit];
  if (measure === undefined && per === undefined) return 1;
  const rate = perFactor(per, wanted.per);
  if (rate === undefined) return `per-${per ?? ''}`;
  if (measure === undefined || measure === wanted.of) return times * rate;
  if (wanted.of === 'of-ten') return measure === 'percent' ? 0.1 : measure === 'piece' || measure === 'time' ? 1 : measure;
  const here = perYear[measure];
  const there = wanted.of === 'none' ? undefined : perYear[wanted.of];
  return here === undefined || there === undefined ? measure : there / here;
}

function perFactor(per: Measure | undefined, wanted: Measure | 'currency' | undefined): number | undefined {
  if (per === undefined || per === wanted) return 1;
  if (wanted === undefined || wanted === 'currency') return undefined;
  const typed = perYear[per];
  const asked = perYear[wanted];
  return typed === undefined || asked === undefined ? undefined : typed / asked;
}
