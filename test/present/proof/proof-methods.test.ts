import { describe, expect, it } from 'vitest';
import en from '../../../src/content/texts/en/proof.ts';
import fr from '../../../src/content/texts/fr/proof.ts';
import nl from '../../../src/content/texts/nl/proof.ts';
import type { Locale } from '../../../src/content/locales.ts';
import { assess } from '../../../src/engine/advise/assess.ts';
import { otherMethods } from '../../../src/engine/advise/other-methods.ts';
import type { Weighing } from '../../../src/engine/advise/weigh/weighing.ts';
import type { FuturesTable } from '../../../src/engine/run/table/futures-table.ts';
import { createNamespaceWords } from '../../../src/i18n/words.ts';
import { presentMethods } from '../../../src/present/proof/proof-methods.ts';
import { toPresentationInput } from '../../../src/present/names/to-presentation-input.ts';
import { futuresOf } from '../../support/futures-of.ts';
import { pageInput } from '../../support/owner-page-case.ts';
import { weighedInputs } from '../../support/weighed-inputs.ts';

const same = (value: number) => Array.from({ length: 64 }, () => value);
const inputs = weighedInputs({ stay: 'stay', nearshore: 'near', 'reshore-buy': 'home' });
const slowAndCheap = futuresOf({
  costs: { stay: same(100_000), nearshore: same(120_000), 'reshore-buy': same(150_000) },
  measures: { stay: { leadTime: 16 }, nearshore: { leadTime: 4 }, 'reshore-buy': { leadTime: 0 } },
  judged: { stay: { quality: 0.5 } },
});
const texts = { 'nl-BE': nl, 'fr-BE': fr, 'en-GB': en };
const byPoints = (points: Readonly<Record<string, number>>): readonly Weighing[] => [{ id: 'me', how: 'points', points }];

function part(weighing: readonly Weighing[], { table = slowAndCheap, locale = 'nl-BE' }: { table?: FuturesTable; locale?: Locale } = {}) {
  const assessment = assess({ table, inputs, tipping: [], weighing });
  const methods = otherMethods(assessment);
  if (!methods.ok) throw new Error(methods.reason);
  const presentation = toPresentationInput({ ...pageInput({ table, inputs, locale }), assessment });
  return presentMethods({ methods, presentation, words: createNamespaceWords<'proof'>(locale, texts[locale]) });
}

const plain = (list: readonly string[]) => list.map((text) => text.replace(/\s+/g, ' '));

describe('other methods beside the answer', () => {
  it('sets the places side by side, and the reach of the place when a criterion is left out', () => {
    const { head, rows } = part([]);
    expect(head).toEqual(['Keuze', 'Antwoord (geld)', 'Gelijke gewichten', 'TOPSIS', 'PROMETHEE II', 'Eén criterium weg']);
    expect(rows).toEqual([
      ['Blijven zoals nu', '1', '3', '3', '3', '1 tot 3'],
      ['Dichterbij laten maken (Tsjechië)', '2', '1', '1', '1', '2'],
      ['Bij een leverancier in België kopen', '3', '1', '2', '2', '1 tot 3'],
    ]);
    expect(part(byPoints({ cost: 50, delivery: 50 })).head.slice(1, 3)).toEqual(['Antwoord (uw gewichten)', 'Geld']);
  });

  it('says that none agrees with the answer in money, and on what its first is better', () => {
    expect(plain(part([]).findings)).toEqual([
      'Het antwoord in geld zet vooraan: blijven zoals nu. Geen van de 3 andere rekenwijzen is het daarmee eens. Zij tellen ook wat hier geen prijs heeft.',
      'Gelijke gewichten zetten vooraan: dichterbij laten maken (Tsjechië) en bij een leverancier in België kopen. Dat scoort beter op: Levering.',
      'TOPSIS zet vooraan: dichterbij laten maken (Tsjechië). Dat scoort beter op: Levering.',
      'PROMETHEE II zet vooraan: dichterbij laten maken (Tsjechië). Dat scoort beter op: Levering.',
      'Bij gelijke gewichten verandert de eerste plaats als u een van deze criteria weglaat: Kosten en Levering.',
    ]);
  });

  it('says which one disagrees with the weights, and what in the method may do it', () => {
    const { findings } = part(byPoints({ cost: 45, delivery: 55 }));
    expect(plain(findings)).toEqual([
      'Het antwoord volgens uw gewichten zet vooraan: bij een leverancier in België kopen. 1 van de 4 andere rekenwijzen is het daarmee eens.',
      'Geld alleen zet vooraan: blijven zoals nu. Wat u verder belangrijk vindt, telt daar niet mee.',
      'TOPSIS zet vooraan: dichterbij laten maken (Tsjechië). Dat scoort beter op: Kosten. TOPSIS meet de afstand tot de beste en de zwakste score. Grote verschillen wegen er extra.',
      'PROMETHEE II zet vooraan: dichterbij laten maken (Tsjechië). Dat scoort beter op: Kosten. PROMETHEE II vergelijkt telkens twee keuzes. Een groot verschil telt er nauwelijks meer dan een middelgroot.',
      'Bij uw gewichten verandert de eerste plaats als u dit criterium weglaat: Levering.',
    ]);
  });

  it('says that they agree when one option is best on every criterion', () => {
    const table = futuresOf({
      costs: { stay: same(100_000), nearshore: same(90_000), 'reshore-buy': same(150_000) },
      measures: { nearshore: { leadTime: 1 } },
    });
    expect(part([], { table }).findings).toEqual([
      'Alle rekenwijzen zijn het eens met het antwoord in geld. Vooraan staat: dichterbij laten maken (Tsjechië).',
      'Welk criterium u ook weglaat, bij gelijke gewichten blijft dezelfde keuze vooraan.',
    ]);
  });

  // The range of cost is 150,000 over five years.
  it('prints the price of equal weights, and names what was looked at, what could not tell them apart and what was out of reach', () => {
    const { notes } = part([], { table: { ...slowAndCheap, gates: [{ option: 'reshore-buy', gate: 'cash', failedShare: 1 }] } });
    expect(plain(notes)).toEqual([
      'U hebt niets gewogen, dus gaat het antwoord op geld alleen. De andere rekenwijzen geven elk criterium hetzelfde gewicht: Kosten en Levering.',
      'Bij gelijke gewichten is het hele bereik van elk criterium evenveel waard als dat van de kosten: € 30.000 per jaar. Dat is een keuze, geen feit.',
      'Waar u geen oordeel gaf, telt een aanname.',
      'Weggelaten, want gelijk voor elke keuze: Kwaliteit.',
      'Niet meegeteld, want onhaalbaar volgens uw grenzen: bij een leverancier in België kopen.',
    ]);
    expect(part(byPoints({ cost: 60, delivery: 40 })).notes[0]).toBe(
      'TOPSIS en PROMETHEE II rekenen met uw gewichten: Kosten (60%) en Levering (40%).',
    );
  });

  it.each(['nl-BE', 'fr-BE', 'en-GB'] as const)('leaves nothing unsaid in %s', (locale) => {
    for (const weighing of [[], byPoints({ cost: 20, delivery: 80 })]) {
      expect(JSON.stringify(part(weighing, { locale }))).not.toMatch(/undefined|NaN|[{]\w+[}]|proof\./);
    }
  });
});
