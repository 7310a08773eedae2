import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { wizardOn } from '../../support/wizard.ts';

type Act = { readonly do: 'change'; readonly pieces: number } | { readonly do: 'undo' | 'redo' };

const acts = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }).map((pieces): Act => ({ do: 'change', pieces })) },
    { weight: 2, arbitrary: fc.constant<Act>({ do: 'undo' }) },
    { weight: 1, arbitrary: fc.constant<Act>({ do: 'redo' }) },
  ),
  { maxLength: 60 },
);

const told = (draft: Draft | undefined) => JSON.stringify(draft?.answers);

describe('undo and redo', () => {
  it('walk along the states that were, whatever is done in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        const { wizard } = wizardOn();
        await wizard.getState().create();
        let states = [told(wizard.getState().draft)];
        let at = 0;
        for (const act of list) {
          const now = wizard.getState();
          if (act.do === 'undo') {
            now.undo();
            at = Math.max(0, at - 1);
          } else if (act.do === 'redo') {
            now.redo();
            at = Math.min(states.length - 1, at + 1);
          } else if (act.do === 'change') {
            now.answer('purchase.pieces', { value: act.pieces });
            const after = told(wizard.getState().draft);
            if (after !== states[at]) {
              states = [...states.slice(0, at + 1), after];
              at += 1;
            }
          }
          expect(told(wizard.getState().draft)).toBe(states[at]);
          expect(wizard.getState()).toMatchObject({ canUndo: at > 0, canRedo: at < states.length - 1 });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of one dossier leave the other alone, and wait until it is open again', async () => {
    const { wizard } = wizardOn();
    const now = () => wizard.getState();
    const first = await now().create();
    now().answer('history', { value: 'no' });
    const second = await now().create();
    expect(now().canUndo).toBe(false);
    now().answer('history', { value: 'by-us' });
    await now().openDraft(first);
    now().undo();
    expect(now().draft?.answers).toEqual({});
    await now().openDraft(second);
    expect(now().draft?.answers).toEqual({ history: { value: 'by-us' } });
    expect(now()).toMatchObject({ canUndo: true, canRedo: false });
  });
});
