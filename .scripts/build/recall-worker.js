// Put in the place of `sw.js` when a release must be called back: it forgets the files that were kept of this app, leaves
// the dossiers alone, and goes. Every window is then loaded once more, from the host.
self.addEventListener('install', () => {
  self.skipWaiting();
  setTimeout(() => self.skipWaiting(), 500); // seen: asked while installing, a browser let it wait for good
});
self.addEventListener('message', () => self.skipWaiting()); // the press on "use the newer version"

self.addEventListener('activate', (event) => event.waitUntil(recall()));

async function recall() {
  const { scope } = self.registration;
  const names = (await caches.keys()).filter((name) => name.endsWith(scope));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.clients.claim(); // only what one controls can be loaded anew
  await self.registration.unregister();
  if (names.length === 0) return; // the second time around there is nothing to load anew for
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const again = (address) => {
    const url = new URL(address);
    url.search = '?again'; // the same address with a fragment would not be loaded, only scrolled to
    return url.href;
  };
  // Not waited for: a window that is loaded waits in turn for this worker to be done.
  for (const page of windows.filter(({ url }) => url.startsWith(scope))) page.navigate(again(page.url)).catch(() => undefined);
}
