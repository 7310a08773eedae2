import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FigureFrame } from '../../../src/ui/table/figure-frame.tsx';

const figure = {
  title: 'Kost per jaar',
  takeaway: 'Het blijft gelijk.',
  scene: { width: 10, height: 10, marks: [] },
  table: { head: ['Jaar', 'Kost'], rows: [['1', '€ 5']], numeric: [1] },
};

function Broken(): never {
  throw new Error('no picture');
}

it('shows the rows at once when the picture cannot be drawn (F40)', () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined); // React tells what it caught
  render(
    <FigureFrame figure={figure} tableLabel="Toon als tabel">
      <Broken />
    </FigureFrame>,
  );
  expect(screen.getByRole('heading', { name: 'Kost per jaar' })).toBeVisible();
  expect(screen.getByRole('cell', { name: '€ 5' })).toBeVisible();
  expect(screen.queryByText('Toon als tabel')).toBeNull();
});
