const oneForTwo: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', ı: 'i', đ: 'd' };

/** Small letters without accents and signs, so that "tsjechie" finds "Tsjechië" and "camera's" is one word. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłıđ]/g, (letter) => oneForTwo[letter] ?? letter)
    .replace(/(\p{L})['’´`]s(?![\p{L}\p{N}])/gu, '$1s')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
