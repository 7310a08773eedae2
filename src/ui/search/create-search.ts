import MiniSearch from 'minisearch';
import { plainLetters } from '../../i18n/plain-letters.ts';
import { lookUp } from './look-up.ts';
import { rankValues, type Kept } from './rank-values.ts';
import { readTyped } from './read-typed.ts';
import { areForms, loadRoots, type RootsOf, type SearchLanguage } from './roots.ts';
import { splitCompound } from './split-compound.ts';
import type { Asked } from './same-words.ts';
import { sureValue } from './sure-value.ts';
import { termsOf, type Knowledge } from './terms-of.ts';
import { nothingFound, type Search, type Wording } from './wording.ts';

const asIs: RootsOf = (word) => [word];

function keep(wordings: readonly Wording[], rootsOf: RootsOf, language: SearchLanguage | undefined): readonly Kept[] {
  return wordings.map((wording, id) => {
    const words = readTyped(wording.text, language).map(({ word }) => word);
    return { id, wording, letters: plainLetters(wording.text), words, roots: words.map(rootsOf) };
  });
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
  const kept = keep(wordings, rootsOf, language);
  const known = new Set(kept.flatMap(({ roots }) => roots.flat()));
  const knowledge: Knowledge = { rootsOf, isKnown: (root) => known.has(root), splits: language === 'nl' };
  const index = new MiniSearch<Kept>({
    fields: ['whole', 'parts'],
    extractField: (one, field) =>
      field === 'id' ? one.id : field === 'whole' ? one.roots.flat().join(' ') : partsOf(one, knowledge).join(' '),
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
  });
  index.addAll(kept);
  const areSame = (one: string, other: string) =>
    one === other ||
    (language !== undefined && areForms(one, other, language) && rootsOf(one).some((root) => rootsOf(other).includes(root)));
  return (typed) => {
    const words = readTyped(typed, language);
    if (words.length === 0) return nothingFound;
    const asked: Asked = { letters: plainLetters(typed), words: words.map(({ word }) => word), areSame };
    return { hits: rankValues(lookUp(termsOf(words, knowledge), index), { asked, kept }), sure: sureValue(asked, kept) };
  };
}
