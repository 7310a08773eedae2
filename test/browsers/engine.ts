import type { Named } from './in-page.ts';

/** A browser that is driven from outside, by whichever protocol it speaks. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /**
   * Runs a function in the page and gives back what it found. The function sees nothing of the file it stands in: all it needs is
   * handed over, and both ways only what JSON can write.
   */
  run<Handed extends readonly unknown[], Found>(work: (...handed: Handed) => Found | Promise<Found>, ...handed: Handed): Promise<Found>;
  press(what: Named): Promise<void>;
  /** Types into a field, over what stands in it. */
  write(what: Named, text: string): Promise<void>;
  /** Every address the browser asked for that does not begin with that of the app. */
  askedElsewhere(): readonly string[];
  /** How the browser ended before it was told to; undefined while it runs. */
  ended?(): string | undefined;
  close(): Promise<void>;
}

/** Where an engine is on this machine, or why it is not used. */
export type Starter = { readonly name: string } & ({ readonly start: (home: string) => Promise<Engine> } | { readonly absent: string });

const patience = 60_000;
const pause = 100;

/** Asks until the answer is there: pages of other engines arrive at their own pace. */
export async function until<Found>(what: string, ask: () => Promise<Found | null | undefined | false>): Promise<Found> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await ask();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`Waited a minute for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
