import './ui/tokens.css'; // first: it fixes the order of the layers
import './ui/base.css';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { admitOwnScripts } from './app/admit-own-scripts.ts';
import { App } from './app/app.tsx';
import { fetchFirst } from './app/fetch-ahead.ts';
import { screenOf } from './app/use-screen.ts';
import { pickLocale } from './i18n/pick-locale.ts';
import { wizard } from './state/wizard.ts';
import { afterPaint } from './ui/page/after-paint.ts';

admitOwnScripts();
const root = document.getElementById('root');
const notLoaded = root?.querySelector('.not-loaded') ?? '';
/** Without the texts that stand around every screen there is nothing to show but what the page itself brought. */
const onUncaughtError = (failure: unknown) => {
  root?.replaceChildren(notLoaded);
  reportError(failure);
};
/** Once the first screen is painted. */
const keepOffline = () =>
  void afterPaint()
    .then(() => import('./app/offline.ts'))
    .then(
      ({ keepForOffline }) => keepForOffline(wizard.getState().offerVersion),
      () => undefined, // the app works as it is; the next visit tries again
    );
const words = fetchFirst(screenOf(location.hash.replace(/^#?\/?/, '/')), pickLocale(wizard.getState().locale, navigator.languages));
void words.then(() => {
  if (root === null) return;
  const drawn = createRoot(root, { onUncaughtError });
  startTransition(() => drawn.render(<App onDrawn={keepOffline} />)); // in slices, between which the browser does what it has to
});
