import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { NamesBox } from '../../../src/ui/fields/names-box.tsx';

const countries = [
  { value: 'BD', label: 'Bangladesh' },
  { value: 'CN', label: 'China' },
  { value: 'CZ', label: 'Tsjechië' },
  { value: 'TR', label: 'Turkije', words: ['Türkiye'] },
  { value: 'TM', label: 'Turkmenistan' },
];

function Box() {
  const [picked, setPicked] = useState<string>();
  const [typed, setTyped] = useState<string>();
  return (
    <>
      <NamesBox
        id="country"
        label="Land"
        placeholder="Typ"
        countWords={(count) => `${count} gevonden`}
        whichWords={(words, count) => `${words}: welke van deze ${count}?`}
        suggestions={countries}
        picked={picked}
        onPick={(value, words) => {
          setPicked(value);
          setTyped(words);
        }}
        none={(take) => (
          <button type="button" onClick={() => take('CN')}>
            geen van deze
          </button>
        )}
      />
      <p>
        gekozen: {picked ?? 'niets'}, getypt: {typed ?? 'niets'}
      </p>
    </>
  );
}

const box = () => screen.getByRole('combobox', { name: 'Land' });
/** The index is made a moment after the box is drawn. */
async function show() {
  render(<Box />);
  await waitFor(async () => {
    await userEvent.clear(box());
    await userEvent.type(box(), 'turkiye');
    expect(screen.getByRole('option')).toBeVisible();
  });
  await userEvent.clear(box());
}

describe('the suggest box', () => {
  it('finds in spite of a typing error, but takes it only when it is pressed', async () => {
    await show();
    await userEvent.type(box(), 'bangladehs');
    expect(screen.getByRole('option')).toHaveTextContent('Bangladesh');
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('gekozen: BD, getypt: bangladehs')).toBeVisible();
    expect(box()).toHaveValue('Bangladesh');
  });

  it('moves through the list with the arrows and tells which one is lit', async () => {
    await show();
    await userEvent.click(box());
    expect(box()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Tsjechië');
    expect(box()).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText(/gekozen: CZ/)).toBeVisible();
  });

  it('leaves what was chosen alone on Escape', async () => {
    await show();
    await userEvent.type(box(), 'chin{Enter}');
    await userEvent.type(box(), 'tur{Escape}');
    expect(screen.getByText(/gekozen: CN/)).toBeVisible();
    expect(box()).toHaveValue('China');
  });

  it('finds by another word for the same, and shows that word', async () => {
    await show();
    await userEvent.type(box(), 'turkiye');
    await userEvent.click(screen.getByRole('option', { name: 'Turkije Türkiye' }));
    expect(screen.getByText(/gekozen: TR/)).toBeVisible();
  });

  it('forgets the choice when the box is emptied', async () => {
    await show();
    await userEvent.type(box(), 'chin{Enter}');
    await userEvent.clear(box());
    await userEvent.tab();
    expect(screen.getByText(/gekozen: niets/)).toBeVisible();
  });

  it('takes a name or its only beginning on leaving', async () => {
    await show();
    await userEvent.type(box(), 'tsje');
    await userEvent.tab();
    expect(screen.getByText(/gekozen: CZ/)).toBeVisible();
  });

  it('keeps what was typed and asks which was meant, instead of guessing', async () => {
    await show();
    await userEvent.type(box(), 'turkyie');
    await userEvent.tab();
    expect(screen.getByText(/gekozen: niets/)).toBeVisible();
    expect(box()).toHaveValue('turkyie');
    const asked = screen.getByRole('group', { name: 'turkyie: welke van deze 1?' });
    await userEvent.click(within(asked).getByRole('button', { name: /Turkije/ }));
    expect(screen.getByText('gekozen: TR, getypt: turkyie')).toBeVisible();
    expect(box()).toHaveFocus();
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });

  it('offers another way where nothing is found, and hands on what was typed', async () => {
    await show();
    await userEvent.type(box(), 'qqqq');
    expect(screen.getByText('0 gevonden')).toBeVisible();
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: 'geen van deze' }));
    expect(screen.getByText('gekozen: CN, getypt: qqqq')).toBeVisible();
  });

  it('asks only after the press that leaves it, so that nothing moves under the finger', async () => {
    await show();
    await userEvent.type(box(), 'qqqq');
    const user = userEvent.setup();
    await user.pointer({ keys: '[MouseLeft>]', target: document.body });
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
    await user.pointer('[/MouseLeft]');
    expect(await screen.findByRole('group')).toBeVisible();
  });
});
