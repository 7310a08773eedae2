import { describe, expect, it, vi } from 'vitest';
import type { FuturesTable } from '../../src/engine/run/table/futures-table.ts';
import type { Tabs } from '../../src/storage/tabs.ts';
import { dossierTools } from '../../src/state/context/dossier-tools.ts';
import type { Calculation } from '../../src/worker/calculation.ts';
import { memoryStorage, withQuota } from '../support/memory-storage.ts';
import { reloaded, wizardOn, type WizardBench } from '../support/wizard.ts';
import { patience } from '../support/patience.ts';

const china = { value: 'CN' } as const;
const amount = { text: '100000', locale: 'nl-BE', value: 100_000, sure: 'about' } as const;

async function opened(bench: WizardBench = wizardOn()) {
  const id = await bench.wizard.getState().create();
  await vi.waitFor(() => expect(bench.wizard.getState().figures).toBeDefined(), { timeout: 20_000 }); // a laden machine reads them slowly
  return { ...bench, id, now: () => bench.wizard.getState() };
}

const table: FuturesTable = {
  options: [],
  estimates: [],
  elements: [],
  futures: 0,
  histories: 0,
  horizonYears: 7,
  annuity: 1,
  values: new Float64Array(),
  draws: new Float64Array(),
  judgedCriteria: [],
  judged: new Float64Array(),
  bridge: new Float64Array(),
  yearly: new Float64Array(),
  entries: new Float64Array(),
  ahead: new Float64Array(),
  chance: new Float64Array(),
  gates: [],
  failed: [],
};
const found = (stage: Calculation['stage'], done = false): Calculation => ({ stage, table, tipping: [], done });

describe('answers', () => {
  it('are kept at once and found again after a reload', async () => {
    const { now, storage, id } = await opened();
    now().answer('origin.country', china);
    now().answer('purchase.amount', amount);
    expect(now().saveState).toBe('saved');
    expect(reloaded(storage, id)?.answers).toEqual({ 'origin.country': china, 'purchase.amount': amount });
    now().answer('purchase.amount', undefined);
    expect(reloaded(storage, id)?.answers).toEqual({ 'origin.country': china });
  });

  it('of an option are kept under that option only', async () => {
    const { now } = await opened();
    const [first, second] = now().draft?.plans ?? [];
    now().answerPlan(first?.id ?? '', 'price', { value: 9 });
    now().setPlanCountry(first?.id ?? '', 'PT');
    now().renamePlan(first?.id ?? '', '  Onze buur\n');
    expect(now().draft?.plans[0]).toMatchObject({ country: 'PT', name: 'Onze buur' });
    expect(now().draft?.plans[1]).toEqual(second);
    now().answerPlan(first?.id ?? '', 'price', undefined);
    now().setPlanCountry(first?.id ?? '', undefined);
    now().renamePlan(first?.id ?? '', '');
    expect(now().draft?.plans[0]).toEqual(first);
  });

  it('leave the language as it is, and the language leaves them', async () => {
    const { now, storage } = await opened();
    now().answer('purchase.amount', amount);
    const before = now().draft;
    now().setLocale('fr-BE');
    expect(now().draft).toBe(before);
    expect(wizardOn(storage).wizard.getState().locale).toBe('fr-BE');
  });

  it('make twelve options at most, each with an id of its own', async () => {
    const { now } = await opened();
    const ids = Array.from({ length: 14 }, () => now().addPlan('nearshore', 'PT'));
    const plans = now().draft?.plans ?? [];
    expect(plans).toHaveLength(12);
    expect(new Set(plans.map(({ id }) => id)).size).toBe(12);
    expect(ids.at(-1)).toBeUndefined();
    now().removePlan(plans[11]?.id ?? '');
    expect(now().draft?.plans).toHaveLength(11);
  });
});

