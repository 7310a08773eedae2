/** Fetches beforehand what most people come to next, once the first screen is painted. */
export function preloadScreens(): void {
  // One that does not arrive, for instance because the page is left, is asked for again when it is needed, and then told.
  const fetch = () => {
    import('./question-screen.tsx').catch(() => undefined);
    import('../features/drafts/drafts-page.tsx').catch(() => undefined);
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(fetch, { timeout: 3000 });
  else setTimeout(fetch, 1000);
}
