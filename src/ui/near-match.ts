/** Small letters without accents, so that "tsjechie" finds "Tsjechië". */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters to add, drop, change or swap to get from one word to the other, up to `most`. */
function typingErrors(typed: string, word: string, most: number): number {
  if (Math.abs(typed.length - word.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      let least = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[word.length] ?? most + 1;
}

const allowedErrors = (length: number) => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** How well a typed word fits one word: 0 best, undefined not at all. A typed word may be the beginning of a longer one. */
function fit(typed: string, word: string): number | undefined {
  if (word.startsWith(typed)) return word.length === typed.length ? 0 : 1;
  if (typed.length >= 3 && word.includes(typed)) return 2;
  const most = allowedErrors(typed.length);
  if (most === 0) return undefined;
  const errors = Math.min(typingErrors(typed, word, most), typingErrors(typed, word.slice(0, typed.length), most));
  return errors <= most ? 2 + errors : undefined;
}

/** How well a search fits a text: every typed word must fit one of its words. Lower is better, undefined is no match. */
export function nearMatch(search: string, text: string): number | undefined {
  const words = plainLetters(text).split(' ');
  let score = 0;
  for (const typed of plainLetters(search).split(' ')) {
    if (typed === '') continue;
    const fits = words.flatMap((word, place) => {
      const found = fit(typed, word);
      return found === undefined ? [] : [found * 4 + Math.min(place, 3)];
    });
    if (fits.length === 0) return undefined;
    score += Math.min(...fits);
  }
  return score;
}
