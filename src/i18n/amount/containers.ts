import type { FieldUnit } from '../../content/field.ts';
import { isA, meaning, type Token } from './word.ts';

/** The lengths in which containers are made. */
export const feet: readonly number[] = [10, 20, 40, 45, 53];
const container: Token = { raw: 'container', spaced: true, words: [{ is: 'measure', of: 'container', times: 1 }] };

/** In fields that count containers: "2x40'HC" as two containers, since 40 is the length of each. */
export function withContainers(tokens: readonly Token[], unit: FieldUnit): readonly Token[] {
  if (!unit.includes('container')) return tokens;
  const found: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const size = sizeAt(tokens, at);
    const isTimes = isA(token, 'times') && (sizeAt(tokens, at + 1) > 0 || isContainer(tokens[at + 1]) || isContainer(found.at(-1)));
    const isKind = isA(token, 'container-kind') && isContainer(found.at(-1));
    if (size > 0) found.push(container);
    else if (!isTimes && !isKind && token !== undefined) found.push(token);
    at += Math.max(1, size);
  }
  return found;
}

const isContainer = (token: Token | undefined) => meaning(token, 'measure')?.of === 'container';

/** How many tokens tell a container here: its length, with the sign of feet or its kind behind it. */
function sizeAt(tokens: readonly Token[], at: number): number {
  const length = tokens[at]?.digits?.value ?? meaning(tokens[at], 'number')?.value;
  if (length === undefined || !feet.includes(length)) return 0;
  let kinds = 0;
  while (isA(tokens[at + 1 + kinds], 'container-kind')) kinds += 1;
  return kinds > 0 ? kinds + 1 : 0;
}
