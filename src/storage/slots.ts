import { prefix, type BrowserStorage } from './browser-storage.ts';
import { checksum } from './checksum.ts';

/** A draft is kept twice and written in turn: a write that fails half-way leaves the other copy whole. */
const slots = ['a', 'b'] as const;
type Slot = (typeof slots)[number];

export interface Copy {
  readonly revision: number;
  readonly json: string;
}

export interface Copies {
  /** Newest first; only those whose checksum holds. */
  readonly whole: readonly (Copy & { readonly slot: Slot })[];
  /** `revision`: what its first line still says, when that can be read. */
  readonly damaged: readonly { readonly slot: Slot; readonly text: string; readonly revision: number | undefined }[];
}

export const slotKey = (id: string, slot: Slot) => `${prefix}draft.${id}.${slot}`;
export const damagedKey = (id: string, slot: Slot) => `${prefix}damaged.${id}.${slot}`;

const format = 'keerpunt/1';

export function encode({ revision, json }: Copy): string {
  return `${format} ${revision} ${checksum(`${revision} ${json}`)}\n${json}`;
}

export function decode(text: string): Copy | undefined {
  const [, written = '', sum = ''] = /^keerpunt\/1 (\d{1,15}) ([\da-f]{8})\n/.exec(text) ?? [];
  if (sum === '') return undefined;
  const json = text.slice(text.indexOf('\n') + 1);
  return checksum(`${written} ${json}`) === sum ? { revision: Number(written), json } : undefined;
}

function revisionIn(text: string): number | undefined {
  const written = /^keerpunt\/1 (\d{1,15}) [\da-f]{8}\n/.exec(text)?.[1];
  return written === undefined ? undefined : Number(written);
}

export function readCopies(storage: BrowserStorage, id: string): Copies {
  const whole: (Copy & { slot: Slot })[] = [];
  const damaged: { slot: Slot; text: string; revision: number | undefined }[] = [];
  for (const slot of slots) {
    const text = storage.getItem(slotKey(id, slot));
    if (text === null) continue;
    const copy = decode(text);
    if (copy === undefined) damaged.push({ slot, text, revision: revisionIn(text) });
    else whole.push({ ...copy, slot });
  }
  return { whole: whole.toSorted((one, two) => two.revision - one.revision), damaged };
}

/** Writes over the older copy and reads back what was written. */
export function writeCopy(storage: BrowserStorage, id: string, copy: Copy): boolean {
  const { whole, damaged } = readCopies(storage, id);
  const slot = whole[0] === undefined ? (damaged[0]?.slot ?? 'a') : whole[0].slot === 'a' ? 'b' : 'a';
  const text = encode(copy);
  try {
    setAside(storage, id, damaged);
    storage.setItem(slotKey(id, slot), text);
    return storage.getItem(slotKey(id, slot)) === text;
  } catch {
    return false; // full, or refused: the other copy is untouched
  }
}

/** A damaged text is never overwritten: it moves out of the way and can still be downloaded. */
function setAside(storage: BrowserStorage, id: string, damaged: Copies['damaged']): void {
  for (const { slot, text } of damaged) {
    storage.setItem(damagedKey(id, slot), text);
    if (storage.getItem(damagedKey(id, slot)) === text) storage.removeItem(slotKey(id, slot));
  }
}