describe('a mix of options', () => {
  it('is added with its parts, takes other ones, is kept, and goes back with undo', async () => {
    const { now, storage, id } = await opened();
    const mix = now().addMix([{ plan: 'nearshore', share: 0.3 }]);
    if (mix === undefined) throw new RangeError('no mix');
    now().setPlanParts(mix, [
      { plan: 'nearshore', share: 0.4 },
      { plan: 'stockpile', share: 0.6 },
    ]);
    expect(reloaded(storage, id)?.plans.at(-1)).toEqual({
      id: 'mix',
      archetype: 'mix',
      answers: {},
      parts: [
        { plan: 'nearshore', share: 0.4 },
        { plan: 'stockpile', share: 0.6 },
      ],
    });
    now().undo();
    expect(now().draft?.plans.at(-1)?.parts).toEqual([{ plan: 'nearshore', share: 0.3 }]);
  });
});

describe('undo', () => {
  it('goes back 200 changes and forward again, to the byte (F52)', async () => {
    const { now } = await opened();
    const states = [JSON.stringify(now().draft)];
    for (let i = 1; i <= 200; i += 1) {
      now().answer('purchase.amount', { value: i });
      states.push(JSON.stringify(now().draft));
    }
    for (let i = 199; i >= 0; i -= 1) {
      now().undo();
      expect(JSON.stringify(now().draft)).toBe(states[i]);
    }
    expect(now()).toMatchObject({ canUndo: false, canRedo: true });
    now().undo();
    for (let i = 1; i <= 200; i += 1) now().redo();
    expect(JSON.stringify(now().draft)).toBe(states[200]);
    expect(now()).toMatchObject({ canUndo: true, canRedo: false });
  });

  it('is kept as well: a reload shows what was undone to', async () => {
    const { now, storage, id } = await opened();
    now().answer('origin.country', china);
    now().undo();
    expect(reloaded(storage, id)?.answers).toEqual({});
  });

  it('does not count the same answer given twice, and a new answer ends redo', async () => {
    const { now } = await opened();
    now().answer('origin.country', china);
    now().answer('origin.country', { ...china });
    now().undo();
    expect(now().draft?.answers).toEqual({});
    now().answer('history', { value: 'no' });
    expect(now().canRedo).toBe(false);
  });
});

describe('drafts', () => {
  it('are listed newest first, open, close and are renamed', async () => {
    const bench = wizardOn();
    const now = () => bench.wizard.getState();
    const first = await now().create();
    now().rename(first, '  Fietsframes ');
    const second = await now().create();
    expect(now().drafts.map(({ id }) => id)).toEqual([second, first]);
    now().close();
    expect(now().draft).toBeUndefined();
    now().rename(second, 'Broeken');
    await vi.waitFor(() => expect(now().drafts[0]).toMatchObject({ id: second, name: 'Broeken' }), patience);
    expect(await now().openDraft(first)).toEqual({ ok: true, id: first });
    expect(now().draft?.name).toBe('Fietsframes');
    now().undo();
    expect(now().draft?.name).toBe('');
  });

  it('that are removed come back whole, even after a reload of the list (F53)', async () => {
    const { now, id, storage } = await opened();
    now().answer('origin.country', china);
    const before = now().draft;
    now().remove(id);
    expect(now()).toMatchObject({ draft: undefined, drafts: [], removed: { id } });
    expect(storage.texts.size).toBe(0);
    now().restoreRemoved();
    expect(now().drafts).toHaveLength(1);
    await now().openDraft(id);
    expect(now().draft).toEqual(before);
  });

  it('say why they do not open', async () => {
    const storage = memoryStorage({ 'keerpunt.draft.broken.a': 'half' });
    const { wizard } = wizardOn(storage);
    expect(await wizard.getState().openDraft('nowhere')).toEqual({ ok: false, reason: 'not-found' });
    expect(await wizard.getState().openDraft('broken')).toEqual({ ok: false, reason: 'damaged' });
    expect(wizard.getState().rawText('broken')).toEqual({ fileName: 'broken.txt', text: 'half' });
  });

  it('opened one after the other: the last one asked for is the one shown', async () => {
    const bench = wizardOn();
    const now = () => bench.wizard.getState();
    const [first, second] = [await now().create(), await now().create()];
    now().close();
    await Promise.all([now().openDraft(first), now().openDraft(second)]);
    expect(now().draft?.id).toBe(second);
  });

  it('are gone after wiping, with nothing left on the device (F70)', async () => {
    const { now, storage } = await opened();
    now().setLocale('en-GB');
    expect(await now().wipe()).toBe(true);
    expect(storage.texts.size).toBe(0);
    expect(now()).toMatchObject({ draft: undefined, drafts: [], locale: undefined });
  });
});

