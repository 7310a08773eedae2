const languages = ['nl', 'fr', 'en'] as const;
export type SearchLanguage = (typeof languages)[number];

/** The language of a locale, as far as its words can lose their endings here. */
export function languageOf(locale: string): SearchLanguage | undefined {
  return languages.find((language) => locale.startsWith(language));
}

type Stemmer = (word: string) => string;

/** The forms under which a word is kept and looked up: what is left of it without its ending. More than one where the ending can be read in two ways. */
export type RootsOf = (word: string) => readonly string[];

/** "-tje" after r, l, n, w or a vowel may be the whole ending (motortje) or begin with the last letter of the word (kaartje). */
function withoutDiminutive(word: string): readonly string[] {
  const bare = /^(.{2,})je(?:s)?$/.exec(word)?.[1];
  if (bare === undefined) return [];
  const shorter = [/^(.{2,}[aeiourlnw])t$/, /^(.{2,}[bdfglmnprst])et$/, /^(.{2,}m)p$/, /^(.{2,}n)k$/]
    .map((ending) => ending.exec(bare)?.[1])
    .filter((found) => found !== undefined);
  return [bare, ...shorter];
}

/** Dutch writes v and z inside a word, f and s at its end. */
function hardEnded(root: string): string {
  return root
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([bdfgklmnprst])\1$/, '$1');
}

function dutchRoots(word: string, stem: Stemmer): readonly string[] {
  const bare = [...withoutDiminutive(word), /^(.{2,})(?:s|ren)$/.exec(word)?.[1]].filter((one) => one !== undefined);
  return [word, ...bare].map((one) => hardEnded(stem(one)));
}

function frenchRoots(word: string, stem: Stemmer): readonly string[] {
  const base = /^(.{2,})aux$/.exec(word)?.[1];
  if (base !== undefined) return [stem(`${base}al`), stem(`${base}au`), stem(word)];
  // The stemmer keeps the ending of "éviers" but takes that of "évier" for the one of a verb.
  const single = /^(.{2,})(?:s|(?<=[oe]u)x)$/.exec(word)?.[1];
  return single === undefined ? [stem(word)] : [stem(single), stem(word)];
}

function englishRoots(word: string, stem: Stemmer): readonly string[] {
  const ves = /^(.{2,})ves$/.exec(word)?.[1];
  if (ves !== undefined) return [stem(word), stem(`${ves}f`), stem(`${ves}fe`)];
  // "ties" is the plural of "tie", and the stemmer makes "ti" of it.
  const ies = /^(.+)ies$/.exec(word)?.[1];
  return ies === undefined ? [stem(word)] : [stem(`${ies}ie`), stem(word)];
}

/** What may differ at the end of a word in singular, plural and diminutive. */
const endings: Readonly<Record<SearchLanguage, RegExp>> = {
  nl: /^(?:[bdfgklmnprstvz]?(?:en|eren|e|[tpk]?jes?|etjes?)?|s|n|f)$/,
  fr: /^(?:[sxe]|es|l|u|ux)?$/,
  en: /^(?:s|es|y|ies|f|fe|ves)?$/,
};

/** "kraan" loses a vowel in "kranen"; "bot" keeps its own, and doubles the letter behind it: "botten". */
const longVowel = /([aeou])\1([bdfgklmnprst])((?:t|p)?jes?)?$/;

function differOnlyInEnding(one: string, other: string, ending: RegExp): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same > 1 && ending.test(one.slice(same)) && ending.test(other.slice(same));
}

/** Whether two words are forms of one another: "bouten" and "bout", not "boot" and "booties". */
export function areForms(one: string, other: string, language: SearchLanguage): boolean {
  const ending = endings[language];
  if (differOnlyInEnding(one, other, ending)) return true;
  if (language !== 'nl') return false;
  const [shortOne, shortOther] = [one, other].map((word) => word.replace(longVowel, '$1$2$3'));
  const isPlural = (word: string) => /[aeou][bdfgklmnprstvz]en$/.test(word);
  return (
    (isPlural(other) && shortOne !== undefined && differOnlyInEnding(shortOne, other, ending)) ||
    (isPlural(one) && shortOther !== undefined && differOnlyInEnding(one, shortOther, ending))
  );
}

const distinct = (roots: readonly string[]) => [...new Set(roots.filter((root) => root !== ''))];

const loaders: Readonly<Record<SearchLanguage, () => Promise<RootsOf>>> = {
  nl: async () => {
    const { stemmer } = await import('@orama/stemmers/dutch');
    return (word) => distinct(dutchRoots(word, stemmer));
  },
  fr: async () => {
    const { stemmer } = await import('@orama/stemmers/french');
    return (word) => distinct(frenchRoots(word, stemmer));
  },
  en: async () => {
    const { stemmer } = await import('@orama/stemmers/english');
    return (word) => distinct(englishRoots(word, stemmer));
  },
};

/** How words of a language lose their endings; the stemmer is fetched when it is first needed. */
export function loadRoots(language: SearchLanguage): Promise<RootsOf> {
  return loaders[language]();
}
