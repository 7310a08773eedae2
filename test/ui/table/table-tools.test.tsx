import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RowsTable } from '../../../src/ui/table/rows-table.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const table = (
  <RowsTable
    caption="Keuzes"
    head={['Wat', 'Per jaar']}
    rows={[
      ['=HYPERLINK("http://x")', '−1.234,5'],
      [
        <button key="a" type="button">
          Polen <span aria-hidden="true">→</span>
        </button>,
        '€ 12',
      ],
    ]}
    numeric={[1]}
  />
);

describe('what stands under every table', () => {
  it('copies it as text, a cell a tab and a row a line, without what is only to be seen', async () => {
    const user = userEvent.setup(); // brings a clipboard
    await showScreen(table);
    await user.click(await screen.findByRole('button', { name: 'Kopiëren als tekst: Keuzes' }));
    expect(await screen.findByText('De tabel is gekopieerd.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('Wat\tPer jaar\n=HYPERLINK("http://x")\t−1.234,5\nPolen\t€ 12');
  });

  it('says so where the clipboard refuses, and gives the text to be copied by hand (F46)', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await showScreen(table);
    await user.click(await screen.findByRole('button', { name: 'Kopiëren als tekst: Keuzes' }));
    expect(await screen.findByText('Kopiëren lukte niet in deze browser. Kopieer de tekst hieronder zelf.')).toBeVisible();
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Keuzes' });
    expect(text).toHaveValue('Wat\tPer jaar\n=HYPERLINK("http://x")\t−1.234,5\nPolen\t€ 12');
    await user.click(text);
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
  });

  it('saves it for a spreadsheet: numbers as numbers, and nothing that would be a formula', async () => {
    const files: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: () => undefined }),
    );
    await showScreen(table);
    await userEvent.click(await screen.findByRole('button', { name: 'Bewaren als csv: Keuzes' }));
    await waitFor(() => expect(files).toHaveLength(1));
    // Reading it as text takes the mark of UTF-8 off.
    expect(await files[0]?.text()).toBe(`Wat;Per jaar\r\n"'=HYPERLINK(""http://x"")";-1234,5\r\nPolen;€ 12\r\n`);
  });
});
