import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { PartBoundary } from '../../src/ui/part-boundary.tsx';

function Broken(): never {
  throw new Error('cannot be drawn');
}

it('keeps the table beside a chart that cannot be drawn', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <figure>
      <PartBoundary instead={<p role="alert">no chart</p>}>
        <Broken />
      </PartBoundary>
      <table aria-label="the same figures" />
    </figure>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('no chart');
  expect(screen.getByRole('table', { name: 'the same figures' })).toBeVisible();
});
