import { describe, expect, it } from 'vitest';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const plans = [planOf('nearshore', {}, 'PL'), planOf('reshore-buy')];
const followers = (answers: Parameters<typeof draftOf>[0] = {}) =>
  new Map(
    toInputs(dossierOf(draftOf(answers, plans)), figures).estimates.flatMap(({ id, follows }) =>
      follows === undefined ? [] : [[id, follows]],
    ),
  );

describe('inflation under nominal rates', () => {
  it('is one draw under the growth of prices far away, nearby and here, and of freight', () => {
    expect([...followers().keys()].toSorted()).toEqual([
      'field:growth.far',
      'field:growth.home',
      'field:growth.near',
      'ref:freight-growth',
    ]);
    expect(new Set([...followers().values()].map(({ id }) => id))).toEqual(new Set(['ref:inflation']));
  });

  // Inflation of 1.5–2–3 % is drawn from 1.5 to 4.5 %: variance 0.5 · 2.5 / 7; prices here from 0.5 to 4.5 %: variance 4/7.
  it('correlates with a rate by its spread over that of the rate: √(1.25/7) / √(4/7) = 0.559 for prices here', () => {
    expect(followers().get('field:growth.home')?.correlation).toBeCloseTo(Math.sqrt(1.25 / 4), 9);
  });

  it('lies under a range that is told as under a default, so that telling the default changes no draw; a number told as exact follows nothing', () => {
    const told = followers({ 'growth.home': { value: 0.025, sure: 'range', low: 0.015, high: 0.035 }, 'growth.far': said(0.02) });
    expect([...told.keys()].toSorted()).toEqual(['field:growth.home', 'field:growth.near', 'ref:freight-growth']);
    expect(told.get('field:growth.home')).toEqual(followers().get('field:growth.home'));
  });
});
