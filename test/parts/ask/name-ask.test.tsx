import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NameAsk } from '../../../src/parts/ask/name-ask.tsx';
import { showScreen } from '../../support/show-screen.tsx';

const settled = vi.fn<(name: string) => void>();

/** Keeps a name as the wizard does: never an empty one. */
function Named() {
  const [name, setName] = useState('Frames');
  const take = (found: string) => {
    settled(found);
    if (found.trim() !== '') setName(found.trim());
  };
  return (
    <>
      <NameAsk id="name" label="Naam" name={name} disabled={false} onSettled={take} />
      <button type="button" onClick={() => setName('Van elders')}>
        elders
      </button>
    </>
  );
}

const box = () => screen.getByRole('textbox', { name: 'Naam' });
const type = (value: string) => fireEvent.change(box(), { target: { value } });

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  settled.mockClear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('asking a name', () => {
  it('keeps it once it stands still, also while the box has the focus', async () => {
    await showScreen(<Named />);
    type('Kaders');
    type('Kaders 2028');
    expect(settled).not.toHaveBeenCalled();
    await act(async () => vi.advanceTimersByTimeAsync(320));
    expect(settled.mock.calls).toEqual([['Kaders 2028']]);
  });

  it('keeps it when the page goes', async () => {
    await showScreen(<Named />);
    type('Kaders');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(settled.mock.calls).toEqual([['Kaders']]);
  });

  it('shows the name that is kept once it is left, and what it becomes elsewhere', async () => {
    await showScreen(<Named />);
    type('  ');
    fireEvent.blur(box());
    expect(box()).toHaveValue('Frames');
    fireEvent.click(screen.getByRole('button', { name: 'elders' }));
    expect(box()).toHaveValue('Van elders');
  });
});
