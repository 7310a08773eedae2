import { describe, expect, it } from 'vitest';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const purchase = { 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };
const directionOf = (origin: string, second: string) =>
  dossierOf(draftOf({ 'origin.country': said(origin) }, [planOf('diversify', {}, second)])).plans[0]?.direction;

describe('the way of a second supplier', () => {
  it.each([
    ['VN', 'BE', 'home'],
    ['CN', 'CZ', 'near'],
    ['BD', 'TR', 'near'],
    ['VN', 'CN', 'spread'],
    ['PL', 'PT', 'spread'],
  ])('from %s with one in %s is %s', (origin, second, direction) => expect(directionOf(origin, second)).toBe(direction));
});

describe('an option with the same maker', () => {
  it('differs from staying in what it tells and in nothing else', () => {
    const plans = [planOf('better-terms', { price: said(95) }), planOf('monitor', { management: said(0) })];
    const [stay, terms, monitor] = toInputs(dossierOf(draftOf(purchase, plans)), figures).options;
    const rest = (lines: readonly { readonly element: string }[] = [], but: readonly string[]) =>
      lines.filter(({ element }) => !but.includes(element));
    expect(rest(terms?.sources[0]?.lines, ['purchase'])).toEqual(rest(stay?.sources[0]?.lines, ['purchase']));
    const hours = ['management', 'coordination'];
    expect(rest(monitor?.sources[0]?.lines, hours)).toEqual(rest(stay?.sources[0]?.lines, hours));
    expect(terms?.sources[0]?.events).toEqual(stay?.sources[0]?.events);
  });
});
