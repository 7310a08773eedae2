import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leversOf } from '../../../src/dossier/explore/lever.ts';
import { justPast, nearestPlace, placesOf } from '../../../src/parts/levers/lever-places.ts';
import { dossierOf, draftOf, planOf, said } from '../../support/draft-of.ts';

const draft = draftOf(
  { 'purchase.amount': said(123_456), 'purchase.pieces': said(777), 'delivery.leadTime': { value: 16, sure: 'rough' } },
  [planOf('nearshore'), planOf('reshore-make'), planOf('diversify')],
);
const levers = leversOf(dossierOf(draft), draft);

describe('the places of a slider', () => {
  it('hold today’s value to the cent, rise, and stay within the bounds, for every figure', () => {
    expect(levers.length).toBeGreaterThan(30);
    for (const lever of levers) {
      const places = placesOf(lever, []);
      expect(places).toContain(lever.known.likely);
      expect(places.length).toBeGreaterThan(1);
      expect(places.length).toBeLessThan(200);
      places.slice(1).forEach((place, at) => expect(place).toBeGreaterThan(places[at] ?? Infinity));
      const [least, most] = lever.rule.bounds ?? [-Infinity, Infinity];
      expect(places[0]).toBeGreaterThanOrEqual(least);
      expect(places.at(-1)).toBeLessThanOrEqual(most);
    }
  });

  it('hold a place just past a turning point, on its far side, wherever it lies', () => {
    const [wait] = levers.filter(({ key }) => key === 'delivery.leadTime');
    if (wait === undefined) throw new RangeError('no lever');
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 100, noNaN: true }), (turn) => {
        const past = justPast(wait, turn);
        const places = placesOf(wait, [turn]);
        expect(places).toContain(past);
        expect(places[nearestPlace(places, past)]).toBe(past);
        expect(Math.sign(past - turn)).toBe(turn >= 16 ? 1 : -1);
      }),
    );
  });
});
