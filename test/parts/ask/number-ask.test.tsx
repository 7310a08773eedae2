import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/dossier/draft/answer.ts';
import { assumed } from '../../../src/dossier/defaults/default.ts';
import { NumberAsk } from '../../../src/parts/ask/number-ask.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';

const showScreen = showScreenOf(wizardOn().wizard);

const settled = vi.fn<(answer: Answer | undefined) => void>();

function Asked({ first }: { readonly first?: Answer }) {
  const [answer, setAnswer] = useState(first);
  return (
    <>
      <NumberAsk
        id="amount"
        label="Aankoop"
        why="Daarom."
        rule={{ unit: 'EUR/yr', bounds: [0, 1e10] }}
        answer={answer}
        fallback={assumed(1000, 800, 1500)}
        onSettled={(found) => {
          settled(found);
          setAnswer(found);
        }}
        disabled={false}
      />
      <button type="button" onClick={() => setAnswer({ text: '77', locale: 'nl-BE', value: 77 })}>
        elders
      </button>
    </>
  );
}

const box = () => screen.getByRole('textbox', { name: /Aankoop|amount/ });
const type = (text: string) => fireEvent.change(box(), { target: { value: text } });
const wait = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  settled.mockClear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('asking a number', () => {
  it('tells the answer 300 ms after the last key, not before', async () => {
    await showScreen(<Asked />);
    type('15');
    await wait(60);
    type('1500');
    await wait(240);
    expect(settled).not.toHaveBeenCalled();
    await wait(80);
    expect(settled.mock.calls).toEqual([[{ text: '1500', locale: 'nl-BE', value: 1500 }]]);
  });

  it('tells it at once when the field is left, and when it leaves the screen', async () => {
    const { unmount } = await showScreen(<Asked />);
    type('12');
    fireEvent.blur(box());
    expect(settled).toHaveBeenCalledWith({ text: '12', locale: 'nl-BE', value: 12 });
    type('13');
    unmount();
    expect(settled).toHaveBeenLastCalledWith({ text: '13', locale: 'nl-BE', value: 13 });
  });

  it('says as one types how it reads the number', async () => {
    await showScreen(<Asked />);
    type('1500');
    expect(screen.getByText(/^= €\s1\.500 per jaar$/)).toBeVisible();
  });

  it('asks whether 1.500 was meant as 1,5, and takes that', async () => {
    await showScreen(<Asked />);
    type('1.500');
    fireEvent.click(screen.getByRole('button', { name: /^Bedoelt u €\s1,50 per jaar\?$/ }));
    expect(box()).toHaveValue('1,5');
    await wait(350);
    expect(settled).toHaveBeenLastCalledWith({ text: '1,5', locale: 'nl-BE', value: 1.5 });
  });

  it('does not guess a sum: it offers the outcome and keeps the text without a value', async () => {
    await showScreen(<Asked />);
    type('300*12');
    await wait(350);
    expect(settled).toHaveBeenLastCalledWith({ text: '300*12', locale: 'nl-BE' });
    expect(screen.getByRole('button', { name: /3\.600/ })).toBeVisible();
  });

  it('says what is wrong only once the text stands still', async () => {
    await showScreen(<Asked />);
    type('abc');
    expect(box()).not.toBeInvalid();
    await wait(350);
    expect(box()).toBeInvalid();
    expect(box()).toHaveAccessibleDescription(/Dit lezen wij niet als een getal/);
  });

  it('shows what stands in for the answer, and takes "I don’t know" as one', async () => {
    await showScreen(<Asked />);
    expect(screen.getByText(/Dan rekenen wij met €\s1\.000 per jaar, tussen €\s800 per jaar en €\s1\.500 per jaar\./)).toBeVisible();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Weet ik niet' }));
    await wait(350);
    expect(settled).toHaveBeenLastCalledWith({ unknown: true });
  });

  it('understands "weet niet" in the box', async () => {
    await showScreen(<Asked />);
    type('weet niet');
    await wait(350);
    expect(screen.getByRole('checkbox', { name: 'Weet ik niet' })).toBeChecked();
    expect(settled).toHaveBeenLastCalledWith({ unknown: true });
  });

  it('takes over what changes elsewhere, such as undo', async () => {
    await showScreen(<Asked first={{ text: '12', locale: 'nl-BE', value: 12 }} />);
    fireEvent.click(screen.getByRole('button', { name: 'elders' }));
    expect(box()).toHaveValue('77');
  });

  it('keeps value and focus when the language changes in the middle of typing', async () => {
    const { speak } = await showScreen(<Asked />);
    box().focus();
    type('1.234,5');
    await speak('en-GB');
    await waitFor(() => expect(box()).toHaveValue('1234.5'));
    expect(box()).toHaveFocus();
    expect(settled).toHaveBeenLastCalledWith({ text: '1.234,5', locale: 'nl-BE', value: 1234.5 });
    await speak('nl-BE');
    await waitFor(() => expect(box()).toHaveValue('1.234,5'));
  });

  it('keeps how sure one is', async () => {
    await showScreen(<Asked first={{ text: '12', locale: 'nl-BE', value: 12 }} />);
    fireEvent.click(screen.getByRole('radio', { name: /^Ruw/, hidden: true }));
    await wait(350);
    expect(settled).toHaveBeenLastCalledWith({ text: '12', locale: 'nl-BE', value: 12, sure: 'rough' });
  });
});
