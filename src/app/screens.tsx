import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import { screenAt } from '../content/screens.ts';
import { StartPage } from '../features/start/start-page.tsx';
import { Arriving, Loading, useArrivals } from './arriving.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';

const OtherScreen = lazy(async () => ({ default: (await import('./other-screen.tsx')).OtherScreen }));

/** The screen of the address. Each has its own boundary: one that fails leaves the others and the answers alone. */
export function Screens() {
  const [address] = useLocation();
  const screen = screenAt(address);
  const arrivals = useArrivals();
  return (
    <Arriving key={address} {...arrivals}>
      <ScreenBoundary>
        <Suspense fallback={<Loading />}>
          {screen?.name === 'start' ? <StartPage /> : <OtherScreen address={address} screen={screen} />}
        </Suspense>
      </ScreenBoundary>
    </Arriving>
  );
}
