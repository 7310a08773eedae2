import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/content/locales.ts';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { loadExample } from '../../src/dossier/examples/load-example.ts';
import { answerOf } from '../../src/parts/ask/entry.ts';
import { cleanDraft } from '../../src/storage/import/clean-draft.ts';
import { readDraft } from '../../src/storage/read-draft.ts';
import { anyDraft } from '../support/any-draft.ts';
import { draftOf } from '../support/drafts.ts';

const draft = draftOf('one');
const typed = (text: string, value: number) => ({ text, value, locale: 'nl-BE' as const });
const withPlans = (...ids: readonly string[]): Draft => ({
  ...draft,
  plans: ids.map((id) => ({ id, archetype: 'nearshore' as const, answers: {} })),
});
const idsOf = ({ plans }: Draft) => plans.map(({ id }) => id);

const asTyped =
  "1500 | 1.500 | 1,5 | 1,500 | 1'500 | €1500 | 15k | 1,2 mln | 2 miljard | 10-15 | 15-10 | 10 à 15 | ±10 | >100 | <5 | 12% | 0 | 1e6 | 1/3 | 300*12 | NaN | 15OO | 5/03/2026 | 0470 12 34 56 | 1 234,5 | 5 000 dollar | 12 euro per maand".split(
    ' | ',
  );

describe('an opened file', () => {
  it('loses NUL, half characters and marks that turn the reading direction, in every text', () => {
    const name = 'Fac\u0000tuur\u202Efdp.exe\ud800';
    const odd = { ...draft, name, answers: { product: { text: `a\u2066b${'\udc00'}`, note: 'x\ty\u0007' } } };
    const { draft: clean, cleaned } = cleanDraft(odd);
    expect(clean.name).toBe('Factuurfdp.exe');
    expect(clean.answers).toEqual({ product: { text: 'ab', note: 'x\ty' } });
    expect(cleaned).toEqual(['name', 'answers.product.text', 'answers.product.note']);
    expect(odd.name).toBe(name);
  });

  it('keeps letters of every script, emoji and line breaks in a note as they are', () => {
    const name = 'Łódź Ü 工場 مصنع 👩‍🔧';
    const same = { ...draft, name, answers: { product: { note: 'een\ntwee' } } };
    expect(cleanDraft(same)).toEqual({ draft: same, cleaned: [] });
  });

  it('shows the number that counts, not a text that reads as another', () => {
    const odd = { ...draft, answers: { 'purchase.amount': typed('999.000', 5000), 'sales.pieces': typed('12,5', 12.5) } };
    const { draft: clean, cleaned } = cleanDraft(odd as Draft);
    expect(clean.answers['purchase.amount']).toEqual({ value: 5000, locale: 'nl-BE' });
    expect(cleaned).toEqual(['answers.purchase.amount.text 999.000']);
  });

  it.each([
    ['a range with other ends', { ...typed('10-20', 15), sure: 'range', low: 0, high: 1e6 }],
    ['what it would ask about', typed('300*12', 5)],
    ['an end without the other', typed('>100', 5)],
    ['what it cannot read', typed('1e6', 5)],
  ] as const)('shows the number that counts, not a text that says %s', (_, answer) => {
    const { text, ...counts } = answer;
    const { draft: clean, cleaned } = cleanDraft({ ...draft, answers: { 'purchase.amount': answer } });
    expect(clean.answers['purchase.amount']).toEqual(counts);
    expect(cleaned).toEqual([`answers.purchase.amount.text ${text}`]);
  });

  it('keeps a text that reads as the number that counts', () => {
    const range = { ...typed('10-20', 15), sure: 'range', low: 10, high: 20 } as const;
    const same = { ...draft, answers: { 'purchase.amount': range, 'sales.pieces': typed('5 000 dollar', 5000) } };
    expect(cleanDraft(same as Draft)).toEqual({ draft: same, cleaned: [] });
  });

  it.each(asTyped)('keeps "%s" as the field keeps it, in three languages', (text) => {
    for (const locale of locales) {
      const rule = { locale, unit: 'EUR/yr', bounds: [0, 1e9], odd: { below: 10, above: 1e7 } } as const;
      const answer = answerOf({ text, sure: '', low: '', high: '', unknown: false, note: '' }, rule);
      const same = { ...draft, answers: { 'purchase.amount': answer ?? {} } };
      expect(cleanDraft(same)).toEqual({ draft: same, cleaned: [] });
    }
  });

  it('gives each plan an id of its own, and none that staying has', () => {
    expect(idsOf(cleanDraft(withPlans('a', 'a', 'a-2', 'stay', 'constructor')).draft)).toEqual([
      'a',
      'a-2',
      'a-2-2',
      'stay-2',
      'constructor-2',
    ]);
  });

  it('keeps the shares of a mix with the plan whose id it changes', () => {
    const [plan, ...others] = withPlans('mix', 'stay').plans;
    const mixed =
      plan === undefined ? [] : [{ ...plan, archetype: 'diversify' as const, parts: [{ plan: 'stay', share: 0.4 }] }, ...others];
    expect(cleanDraft({ ...draft, plans: mixed }).draft.plans[0]?.parts).toEqual([{ plan: 'stay-2', share: 0.4 }]);
  });

  it.each(['bicycle-frames', 'circuit-boards', 'workwear'])('leaves the example %s as it is', async (example) => {
    const found = await loadExample(example);
    expect(cleanDraft(found)).toEqual({ draft: found, cleaned: [] });
  });

  it.each(['v1', 'v2'])('leaves a saved dossier of %s as it is', (version) => {
    const read = readDraft(JSON.parse(readFileSync(`test/saved/${version}.json`, 'utf8')));
    expect(read.ok && cleanDraft(read.draft)).toEqual(read.ok && { draft: read.draft, cleaned: [] });
  });

  it('leaves every dossier that the app could have written as it is', () => {
    fc.assert(
      // As it is written: JSON has no −0.
      fc.property(
        anyDraft.map((any): Draft => JSON.parse(JSON.stringify(any))),
        (any) => {
          expect(cleanDraft(any)).toEqual({ draft: any, cleaned: [] });
        },
      ),
      { numRuns: 100 },
    );
  });
});
