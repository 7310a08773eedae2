import type { SearchLanguage } from './roots.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export interface SmallWords {
  /** Join two things of equal weight. */
  readonly joining: ReadonlySet<string>;
  /** What follows them tells more about what stood before. */
  readonly binding: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  /** Say less than what they are for: "onderdelen voor tractoren", "pièces de tracteur", "tractor parts". */
  readonly vague: ReadonlySet<string>;
  /** Where the word stands that says what it is: "inox buizen", "vis inox". */
  readonly head: 'first' | 'last';
}

export const smallWords: Readonly<Record<SearchLanguage, SmallWords>> = {
  nl: {
    joining: setOf('en of'),
    binding: setOf('voor van met in op uit aan zonder per bij tot onder'),
    other: setOf('de het een t enz alle allerlei diverse'),
    vague: setOf(
      'onderdeel onderdelen reserveonderdelen wisselstuk wisselstukken stuk stukken toebehoren accessoires componenten artikelen producten',
    ),
    head: 'last',
  },
  fr: {
    joining: setOf('et ou'),
    binding: setOf('de du des d pour a au aux avec sans en sur par'),
    other: setOf('le la les l un une etc divers'),
    vague: setOf('piece pieces detachee detachees rechange composant composants accessoire accessoires element elements articles produits'),
    head: 'first',
  },
  en: {
    joining: setOf('and or'),
    binding: setOf('of for with in on from without by to'),
    other: setOf('the a an etc various'),
    vague: setOf('part parts spare spares component components accessory accessories item items products'),
    head: 'last',
  },
};
