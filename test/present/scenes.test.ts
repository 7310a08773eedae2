import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/content/locales.ts';
import type { Direction } from '../../src/engine/model/inputs.ts';
import type { TippingCurve } from '../../src/engine/run/tipping/tipping-table.ts';
import { drawBridge } from '../../src/present/why/draw-bridge.ts';
import { drawDots } from '../../src/present/certainty/draw-dots.ts';
import { drawRanking } from '../../src/present/answer/draw-ranking.ts';
import { drawTipping } from '../../src/present/tipping/draw-tipping.ts';
import { presentOwnerPage } from '../../src/present/answer/present-owner-page.ts';
import type { Figure, Scene } from '../../src/scene/scene.ts';
import { adviceInputs, estimateOf } from '../support/advice-inputs.ts';
import { futuresOf, split } from '../support/futures-of.ts';
import { pageInput } from '../support/owner-page-case.ts';
import { outsideOf, overlapsOf } from '../support/scene-overlap.ts';

const locales: readonly Locale[] = ['nl-BE', 'fr-BE', 'en-GB'];
const flat = (cost: number) => Array.from({ length: 64 }, () => cost);

const ways: Readonly<Record<string, Direction>> = {
  stay: 'stay',
  'reshore-buy': 'home',
  nearshore: 'near',
  'reshore-automated': 'home',
  friendshore: 'friend',
  diversify: 'spread',
  stockpile: 'stay',
};
const curve: TippingCurve = {
  estimate: 'field:market.extraPrice',
  options: ['stay', 'nearshore'],
  values: [0, 10, 20, 30],
  means: [
    [9e6, 8e6],
    [9e6, 8.5e6],
    [9e6, 8.9e6],
    [9e6, 9.5e6],
  ],
  crossings: [],
};

const longName = 'Aller vers un pays partenaire à faible risque, avec un second fournisseur et davantage de matières premières en réserve';

function pageIn(locale: Locale, scale = 1) {
  const amount = (cost: number) => cost * scale;
  const table = futuresOf({
    costs: {
      stay: split(64, 0.7, [amount(9_000_000), amount(7_500_000)]),
      'reshore-buy': flat(amount(31_000_000)),
      nearshore: flat(amount(8_000_000)),
      'reshore-automated': flat(amount(12_345_678)),
      friendshore: flat(amount(8_000_001)),
      diversify: flat(amount(8_999_999)),
      stockpile: flat(amount(9_100_000)),
    },
    bridge: {
      stay: { purchase: amount(5e6), freight: amount(2e6), duty: amount(1e6), 'outage-loss': amount(550_000), other: 0 },
      nearshore: {
        purchase: amount(7e6),
        freight: amount(100_000),
        duty: 0,
        'outage-loss': amount(800_000),
        investment: amount(100_000),
        'extra-price': amount(-1e6),
      },
    },
    gates: [{ option: 'reshore-buy', gate: 'cash', failedShare: 1 }],
  });
  const inputs = adviceInputs({
    ways,
    estimates: [estimateOf('field:purchase.amount', 'own-figure'), estimateOf('field:market.extraPrice', 'assumption', [5, 12, 25])],
  });
  const archetypes = ['reshore-buy', 'nearshore', 'reshore-automated', 'diversify', 'stockpile'] as const;
  const plans = [
    ...archetypes.map((id) => ({ id, archetype: id, answers: {} })),
    { id: 'friendshore', archetype: 'friendshore' as const, name: longName.slice(0, 80), answers: {} },
  ];
  return presentOwnerPage(
    pageInput({
      table,
      inputs: { ...inputs, elements: [...inputs.elements, { id: 'extra-price', group: 'market', kind: 'per-piece', enters: [] }] },
      locale,
      tipping: [curve],
      draft: { plans },
    }),
  );
}

function scenesOf(figures: readonly (Figure | undefined)[]): readonly [string, Scene][] {
  return figures.flatMap((figure) =>
    figure === undefined
      ? []
      : ([
          [`${figure.id} wide`, figure.scene],
          [`${figure.id} narrow`, figure.narrow ?? figure.scene],
        ] satisfies [string, Scene][]),
  );
}

describe.each(locales)('pictures in %s', (locale) => {
  const pages = [1, 1e-5, 300].map((scale) => pageIn(locale, scale));
  const scenes = pages.flatMap(({ rankingFigure, bridge, dots, tippingFigure }) => scenesOf([rankingFigure, bridge, dots, tippingFigure]));

  it('are all there, wide and narrow', () => {
    expect(new Set(scenes.map(([name]) => name))).toEqual(
      new Set(['ranking', 'bridge', 'dots', 'tipping'].flatMap((id) => [`${id} wide`, `${id} narrow`])),
    );
  });

  it('stay inside their box', () => {
    expect(scenes.flatMap(([name, scene]) => outsideOf(scene).map((fault) => `${name}: ${fault}`))).toEqual([]);
  });

  it('let no two texts touch, nor a bar run through a text', () => {
    expect(scenes.flatMap(([name, scene]) => overlapsOf(scene).map((fault) => `${name}: ${fault}`))).toEqual([]);
  });

  it('fit 640 and 340', () => {
    for (const [name, scene] of scenes) expect(scene.width).toBeLessThanOrEqual(name.endsWith('narrow') ? 340 : 640);
  });
});