describe('files', () => {
  it('bring a dossier back as a copy that overwrites nothing', async () => {
    const { now, id } = await opened();
    now().rename(id, 'Frames');
    now().answer('origin.country', china);
    const file = now().exportFile();
    expect(file?.fileName).toBe('Frames.keerpunt.json');
    const read = await now().importFile(new Blob([file?.text ?? '']));
    expect(read).toMatchObject({ ok: true, dropped: [], remarks: [] });
    expect(now().draft?.id).not.toBe(id);
    expect(now().draft).toMatchObject({ name: 'Frames (2)', answers: { 'origin.country': china } });
    expect(now().drafts).toHaveLength(2);
  });

  it('that are no dossier change nothing', async () => {
    const { now, id } = await opened();
    expect(await now().importFile(new Blob(['{}']))).toEqual({ ok: false, reason: 'not-a-draft' });
    expect(now().draft?.id).toBe(id);
  });
});

describe('a browser that keeps nothing', () => {
  it('is told at once, and the work goes on (F01, F14)', async () => {
    const storage = memoryStorage();
    storage.fault = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const { now } = await opened(wizardOn(storage));
    expect(now()).toMatchObject({ saveState: 'memory', notices: [{ code: 'memory-only' }] });
    now().answer('origin.country', china);
    expect(now().exportFile()?.text).toContain('"CN"');
  });

  it('full: told, kept in memory, and saved as soon as there is room (F03)', async () => {
    const { now, storage, id } = await opened();
    withQuota(storage, 0);
    now().answer('origin.country', china);
    expect(now()).toMatchObject({ saveState: 'failed', notices: [{ code: 'not-saved' }] });
    expect(now().draft?.answers).toEqual({ 'origin.country': china });
    storage.fault = undefined;
    now().flush();
    expect(now()).toMatchObject({ saveState: 'saved', notices: [] });
    expect(reloaded(storage, id)?.answers).toEqual({ 'origin.country': china });
  });

  it('emptied while open: written again and told (F12)', async () => {
    const { now, storage, id } = await opened();
    storage.texts.clear();
    now().answer('origin.country', china);
    expect(now().notices).toEqual([{ code: 'storage-cleared' }]);
    expect(reloaded(storage, id)?.answers).toEqual({ 'origin.country': china });
    now().dismissNotice('storage-cleared');
    expect(now().notices).toEqual([]);
  });

  it('fails at any one call of a journey: never more than one answer is lost (F06)', async () => {
    const years = [1, 2, 3, 4];
    const journey = async (failing: number) => {
      const bench = await opened();
      const start = bench.storage.calls();
      bench.storage.fault = ({ nth }) => {
        if (nth === start + failing) throw new Error('storage failed');
        return undefined;
      };
      years.forEach((value) => bench.now().answer('frame.horizon', { value }));
      bench.storage.fault = undefined;
      return { calls: bench.storage.calls() - start, kept: reloaded(bench.storage, bench.id)?.answers['frame.horizon']?.value };
    };
    const { calls } = await journey(Infinity);
    const kept = await Promise.all(Array.from({ length: calls }, (_, i) => journey(i + 1)));
    kept.forEach((found) => expect([3, 4]).toContain(found.kept));
  });
});

