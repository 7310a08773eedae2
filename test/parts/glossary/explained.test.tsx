import { render, screen } from '@testing-library/react';
import { act } from 'react';
import { expect, it } from 'vitest';
import { LanguageProvider } from '../../../src/i18n/provider.tsx';
import { Explained } from '../../../src/parts/glossary/explained.tsx';

it('makes a button of a term, once in a part, and keeps the text whole', async () => {
  const lines = ['In 36 van de 50 berekende gevallen.', 'Rust op aannames, in 12 gevallen.'];
  await act(async () => {
    render(
      <LanguageProvider locale="nl-BE">
        {lines.map((line, index) => (
          <p key={line} data-testid="line">
            <Explained text={line} after={lines.slice(0, index)} />
          </p>
        ))}
      </LanguageProvider>,
    );
  });
  await screen.findByRole('button', { name: 'berekende gevallen' });
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['berekende gevallen', 'aannames']);
  expect(screen.getAllByTestId('line').map(({ textContent }) => textContent)).toEqual(lines);
});
