import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Processor time, in microseconds as all of these: what other programs take meanwhile does not count. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** How long each step of a page's main thread took, ms. */
export interface StepTimes {
  readonly byClock: readonly number[];
  readonly byProcessor: readonly number[];
}

const isStep = ({ name, ph }: TraceEvent) => ph === 'X' && name.endsWith('RunTask');
const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

/** The steps of a page while something is done. */
export async function stepsWhile(browser: Browser, page: Page, act: () => Promise<void>): Promise<StepTimes> {
  await browser.startTracing(page, { categories: ['-*', 'toplevel', 'devtools.timeline', 'blink.user_timing'] });
  await act();
  await page.evaluate(() => performance.mark('the page that is measured')); // last: an address may be opened in another process
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
  const marked = traceEvents.find(({ name }) => name === 'the page that is measured');
  if (marked === undefined) throw new Error('the page is not in what was recorded');
  const steps = traceEvents.filter((event) => isStep(event) && threadOf(event) === threadOf(marked));
  const inMs = (time: number | undefined) => (time ?? 0) / 1000;
  return { byClock: steps.map(({ dur }) => inMs(dur)), byProcessor: steps.map(({ tdur }) => inMs(tdur)) };
}
