import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { locales } from '../../../src/content/locales.ts';
import { toPresentationInput } from '../../../src/present/names/to-presentation-input.ts';
import { weighsFigure } from '../../../src/present/certainty/weighs-figure.ts';
import { adviceInputs, estimateOf } from '../../support/advice-inputs.ts';
import { futuresOf } from '../../support/futures-of.ts';
import { pageInput } from '../../support/owner-page-case.ts';
import { outsideOf, overlapsOf } from '../../support/scene-overlap.ts';

const draws = Array.from({ length: 64 }, (_, at) => 90 + (20 * at) / 63);
const estimates = [estimateOf('field:purchase.amount', 'own-figure'), estimateOf('plan:nearshore:price', 'quote', [90, 100, 110])];
const inputs = adviceInputs({ ways: { stay: 'stay', nearshore: 'near' }, estimates });
const table = futuresOf({
  costs: { stay: draws.map(() => 50_000), nearshore: draws.map((value) => 400 * value) },
  draws: { 'field:purchase.amount': draws.map(() => 1), 'plan:nearshore:price': draws },
});

describe.each(locales)('what weighs most, in %s', (locale) => {
  const figure = weighsFigure(toPresentationInput(pageInput({ table, inputs, locale })));

  it('names the figure, its low and high, and the difference at each: 400 × 90 and 400 × 110 less 50,000 over 5 years', () => {
    const [row] = figure?.table.rows ?? [];
    const number = (text: string | undefined) => Number(text?.replace(/\D/g, ''));
    const cheaper = createFormat(locale).money(2800, { style: 'about' });
    expect(row?.[1]).toContain('90');
    expect(row?.[2]).toContain('110');
    expect(number(row?.[3])).toBe(2800);
    expect(number(row?.[4])).toBe(1200);
    expect(row?.[3]).toBe({ 'nl-BE': `${cheaper} goedkoper`, 'fr-BE': `${cheaper} moins cher`, 'en-GB': `${cheaper} cheaper` }[locale]);
    expect(figure?.takeaway).not.toMatch(/undefined|NaN|advice\./);
  });

  it('has no texts over each other or outside the picture, wide and narrow', () => {
    for (const scene of [figure?.scene, figure?.narrow]) {
      if (scene === undefined) throw new Error('no picture');
      expect(overlapsOf(scene)).toEqual([]);
      expect(outsideOf(scene)).toEqual([]);
    }
  });
});

it('is not drawn while nothing stands out', () => {
  const still = futuresOf({ costs: { stay: draws.map(() => 5), nearshore: draws.map(() => 4) }, draws: { 'plan:nearshore:price': draws } });
  expect(weighsFigure(toPresentationInput(pageInput({ table: still, inputs })))).toBeUndefined();
});
