import type MiniSearch from 'minisearch';
import type { Query, SearchResult } from 'minisearch';
import type { Kept } from './kept.ts';
import type { Term, WordTerms } from './terms-of.ts';

const partWeight = 0.4;

function queryOf({ root, weight, errors, isBeginning }: Term): Query {
  return {
    queries: [root],
    boostTerm: () => weight,
    fuzzy: errors === 0 ? false : errors,
    prefix: isBeginning,
    boost: { parts: partWeight },
  };
}

/** A wording that was found, how well, and which roots were met in it as a whole. */
export interface Match {
  readonly id: number;
  readonly score: number;
  readonly roots: ReadonlySet<string>;
}

type Join = (one: number, other: number) => number;

function joined(lists: readonly (readonly Match[])[], join: Join): readonly Match[] {
  const byId = new Map<number, Match>();
  for (const match of lists.flat()) {
    const before = byId.get(match.id);
    byId.set(
      match.id,
      before === undefined
        ? match
        : { ...match, score: join(before.score, match.score), roots: new Set([...before.roots, ...match.roots]) },
    );
  }
  return [...byId.values()];
}

const matchOf = ({ id, score, match }: SearchResult): Match => ({
  id: Number(id),
  score,
  roots: new Set(Object.keys(match).filter((root) => match[root]?.includes('whole') === true)),
});

const sum: Join = (one, other) => one + other;

/**
 * What is found for the words together. The readings of one word are alternatives: a wording with two of them fits no better than with
 * one. The score of all counts as many times as words were met, as the library does with the terms of one query; a word that hardly
 * counts is met by halves.
 */
export function lookUp(words: readonly WordTerms[], index: MiniSearch<Kept>): readonly Match[] {
  const found = (term: Term) => index.search(queryOf(term)).map(matchOf);
  const perWord = words.map(({ alternatives, parts }) => joined([joined(alternatives.map(found), Math.max), ...parts.map(found)], sum));
  const met = new Map<number, number>();
  for (const [at, matches] of perWord.entries())
    for (const { id } of matches) met.set(id, (met.get(id) ?? 0) + Math.min(1, 2 * (words[at]?.weight ?? 0)));
  return joined(perWord, sum).map((match) => ({ ...match, score: match.score * (met.get(match.id) ?? 1) }));
}
