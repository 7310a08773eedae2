import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/content/locales.ts';
import type { Weighing } from '../../../src/engine/advise/weigh/weighing.ts';
import { assess } from '../../../src/engine/advise/assess.ts';
import { criteriaPart } from '../../../src/present/accountant/criteria-tables.ts';
import { presentOwnerPage } from '../../../src/present/answer/present-owner-page.ts';
import { presentReport } from '../../../src/present/report/present-report.ts';
import { toPresentationInput } from '../../../src/present/names/to-presentation-input.ts';
import { priceRows, moneyComparedSentence, tellPeople, tellPrice, tellWeighed } from '../../../src/present/answer/tell-weighed.ts';
import { futuresOf } from '../../support/futures-of.ts';
import { pageInput, reportWords } from '../../support/owner-page-case.ts';
import { weighedInputs } from '../../support/weighed-inputs.ts';

const same = (value: number) => Array.from({ length: 64 }, () => value);
const inputs = weighedInputs({ stay: 'stay', nearshore: 'near', 'reshore-buy': 'home' });
const table = futuresOf({
  costs: { stay: same(100_000), nearshore: same(120_000), 'reshore-buy': same(150_000) },
  measures: { stay: { leadTime: 16 }, nearshore: { leadTime: 4 }, 'reshore-buy': { leadTime: 0 } },
  judged: { stay: { quality: 0.5 } },
});

const byPoints = (points: Readonly<Record<string, number>>, id = 'me'): Weighing => ({ id, how: 'points', points });

function input(weighing: readonly Weighing[], locale: Locale = 'nl-BE') {
  return { ...pageInput({ table, inputs, locale }), assessment: assess({ table, inputs, tipping: [], weighing }) };
}

const presentation = (weighing: readonly Weighing[], locale?: Locale) => toPresentationInput(input(weighing, locale));
const plain = (text: string | undefined) => text?.replace(/\s+/g, ' ');

describe('the weighed answer in words', () => {
  it('is not told while nobody weighs', () => {
    expect(tellWeighed(presentation([]))).toBeUndefined();
    expect(moneyComparedSentence(presentation([]))).toBeUndefined();
    expect(priceRows(presentation([]), true)).toBeUndefined();
  });

  it('says what leads by value, and what money says where they disagree: 20,000 over five years is 4,000 a year', () => {
    const told = presentation([byPoints({ cost: 50, delivery: 45, quality: 5 })]);
    expect(tellWeighed(told)).toContain('dichterbij laten maken');
    expect(plain(moneyComparedSentence(told))).toBe(
      'In geld alleen komt blijven zoals nu eerst. U aanvaardt dan € 4.000 per jaar meer, voor vlottere levering.',
    );
  });

  it('does not call it better than what the own limits rule out, where it seldom is', () => {
    const told = presentation([byPoints({ cost: 90, delivery: 10 })]);
    const { weighed } = told.assessment;
    const sentenceWith = (share: number) =>
      tellWeighed({
        ...told,
        assessment: {
          ...told.assessment,
          ...(weighed && { weighed: { ...weighed, certainty: { ...weighed.certainty, rivalExcluded: true, share } } }),
        },
      });
    expect(sentenceWith(0.3)).toBe('Naar wat u belangrijk vindt, komt blijven zoals nu eerst: al de rest valt af door uw eigen grenzen.');
    expect(sentenceWith(0.9)).toContain('in 45 van de 50 gevallen beter');
  });

  it('says so where they agree', () => {
    expect(moneyComparedSentence(presentation([byPoints({ cost: 90, delivery: 10 })]))).toBe('Ook in geld alleen komt dat eerst.');
  });

  // 150,000 over five years is 30,000 a year for 20 weeks; the options lie 16 weeks apart, so 24,000.
  it('prints the price that the weights imply, for the range and for the options at hand', () => {
    const told = presentation([byPoints({ cost: 50, delivery: 50 })]);
    const delivery = priceRows(told, true)?.rows.find(([name]) => name === 'Levering');
    expect(delivery?.map(plain)).toEqual([
      'Levering',
      'wachten van 20 weken naar 0 weken',
      '50%',
      '€ 30.000 per jaar',
      '€ 24.000 per jaar',
    ]);
    expect(plain(tellPrice(told))).toContain('€ 24.000 per jaar');
    expect(tellPrice(presentation([byPoints({ delivery: 50 })]))).toBe('Kosten tellen hier niet mee. Daarom is er geen prijs.');
  });

  it('says beside the range that an option lies outside it', () => {
    const dear = futuresOf({
      costs: { stay: same(100_000), nearshore: same(120_000), 'reshore-buy': same(250_000) },
      judged: { stay: { quality: 0.5 } },
    });
    const told = toPresentationInput({
      ...input([]),
      assessment: assess({ table: dear, inputs, tipping: [], weighing: [byPoints({ cost: 1 })] }),
    });
    expect(priceRows(told, true)?.rows[0]?.[1]).toContain('ligt soms buiten dit bereik');
    expect(priceRows(presentation([byPoints({ cost: 1 })]), true)?.rows[0]?.[1]).not.toContain('buiten dit bereik');
  });

  it('says whether the disagreement of several people matters', () => {
    expect(tellPeople(presentation([byPoints({ cost: 1 })]))).toBeUndefined();
    expect(tellPeople(presentation([byPoints({ cost: 1 }, 'a'), byPoints({ delivery: 1 }, 'b')]))).toContain('andere richting');
    expect(tellPeople(presentation([byPoints({ cost: 1 }, 'a'), byPoints({ cost: 2 }, 'b')]))).toContain('doet er hier niet toe');
  });

  it('leads the owner’s page, with what money says first beside it, and orders the ways by value', () => {
    const page = presentOwnerPage(input([byPoints({ cost: 50, delivery: 45, quality: 5 })]));
    expect(page.sentence).toContain('dichterbij laten maken');
    expect(page.qualifiers[0]).toContain('In geld alleen');
    expect(page.ranking.map(({ option }) => option)).toEqual(['nearshore', 'reshore-buy', 'stay']);
    expect(presentOwnerPage(input([])).ranking.map(({ option }) => option)).toEqual(['stay', 'nearshore', 'reshore-buy']);
  });

  it.each(['nl-BE', 'fr-BE', 'en-GB'] as const)('puts the same tables on screen and paper in %s, with nothing left unsaid', (locale) => {
    const asked = input([byPoints({ cost: 50, delivery: 50 })], locale);
    const part = criteriaPart(toPresentationInput(asked));
    const report = presentReport({ ...asked, ...reportWords(locale), actions: [], page: presentOwnerPage(asked), date: '2026-11-25' });
    expect(report.criteria).toEqual(part);
    expect(JSON.stringify(part)).not.toMatch(/undefined|NaN|Infinity|[{]\w+[}]/);
    expect(
      presentReport({ ...input([], locale), ...reportWords(locale), actions: [], page: presentOwnerPage(asked), date: '2026-11-25' }),
    ).not.toHaveProperty('criteria');
  });
});
