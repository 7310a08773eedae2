import { plainLetters } from '../../i18n/plain-letters.ts';

/** What the firm itself calls its product: what it typed to find the group, unless that is only a beginning of a word in the name of the group. */
export function ownName(typed: string | undefined, group: string): string | undefined {
  const letters = plainLetters(typed ?? '');
  return letters === '' || ` ${plainLetters(group)}`.includes(` ${letters}`) ? undefined : typed;
}
