import MiniSearch from 'minisearch';
import { plainLetters } from '../../i18n/plain-letters.ts';
import { inSlices } from './in-slices.ts';
import { lookUp } from './look-up.ts';
import type { Kept } from './kept.ts';
import { rankValues } from './rank-values.ts';
import { readTyped } from './read-typed.ts';
import { areForms, loadRoots, type RootsOf, type SearchLanguage } from './roots.ts';
import { splitCompound } from './split-compound.ts';
import { leadsNowhere, sameWordings } from './same-words.ts';
import { sureValue } from './sure-value.ts';
import { termsOf, type Knowledge } from './terms-of.ts';
import { nothingFound, type Search, type Wording } from './wording.ts';

const asIs: RootsOf = (word) => [word];

type KeepOne = (wording: Wording, id: number) => Kept;

const keepWith =
  (rootsOf: RootsOf, language: SearchLanguage | undefined): KeepOne =>
  (wording, id) => {
    const words = readTyped(wording.text, language).map(({ word }) => word);
    return { id, wording, letters: plainLetters(wording.text), words, roots: words.map(rootsOf) };
  };

function groupByRoot(kept: readonly Kept[]): ReadonlyMap<string, readonly Kept[]> {
  const byRoot = new Map<string, Kept[]>();
  for (const one of kept)
    for (const root of new Set(one.roots.flat())) {
      const group = byRoot.get(root);
      if (group === undefined) byRoot.set(root, [one]);
      else group.push(one);
    }
  return byRoot;
}

/** Roots of the parts of long words, and of neighbours written as one: "zaklamp" is found by "lamp", "e-bike" by "ebike". */
function partsOf({ words }: Kept, knowledge: Knowledge): readonly string[] {
  const halves = knowledge.splits
    ? words.flatMap((word) => {
        const { head, before } = splitCompound(word, knowledge) ?? {};
        return [head, before].filter((part) => part !== undefined);
      })
    : [];
  const joined = words.slice(1).flatMap((word, at) => knowledge.rootsOf(`${words[at] ?? ''}${word}`));
  return [...halves, ...joined];
}

/** Makes a search over wordings. Without a language a word is looked up as it stands: for names. */
export async function createSearch(wordings: readonly Wording[], language?: SearchLanguage | undefined): Promise<Search> {
  const rootsOf = language === undefined ? asIs : await loadRoots(language);
  const keep = keepWith(rootsOf, language);
  const kept: Kept[] = [];
  await inSlices(wordings, (wording, at) => kept.push(keep(wording, at)));
  const byRoot = groupByRoot(kept);
  const knowledge: Knowledge = { rootsOf, isKnown: (root) => byRoot.has(root), splits: language === 'nl' };
  const index = new MiniSearch<Kept>({
    fields: ['whole', 'parts'],
    extractField: (one, field) =>
      field === 'id' ? one.id : field === 'whole' ? one.roots.flat().join(' ') : partsOf(one, knowledge).join(' '),
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
  });
  await inSlices(kept, (one) => index.add(one));
  const areSame = (one: string, other: string) =>
    one === other ||
    (language !== undefined && areForms(one, other, language) && rootsOf(one).some((root) => rootsOf(other).includes(root)));
  const sharing = (word: string) => rootsOf(word).flatMap((root) => byRoot.get(root) ?? []);
  const names = kept.filter(({ wording }) => wording.isName === true);
  return (typed) => {
    const words = readTyped(typed, language);
    if (words.length === 0) return nothingFound;
    const letters = plainLetters(typed);
    const same = sameWordings({ letters, words: words.map(({ word }) => word), areSame }, sharing);
    if (leadsNowhere(letters, same)) return nothingFound;
    return { hits: rankValues(lookUp(termsOf(words, knowledge), index), { letters, same, kept }), sure: sureValue(letters, same, names) };
  };
}
