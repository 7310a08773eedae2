import { describe, expect, it, vi } from 'vitest';
import { currencies } from '../../../src/reference/currencies.ts';
import { edition } from '../../../src/reference/edition.ts';
import { calculate } from '../../../src/worker/calculate.ts';
import { createPageCalculator } from '../../../src/worker/page-calculator.ts';
import { fileFormat } from '../../../src/storage/draft-file.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { fakeCalculator, wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

/** A dossier as a file, of another edition, with a purchase in dollars. */
function fileOf(of: string): Blob {
  const draft = {
    version: 2,
    id: 'old',
    name: 'Old figures',
    createdOn: '2026-11-10',
    changedAt: '2026-11-10T10:00:00.000Z',
    seed: 7,
    edition: of,
    answers: {
      'origin.country': { value: 'VN' },
      'purchase.amount': { value: 100_000, sure: 'exact' },
      'purchase.currency': { value: 'USD' },
    },
    plans: [{ id: 'stockpile', archetype: 'stockpile', answers: {} }],
  };
  return new Blob([JSON.stringify({ format: fileFormat, draft })]);
}

async function openedOf(of: string) {
  const bench = wizardOn(memoryStorage(), {
    createCalculators: async () => ({ answers: createPageCalculator(async () => calculate), means: fakeCalculator() }),
  });
  await bench.wizard.getState().importFile(fileOf(of));
  await vi.waitUntil(() => bench.wizard.getState().reading !== undefined, patience);
  return bench.wizard;
}

describe('a dossier of an earlier edition', () => {
  it('goes on with its own figures and says that there are newer ones', async () => {
    const wizard = await openedOf('2026-11');
    expect(wizard.getState().figures?.edition).toBe('2026-11');
    expect(wizard.getState().figures?.currencies.USD.value).toBe(0.87);
    expect(wizard.getState().notices.map(({ code }) => code)).toEqual(['newer-figures']);
  });

  it('takes the newest when that is accepted, and goes back with undo', async () => {
    const wizard = await openedOf('2026-11');
    wizard.getState().acceptEdition();
    expect(wizard.getState().draft?.edition).toBe(edition);
    expect(wizard.getState().figures?.currencies.USD.value).toBe(currencies.USD.value);
    expect(wizard.getState().notices).toEqual([]);
    wizard.getState().undo();
    expect(wizard.getState().figures?.currencies.USD.value).toBe(0.87);
  });

  it('is compared with both, on their own tables', async () => {
    const wizard = await openedOf('2026-11');
    const compared = await wizard.getState().compareEditions();
    expect(compared?.before.figures.edition).toBe('2026-11');
    expect(compared?.after.figures.edition).toBe(edition);
    const amount = (side: NonNullable<typeof compared>['before']) => side.dossier.fields['purchase.amount'].likely;
    expect(compared && [amount(compared.before), amount(compared.after)]).toEqual([87_000, 100_000 * currencies.USD.value]);
    expect(compared?.after.done).toBe(true);
  });
});

describe('a dossier of an edition that is not known here', () => {
  it.each([
    ['2026-01', 'unknown-figures'],
    ['2099-01', 'figures-of-newer'],
  ])('of %s says so (%s) and works with the newest', async (of, code) => {
    const wizard = await openedOf(of);
    expect(wizard.getState().figures?.edition).toBe(edition);
    expect(wizard.getState().notices).toEqual([{ code }]);
    wizard.getState().close();
    expect(wizard.getState().notices).toEqual([]);
  });
});
