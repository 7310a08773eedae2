import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DraftsPage } from '../../../src/features/drafts/drafts-page.tsx';
import { fileFormat } from '../../../src/storage/draft-file.ts';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);
const now = () => wizard.getState();

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  await now().wipe();
  const id = await now().create();
  now().rename(id, 'Pompen');
  now().answer('product.code', { text: '8413', value: '8413' });
});
afterEach(cleanup);

/** The open dossier as a file, with another code and something that no version knows. */
function otherFile(name = 'Pompen', unknown: object = { moon: 'full' }) {
  const { draft } = now();
  const changed = { ...draft, name, answers: { ...draft?.answers, 'product.code': { text: '8481', value: '8481' } }, ...unknown };
  return new File([JSON.stringify({ format: fileFormat, draft: changed })], 'pompen.keerpunt.json', { type: 'application/json' });
}

async function pick(file: File) {
  const [picker] = screen.getAllByLabelText('Een bestand openen', { selector: 'input' });
  await userEvent.upload(picker ?? document.body, file);
  return screen.findByRole('dialog', { name: 'Dit bestand openen?' });
}

const codes = () => now().draft?.answers['product.code']?.value;

describe('what a file holds, before it is opened', () => {
  it('tells name, days, what was dropped and what differs from the open dossier of that name; leaving it opens nothing', async () => {
    await showScreen(<DraftsPage />);
    const dialog = await pick(otherFile('pompen (2)'));
    expect(dialog).toHaveTextContent('pompen (2)');
    expect(dialog).toHaveTextContent(/Laatst gewijzigd op .* 2026/);
    expect(dialog).toHaveTextContent('Wat Keerpunt niet kent, is weggelaten: moon.');
    const table = within(dialog).getByRole('table', { name: '1 antwoord staat anders in uw geopende dossier' });
    expect(
      within(table)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['8413 (8413)', '8481 (8481)']);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Annuleren' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(now().drafts).toHaveLength(1);
    expect(codes()).toBe('8413');
  });

  it('names the first of a thousand keys that it does not know, shortened, and counts the others', async () => {
    await showScreen(<DraftsPage />);
    const keys = [`k${'x'.repeat(500)}`, ...Array.from({ length: 999 }, (_, at) => `k${at}`)];
    const dialog = await pick(otherFile('Pompen', Object.fromEntries(keys.map((key) => [key, 1]))));
    expect(dialog).toHaveTextContent(/is weggelaten: kx{79}…, k0, k1, k2, k3, k4, k5 en k6\. En nog 992 andere\./);
    expect(dialog).not.toHaveTextContent('k7');
  });

  it('opens it beside the other, and one undo takes it away again', async () => {
    await showScreen(<DraftsPage />);
    const dialog = await pick(otherFile());
    await userEvent.click(within(dialog).getByRole('button', { name: 'Openen als nieuw dossier' }));
    expect(await screen.findByText('Geopend als nieuw dossier: Pompen (2).')).toBeVisible();
    expect(now().drafts).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await expect.poll(() => now().drafts).toHaveLength(1);
    await expect.poll(codes).toBe('8413');
  });

  it('puts it in the place of the open one where that is asked, and one undo brings that back whole', async () => {
    const before = now().draft;
    await showScreen(<DraftsPage />);
    const dialog = await pick(otherFile());
    await userEvent.click(within(dialog).getByRole('button', { name: 'In de plaats van het geopende dossier' }));
    expect(await screen.findByText('Het bestand staat nu in de plaats van: Pompen.')).toBeVisible();
    expect([now().drafts.length, codes(), now().draft?.id]).toEqual([1, '8481', before?.id]);
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await expect.poll(() => now().draft).toEqual(before);
  });

  it('offers no place of another dossier to a file of another name', async () => {
    await showScreen(<DraftsPage />);
    now().close();
    const id = await now().create();
    now().rename(id, 'Kleppen');
    const file = new File([now().exportFile()?.text ?? ''], 'kleppen.json');
    now().remove(id);
    await expect.poll(() => now().draft).toBeUndefined();
    await now().openDraft(now().drafts[0]?.id ?? '');
    const dialog = await pick(file);
    expect(dialog).toHaveTextContent('Aan uw andere dossiers verandert niets.');
    expect(within(dialog).queryByRole('button', { name: /In de plaats/ })).toBeNull();
  });
});
