const calm = 700; // milliseconds without a fetch
const most = 5000;

/** Resolves once the page has fetched nothing for a while, and after five seconds at the latest. */
export function whenQuiet(): Promise<void> {
  return new Promise((resolve) => {
    let isCalm: ReturnType<typeof setTimeout>;
    const end = () => {
      clearTimeout(isCalm);
      clearTimeout(isLate);
      fetched.disconnect();
      resolve();
    };
    const waitAgain = () => {
      clearTimeout(isCalm);
      isCalm = setTimeout(end, calm);
    };
    const fetched = new PerformanceObserver(waitAgain);
    fetched.observe({ type: 'resource' });
    const isLate = setTimeout(end, most);
    isCalm = setTimeout(end, calm);
  });
}
