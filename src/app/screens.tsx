import { lazy, Suspense, useDeferredValue, useMemo, type Ref } from 'react';
import { screenAt } from '../content/screens.ts';
import { StartPage } from '../features/start/start-page.tsx';
import { useWizard } from '../state/wizard.ts';
import { Arriving, useArrivals } from './arriving/arriving.tsx';
import { Awaited } from './arriving/awaited.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { useDossierOfAddress } from './use-dossier-of-address.ts';
import { useNextScreen } from './use-next-screen.ts';
import { screenOf } from './use-screen.ts';

const OtherScreen = lazy(async () => ({ default: (await import('./other-screen.tsx')).OtherScreen }));

interface ScreensProps {
  readonly address: string;
  readonly main: Ref<HTMLElement>;
  readonly className: string | undefined;
}

/**
 * The screen of an address. Each has its own boundary: one that fails leaves the others and the answers alone. Each has its own
 * element too: one that stays would be counted as moved where the bar of a dossier comes above it.
 */
export function Screens({ address, main, className }: ScreensProps) {
  const screen = useMemo(() => screenAt(address), [address]);
  const arrivals = useArrivals();
  const { isOpening } = useDossierOfAddress();
  // What is shown meanwhile stays until the screen is here in full: React holds back what follows an empty place for 0.3 s.
  const isAwaited = useDeferredValue(isOpening);
  const awaited = <Awaited screen={screenOf(address)} />;
  const { name } = screenOf(address);
  // An answer is calculated first: what stands behind it would be fetched and run in its way.
  const isAnswered = useWizard(({ finding, reading }) => finding?.done === true || reading?.ok === false);
  useNextScreen(name, !isAwaited && (name !== 'result' || isAnswered));
  return (
    <main key={address} ref={main} className={className} tabIndex={-1}>
      <Arriving {...arrivals}>
        <ScreenBoundary>
          <Suspense fallback={awaited}>
            {screen?.name === 'start' ? <StartPage /> : isAwaited ? awaited : <OtherScreen address={address} screen={screen} />}
          </Suspense>
        </ScreenBoundary>
      </Arriving>
    </main>
  );
}
