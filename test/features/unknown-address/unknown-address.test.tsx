import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { UnknownAddress } from '../../../src/features/unknown-address/unknown-address.tsx';
import { LanguageProvider } from '../../../src/i18n/provider.tsx';

async function waysFrom(address: string) {
  await act(async () => {
    render(
      <LanguageProvider locale="fr-BE">
        <Suspense>
          <UnknownAddress address={address} />
        </Suspense>
      </LanguageProvider>,
    );
  });
  return (await screen.findAllByRole('link')).map((link) => link.getAttribute('href'));
}

it.each([
  ['/dosiers', ['#/dossiers', '#/']],
  ['/resultt', ['#/result', '#/', '#/dossiers']],
  ['/qqqqqqqqqqqq', ['#/', '#/dossiers']],
])('offers each screen once, the nearest one first: %s', async (address, ways) => {
  expect(await waysFrom(address)).toEqual(ways);
});
