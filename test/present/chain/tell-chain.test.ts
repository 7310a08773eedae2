import { describe, expect, it } from 'vitest';
import en from '../../../src/content/texts/en/chain.ts';
import type { Site } from '../../../src/dossier/draft/chain-schema.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { createNamespaceWords } from '../../../src/i18n/words.ts';
import { tellStops } from '../../../src/present/chain/tell-stops.ts';
import { tellTiers } from '../../../src/present/chain/tell-tiers.ts';

const input = { words: createNamespaceWords<'chain'>('en-GB', en), format: createFormat('en-GB') };

/** Spaces that do not break read as spaces. */
const plain = (told: unknown): unknown => JSON.parse(JSON.stringify(told).replaceAll('\u00a0', ' '));

const sites: readonly Site[] = [
  {
    tier: 1,
    what: 'Frames',
    country: 'VN',
    share: 1,
    leadWeeks: 10,
    known: 'told',
    stockWeeks: 4,
    recoverWeeks: 10,
    others: 2,
    qualifyWeeks: 16,
  },
  {
    tier: 2,
    what: 'Forks',
    place: 'Shenzhen',
    country: 'CN',
    share: 0.25,
    leadWeeks: 6,
    known: 'guess',
    others: 0,
    recoverWeeks: 20,
    stockWeeks: 3,
  },
  { tier: 2, share: 0.15, known: 'papers', stockWeeks: 9, recoverWeeks: 9 },
  { tier: 2 },
];

describe('what is told of the chain', () => {
  it('says how much is known: 15 % of the second tier on paper, 25 % a guess', () => {
    const { sentences, table } = tellTiers(sites, input);
    expect(plain(sentences)).toEqual([
      'Of tier 1 you know 100% of the price: told or on paper.',
      'Of tier 2 you know 15% of the price: told or on paper.',
      '1 site without a share of the price does not count here.',
      'The longest route, all tiers one after another: 16 weeks.',
    ]);
    expect(plain(table.rows)).toEqual([
      ['Tier 1', '1', '100%', '100%', '0%', '0%'],
      ['Tier 2', '3', '40%', '15%', '25%', '0%'],
    ]);
  });

  it('names shares that cannot be', () => {
    expect(
      tellTiers(
        [
          { tier: 2, share: 0.7 },
          { tier: 2, share: 0.6 },
        ],
        input,
      ).cautions,
    ).toEqual(['The shares of tier 2 come to 130%. More than 100% cannot be: look them over.']);
  });

  it('puts stock beside recovery, the longest without goods first', () => {
    const { sentences, table, single, singleOpen } = tellStops(sites, input);
    expect(plain(sentences)).toEqual(['Longest without goods: Forks, Shenzhen, 17 weeks.', '1 site we do not know yet.']);
    expect(plain(table.rows)).toEqual([
      ['Forks, Shenzhen', '3 weeks', '20 weeks', '17 weeks'],
      ['Frames, Vietnam', '4 weeks', '10 weeks', '6 weeks'],
      ['Site 3', '9 weeks', '9 weeks', 'nothing'],
    ]);
    expect(single).toEqual(['Forks, Shenzhen']);
    expect(singleOpen).toEqual(['For 2 sites you did not say whether another maker can.']);
  });

  it('has no sentence about chances, and none but one while nothing is known', () => {
    expect(tellStops([{ tier: 1 }], input)).toMatchObject({ sentences: [en.stops.none], table: { rows: [] } });
  });
});