describe('two tabs', () => {
  /** Claims of which the test decides who writes. */
  function tabsOf(mine: boolean) {
    let isMine = mine;
    let tellChange: (now: boolean) => void = () => undefined;
    let written: (cleared: boolean) => void = () => undefined;
    let wiped: () => void = () => undefined;
    const tabs: Tabs = {
      claim: (_, onChange) => {
        tellChange = onChange;
        return Promise.resolve({ isMine: () => isMine, takeOver: () => undefined, release: () => undefined });
      },
      onWritten: (listener) => {
        written = listener;
      },
      onWiped: (listener) => {
        wiped = listener;
      },
      tellWiped: () => undefined,
    };
    return {
      tabs,
      loseUntold: () => {
        isMine = false;
      },
      written: () => written(false),
      wiped: () => wiped(),
      change: (now: boolean) => {
        isMine = now;
        tellChange(now);
      },
    };
  }

  it('the second is told at once, writes nothing, and takes over with what the first wrote (F15, F16)', async () => {
    const storage = memoryStorage();
    const one = await opened(wizardOn(storage));
    const other = tabsOf(false);
    const { wizard } = wizardOn(storage, { tabs: other.tabs });
    await wizard.getState().openDraft(one.id);
    expect(wizard.getState()).toMatchObject({ saveState: 'read-only', notices: [{ code: 'open-elsewhere' }] });
    wizard.getState().answer('origin.country', { value: 'VN' });
    wizard.getState().undo();
    expect(wizard.getState().draft?.answers).toEqual({});
    one.now().answer('origin.country', china);
    other.written();
    expect(wizard.getState().draft?.answers).toEqual({ 'origin.country': china });
    expect(wizard.getState().saveState).toBe('read-only');
    other.change(true);
    expect(wizard.getState()).toMatchObject({ saveState: 'saved', notices: [{ code: 'writing-here' }] });
    expect(wizard.getState().draft?.answers).toEqual({ 'origin.country': china });
    wizard.getState().answer('history', { value: 'no' });
    expect(reloaded(storage, one.id)?.answers).toEqual({ 'origin.country': china, history: { value: 'no' } });
  });

  it('what one writes the other does not take away, open there or not', async () => {
    const storage = memoryStorage();
    const one = await opened(wizardOn(storage));
    const { wizard } = wizardOn(storage, { tabs: tabsOf(false).tabs });
    const refused = { removed: undefined, drafts: [{ id: one.id }], notices: [{ code: 'open-elsewhere' }] };
    wizard.getState().remove(one.id);
    await expect.poll(() => wizard.getState()).toMatchObject(refused);
    await wizard.getState().openDraft(one.id);
    wizard.getState().remove(one.id);
    expect(wizard.getState()).toMatchObject(refused);
    expect(reloaded(storage, one.id)).toBeDefined();
  });

  it('what one wipes the other does not write again', async () => {
    const storage = memoryStorage();
    const other = tabsOf(true);
    const { now } = await opened(wizardOn(storage, { tabs: other.tabs }));
    storage.texts.clear();
    other.wiped();
    now().answer('origin.country', china);
    now().flush();
    expect(now()).toMatchObject({ draft: undefined, drafts: [] });
    expect(storage.texts.size).toBe(0);
  });

  it('a right that was lost in sleep is noticed before anything is written', async () => {
    const storage = memoryStorage();
    const other = tabsOf(true);
    const { now, id } = await opened(wizardOn(storage, { tabs: other.tabs }));
    other.loseUntold();
    now().answer('origin.country', china);
    expect(now()).toMatchObject({ saveState: 'read-only', notices: [{ code: 'open-elsewhere' }] });
    expect(reloaded(storage, id)?.answers).toEqual({});
  });

  it('a draft whose right comes late does not push away one that was opened since', async () => {
    const storage = memoryStorage();
    const one = await opened(wizardOn(storage));
    const late: (() => void)[] = [];
    const released: string[] = [];
    const tabs: Tabs = {
      ...tabsOf(true).tabs,
      claim: (id) =>
        new Promise((resolve) => {
          late.push(() => resolve({ isMine: () => true, takeOver: () => undefined, release: () => released.push(id) }));
        }),
    };
    const { wizard } = wizardOn(storage, { tabs });
    const first = wizard.getState().openDraft(one.id);
    const second = wizard.getState().create();
    await vi.waitFor(() => expect(late).toHaveLength(2), patience);
    late[1]?.();
    const id = await second;
    late[0]?.();
    await first;
    expect(wizard.getState().draft?.id).toBe(id);
    expect(released).toEqual([one.id]);
  });

  it('the list follows what the other tab does', async () => {
    const storage = memoryStorage();
    const other = tabsOf(true);
    const { wizard } = wizardOn(storage, { tabs: other.tabs });
    const one = await opened(wizardOn(storage));
    one.now().rename(one.id, 'Frames');
    other.written();
    expect(wizard.getState().drafts).toMatchObject([{ id: one.id, name: 'Frames' }]);
  });

  it('without locks at all the later writer stops at the newer revision (F17)', async () => {
    const storage = memoryStorage();
    const one = await opened(wizardOn(storage));
    const { wizard } = wizardOn(storage);
    await wizard.getState().openDraft(one.id);
    wizard.getState().answer('origin.country', { value: 'VN' });
    one.now().answer('origin.country', china);
    expect(one.now().saveState).toBe('read-only');
    expect(reloaded(storage, one.id)?.answers).toEqual({ 'origin.country': { value: 'VN' } });
  });
});

