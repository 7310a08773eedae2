import type { Refusal } from './parsed-number.ts';

/** Texts full of digits that are no amount, in the order in which they are told apart. */
const shapes: readonly (readonly [Refusal, RegExp])[] = [
  ['notation', /^[+-]?\d[\d.,]*e[+-]?\d+$|^0x[\da-f]+$|^0b[01]+$|\d_\d|[²³¹⁰-⁹₀-₉½¼¾⅓⅔]/],
  ['looks-like-date', /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})$|^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}(?:t.*)?$/],
  ['looks-like-person-number', /^\d{2}\.\d{2}\.\d{2}[- ]\d{3}[. ]\d{2}$/],
  ['looks-like-account', /^[a-z]{2}\d{2}(?: ?[\da-z]{4}){3,}/],
  ['looks-like-company-number', /^(?:be ?)?[01]\d{3}[. ]\d{3}[. ]\d{3}$|^be ?[01]\d{9}$|^(?:nl|fr|de|lu) ?[\da-z]{8,12}$/],
  ['looks-like-phone', /^(?:\+|00)[1-9]\d{0,2}[ ./()-]+[\d ./()-]{6,}$|^\+32\d{8,9}$|^0[1-9](?:[ ./-]?\d){7,8}$/],
];

export function looksLike(text: string): Refusal | undefined {
  return shapes.find(([, shape]) => shape.test(text))?.[0];
}
