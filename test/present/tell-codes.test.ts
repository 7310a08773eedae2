import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/content/locales.ts';
import { costElements } from '../../src/content/cost-elements.ts';
import { fields } from '../../src/content/fields.ts';
import { planFields } from '../../src/content/plan-fields.ts';
import { fieldEstimate, placeEstimate, planEstimate, refEstimate, refNames } from '../../src/dossier/estimates/estimate-name.ts';
import { elementName } from '../../src/present/names/element-name.ts';
import { estimateLabel, estimateValue } from '../../src/present/names/estimate-words.ts';
import { gateFails, gateName } from '../../src/present/names/gate-name.ts';
import { tellReason } from '../../src/present/why/tell-reason.ts';
import { tellStep } from '../../src/present/plan/tell-step.ts';
import { toPresentationInput } from '../../src/present/names/to-presentation-input.ts';
import type { PresentationInput } from '../../src/present/names/presentation-input.ts';
import { adviceInputs, estimateOf } from '../support/advice-inputs.ts';
import { futuresOf } from '../support/futures-of.ts';
import { pageInput } from '../support/owner-page-case.ts';
import type { Reason } from '../../src/engine/advise/explain/reason.ts';
import type { Step } from '../../src/engine/advise/explain/steps.ts';

const nb = '\u00a0';
const locales: readonly Locale[] = ['nl-BE', 'fr-BE', 'en-GB'];
const flat = (cost: number) => Array.from({ length: 16 }, () => cost);

function tellingIn(locale: Locale): PresentationInput {
  const table = futuresOf({ costs: { stay: flat(10), nearshore: flat(9) } });
  const inputs = adviceInputs({
    ways: { stay: 'stay', nearshore: 'near' },
    estimates: [
      estimateOf('field:market.extraPrice', 'own-figure', [0, 22, 50]),
      { ...estimateOf('ref:currency', 'assumption', [0.9, 1, 1.1]), unit: 'x' },
    ],
  });
  return toPresentationInput(pageInput({ table, inputs, locale }));
}

const pair = { option: 'stay', than: 'nearshore' } as const;
/** One of every code: the compiler refuses a list in which one is missing. */
const reasons = {
  'cheaper-per-year': { code: 'cheaper-per-year', ...pair, amount: 12_345, share: 0.72 },
  'dearer-per-year': { code: 'dearer-per-year', ...pair, amount: 12_345, share: 0.72 },
  'element-differs': { code: 'element-differs', ...pair, element: 'duty', amountPerYear: -1200 },
  'shorter-wait': { code: 'shorter-wait', ...pair, weeks: 6.5 },
  'longer-wait': { code: 'longer-wait', ...pair, weeks: 1 },
  'fewer-stops': { code: 'fewer-stops', ...pair, weeksPerYear: 0.3 },
  'more-stops': { code: 'more-stops', ...pair, weeksPerYear: 0.3 },
  'far-content': { code: 'far-content', option: 'stay', share: 0.8 },
  'critical-materials': { code: 'critical-materials', option: 'stay', count: 3, weakest: 'lree', risk: 3.7 },
  'safer-materials': { code: 'safer-materials', ...pair, risk: 1.2, other: 3.7 },
  'riskier-materials': { code: 'riskier-materials', ...pair, risk: 3.7, other: 1.2 },
  'stock-covers': { code: 'stock-covers', ...pair, weeksPerYear: 0.2 },
  'needs-cash': { code: 'needs-cash', option: 'stay', amount: 98_765 },
  'deep-shortfall': { code: 'deep-shortfall', option: 'stay', amount: 98_765 },
  'shortfall-over-limit': { code: 'shortfall-over-limit', option: 'stay', amount: 430_000, share: 0.9 },
  'slow-start': { code: 'slow-start', option: 'stay', months: 11.2 },
  'gate-fails': { code: 'gate-fails', option: 'stay', gate: 'people', share: 0.5 },
  'worse-in-bad-years': { code: 'worse-in-bad-years', ...pair, amount: 5432, error: 0 },
  'rests-on-defaults': { code: 'rests-on-defaults', share: 0.61 },
  'rests-on-assumptions': { code: 'rests-on-assumptions', share: 0.55 },
  'extras-decide': { code: 'extras-decide', share: 0.52 },
  'few-answers': { code: 'few-answers' },
  'formula-price': { code: 'formula-price' },
  'rival-near': { code: 'rival-near', option: 'nearshore', share: 0.28 },
  'criterion-ahead': { code: 'criterion-ahead', ...pair, criterion: 'delivery', score: 0.8, other: 0.2, weight: 0.34 },
  'criterion-behind': { code: 'criterion-behind', ...pair, criterion: 'quality', score: 0.3, other: 0.5, weight: 0.1 },
  'lower-value': { code: 'lower-value', ...pair, less: 0.123 },
  'rival-better': { code: 'rival-better', option: 'nearshore', share: 0.42 },
  'value-rests-on-assumptions': { code: 'value-rests-on-assumptions', share: 0.7 },
} as const satisfies { readonly [Code in Reason['code']]: Reason & { readonly code: Code } };

