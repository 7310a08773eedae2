import { whenQuiet } from './when-quiet.ts';

/** A window that stays open for weeks asks this often whether there is a newer version. Milliseconds. */
const askAgain = 3_600_000;

/**
 * Keeps the app for use without a network. A page from disk or without service workers goes on as it is.
 * `onNew` hears that a newer version waits, and how it is taken.
 */
export async function keepForOffline(onNew: (take: () => void) => void): Promise<void> {
  if (import.meta.env.MODE === 'single' || !('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const { registerSW } = await import('virtual:pwa-register');
  const reload = () => location.reload();
  let hasWorker = navigator.serviceWorker.controller !== null;
  let pressed = false;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (pressed) reload();
    else if (hasWorker) onNew(reload); // taken in another window: what this one still has to fetch is of the new version
    hasWorker = true;
  });
  const take = registerSW({
    immediate: true,
    onNeedReload: () => undefined,
    onNeedRefresh: () =>
      onNew(() => {
        pressed = true;
        // The new worker takes over when the old one has nothing to do; a part fetched meanwhile would wake that for half a minute.
        void whenQuiet().then(() => take());
      }),
    onRegisteredSW: (_, registration) => {
      if (registration !== undefined) askNowAndThen(registration);
    },
  });
}

function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  const ask = () => {
    if (Date.now() - asked < askAgain) return;
    asked = Date.now();
    registration.update().catch(() => undefined); // offline, or the host is away: next time
  };
  setInterval(ask, askAgain / 4);
  document.addEventListener('visibilitychange', ask);
}
