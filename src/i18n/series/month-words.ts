/** Names of months as spreadsheets and people write them: in full and short, in Dutch, French, English and German, without accents. */
const names: readonly (readonly string[])[] = [
  ['januari', 'janvier', 'january', 'januar', 'janv', 'jan'],
  ['februari', 'fevrier', 'february', 'februar', 'febr', 'fevr', 'feb', 'fev'],
  ['maart', 'mars', 'march', 'marz', 'maerz', 'mrt', 'mar', 'mrz'],
  ['april', 'avril', 'apr', 'avr'],
  ['mei', 'mai', 'may'],
  ['juni', 'juin', 'june', 'jun'],
  ['juli', 'juillet', 'july', 'juil', 'jul'],
  ['augustus', 'aout', 'august', 'aug', 'aou'],
  ['september', 'septembre', 'sept', 'sep'],
  ['oktober', 'octobre', 'october', 'okt', 'oct'],
  ['november', 'novembre', 'nov'],
  ['december', 'decembre', 'dezember', 'dec', 'dez'],
];

const monthOf = new Map(names.flatMap((group, at) => group.map((name) => [name, at + 1] as const)));

const anyMonth = [...monthOf.keys()].toSorted((one, other) => other.length - one.length).join('|');

/** A month's name as a word of its own, in text without accents. */
const monthWord = new RegExp(`(?<![a-z])(?:${anyMonth})(?![a-z])\\.?`, 'g');

export interface FoundMonth {
  readonly month: number;
  readonly at: number;
  readonly end: number;
}

/** Where months are named in a text without accents. */
export function findMonths(plain: string): readonly FoundMonth[] {
  return [...plain.matchAll(monthWord)].map((found) => ({
    month: monthOf.get(found[0].replace('.', '')) ?? 0,
    at: found.index,
    end: found.index + found[0].length,
  }));
}
