import { addresses } from '../../content/screens.ts';
import { plainLetters } from '../../i18n/plain-letters.ts';

/** How many letters differ, are missing or are too many. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [down, letter] of [...one].entries()) {
    const above = row;
    row = [down + 1];
    for (const [at, opposite] of [...other].entries()) {
      const changed = (above[at] ?? 0) + (letter === opposite ? 0 : 1);
      row.push(Math.min(changed, (above[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1));
    }
  }
  return row[other.length] ?? 0;
}

/** More letters that differ than this share of what was typed: it is not like it. */
const mostDifferent = 0.45;

/** Who stops halfway an address means it, and so does, less surely, who goes on writing behind it. */
const halfway = 0.1;
const goneOn = 0.2;

/** Of a screen and a page below it that are as near, the screen. */
const depthOf = (address: string) => address.split('/').length;

const wordsOf = (text: string) => plainLetters(text.replaceAll(/[/-]/g, ' '));

interface Named {
  readonly address: string;
  /** What the screen is called in the language of the reader. */
  readonly name: string;
}

/** The address of a screen that one that does not exist looks most like, by the address or by the name of the screen; undefined when none does. */
export function nearestAddress(typed: string, names: readonly Named[]): string | undefined {
  const asked = wordsOf(typed.split(/[?&]/)[0] ?? '');
  if (asked === '') return undefined;
  const candidates = [...addresses.filter((address) => address !== '').map((address) => ({ address, name: address })), ...names];
  const [best] = candidates
    .map(({ address, name }) => {
      const words = wordsOf(name);
      const share = distance(asked, words) / asked.length;
      if (words.startsWith(asked)) return { address, off: Math.min(share, halfway) };
      return { address, off: asked.startsWith(`${words} `) ? Math.min(share, goneOn) : share };
    })
    .toReversed()
    .toSorted((a, b) => a.off - b.off || depthOf(a.address) - depthOf(b.address));
  return best !== undefined && best.off <= mostDifferent ? best.address : undefined;
}
