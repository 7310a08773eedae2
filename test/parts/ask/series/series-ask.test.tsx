import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../../src/dossier/draft/answer.ts';
import { writeWorkbook } from '../../../../src/features/workbook/write-workbook.ts';
import { SeriesAsk } from '../../../../src/parts/ask/series/series-ask.tsx';
import { number, text } from '../../../../src/present/workbook/workbook.ts';
import { showScreenOf } from '../../../support/show-screen.tsx';
import { wizardOn } from '../../../support/wizard.ts';

const showScreen = showScreenOf(wizardOn().wizard);

const settled = vi.fn<(answer: Answer | undefined) => void>();

function Asked({ first }: { readonly first?: Answer }) {
  const [answer, setAnswer] = useState(first);
  const take = (found: Answer | undefined) => {
    settled(found);
    setAnswer(found);
  };
  return <SeriesAsk id="monthly" label="Verkoop per maand" why="Daarom." answer={answer} onSettled={take} disabled={false} />;
}

const box = () => screen.getByRole('textbox', { name: /Verkoop per maand/ });
const paste = (text: string) => fireEvent.change(box(), { target: { value: text } });
const wait = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  settled.mockClear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('asking sales a month', () => {
  it('says how it read what was pasted, and tells it once', async () => {
    await showScreen(<Asked />);
    paste('jan\t500\nfeb\t520\nmrt\t510\napr\t490\nmei\t510\njun\t530');
    expect(screen.getByText('6 maanden, gemiddeld 510 per maand')).toBeVisible();
    await wait(320);
    expect(settled.mock.calls).toEqual([[{ value: 510, series: [500, 520, 510, 490, 510, 530] }]]);
  });

  it('says what it cannot read, and keeps what was told before', async () => {
    await showScreen(<Asked first={{ value: 5, series: [5, 5, 5, 5, 5, 6] }} />);
    expect(box()).toHaveValue('5\n5\n5\n5\n5\n6');
    paste('5\n5\n5\nvijf\n5\n5\n5');
    expect(screen.getByText('Dit is geen getal: vijf')).toBeVisible();
    expect(box()).toHaveAttribute('aria-invalid', 'true');
    await wait(320);
    expect(settled).not.toHaveBeenCalled();
  });

  it('is cleared by a button', async () => {
    await showScreen(<Asked first={{ value: 5, series: [5, 5, 5, 5, 5, 6] }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Reeks wissen' }));
    await wait(320);
    expect(settled.mock.calls).toEqual([[undefined]]);
  });
});

/** Files that come by dragging, as the browser hands them over. */
const dragged = (...files: readonly File[]) => ({ dataTransfer: { types: ['Files'], files } });
const csvOf = (rows: readonly string[], name = 'verkoop.csv') => new File([rows.join('\n')], name, { type: 'text/csv' });

describe('a file that is dropped on the field', () => {
  beforeEach(() => {
    vi.useRealTimers();
  });

  it('is read as if it were pasted, and is not opened as a dossier', async () => {
    const elsewhere = vi.fn<() => void>();
    window.addEventListener('drop', elsewhere);
    await showScreen(<Asked />);
    fireEvent.drop(box(), dragged(csvOf(['maand;stuks', 'jan;500', 'feb;520', 'mrt;510', 'apr;490', 'mei;510', 'jun;530'])));
    expect(await screen.findByText('6 maanden, gemiddeld 510 per maand')).toBeVisible();
    await waitFor(() => expect(settled).toHaveBeenCalledWith({ value: 510, series: [500, 520, 510, 490, 510, 530] }));
    expect(elsewhere).not.toHaveBeenCalled();
    window.removeEventListener('drop', elsewhere);
  });

  it('asks before weeks are added up, and keeps the series of before until then', async () => {
    await showScreen(<Asked first={{ value: 5, series: [5, 5, 5, 5, 5, 6] }} />);
    const weeks = Array.from({ length: 52 }, (_, at) => `2025-W${String(at + 1).padStart(2, '0')};10`);
    fireEvent.drop(box(), dragged(csvOf(['week;stuks', ...weeks])));
    const reading = await screen.findByRole('button', { name: /weken opgeteld tot maanden.*12 maanden, gemiddeld 43,3 per maand/ });
    expect(settled).not.toHaveBeenCalled();
    fireEvent.click(reading);
    expect(settled.mock.calls[0]?.[0]?.series?.reduce((sum, month) => sum + month, 0)).toBe(520);
  });

  it('says in words why it cannot be read, and leaves the series alone', async () => {
    await showScreen(<Asked first={{ value: 5, series: [5, 5, 5, 5, 5, 6] }} />);
    const wide = csvOf([Array.from({ length: 200 }, (_, at) => at).join(';'), Array.from({ length: 200 }, () => 7).join(';')]);
    fireEvent.drop(box(), dragged(wide));
    expect(await screen.findByText(/Dit blad heeft 200 kolommen/)).toBeVisible();
    fireEvent.drop(box(), dragged(new File([Uint8Array.from([0, 1, 2])], 'verkoop.xlsx')));
    expect(await screen.findByText(/Dit is geen rekenblad/)).toBeVisible();
    fireEvent.drop(box(), dragged(new File([], 'leeg.csv')));
    expect(await screen.findByText('In dit bestand staat niets.')).toBeVisible();
    expect(box()).toHaveAttribute('aria-invalid', 'true');
    expect(box()).toHaveValue('5\n5\n5\n5\n5\n6');
    expect(settled).not.toHaveBeenCalled();
    paste('jan\t500\nfeb\t520\nmrt\t510\napr\t490\nmei\t510\njun\t530');
    expect(screen.queryByText('In dit bestand staat niets.')).not.toBeInTheDocument();
  });

  it('can be picked too, and asks which sheet where more than one holds sales', async () => {
    const page = (name: string, pieces: number) => ({
      name,
      widths: [20],
      fixed: { rows: 1, columns: 1 },
      rows: [[text('Maand'), text('Stuks')], ...['jan', 'feb', 'mrt', 'apr', 'mei', 'jun'].map((month) => [text(month), number(pieces)])],
    });
    const file = await writeWorkbook({ pages: [page('fietsen', 12), page('steppen', 7)] });
    await showScreen(<Asked />);
    const picker = document.querySelector('input[type="file"]');
    if (!(picker instanceof HTMLInputElement)) throw new TypeError('no picker');
    fireEvent.change(picker, { target: { files: [new File([file], 'verkoop.xlsx')] } });
    expect(await screen.findByText('Op 2 bladen staan getallen per maand. Welk blad?')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'steppen · 6 maanden, gemiddeld 7 per maand' }));
    await waitFor(() => expect(settled).toHaveBeenCalledWith({ value: 7, series: [7, 7, 7, 7, 7, 7] }));
    expect(screen.queryByText(/Welk blad/)).not.toBeInTheDocument();
  });
});