describe('calculating', () => {
  const enough = (now: () => ReturnType<WizardBench['wizard']['getState']>) => {
    now().answer('origin.country', china);
    now().answer('purchase.amount', amount);
  };

  it('starts when the answers allow it, and again only when what goes in changes', async () => {
    const { now, calculator, id } = await opened();
    enough(now);
    expect(now().reading).toMatchObject({ ok: true });
    const { length } = calculator.runs;
    expect(length).toBeGreaterThan(0);
    expect(now().calculating).toBe(true);
    now().rename(id, 'Another name');
    expect(calculator.runs).toHaveLength(length);
    now().answer('purchase.amount', { ...amount, value: 200_000 });
    expect(calculator.runs).toHaveLength(length + 1);
    expect(calculator.runs.at(-1)).toEqual(now().inputs);
  });

  it('shows what is found as it comes, the last one as done', async () => {
    const { now, calculator } = await opened();
    enough(now);
    calculator.found(found('base'));
    expect(now()).toMatchObject({ calculating: true, finding: { stage: 'base' } });
    calculator.found(found('full', true));
    expect(now()).toMatchObject({ calculating: false, finding: { stage: 'full' } });
  });

  it('tells a changed price with its own table only: until that is there, the answer before it stays whole', async () => {
    const { now, calculator } = await opened();
    enough(now);
    const first = calculator.runs.at(-1);
    calculator.found(found('full', true));
    const before = now().finding;
    expect(before?.dossier.fields['purchase.amount'].likely).toBe(100_000);
    now().answer('purchase.amount', { ...amount, value: 250_000 });
    expect(now().finding).toBe(before);
    expect(now().inputs).not.toEqual(first);
    calculator.found(found('rough'));
    const after = now().finding;
    expect(after?.dossier.fields['purchase.amount'].likely).toBe(250_000);
    expect(after?.inputs).toBe(now().inputs);
    expect(after?.inMoney.inputs).toBe(after?.inputs);
    expect((after?.revision ?? '') > (before?.revision ?? '')).toBe(true);
  });

  it('tells a new name with the table that there is, since no number changed', async () => {
    const { now, id, calculator } = await opened();
    enough(now);
    calculator.found(found('full', true));
    const { table } = now().finding ?? {};
    now().rename(id, 'Another name');
    await vi.waitFor(() => expect(now().finding?.dossier.name).toBe('Another name'), patience);
    expect(now().finding?.table).toBe(table);
  });

  it('says when it fails, and keeps the answers and the picture there was', async () => {
    const { now, calculator } = await opened();
    enough(now);
    calculator.found(found('base'));
    calculator.fail('hung');
    expect(now()).toMatchObject({ calculating: false, finding: { stage: 'base' }, notices: [{ code: 'calculation-failed' }] });
    expect(now().draft?.answers).toHaveProperty('origin.country');
    now().answer('purchase.amount', { ...amount, value: 5 });
    calculator.found(found('rough'));
    expect(now().notices).toEqual([]);
  });

  it('stops when a required answer is taken back or the dossier is closed', async () => {
    const { now, calculator } = await opened();
    enough(now);
    calculator.found(found('base'));
    now().answer('origin.country', undefined);
    expect(now()).toMatchObject({ inputs: undefined, finding: undefined, calculating: false, reading: { ok: false } });
    const before = calculator.cancels;
    now().close();
    expect(calculator.cancels).toBeGreaterThan(before);
    expect(now().reading).toBeUndefined();
  });

  it('keeps the answers when the figures do not load', async () => {
    const failing = { ...dossierTools, loadFigures: () => Promise.reject(new Error('chunk missing')) };
    const { wizard, storage } = wizardOn(memoryStorage(), { loadDossierTools: () => Promise.resolve(failing) });
    const id = await wizard.getState().create();
    await vi.waitFor(() => expect(wizard.getState().notices).toEqual([{ code: 'calculation-failed' }]), patience);
    wizard.getState().answer('origin.country', china);
    expect(reloaded(storage, id)?.answers).toEqual({ 'origin.country': china });
  });

  it('tries again with the next answer when the figures did not load', async () => {
    let tries = 0;
    const loadFigures = () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('no connection')) : dossierTools.loadFigures();
    };
    const { wizard, calculator } = wizardOn(memoryStorage(), { loadDossierTools: () => Promise.resolve({ ...dossierTools, loadFigures }) });
    await wizard.getState().create();
    await vi.waitFor(() => expect(wizard.getState().notices).toHaveLength(1), patience);
    enough(() => wizard.getState());
    await vi.waitFor(() => expect(calculator.runs).toHaveLength(1), patience);
    expect(wizard.getState().notices).toEqual([]);
  });
});

