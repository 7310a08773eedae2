import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/dossier/draft/answer.ts';
import { SeriesAsk } from '../../../src/parts/ask/series-ask.tsx';
import { showScreen } from '../../support/show-screen.tsx';

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
