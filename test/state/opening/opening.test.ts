import { expect, it } from 'vitest';
import { memoryStorage } from '../../support/memory-storage.ts';
import { wizardOn } from '../../support/wizard.ts';

type Begin = (wizard: ReturnType<typeof wizardOn>['wizard'], onBegun: () => void) => Promise<string>;

const ways: readonly (readonly [string, Begin])[] = [
  ['a new draft', (wizard, onBegun) => wizard.getState().create(onBegun)],
  ['a copy of an example', (wizard, onBegun) => wizard.getState().createFromExample('workwear', 'Workwear', onBegun)],
];

for (const [what, begin] of ways)
  it(`tells that ${what} is begun before a page can draw it, and when it is saved`, async () => {
    const { wizard } = wizardOn(memoryStorage());
    let drawn = 0;
    wizard.subscribe(({ draft }, before) => {
      if (draft !== before.draft && draft !== undefined) queueMicrotask(() => (drawn += 1)); // React draws then
    });
    const told: { draft: string | undefined; kept: readonly string[]; drawn: number }[] = [];
    const id = await begin(wizard, () => {
      const { draft, drafts } = wizard.getState();
      told.push({ draft: draft?.id, kept: drafts.map((entry) => entry.id), drawn });
    });
    expect(told).toEqual([{ draft: id, kept: [id], drawn: 0 }]);
    expect(drawn).toBe(1);
  });
