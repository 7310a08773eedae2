import { describe, expect, it } from 'vitest';
import { builtOn, copyOf, followBase } from '../../../src/dossier/read/plan-base.ts';
import { planOf, said } from '../../support/draft-of.ts';

const base = planOf('nearshore', { price: said(30), months: said(6) }, 'PL');
const copy = copyOf(base, 'nearshore-2');

describe('a plan built on another', () => {
  it('starts without a difference', () => {
    expect(copy).toMatchObject({ id: 'nearshore-2', country: 'PL', answers: base.answers });
    expect(copy.name).toBeUndefined(); // it is told in the language of who reads
    expect(builtOn(copy, [base, copy])).toEqual({ base, own: [], otherCountry: false, moved: [] });
  });

  it('counts answers of its own, a country too, and answers taken back', () => {
    const changed = { ...copy, country: 'PT', answers: { price: said(28), leadTime: said(3) } };
    expect(builtOn(changed, [base])).toMatchObject({ own: ['price', 'leadTime', 'months'], otherCountry: true });
  });

  it('notices what its base answers since, and takes over only what it has not changed itself', () => {
    const mine = { ...copy, answers: { ...copy.answers, price: said(28) } };
    const moved = { ...base, answers: { price: said(33), months: said(9) } };
    expect(builtOn(mine, [moved])?.moved).toEqual(['price', 'months']);
    const taken = followBase(mine, moved, 'take');
    expect(taken.answers).toEqual({ price: said(28), months: said(9) });
    expect(builtOn(taken, [moved])).toMatchObject({ own: ['price'], moved: [] });
  });

  it('keeps its answers when left alone, and asks no more', () => {
    const moved = { ...base, answers: { price: said(33) } };
    const left = followBase(copy, moved, 'leave');
    expect(left.answers).toEqual(copy.answers);
    expect(builtOn(left, [moved])).toMatchObject({ own: ['price', 'months'], moved: [] });
  });

  it('lives on without its base, and a plan that is no copy has none', () => {
    expect(builtOn(copy, [])).toMatchObject({ base: undefined, moved: [] });
    expect(builtOn(base, [base])).toBeUndefined();
  });
});
