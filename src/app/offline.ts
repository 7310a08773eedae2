/** Keeps the app for use without a network. A page from disk or without service workers goes on as it is. */
export async function keepForOffline(): Promise<void> {
  if (import.meta.env.MODE === 'single' || !('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const { registerSW } = await import('virtual:pwa-register');
  registerSW({ immediate: true });
}
