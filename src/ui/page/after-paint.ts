const longest = 1000; // milliseconds: a window that is not shown draws no frames

/** Resolves once the browser says that something of the page was on the screen; frames alone say that it was handed over. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
      resolve();
      return;
    }
    const painted = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      painted.disconnect();
      resolve();
    });
    painted.observe({ type: 'paint', buffered: true });
  });
}

/** Resolves once what was drawn just now is on the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(late);
      resolve();
    };
    const late = setTimeout(end, longest);
    requestAnimationFrame(() => requestAnimationFrame(() => void firstPaint().then(() => setTimeout(end))));
  });
}
