import { describe, expect, it } from 'vitest';
import nl from '../../src/content/texts/nl/proof.ts';
import { otherMethods } from '../../src/engine/decide/other-methods.ts';
import type { FuturesTable } from '../../src/engine/simulate/futures-table.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { createNamespaceWords } from '../../src/i18n/words.ts';
import { presentMethods } from '../../src/present/proof-methods.ts';
import { futuresOf } from '../support/futures-of.ts';
import { inputsOf, optionOf } from '../support/model-inputs.ts';

const names = { name: (id: string) => id.toUpperCase(), inside: (id: string) => id, colour: () => 0, ink: () => 'ink' as const };

function part(table: FuturesTable) {
  const methods = otherMethods(table, inputsOf({ options: table.options.map((id) => optionOf({ id })) }));
  if (!methods.ok) throw new Error(methods.reason);
  return presentMethods({ methods, names, words: createNamespaceWords<'proof'>('nl-BE', nl), format: createFormat('nl-BE') });
}

describe('other methods beside money', () => {
  const table = futuresOf({
    costs: { stay: [100], cheap: [90], quick: [99] },
    measures: { stay: { leadTime: 4 }, cheap: { leadTime: 10 }, quick: { leadTime: 2 } },
  });

  it('sets the places side by side, and the reach of the place when a criterion is left out', () => {
    const { head, rows } = part(table);
    expect(head).toEqual(['Keuze', 'Geld', 'Gelijke gewichten', 'TOPSIS', 'PROMETHEE II', 'Eén criterium weg']);
    expect(rows[0]?.slice(0, 4)).toEqual(['CHEAP', '1', '2', '3']);
    expect(rows.map((row) => row.at(-1))).toEqual(['1 tot 3', '1 tot 2', '2 tot 3']);
  });

  it('says that they disagree, and without which criterion another comes first', () => {
    expect(part(table).findings).toEqual([
      'De rekenwijzen zijn het niet eens. Naargelang de rekenwijze staat vooraan: cheap en quick.',
      'Zonder het criterium “levertijd” staat bij gelijke gewichten vooraan: cheap.',
    ]);
  });

  it('says that they agree when one option is best on every criterion', () => {
    const { findings } = part(futuresOf({ costs: { stay: [100], best: [90] }, measures: { best: { leadTime: 1 } } }));
    expect(findings).toEqual([
      'Bij alle rekenwijzen staat vooraan: best.',
      'Welk criterium u ook weglaat, de eerste plaats bij gelijke gewichten blijft dezelfde.',
    ]);
  });

  it('names what was looked at, what could not tell them apart, and what was out of reach', () => {
    const { notes } = part({ ...table, gates: [{ option: 'cheap', gate: 'cash', failedShare: 1 }] });
    expect(notes).toEqual([
      'Alle criteria wegen hier even zwaar. Dat is een keuze, geen feit.',
      'Criteria, telkens minder is beter: kost over de hele periode en levertijd.',
      'Weggelaten, want gelijk voor elke keuze: extra kost in de slechtste gevallen, weken zonder goederen, uitstoot, afhankelijkheid van buiten de EU en maanden tot het werkt.',
      'Niet meegeteld, want onhaalbaar volgens uw grenzen: cheap.',
    ]);
  });
});
