import { expect } from '@playwright/test';
import { decode } from '../../../src/storage/slots.ts';
import { readDraft } from '../../../src/storage/read-draft.ts';
import { oddTexts } from './odd-texts.ts';
import type { Walker } from './walker.ts';

export interface Expected {
  /** Headings and notices that say that something failed. */
  readonly failed: readonly string[];
  /** What the console, the policy and the network said. */
  readonly heard: readonly string[];
  /** The names of the catalogs: a text that is missing shows as its key. */
  readonly catalogs: readonly string[];
}

interface Sight {
  readonly heading: string;
  readonly text: string;
  readonly links: number;
  readonly tooWide: number;
  readonly draft: string | undefined;
  readonly kept: Readonly<Record<string, string>>;
}

/** What a person sees, and what the browser keeps. */
async function look({ page }: Walker): Promise<Sight> {
  return page.evaluate(() => {
    const state: unknown = history.state;
    const draft = typeof state === 'object' && state !== null && 'draft' in state ? String(state.draft) : undefined;
    const keys = Object.keys(localStorage).filter((key) => draft !== undefined && key.startsWith(`keerpunt.draft.${draft}.`));
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      heading: document.querySelector('main h1')?.textContent ?? '',
      text: document.body.innerText,
      links: [...document.querySelectorAll('a[href^="#/"]')].filter((link) => link.checkVisibility()).length,
      tooWide: scrollWidth - clientWidth,
      draft,
      kept: Object.fromEntries(keys.map((key) => [key, localStorage.getItem(key) ?? ''])),
    };
  });
}

const trace = /undefined|NaN|Infinity|\[object|[{}∞]/g;

/** Traces of a program, unless somebody typed them. */
function tracesIn(text: string): readonly string[] {
  const typed = oddTexts.filter((one) => one.match(trace) !== null && text.includes(one.slice(0, 20)));
  return (text.match(trace) ?? []).filter((found) => !typed.some((one) => one.includes(found)) && !text.includes('{{7*7}}'));
}

/** A whole copy of the dossier that is open, which the app itself can read. */
function faultInKept({ draft, kept }: Sight): string {
  const texts = Object.values(kept);
  if (draft === undefined || texts.length === 0) return ''; // deleted, or none is open
  const copies = texts.map(decode);
  if (copies.includes(undefined)) return 'a copy that is kept is damaged';
  const unreadable = copies.some((copy) => copy !== undefined && !readDraft(JSON.parse(copy.json)).ok);
  return unreadable ? 'a copy that is kept cannot be read' : '';
}

/** Wherever one is: a heading, words and not the traces of a program, a way on, nothing beside the window; and what is kept is whole. */
export async function expectWayOn(walker: Walker, { failed, heard, catalogs }: Expected): Promise<void> {
  const key = new RegExp(`\\b(?:${catalogs.join('|')})\\.[a-z][\\w-]*(?:\\.[\\w-]+)*`, 'g');
  await expect(async () => {
    const sight = await look(walker);
    expect(sight.heading, 'the heading').not.toBe('');
    expect(
      failed.filter((told) => sight.text.includes(told)),
      'says that it failed',
    ).toEqual([]);
    expect(sight.links, 'links').toBeGreaterThan(5);
    expect(tracesIn(sight.text), 'traces of a program').toEqual([]);
    expect(sight.text.match(key) ?? [], 'keys of texts').toEqual([]);
    expect(sight.tooWide, 'pixels too wide').toBeLessThanOrEqual(0);
    expect(faultInKept(sight), 'what is kept').toBe('');
  }).toPass({ intervals: [20, 50, 100, 250], timeout: 15_000 });
  expect(heard, 'the console, the policy and the network').toEqual([]);
}
