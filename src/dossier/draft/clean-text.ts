/**
 * What no text or name needs and what harms where it is shown: NUL and other control characters, half characters, marks that
 * turn the reading direction around (in a title, a file name or a calendar they hide what stands there) and invisible joints.
 */
const harmful = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+/gu;
const breaks = /[\t\r\n]/;

/** A text of one line without them. */
export function cleanLine(text: string): string {
  return text.replace(harmful, (found) => (breaks.test(found) ? ' ' : ''));
}

/** The same, with its line breaks and tabs: what was pasted in a field is read by them. */
export function cleanText(text: string): string {
  return text.replace(harmful, (found) => found.replace(/[^\t\r\n]+/g, ''));
}
