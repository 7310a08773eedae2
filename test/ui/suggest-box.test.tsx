import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { SuggestBox } from '../../src/ui/suggest-box.tsx';

afterEach(cleanup);

const countries = [
  { value: 'BD', label: 'Bangladesh' },
  { value: 'CN', label: 'China' },
  { value: 'CZ', label: 'Tsjechië' },
  { value: 'TR', label: 'Turkije', words: 'Türkiye' },
];

function Box() {
  const [picked, setPicked] = useState<string>();
  return (
    <>
      <SuggestBox
        id="country"
        label="Land"
        placeholder="Typ"
        countWords={(count) => `${count} gevonden`}
        suggestions={countries}
        picked={picked}
        onPick={setPicked}
      />
      <p>gekozen: {picked ?? 'niets'}</p>
    </>
  );
}

describe('the suggest box', () => {
  it('finds in spite of a typing error and takes it with Enter', async () => {
    render(<Box />);
    await userEvent.type(screen.getByRole('combobox', { name: 'Land' }), 'bangladehs');
    expect(screen.getByRole('option')).toHaveTextContent('Bangladesh');
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('gekozen: BD')).toBeVisible();
    expect(screen.getByRole('combobox')).toHaveValue('Bangladesh');
  });

  it('moves through the list with the arrows and tells which one is lit', async () => {
    render(<Box />);
    const box = screen.getByRole('combobox');
    await userEvent.click(box);
    expect(box).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Tsjechië');
    expect(box).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('gekozen: CZ')).toBeVisible();
  });

  it('leaves what was chosen alone on Escape', async () => {
    render(<Box />);
    await userEvent.type(screen.getByRole('combobox'), 'chin{Enter}');
    await userEvent.type(screen.getByRole('combobox'), 'tur{Escape}');
    expect(screen.getByText('gekozen: CN')).toBeVisible();
    expect(screen.getByRole('combobox')).toHaveValue('China');
  });

  it('finds by another word for the same', async () => {
    render(<Box />);
    await userEvent.type(screen.getByRole('combobox'), 'turkiye');
    await userEvent.click(screen.getByRole('option', { name: 'Turkije' }));
    expect(screen.getByText('gekozen: TR')).toBeVisible();
  });

  it('forgets the choice when the box is emptied', async () => {
    render(<Box />);
    await userEvent.type(screen.getByRole('combobox'), 'chin{Enter}');
    await userEvent.clear(screen.getByRole('combobox'));
    await userEvent.tab();
    expect(screen.getByText('gekozen: niets')).toBeVisible();
  });

  it('says that nothing was found', async () => {
    render(<Box />);
    await userEvent.type(screen.getByRole('combobox'), 'qqqq');
    expect(screen.getByText('0 gevonden')).toBeVisible();
  });
});
