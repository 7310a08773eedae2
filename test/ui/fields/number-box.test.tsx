import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NumberBox } from '../../../src/ui/fields/number-box.tsx';

afterEach(cleanup);

function Box({ error, echo, offer }: { readonly error?: string; readonly echo?: string; readonly offer?: () => void }) {
  const [text, setText] = useState('');
  const offers = offer === undefined ? [] : [{ question: 'Bedoelt u 1,5?', onTake: offer }];
  return <NumberBox id="box" label="Aankoop" unit="euro per jaar" text={text} onText={setText} error={error} echo={echo} offers={offers} />;
}

describe('the number box', () => {
  it('is a text field with letters and signs, without suggestions of the browser', () => {
    render(<Box />);
    const box = screen.getByRole('textbox', { name: 'Aankoop' });
    expect(box).toHaveAttribute('type', 'text');
    expect(box).toHaveAttribute('inputmode', 'text');
    expect(box).toHaveAttribute('autocomplete', 'off');
  });

  it('keeps every letter as it was typed', async () => {
    render(<Box />);
    await userEvent.type(screen.getByRole('textbox'), ' € 1.500,- ');
    expect(screen.getByRole('textbox')).toHaveValue(' € 1.500,- ');
  });

  it('says the unit, the echo and what is wrong to those who listen', () => {
    render(<Box error="Hier hoort euro." echo="= € 1.500" />);
    const box = screen.getByRole('textbox');
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription('euro per jaar Hier hoort euro. = € 1.500');
  });

  it('offers the other reading as a button', async () => {
    const taken = vi.fn<() => void>();
    render(<Box offer={taken} />);
    await userEvent.click(screen.getByRole('button', { name: 'Bedoelt u 1,5?' }));
    expect(taken).toHaveBeenCalledOnce();
  });
});
