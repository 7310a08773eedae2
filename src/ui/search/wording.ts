/** A text by which something is found: its name, or another word people use for it. */
export interface Wording {
  readonly text: string;
  /** What it leads to, the best first; none for what is known but cannot be picked. */
  readonly values: readonly string[];
  /** The name under which it is shown. */
  readonly isName?: boolean;
}

export interface Hit {
  readonly value: string;
  /** The text that it was found by. */
  readonly wording: string;
}

export interface Found {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** What may be taken without a question: what was typed is its name or a word for nothing else. */
  readonly sure: string | undefined;
  /** What is to be said of it, in words. */
  readonly remark?: string | undefined;
}

export type Search = (typed: string) => Found;

export const nothingFound: Found = { hits: [], sure: undefined };
