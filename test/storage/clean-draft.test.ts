import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { loadExample } from '../../src/dossier/examples/load-example.ts';
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
