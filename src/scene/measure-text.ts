/** Widths in ems of the font of the app, the wider of regular and bold, rounded up: what is measured never turns out larger. */
const slim = 0.35;
const lean = 0.46;
const digit = 0.66;
const small = 0.61;
const capital = 0.76;
const broad = 0.98;

const slimLetters = new Set(" \u00a0'`´’,.:;|!¡ijlìíî()[]·¹");
const leanLetters = new Set('Ifrtïï{}"“”-¯/\\1²³°*ª');
const broadLetters = new Set('mMwWæÆœŒ%&@¾½¼—');

function widthOf(letter: string): number {
  if (slimLetters.has(letter)) return slim;
  if (/[0-9]/.test(letter)) return digit;
  if (leanLetters.has(letter)) return lean;
  if (broadLetters.has(letter)) return broad;
  if (/\p{Lu}/u.test(letter)) return capital;
  return /\p{L}|[\u0020-\u024f\u2000-\u22ff]/u.test(letter) ? small + 0.07 * Number(letter > '\u00ff') : 1;
}

/** Never less than the text takes on screen or paper. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((width, letter) => width + widthOf(letter), 0) * size;
}

/** Lines of at most `width`; a word that is longer by itself is cut, so that nothing runs out of the picture. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pieces(word: string, size: number, width: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(`${piece}${letter}-`, size) > width) {
      found.push(`${piece}-`);
      piece = letter;
    } else piece += letter;
  }
  return [...found, piece];
}
