/** What a reader meets in a message: arguments read as one word, and of a choice its longest branch. */
export function plainText(message: string): string {
  return readMessage(message.replace(/<\/?[\w-]+>/g, ''), 0).text;
}

interface Read {
  readonly text: string;
  readonly end: number;
}

function readMessage(message: string, start: number): Read {
  let text = '';
  let at = start;
  while (at < message.length && message[at] !== '}') {
    if (message[at] !== '{') {
      text += message[at];
      at += 1;
      continue;
    }
    const { text: argument, end } = readArgument(message, at);
    text += argument;
    at = end;
  }
  return { text, end: at };
}

/** `{name}`, `{name, number}` or `{name, plural, one {…} other {…}}`. */
function readArgument(message: string, start: number): Read {
  const branches: string[] = [];
  let at = start + 1;
  while (at < message.length && message[at] !== '}') {
    if (message[at] !== '{') {
      at += 1;
      continue;
    }
    const { text, end } = readMessage(message, at + 1);
    branches.push(text);
    at = end + 1;
  }
  const longest = branches.toSorted((one, other) => other.length - one.length)[0];
  return { text: longest ?? '9', end: at + 1 };
}

export const sentencesOf = (message: string): readonly string[] =>
  plainText(message)
    .split(/[.?!:;](?=\s|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const between = "(?:\\s+[\\p{L}’'-]+){0,4}?\\s+";

/**
 * Simple tests for a passive: an auxiliary with a participle near it. They miss some and catch a few perfect tenses, so
 * they say how the texts compare, not what is wrong with one of them.
 */
const passives: Readonly<Record<'nl' | 'fr' | 'en', readonly RegExp[]>> = {
  nl: [
    new RegExp(`(?<!\\p{L})(?:wordt|worden|werd|werden)${between}(?:ge|be|ver|ont|her|er)\\p{L}+(?:d|t|en)(?!\\p{L})`, 'iu'),
    new RegExp(
      `(?<!\\p{L})(?:\\p{L}*ge\\p{L}+(?:d|t|en)|(?:be|ver|ont|her)\\p{L}+(?:d|t|en))\\s+(?:wordt|worden|werd|werden|kan worden)(?!\\p{L})`,
      'iu',
    ),
    new RegExp(`(?<!\\p{L})(?:is|zijn)${between}ge\\p{L}+(?:d|t|en)\\s+door(?!\\p{L})`, 'iu'),
  ],
  fr: [
    new RegExp(
      `(?<!\\p{L})(?:est|sont|été|être|était|étaient|sera|seront)(?:\\s+[\\p{L}’'-]+){0,2}?\\s+\\p{L}{2,}(?:é|ée|és|ées|ite?s?|ise?s?|ue?s?)(?!\\p{L})`,
      'iu',
    ),
  ],
  en: [
    new RegExp(
      `\\b(?:is|are|was|were|been|be|being)(?:\\s+[a-z’'-]+){0,2}?\\s+(?:[a-z]{2,}ed|made|kept|told|sent|paid|sold|bought|found|shown|written|taken|given|known|left|lost|held|drawn|built|done|hidden|thrown)\\b`,
      'i',
    ),
  ],
};

export const isPassive = (language: 'nl' | 'fr' | 'en', sentence: string): boolean =>
  passives[language].some((test) => test.test(sentence));
