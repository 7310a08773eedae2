import { describe, expect, it } from 'vitest';
import { answerAt, leverBehind, leversOf } from '../../../src/dossier/explore/lever.ts';
import { movedDossier } from '../../../src/dossier/explore/moved-dossier.ts';
import { noTrial, triedBetween, withTrial, type Tried } from '../../../src/dossier/explore/trial.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const draft = draftOf(
  { 'purchase.amount': said(100_000), 'purchase.pieces': said(1000), 'delivery.leadTime': { value: 16, sure: 'about' } },
  [planOf('nearshore'), planOf('reshore-buy', { price: said(150) })],
);
const dossier = dossierOf(draft);
const levers = leversOf(dossier, draft);
const lever = (key: string) => {
  const found = levers.find((one) => one.key === key);
  if (found === undefined) throw new RangeError(key);
  return found;
};
const wait = (value: number): Tried => ({
  plan: undefined,
  field: 'delivery.leadTime',
  answer: answerAt(lever('delivery.leadTime'), value, draft.answers['delivery.leadTime']),
});

describe('a figure that is tried', () => {
  it('is an answer as sure as the one before it', () => {
    expect(wait(20).answer).toEqual({ value: 20, sure: 'about', tried: true });
  });

  it('instead of a default is as wide as that default, in proportion', () => {
    const growth = lever('growth.far');
    const { low, high, likely } = growth.known;
    const answer = answerAt(growth, likely * 2, undefined);
    expect(answer).toMatchObject({ sure: 'range' });
    expect(answer.low).toBeCloseTo(low * 2, 10);
    expect(answer.high).toBeCloseTo(high * 2, 10);
  });

  it('of a quoted price is no quote, and does not count as an answer', () => {
    const quoted = draftOf({ 'purchase.amount': said(100_000) }, [planOf('reshore-buy', { price: said(150) })]);
    const before = dossierOf(quoted);
    const found = leversOf(before, quoted).find(({ key }) => key === 'reshore-buy:price');
    if (found === undefined) throw new RangeError('no lever for the price');
    const answer = answerAt(found, 140, quoted.plans[0]?.answers.price);
    const after = dossierOf(withTrial(quoted, { ...noTrial, tried: [{ plan: 'reshore-buy', field: 'price', answer }] }));
    expect(before.plans[0]?.fields.price.basis).toBe('quote');
    expect(after.plans[0]?.fields.price).toMatchObject({ from: 'answer', likely: 140, basis: 'tried' });
    expect(toInputs(after, figures).ownAnswers).toBe((toInputs(before, figures).ownAnswers ?? 0) - 1);
  });

  it('of a price that nobody offered does not become an offer', () => {
    const price = answerAt(lever('nearshore:price'), 120, undefined);
    const read = dossierOf(withTrial(draft, { ...noTrial, tried: [{ plan: 'nearshore', field: 'price', answer: price }] }));
    expect(read.plans[0]?.fields.price).toMatchObject({ from: 'answer', likely: 120, basis: 'tried' });
  });

  it('moves the same figure at once as when it rests, and leaves the draft as it is', () => {
    const trial = { ...noTrial, tried: [wait(20)] };
    const before = JSON.stringify(draft);
    const rested = dossierOf(withTrial(draft, trial)).fields['delivery.leadTime'];
    const moving = movedDossier(dossier, levers, trial).fields['delivery.leadTime'];
    for (const end of ['low', 'likely', 'high'] as const) expect(moving[end]).toBeCloseTo(rested[end], 10);
    expect(JSON.stringify(draft)).toBe(before);
  });

  it('of an invoice in dollars moves in euro and is answered in dollars', () => {
    const dollars = { ...draft, answers: { ...draft.answers, 'purchase.currency': said('USD'), 'purchase.rate': said(0.8) } };
    const amount = leversOf(dossierOf(dollars), dollars).find(({ key }) => key === 'purchase.amount');
    expect(amount?.known.likely).toBeCloseTo(80_000, 6);
    expect(amount && answerAt(amount, 120_000, said(100_000)).value).toBeCloseTo(150_000, 6);
  });

  it('is found behind its estimate', () => {
    const price = lever('nearshore:price');
    expect(leverBehind(levers, price.known.estimate)).toBe(price);
  });

  it('is no lever while the whole dossier is measured in it and it is open', () => {
    const open = draftOf({}, [planOf('nearshore')]);
    expect(leversOf(dossierOf(open), open).some(({ key }) => key.startsWith('purchase.amount'))).toBe(false);
  });
});

describe('a snapshot that is tried', () => {
  it('stands in for answers and options, with what is tried on top', () => {
    const snapshot = {
      id: 'then',
      name: 'Then',
      takenAt: draft.changedAt,
      answers: { 'origin.country': said('CN') },
      plans: [planOf('stockpile')],
    };
    const trial = { snapshot: 'then', tried: [wait(20)], shocks: [] };
    expect(withTrial({ ...draft, snapshots: [snapshot] }, trial)).toMatchObject({
      answers: { 'origin.country': said('CN'), 'delivery.leadTime': { value: 20 } },
      plans: [{ id: 'stockpile' }],
    });
  });
});

describe('from one trial to the next', () => {
  it('the one figure that differs is named, with what it becomes', () => {
    expect(triedBetween(noTrial, { ...noTrial, tried: [wait(20)] })).toMatchObject({
      of: { field: 'delivery.leadTime' },
      to: { value: 20 },
    });
    expect(triedBetween({ ...noTrial, tried: [wait(20)] }, noTrial)).toMatchObject({ of: { field: 'delivery.leadTime' }, to: undefined });
    expect(triedBetween(noTrial, { ...noTrial, shocks: ['suez-opens'] })).toBeUndefined();
  });
});
