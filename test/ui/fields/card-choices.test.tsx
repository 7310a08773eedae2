import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CardChoices } from '../../../src/ui/fields/card-choices.tsx';

afterEach(cleanup);

const cards = ['a', 'b', 'c', 'd'].map((value) => ({
  value,
  label: `reden ${value}`,
  remark: `tegen ${value}`,
  opened: value === 'b' ? <p>vraag bij b</p> : undefined,
}));

function Cards() {
  const [picked, setPicked] = useState<readonly string[]>([]);
  return (
    <CardChoices name="why" legend="Waarom" hint={`${picked.length} van 3`} cards={cards} picked={picked} most={3} onPick={setPicked} />
  );
}

describe('cards to tick', () => {
  it('takes three and no fourth, and says so', async () => {
    render(<Cards />);
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(3);
    expect(screen.getByRole('status')).toHaveTextContent('3 van 3');
    expect(screen.getByRole('checkbox', { name: 'reden d' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('says with each what speaks against it, and opens a question under a ticked one', async () => {
    render(<Cards />);
    expect(screen.getByRole('checkbox', { name: 'reden a' })).toHaveAccessibleDescription('tegen a');
    await userEvent.click(screen.getByRole('checkbox', { name: 'reden b' }));
    expect(screen.getByText('vraag bij b')).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'reden b' }));
    expect(screen.queryByText('vraag bij b')).not.toBeInTheDocument();
  });
});
