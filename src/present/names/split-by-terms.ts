/** A term and the forms in which texts use it. */
export interface TermForms<Term extends string> {
  readonly term: Term;
  readonly forms: readonly string[];
}

export interface Piece<Term extends string> {
  readonly text: string;
  /** Set where the text is a form of a term. */
  readonly term?: Term;
}

const inPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s\\u00a0\\u202f]+');

/** The lines in pieces, with every term marked where it is first used: whole words, the longest form first. */
export function splitByTerms<Term extends string>(
  lines: readonly string[],
  terms: readonly TermForms<Term>[],
): readonly (readonly Piece<Term>[])[] {
  const byForm = new Map(terms.flatMap(({ term, forms }) => forms.map((form) => [form.toLowerCase(), term])));
  if (byForm.size === 0) return lines.map((text) => [{ text }]);
  const forms = [...byForm.keys()].toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(inPattern).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const met = new Set<Term>();
  return lines.map((line) => {
    const pieces: Piece<Term>[] = [];
    let from = 0;
    for (const found of line.matchAll(pattern)) {
      const [form] = found;
      const term = byForm.get(form.toLowerCase().replace(/[\s\u00a0\u202f]+/g, ' '));
      if (term === undefined || met.has(term)) continue;
      met.add(term);
      if (found.index > from) pieces.push({ text: line.slice(from, found.index) });
      pieces.push({ text: form, term });
      from = found.index + form.length;
    }
    if (from < line.length || pieces.length === 0) pieces.push({ text: line.slice(from) });
    return pieces;
  });
}
