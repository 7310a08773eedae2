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
      'ref:freight-growth',
      'ref:growth-buy:BE',
      'ref:growth-buy:PL',
    ]);
    expect(new Set([...followers().values()].map(({ id }) => id))).toEqual(new Set(['ref:inflation']));
  });

  // Inflation of 1.5–2–3 % is drawn from 1.5 to 4.5 %: variance 0.5 · 2.5 / 7; prices here from 0.5 to 4.5 %: variance 4/7.
  it('correlates with a rate by its spread over that of the rate: √(1.25/7) / √(4/7) = 0.559 for prices here', () => {
    expect(followers().get('ref:growth-buy:BE')?.correlation).toBeCloseTo(Math.sqrt(1.25 / 4), 9);
  });

  it('leaves what the owner answers as it is, with its own draw', () => {
    const told = followers({ 'growth.home': { value: 0.04, sure: 'about' }, 'growth.far': said(0.02) });
    expect([...told.keys()].toSorted()).toEqual(['ref:freight-growth', 'ref:growth-buy:PL']);
  });
});