const steps = {
  'find-out': { code: 'find-out', estimate: 'field:market.extraPrice' },
  'ask-quote': { code: 'ask-quote', option: 'nearshore' },
  pilot: { code: 'pilot', option: 'nearshore' },
  watch: { code: 'watch', estimate: 'field:market.extraPrice', value: 31.2345, becomes: 'nearshore' },
  'check-origin': { code: 'check-origin' },
  'check-duty': { code: 'check-duty' },
  'agree-terms': { code: 'agree-terms' },
  'raise-cover': { code: 'raise-cover' },
  'watch-duty': { code: 'watch-duty' },
  'watch-tenders': { code: 'watch-tenders' },
  'find-people': { code: 'find-people' },
  'call-front-office': { code: 'call-front-office' },
  'settle-gate': { code: 'settle-gate', option: 'nearshore', gate: 'room' },
} as const satisfies { readonly [Code in Step['code']]: Step & { readonly code: Code } };

const hole = /undefined|NaN|\{|\}|results\.|options\.|fields\./;

describe.each(locales)('in %s', (locale) => {
  const presentation = tellingIn(locale);

  it.each(Object.values(reasons))('the reason $code is a sentence', (reason) => {
    const sentence = tellReason(reason, presentation);
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(hole);
  });

  it.each(Object.values(steps))('the step $code is a sentence', (step) => {
    const sentence = tellStep(step, presentation);
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(hole);
  });

  it('every estimate has a name of its own', () => {
    const ids = [
      ...fields.map(({ id }) => fieldEstimate(id)),
      ...planFields.flatMap(({ id }) => [
        planEstimate('nearshore', id),
        placeEstimate(id, 'buy', 'PL'),
        placeEstimate(id, 'automated', 'BE'),
        placeEstimate(id, undefined, 'BE'),
      ]),
      ...refNames.map((name) => refEstimate(name)),
      ...['suez', 'far', 'CN', 'eu'].map((of) => refEstimate('trip', of)),
    ];
    const labels = ids.map((id) => estimateLabel(id, presentation));
    expect(labels.filter((label) => hole.test(label))).toEqual([]);
    expect(new Set(labels.slice(fields.length)).size).toBe(labels.length - fields.length);
    expect(estimateLabel('something:else', presentation)).not.toMatch(hole);
  });

  it('every element and gate has a name, also one that is not known', () => {
    for (const element of [...costElements.map(({ id }) => id), 'unheard-of']) expect(elementName(element, presentation)).not.toMatch(hole);
    for (const gate of ['cash', 'people', 'room', 'volume', 'unheard-of']) {
      expect(gateName(gate, presentation)).not.toMatch(hole);
      expect(gateFails({ gate, share: 0.9 }, presentation)).toMatch(/90/);
    }
  });
});

