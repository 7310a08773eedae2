import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { newDraft } from '../../src/dossier/draft/new-draft.ts';
import type { Problem } from '../../src/dossier/draft/problem.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { baseCase } from '../../src/engine/run/base-case.ts';
import { dontKnow, draftOf, figures, planOf, said } from '../support/draft-of.ts';

/** What is said about a draft, in the outcome letters of the list: refused, warned, noted, or accepted in silence. */
function outcomesOf(draft: Draft): readonly string[] {
  const reading = readDossier(draft, figures);
  const problems: readonly Problem[] = reading.ok ? reading.dossier.remarks : reading.problems;
  return problems.map(({ code, outcome }) => `${outcome} ${code}`);
}

const purchase = { 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };

interface Odd {
  readonly id: string;
  readonly what: string;
  readonly draft: Draft;
  readonly expected: readonly string[];
  readonly withheld: boolean;
}

const rows: readonly Odd[] = [
  {
    id: 'D01',
    what: 'low above high is swapped, and it is said',
    draft: draftOf({ ...purchase, 'delivery.leadTime': { value: 10, sure: 'range', low: 14, high: 8 } }),
    expected: ['note swapped'],
    withheld: false,
  },
  {
    id: 'D01',
    what: 'a likely value outside its range is swapped, and it is said',
    draft: draftOf({ ...purchase, 'delivery.leadTime': { value: 20, sure: 'range', low: 8, high: 14 } }),
    expected: ['note swapped'],
    withheld: false,
  },
  {
    id: 'D02',
    what: 'low, likely and high alike: the person is sure',
    draft: draftOf({ ...purchase, 'delivery.leadTime': { value: 10, sure: 'range', low: 10, high: 10 } }),
    expected: [],
    withheld: false,
  },
  {
    id: 'D04',
    what: 'no pieces',
    draft: draftOf({ ...purchase, 'purchase.pieces': said(0) }),
    expected: ['refuse no-volume'],
    withheld: true,
  },
  {
    id: 'D04',
    what: 'a purchase of nothing',
    draft: draftOf({ 'purchase.amount': said(0) }),
    expected: ['refuse no-price'],
    withheld: true,
  },
  {
    id: 'D04',
    what: 'a plan that costs nothing',
    draft: draftOf(purchase, [planOf('nearshore', { price: said(0) })]),
    expected: ['refuse no-price'],
    withheld: false,
  },
  {
    id: 'D05',
    what: 'nearer for a tenth of the price',
    draft: draftOf(purchase, [planOf('nearshore', { price: said(10) })]),
    expected: ['warn much-cheaper'],
    withheld: false,
  },
  {
    id: 'D06',
    what: 'nearer, with a longer wait than now',
    draft: draftOf({ ...purchase, 'delivery.leadTime': said(6) }, [planOf('nearshore', { leadTime: said(9) })]),
    expected: ['warn longer-wait'],
    withheld: false,
  },
  { id: 'D07', what: 'ten of ten late', draft: draftOf({ ...purchase, 'delivery.lateOfTen': said(10) }), expected: [], withheld: false },
  {
    id: 'D08',
    what: 'twelve stoppages a year',
    draft: draftOf({ ...purchase, 'outage.perYear': said(12) }),
    expected: ['warn implausible'],
    withheld: false,
  },
  {
    id: 'D10',
    what: 'the same plan twice',
    draft: draftOf(purchase, [
      planOf('nearshore', { price: said(120) }),
      { ...planOf('nearshore', { price: said(120) }), id: 'nearshore-2' },
    ]),
    expected: ['note identical-plans'],
    withheld: false,
  },
  {
    id: 'D11',
    what: 'made in Belgium already',
    draft: draftOf({ ...purchase, 'origin.country': said('BE') }),
    expected: ['note already-here'],
    withheld: false,
  },
  {
    id: 'D12',
    what: 'a country under sanctions',
    draft: draftOf({ ...purchase, 'origin.country': said('RU') }),
    expected: ['note under-sanctions'],
    withheld: false,
  },
  {
    id: 'D12',
    what: 'a country without figures',
    draft: draftOf({ ...purchase, 'origin.country': said('KP') }),
    expected: ['note unknown-country'],
    withheld: false,
  },
  {
    id: 'D12',
    what: '"Europa" for a country',
    draft: draftOf({ ...purchase, 'origin.country': said('Europa') }),
    expected: ['note unknown-country'],
    withheld: false,
  },
  {
    id: 'D13',
    what: 'dollars with a rate',
    draft: draftOf({ ...purchase, 'purchase.currency': said('USD'), 'purchase.rate': said(0.9) }),
    expected: [],
    withheld: false,
  },
  {
    id: 'D13',
    what: 'another currency without a rate',
    draft: draftOf({ 'purchase.amount': said(100_000), 'purchase.currency': said('other') }),
    expected: ['warn no-rate', 'note not-used', 'note no-own-figures'],
    withheld: false,
  },
  {
    id: 'D14',
    what: 'no years',
    draft: draftOf({ ...purchase, 'frame.horizon': said(0) }),
    expected: ['refuse out-of-bounds'],
    withheld: true,
  },
  {
    id: 'D14',
    what: 'a hundred years',
    draft: draftOf({ ...purchase, 'frame.horizon': said(100) }),
    expected: ['refuse out-of-bounds'],
    withheld: true,
  },
  {
    id: 'D14',
    what: 'an interest of −5 %',
    draft: draftOf({ ...purchase, 'frame.discountRate': said(-0.05) }),
    expected: ['refuse out-of-bounds'],
    withheld: true,
  },
  {
    id: 'D14',
    what: 'an interest of 60 %',
    draft: draftOf({ ...purchase, 'frame.discountRate': said(0.6) }),
    expected: ['refuse out-of-bounds'],
    withheld: true,
  },
  {
    id: 'D14',
    what: 'an interest of 30 %',
    draft: draftOf({ ...purchase, 'frame.discountRate': said(0.3) }),
    expected: ['warn implausible'],
    withheld: false,
  },
  { id: 'D17', what: 'nothing but the country is known', draft: draftOf(), expected: ['note no-own-figures'], withheld: false },
  {
    id: 'D17',
    what: 'every question answered with "I don’t know"',
    draft: draftOf({
      'purchase.amount': dontKnow,
      'purchase.pieces': dontKnow,
      'delivery.leadTime': dontKnow,
      motives: dontKnow,
      'means.cash': dontKnow,
    }),
    expected: ['note no-own-figures'],
    withheld: false,
  },
  {
    id: 'country',
    what: 'not even the country',
    draft: newDraft({ id: 'a-draft', today: '2027-01-01', now: '2027-01-01T09:00:00.000Z', seed: 7 }),
    expected: ['refuse no-country'],
    withheld: true,
  },
  {
    id: 'text',
    what: 'a word where a number belongs',
    draft: draftOf({ ...purchase, 'delivery.leadTime': said('veel') }),
    expected: ['refuse not-a-number'],
    withheld: true,
  },
  {
    id: 'text',
    what: 'a choice that is not offered',
    draft: draftOf({ ...purchase, 'purchase.basis': said('CIF') }),
    expected: ['refuse not-a-choice'],
    withheld: true,
  },
  {
    id: 'pieces',
    what: 'the price of a plan without the number of pieces',
    draft: draftOf({ 'purchase.amount': said(100_000) }, [planOf('nearshore', { price: said(1.2) })]),
    expected: ['note per-euro'],
    withheld: false,
  },
];

describe('odd inputs', () => {
  it.each(rows)('$id $what', ({ draft, expected, withheld }) => {
    expect(outcomesOf(draft)).toEqual(expected);
    expect(readDossier(draft, figures).ok).toBe(!withheld);
  });

  it.each(rows.filter(({ withheld }) => !withheld))('$id $what: every option that fits is calculated, in finite numbers', ({ draft }) => {
    const reading = readDossier(draft, figures);
    if (!reading.ok) throw new RangeError('withheld');
    const table = baseCase(toInputs(reading.dossier, figures));
    expect(table.failed).toEqual([]);
    expect(table.options).toEqual(['stay', ...reading.dossier.plans.filter(({ unfit }) => unfit === undefined).map(({ id }) => id)]);
    expect([...table.bridge].every(Number.isFinite)).toBe(true);
  });
});