describe('the checker itself', () => {
  const text = (x: number, y: number) => ({ mark: 'text', x, y, text: 'abc', size: 14, fill: 'ink', anchor: 'start' }) as const;

  it('sees two texts that touch and one that sticks out', () => {
    expect(overlapsOf({ width: 100, height: 50, marks: [text(0, 20), text(10, 24)] })).toHaveLength(1);
    expect(outsideOf({ width: 20, height: 50, marks: [text(10, 20)] })).toHaveLength(1);
    expect(outsideOf({ width: 100, height: 50, marks: [text(Number.NaN, 20)] })).toHaveLength(1);
  });
});

describe('the bridge', () => {
  const drawing = {
    rows: ['Factuur', 'Vracht', 'Markt', 'Werkelijk'],
    chains: [{ name: 'Nu', colour: 'option-0', amounts: [100, 50, -30, 120] }],
    write: String,
  } as const;
  const bars = drawBridge(drawing, 640).marks.filter((mark) => mark.mark === 'rect' && mark.height === 12 && mark.width !== 12);

  it('starts each bar where the one above ended: 0–100, 100–150, 120–150, 0–120', () => {
    const [one, two, three, total] = bars.map((mark) => (mark.mark === 'rect' ? [mark.x, mark.x + mark.width] : []));
    const at = (value: number) => (one?.[0] ?? 0) + ((one?.[1] ?? 0) - (one?.[0] ?? 0)) * (value / 100);
    expect(two?.[0]).toBeCloseTo(at(100), 6);
    expect(two?.[1]).toBeCloseTo(at(150), 6);
    expect(three?.[0]).toBeCloseTo(at(120), 6);
    expect(three?.[1]).toBeCloseTo(at(150), 6);
    expect(total).toEqual([expect.closeTo(at(0), 6), expect.closeTo(at(120), 6)]);
  });
});

describe('the ranking', () => {
  it('draws cheaper to the right of staying and dearer to the left', () => {
    const bar = { label: 'a', figure: '1', low: -30, high: 30, colour: 'option-1', excluded: false } as const;
    const { marks } = drawRanking(
      {
        bars: [
          { ...bar, mean: 20 },
          { ...bar, mean: -20 },
        ],
        zeroLabel: 'blijven',
        cheaperSide: 'c',
        dearerSide: 'd',
      },
      640,
    );
    const dots = marks.filter((mark) => mark.mark === 'circle');
    const zero = marks.find((mark) => mark.mark === 'line' && mark.dash !== undefined);
    const middle = zero?.mark === 'line' ? zero.x1 : Number.NaN;
    expect(dots.map((mark) => (mark.mark === 'circle' ? Math.sign(mark.x - middle) : 0))).toEqual([1, -1]);
  });

  it('stands when nothing differs', () => {
    const bar = { label: 'a', figure: '0', low: 0, mean: 0, high: 0, colour: 'option-1', excluded: false } as const;
    expect(outsideOf(drawRanking({ bars: [bar], zeroLabel: 'blijven', cheaperSide: 'c', dearerSide: 'd' }, 340))).toEqual([]);
  });
});

describe('the dots', () => {
  it('fill 36 of 50', () => {
    const { marks } = drawDots({ full: 36, of: 50, fullLabel: 'a', openLabel: 'b', fullColour: 'option-1', openColour: 'option-2' }, 300);
    const dots = marks.filter((mark) => mark.mark === 'circle').slice(0, 50);
    expect(dots.filter((mark) => mark.mark === 'circle' && mark.fill === 'option-1')).toHaveLength(36);
    expect(dots).toHaveLength(50);
  });
});

describe('a tipping strip', () => {
  it('puts today left of a turning point that lies higher, in amber', () => {
    const { marks } = drawTipping([{ label: 'a', now: 22, at: 31, range: [0, 50], nowLabel: 'nu 22', turnLabel: 'kantelt bij 31' }], 640);
    const turn = marks.find((mark) => mark.mark === 'circle' && mark.fill === 'turn');
    const now = marks.find((mark) => mark.mark === 'line' && mark.stroke === 'ink');
    expect(now?.mark === 'line' && turn?.mark === 'circle' && now.x1 < turn.x).toBe(true);
  });
});