describe('an answer that is typed while the page is busy', () => {
  it('is kept at once, and calculated with when the page has time, once for many', async () => {
    const waiting: (() => void)[] = [];
    const { wizard, calculator, storage } = wizardOn(undefined, { soon: (work) => void waiting.push(work) });
    await wizard.getState().createFromExample('workwear');
    expect(calculator.runs).toHaveLength(0); // what was just made waits for the page as well
    waiting.splice(0).forEach((work) => work());
    await vi.waitUntil(() => calculator.runs.length > 0, patience);
    const before = calculator.runs.length;
    const id = wizard.getState().draft?.id ?? '';
    for (const value of [9, 10, 11]) {
      wizard.getState().answer('delivery.leadTime', { text: String(value), locale: 'nl-BE', sure: 'exact', value });
    }
    expect(JSON.stringify(reloaded(storage, id)?.answers['delivery.leadTime'])).toContain('11');
    expect(waiting).toHaveLength(1);
    expect(calculator.runs).toHaveLength(before);
    waiting.forEach((work) => work());
    await vi.waitUntil(() => calculator.runs.length > before, patience);
    expect(calculator.runs).toHaveLength(before + 1);
  });

  it('is read in steps, and what was being read is dropped for a newer answer', async () => {
    const waiting: (() => void)[] = [];
    const { wizard, calculator } = wizardOn(undefined, { soon: (work) => void waiting.push(work) });
    await wizard.getState().createFromExample('workwear');
    expect(calculator.runs).toHaveLength(0); // what was just made waits for the page as well
    waiting.splice(0).forEach((work) => work());
    await vi.waitUntil(() => calculator.runs.length > 0, patience);
    const before = calculator.runs.length;
    const type = (value: number) => {
      wizard.getState().answer('delivery.leadTime', { text: String(value), locale: 'nl-BE', sure: 'exact', value });
      waiting.splice(0).forEach((work) => work());
    };
    type(9);
    expect(calculator.runs).toHaveLength(before); // the first step is over, and others get their turn
    type(10);
    await vi.waitUntil(() => calculator.runs.length > before, patience);
    expect(calculator.runs).toHaveLength(before + 1);
    const { draft, figures, inputs: ofTen } = wizard.getState();
    if (draft === undefined || figures === undefined) throw new Error('a dossier is open');
    const reading = dossierTools.readDossier(draft, figures);
    expect(ofTen).toEqual(reading.ok && dossierTools.toInputs(reading.dossier, figures));
  });
});