describe('the figures in a sentence', () => {
  const presentation = tellingIn('nl-BE');

  it('sends to where a figure is found', () => {
    const step = (estimate: string) => tellStep({ code: 'find-out', estimate }, presentation);
    expect(step('field:duty.rate')).toMatch(/\. Waar u dit vindt: het douanedocument, vak met het tarief\.$/);
    expect(step('ref:price-buy:PL')).toMatch(/\. Waar u dit vindt: vraag een offerte met één A4, tekening en aantal\.$/);
    expect(step('plan:nearshore:price')).toMatch(/een offerte/);
    expect(step('ref:inflation')).toMatch(/[^.]\.$/);
    expect(step('ref:inflation')).not.toMatch(/Waar u dit vindt/);
  });

  it.each([
    [reasons['cheaper-per-year'], `Blijven zoals nu kost ongeveer €${nb}12.000 per jaar minder dan dichterbij laten maken`],
    [reasons['element-differs'], `Douanerechten: ongeveer €${nb}1.200 per jaar minder dan bij dichterbij laten maken`],
    [reasons['shorter-wait'], `U wacht 6,5${nb}weken minder dan bij`],
    [reasons['needs-cash'], `ongeveer €${nb}99.000 investeren`],
    [reasons['shortfall-over-limit'], `ongeveer €${nb}430.000 achter op de huidige toestand. In 90% van de gevallen`],
    [reasons['slow-start'], `Het duurt 11${nb}maanden`],
    [reasons['rival-near'], 'In 14 van de 50 gevallen is dichterbij laten maken'],
    [reasons['rests-on-defaults'], 'Ongeveer 61% van de onzekerheid'],
  ])('%o', (reason, expected) => {
    expect(tellReason(reason, presentation)).toContain(expected);
  });

  it('market effects are income: costing 500 more of an extra price is earning 500 less', () => {
    expect(tellReason({ code: 'element-differs', ...pair, element: 'extra-price', amountPerYear: 500 }, presentation)).toBe(
      `Meerprijs bij klanten: ongeveer €${nb}500 per jaar minder opbrengst dan bij ${presentation.names.inside('nearshore')}.`,
    );
  });

  it('a value has three significant digits in its own unit', () => {
    expect(estimateValue(31.2345, 'field:market.extraPrice', presentation)).toBe(`€${nb}31,20 per stuk`);
  });

  it('a level of foreign money is told in euro, as what € 100 of today then costs', () => {
    expect(estimateLabel('ref:currency', presentation)).toBe(`Vreemde munt: wat vandaag €${nb}100 kost`);
    expect(estimateValue(1, 'ref:currency', presentation)).toBe(`€${nb}100`);
    expect(estimateValue(0.89876, 'ref:currency', presentation)).toBe(`€${nb}89,90`);
  });
});

describe('a price while nobody told how many pieces', () => {
  const told = tellingIn('nl-BE');
  const presentation = { ...told, dossier: { ...told.dossier, piecesKnown: false } };

  it('is that of what costs € 100 today, in name and value, since a piece is then what one euro buys', () => {
    expect(estimateLabel(placeEstimate('price', 'buy', 'PL'), presentation)).toBe(
      `Prijs van wat nu €${nb}100 kost: Polen, bij een leverancier`,
    );
    expect(estimateValue(1.114, 'field:market.extraPrice', presentation)).toBe(`€${nb}111`);
    expect(estimateLabel('field:market.extraPrice', presentation)).toContain(`, een stuk is wat nu €${nb}100 kost`);
    expect(estimateLabel('field:market.extraPrice', told)).not.toContain('100');
  });
});

describe('names of options', () => {
  const plans = [
    { id: 'a', archetype: 'nearshore' as const, country: 'PL', answers: {} },
    { id: 'b', archetype: 'nearshore' as const, country: 'PL', answers: {} },
    { id: 'c', archetype: 'reshore-buy' as const, name: '<b>{eigen}</b>', answers: {} },
  ];
  const table = futuresOf({ costs: { stay: flat(10) } });
  const { names } = toPresentationInput(pageInput({ table, inputs: adviceInputs({ ways: { stay: 'stay' } }), draft: { plans } }));

  it('carry the country, and a number when two are the same', () => {
    expect([names.name('a'), names.name('b')]).toEqual(['Dichterbij laten maken (Polen)', 'Dichterbij laten maken (Polen) 2']);
  });

  it("show the owner's own words as they are", () => {
    expect([names.name('c'), names.inside('c')]).toEqual(['<b>{eigen}</b>', '“<b>{eigen}</b>”']);
  });
});
