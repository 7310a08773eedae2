import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AmountsPart } from '../../../../../src/features/scan/check/amounts/amounts-part.tsx';
import { patience } from '../../../../support/patience.ts';
import { showScreenOf } from '../../../../support/show-screen.tsx';
import { wizardOn } from '../../../../support/wizard.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);
const now = () => wizard.getState();
const files: Blob[] = [];

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  files.length = 0;
  const createObjectURL = (file: Blob) => `blob:${files.push(file)}`;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined }));
  await now().create();
  await vi.waitUntil(() => now().figures !== undefined, patience);
  act(() => {
    now().answer('origin.country', { value: 'CN' });
    now().answer('purchase.amount', { value: 180_000 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function readBack(text: string) {
  const picker = screen.getByLabelText('Ingevuld blad lezen', { selector: 'input' });
  await userEvent.upload(picker, new File([text], 'bedragen.csv', { type: 'text/csv' }));
}

it('fetches the amounts, shows what a filled in sheet would change, takes it over and takes it back', async () => {
  await showScreen(<AmountsPart />);
  await userEvent.click(screen.getByRole('button', { name: 'Blad ophalen als csv' }));
  await waitFor(() => expect(files).toHaveLength(1), patience);
  const text = (await files[0]?.text()) ?? '';
  const lines = text.split('\r\n');
  const line = lines.find((one) => one.endsWith(';purchase.amount'));
  expect(line).toBe('Aankoop in een jaar;;euro per jaar;180000;uw antwoord;;purchase.amount');

  const filled = text.replace(';;purchase.amount', ';195000,50;purchase.amount').replace(';;delivery.leadTime', ';snel;delivery.leadTime');
  await readBack(filled);
  const dialog = await screen.findByRole('dialog', { name: 'Deze bedragen overnemen?' }, patience);
  const changed = within(dialog).getByRole('table', { name: '1 bedrag verandert' });
  expect(within(changed).getByRole('row', { name: /^Aankoop in een jaar €.180\.000 per jaar €.195\.000,5\d? per jaar$/ })).toBeVisible();
  const left = within(dialog).getByRole('table', { name: '1 rij nemen wij niet over' });
  const at = lines.findIndex((one) => one.endsWith(';delivery.leadTime')) + 1;
  expect(within(left).getByRole('row', { name: new RegExp(`^${at} snel Dit lezen wij niet als een getal`) })).toBeVisible();
  expect(now().draft?.answers['purchase.amount']?.value).toBe(180_000); // nothing before it is agreed to

  await userEvent.click(within(dialog).getByRole('button', { name: 'Overnemen' }));
  expect(await screen.findByText('1 bedrag is overgenomen.', undefined, patience)).toBeVisible();
  expect(now().draft?.answers['purchase.amount']?.value).toBe(195_000.5);
  await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  expect(now().draft?.answers['purchase.amount']?.value).toBe(180_000);
  expect(screen.queryByText('1 bedrag is overgenomen.')).not.toBeInTheDocument();
});

it('says what is wrong with a file that is no such sheet, and changes nothing', async () => {
  await showScreen(<AmountsPart />);
  await readBack('Code (niet wijzigen);Iets\r\npurchase.amount;3\r\n');
  expect(await screen.findByText(/De kolom “Nieuw bedrag” ontbreekt/, undefined, patience)).toBeVisible();
  expect(now().draft?.answers['purchase.amount']?.value).toBe(180_000);
});
