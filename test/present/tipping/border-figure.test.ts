import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/content/locales.ts';
import type { BorderGrid } from '../../../src/engine/run/tipping/border.ts';
import { borderFigure } from '../../../src/present/tipping/border-figure.ts';
import { toPresentationInput } from '../../../src/present/names/to-presentation-input.ts';
import { adviceInputs, estimateOf } from '../../support/advice-inputs.ts';
import { futuresOf } from '../../support/futures-of.ts';
import { pageInput } from '../../support/owner-page-case.ts';
import { outsideOf, overlapsOf } from '../../support/scene-overlap.ts';

const estimates = [
  estimateOf('field:freight.perPiece', 'own-figure', [8, 10, 12]),
  estimateOf('plan:nearshore:price', 'quote', [50, 60, 70]),
];
const inputs = adviceInputs({ ways: { stay: 'stay', nearshore: 'near' }, estimates });
const table = futuresOf({ costs: { stay: [110, 110], nearshore: [100, 100] } });
const steps = Array.from({ length: 11 }, (_, at) => at);
const prices = steps.map((at) => 35 + 5 * at);
const freights = steps.map((at) => 5 + at);
/** Staying costs 60 + 5 × freight, near its price. */
const grid: BorderGrid = {
  pair: ['field:freight.perPiece', 'plan:nearshore:price'],
  values: [freights, prices],
  options: ['stay', 'nearshore'],
  means: prices.flatMap((price) => freights.map((freight) => [10 + 5.5 * freight, price])),
};

describe.each(locales)('the border of two figures, in %s', (locale) => {
  const presentation = toPresentationInput(pageInput({ table, inputs, locale }));
  const figure = borderFigure(grid, presentation);

  it('says where it turns today: with a price of 60 at a freight of (60 − 10) ÷ 5.5 = 9.09', () => {
    expect(figure.takeaway).toMatch(/60[,.]?0?0?/);
    expect(figure.takeaway).toMatch(/9[,.]09/);
    expect(figure.takeaway).not.toMatch(/undefined|NaN|advice\./);
  });

  it('tells in a table who is cheapest, the highest second figure on top', () => {
    const names = ['stay', 'nearshore'].map((option) => presentation.names.name(option));
    expect(figure.table.rows).toHaveLength(5);
    expect(figure.table.rows[0]?.slice(1)).toEqual([names[0], names[0], names[0], names[0], names[1]]);
    expect(figure.table.rows[3]?.slice(1)).toEqual([names[0], names[1], names[1], names[1], names[1]]);
  });

  it('names each option in the picture, so that it can be read without colour, and nothing runs over anything', () => {
    for (const scene of [figure.scene, figure.narrow]) {
      if (scene === undefined) throw new Error('no picture');
      const texts = scene.marks.flatMap((mark) => (mark.mark === 'text' ? [mark.text] : [])).join(' ');
      for (const option of ['stay', 'nearshore']) expect(texts).toContain(presentation.names.name(option).split(' ')[0]);
      // Names lie on paper of their own, over the border where it must be.
      expect(overlapsOf(scene).filter((pair) => !/× (rect|line)$/.test(pair))).toEqual([]);
      expect(outsideOf(scene)).toEqual([]);
    }
  });

  it('says so when the two never turn it', () => {
    const never = { ...grid, means: grid.means.map(() => [200, 100]) };
    expect(borderFigure(never, presentation).takeaway).toBe(presentation.words('advice.border.never'));
  });
});
