import { describe, expect, it } from 'vitest';
import { findCountry } from '../../src/reference/countries.ts';
import { ordinaryDuty } from '../../src/reference/duties.ts';
import { findProduct } from '../../src/reference/products.ts';

function dutyFrom(origin: string, product: string) {
  const group = findProduct(product);
  const country = findCountry(origin);
  const ordinary = (group && ordinaryDuty(group)?.value) ?? Number.NaN;
  const { dutyFactor, dutyEnds } = country ?? {};
  const later = (of: 'value' | 'low' | 'high') => ordinary * (dutyEnds?.factor[of] ?? Number.NaN);
  return { now: ordinary * (dutyFactor?.value ?? Number.NaN), later, from: dutyEnds?.from };
}

describe('duties', () => {
  it('are 1.4 % on bicycle frames from Vietnam until 2030, then 0', () => {
    const { now, later, from } = dutyFrom('VN', 'bicycle-frames');
    expect(now).toBeCloseTo(0.014, 3);
    expect(from).toBe('2030-01');
    expect(later('value')).toBe(0);
  });

  it('are 0 on workwear from Bangladesh until November 2029, then 9.6 %, between 0 and 12 %', () => {
    const { now, later, from } = dutyFrom('BD', 'workwear');
    expect(now).toBe(0);
    expect(from).toBe('2029-11');
    expect([later('low'), later('value'), later('high')].map((duty) => duty.toFixed(3))).toEqual(['0.000', '0.096', '0.120']);
  });

  it('are 4.7 % on bicycle frames from Taiwan and 0 on circuit boards from China', () => {
    expect(dutyFrom('TW', 'bicycle-frames').now).toBeCloseTo(0.047, 6);
    expect(dutyFrom('CN', 'pcb-assemblies').now).toBe(0);
  });

  it('fall back on the average of the sector: 1.7 % on machine tools', () =>
    expect(dutyFrom('CN', 'machine-tools').now).toBeCloseTo(0.017, 6));
});
