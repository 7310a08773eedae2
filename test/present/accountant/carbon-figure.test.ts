import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/content/locales.ts';
import { carbonOf } from '../../../src/engine/advise/compare/carbon-of.ts';
import { carbonFigure } from '../../../src/present/accountant/carbon-figure.ts';
import { toPresentationInput } from '../../../src/present/names/to-presentation-input.ts';
import { adviceInputs } from '../../support/advice-inputs.ts';
import { futuresOf } from '../../support/futures-of.ts';
import { pageInput } from '../../support/owner-page-case.ts';
import { outsideOf, overlapsOf } from '../../support/scene-overlap.ts';

const flat = (cost: number) => Array.from({ length: 16 }, () => cost);
const costs = { stay: flat(100), nearshore: flat(90), 'reshore-buy': flat(200) };
const inputs = adviceInputs({ ways: { stay: 'stay', nearshore: 'near', 'reshore-buy': 'home' }, estimates: [] });
const measures = {
  stay: { carbon: 72_000, transportCarbon: 18_000 },
  nearshore: { carbon: 50_000, transportCarbon: 5000 },
  'reshore-buy': { carbon: 12_345, transportCarbon: 0 },
};
const told = (locale: (typeof locales)[number], of: typeof measures | undefined = measures) =>
  toPresentationInput(pageInput({ table: futuresOf({ costs, ...(of && { measures: of }) }), inputs, locale }));

describe.each(locales)('emissions in %s', (locale) => {
  const presentation = told(locale);
  const figure = carbonFigure(presentation);

  it('are told in a sentence: 18 of 72 tonnes today is 25 %, 5 of 50 with the leader is 10 %', () => {
    expect(figure?.takeaway.replace(/\s/g, '')).toMatch(/25%.*10%/);
  });

  it('stand in a table whose parts add up, in the order of the ranking', () => {
    const rows = figure?.table.rows.map((row) => row.slice(1).map((cell) => Number(cell.replace(/\D/g, '')))) ?? [];
    expect(rows).toEqual([
      [5000, 45_000, 50_000],
      [18_000, 54_000, 72_000],
      [0, 12_000, 12_000],
    ]);
  });

  it('stand in a picture where no two words meet and nothing sticks out', () => {
    for (const scene of [figure?.scene, figure?.narrow]) {
      if (scene === undefined) throw new RangeError('no picture');
      expect(outsideOf(scene)).toEqual([]);
      expect(overlapsOf({ ...scene, marks: scene.marks.filter(({ mark }) => mark === 'text') })).toEqual([]);
    }
  });
});

describe('the parts of emissions', () => {
  it('make the total', () => {
    const { total, transport, making } = carbonOf(told('nl-BE').table, 'reshore-buy');
    expect(transport + making).toBe(total);
  });

  it('are not drawn where nothing is emitted', () => {
    const none = { carbon: 0, transportCarbon: 0 };
    expect(carbonFigure(told('nl-BE', { stay: none, nearshore: none, 'reshore-buy': none }))).toBeUndefined();
  });
});
