import { describe, expect, it } from 'vitest';
import en from '../../../src/content/texts/en/chain.ts';
import type { Site } from '../../../src/dossier/draft/chain-schema.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { createNamespaceWords } from '../../../src/i18n/words.ts';
import { flowFigure } from '../../../src/present/chain/flow-figure.ts';
import { mapFigure } from '../../../src/present/chain/map-figure.ts';
import { tellFar } from '../../../src/present/chain/tell-far.ts';
import { figures } from '../../support/draft-of.ts';

const input = { words: createNamespaceWords<'chain'>('en-GB', en), format: createFormat('en-GB') };
const sites: readonly Site[] = [
  { tier: 1, country: 'VN', share: 1 },
  { tier: 2, country: 'TW', what: 'Tubes', share: 0.3 },
  { tier: 2, country: 'PL', share: 0.1 },
  { tier: 3, country: 'GL', share: 0.05 },
];

describe('the pictures of the chain', () => {
  it('draws a band for every flow, none of it outside the picture, on a wide and on a narrow screen', () => {
    const figure = flowFigure(sites, input);
    expect(figure?.takeaway).toBe('Most value goes from Taiwan to Vietnam: 30% of the price.');
    expect(figure?.table.rows).toHaveLength(5);
    for (const scene of [figure?.scene, figure?.narrow]) {
      const bars = scene?.marks.flatMap((mark) => (mark.mark === 'rect' ? [mark] : [])) ?? [];
      expect(scene?.marks.filter(({ mark }) => mark === 'path')).toHaveLength(5);
      expect(bars).toHaveLength(5);
      for (const { x, width, y, height } of bars) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(scene?.width ?? 0);
        expect(y + height).toBeLessThanOrEqual(scene?.height ?? 0);
      }
    }
  });

  it('numbers the countries on the map, that of the owner too, and names those it has no figures of', () => {
    const figure = mapFigure(sites, figures.countries, input);
    expect(figure?.table.rows.map(([, country]) => country)).toEqual(['Vietnam', 'Taiwan', 'Poland', 'Belgium']);
    expect(figure?.takeaway).toContain('The sites are in 3 countries.');
    expect(figure?.takeaway).toContain('no figures for it: Greenland.');
  });

  it('draws 200 sites in 60 countries as nine bars a tier', () => {
    const many = Array.from({ length: 200 }, (_, at): Site => ({
      tier: 1 + (at % 2),
      country: figures.countries[at % 60]?.iso2 ?? 'CN',
      share: 0.01,
    }));
    const bars = flowFigure(many, input)?.scene.marks.filter(({ mark }) => mark === 'rect');
    expect(bars).toHaveLength(1 + 9 + 9);
  });

  it('is nothing without shares or countries', () => {
    expect(flowFigure([{ tier: 1, country: 'VN' }], input)).toBeUndefined();
    expect(mapFigure([{ tier: 1, share: 1 }], figures.countries, input)).toBeUndefined();
  });

  it('says what stays far: (0.4 − 0.05) × 3/4 + 0.05 = 31 %, and 40 % of the other 60 %', () => {
    const { sentences, lines } = tellFar(sites, figures, input);
    expect(sentences[0]).toContain('31% of the price');
    expect(sentences[1]).toContain('For 60% the table does not say. Of that we count 40% as far away. Together it comes to 55%');
    expect(lines).toEqual(['Tubes, Taiwan: 30%', 'Greenland: 5%']);
  });
});
