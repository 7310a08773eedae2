import { act, cleanup, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Arriving, useArrivals } from '../../src/app/arriving/arriving.tsx';
import { LanguageProvider } from '../../src/i18n/provider.tsx';
import { PageTitle } from '../../src/ui/page/page-title.tsx';

interface PageProps {
  readonly address: string;
  /** Another key is another heading. */
  readonly headings?: readonly string[];
}

function Page({ address, headings = [address] }: PageProps) {
  const arrivals = useArrivals();
  return (
    <>
      <button type="button">A button outside</button>
      <Arriving key={address} {...arrivals}>
        {headings.map((text) => (
          <PageTitle key={text}>{text}</PageTitle>
        ))}
      </Arriving>
    </>
  );
}

const inDutch = (page: PageProps) => (
  <LanguageProvider locale="nl-BE">
    <Suspense>
      <Page {...page} />
    </Suspense>
  </LanguageProvider>
);

async function come() {
  const shown = await act(async () => render(inDutch({ address: 'first' })));
  await screen.findByRole('heading');
  return (page: PageProps) => act(async () => shown.rerender(inDutch(page)));
}
const heading = () => screen.getByRole('heading');

beforeEach(() => {
  window.scrollTo = () => undefined;
});
afterEach(cleanup);

it('leaves the focus alone on the first page, and gives it to the heading of each page that comes after', async () => {
  const go = await come();
  expect(document.body).toHaveFocus();
  screen.getByRole('button').focus();
  await go({ address: 'second' });
  expect(heading()).toHaveFocus();
  await go({ address: 'first' });
  expect(heading()).toHaveFocus();
  expect(heading()).toHaveTextContent('first');
});

it('gives the focus to a heading that comes late', async () => {
  const go = await come();
  screen.getByRole('button').focus();
  await go({ address: 'second', headings: [] });
  expect(screen.getByRole('button')).toHaveFocus();
  await go({ address: 'second', headings: ['ready'] });
  expect(heading()).toHaveFocus();
});

it('hands the focus on to the heading that comes in place of one, but takes it from nothing else', async () => {
  const go = await come();
  await go({ address: 'second', headings: ['calculating'] });
  await go({ address: 'second', headings: ['calculated'] });
  expect(heading()).toHaveTextContent('calculated');
  expect(heading()).toHaveFocus();
  screen.getByRole('button').focus();
  await go({ address: 'second', headings: ['calculated anew'] });
  expect(screen.getByRole('button')).toHaveFocus();
});

it('names the window after the heading, also after one that changes', async () => {
  const go = await come();
  expect(document.title).toBe('first · Keerpunt');
  await go({ address: 'second', headings: ['calculating'] });
  expect(document.title).toBe('calculating · Keerpunt');
  await go({ address: 'second', headings: ['calculated'] });
  expect(document.title).toBe('calculated · Keerpunt');
});
