import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countries, findCountry } from '../../src/reference/countries.ts';
import { dutyDue, type DutyRule } from '../../src/reference/duty-rule.ts';
import { isUnderSteelQuota, ordinaryDuty } from '../../src/reference/duties.ts';
import { generalPreference } from '../../src/reference/general-preference.ts';
import { goodsClassOf } from '../../src/reference/goods-class.ts';
import { figureOf, type Papers } from '../../src/reference/papers.ts';
import { findProduct } from '../../src/reference/products.ts';

const papers: Papers = { unit: '1', source: 'general-knowledge', asOf: '2026', reviewBy: '2027-06-30', status: 'assumption' };
const preferred: readonly DutyRule[] = [{ id: 'all', due: { kind: 'general-preference', withoutSections: [], source: 'gsp-2026' } }];

/** What is due on goods of a heading with this ordinary duty. */
function due(rate: number, heading: string, rules: readonly DutyRule[]) {
  return dutyDue({ ordinary: figureOf(papers, rate), goods: goodsClassOf(heading) }, rules, generalPreference);
}

function dutyFrom(origin: string, product: string, from?: string) {
  const group = findProduct(product);
  const country = findCountry(origin);
  const ordinary = group && ordinaryDuty(group);
  const rules = from === undefined ? country?.dutyRules : country?.dutySteps.find((step) => step.from === from)?.rules;
  if (ordinary === undefined || rules === undefined) throw new RangeError(`${origin} ${product} ${from}`);
  return dutyDue({ ordinary, goods: goodsClassOf(group?.headings[0]) }, rules, generalPreference);
}

describe('the general preference', () => {
  it.each([
    ['clothing of 12 %: a fifth off', 0.12, '6109', 0.096],
    ['plastics of 6.5 %: 3.5 points off', 0.065, '3926', 0.03],
    ['bicycles of 14 %: 3.5 points off', 0.14, '8712', 0.105],
    ['motors of 2.7 %: nothing is left', 0.027, '8501', 0],
  ])('takes of %s', (_, rate, heading, left) => expect(due(rate, heading, preferred).value).toBeCloseTo(left, 10));

  it('leaves 0 possible where it is not known whether the heading is sensitive, and not where it is', () => {
    expect(due(0.065, '3926', preferred).low).toBe(0);
    expect(due(0.14, '8712', preferred).low).toBeCloseTo(0.105, 10);
  });

  it('is gone for a section that lost it: machines of India pay 1.7 %, its clothing 9.6 %, its furniture of 5.6 % 2.1 %', () => {
    const rules = findCountry('IN')?.dutyRules ?? [];
    expect(due(0.017, '8458', rules).value).toBe(0.017);
    expect(due(0.12, '6203', rules).value).toBeCloseTo(0.096, 10);
    expect(due(0.056, '9403', rules).value).toBeCloseTo(0.021, 10);
  });

  it('never makes a duty negative or more than the ordinary one, whatever the goods and the origin', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.4, noNaN: true }),
        fc.integer({ min: 1, max: 97 }),
        fc.constantFrom(...countries),
        (rate, chapter, { dutyRules, dutySteps }) => {
          for (const rules of [dutyRules, ...dutySteps.map((step) => step.rules)]) {
            const { low, value, high } = due(rate, String(chapter).padStart(2, '0'), rules);
            expect([low, value, high]).toEqual([low, value, high].toSorted((a, b) => a - b));
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeLessThanOrEqual(rate);
          }
        },
      ),
    ));
});

describe('duties by country and goods', () => {
  it('are 0 inside the European Union, on all goods', () => {
    for (const { dutyRules } of countries.filter(({ eu }) => eu))
      for (const heading of ['0406', '6109', '8501']) expect(due(0.12, heading, dutyRules).high).toBe(0);
  });

  it('are a tenth of 4.7 % on bicycle frames from Vietnam, and nothing from August 2027', () => {
    expect(dutyFrom('VN', 'bicycle-frames').value).toBeCloseTo(0.0047, 10);
    expect(dutyFrom('VN', 'bicycle-frames', '2027-08')).toMatchObject({ value: 0, high: 0 });
  });

  it('are 0 on workwear from Bangladesh until November 2029 or 2032, each with half a chance, then 9.6 %, between 0 and 12 %', () => {
    expect(dutyFrom('BD', 'workwear').value).toBe(0);
    expect(findCountry('BD')?.dutySteps.map(({ from, chance }) => [from, chance])).toEqual([
      ['2029-11', 0.5],
      ['2032-11', 1],
    ]);
    const later = dutyFrom('BD', 'workwear', '2029-11');
    expect([later.low, later.value, later.high].map((duty) => duty.toFixed(3))).toEqual(['0.000', '0.096', '0.120']);
  });

  it('are 0 on industrial goods of the United States until 2030, not on food', () => {
    expect(dutyFrom('US', 'machine-tools').value).toBe(0);
    expect(dutyFrom('US', 'food-beverage').value).toBeCloseTo(0.114, 6);
    expect(dutyFrom('US', 'machine-tools', '2030-01')).toMatchObject({ low: 0, value: 0.017 });
  });

  it('are 0.4 of the ordinary duty from Brazil since May 2026, gone ten years later', () => {
    expect(dutyFrom('BR', 'bicycle-frames').value).toBeCloseTo(0.4 * 0.047, 10);
    expect(dutyFrom('BR', 'bicycle-frames', '2036-05').high).toBe(0);
  });

  it('keep a part from Cambodia on clothing, and none on machines', () => {
    expect(dutyFrom('KH', 'workwear').value).toBeCloseTo(0.2 * 0.12, 10);
    expect(dutyFrom('KH', 'machine-tools').value).toBe(0);
  });

  it('are 4.7 % on bicycle frames from Taiwan and 0 on circuit boards from China', () => {
    expect(dutyFrom('TW', 'bicycle-frames').value).toBeCloseTo(0.047, 10);
    expect(dutyFrom('CN', 'pcb-assemblies').value).toBe(0);
  });

  it('fall back on the average of the sector: 1.7 % on machine tools', () =>
    expect(dutyFrom('CN', 'machine-tools').value).toBeCloseTo(0.017, 6));
});

describe('quotas on steel', () => {
  it('cover flat steel, not structures, bolts and articles made of it', () => {
    expect(isUnderSteelQuota(['7219', '7326'])).toBe(true);
    expect(isUnderSteelQuota(['7308', '7318', '7326'])).toBe(false);
  });
});
