import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/dossier/draft/plan-schema.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { columns } from '../../../src/engine/run/table/futures-table.ts';
import { startRun } from '../../../src/engine/run/run.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const purchase = { 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };
const inputsOf = (plans: readonly Plan[], answers = {}) => toInputs(dossierOf(draftOf({ ...purchase, ...answers }, plans)), figures);
const optionOf = (plans: readonly Plan[], id: string, answers = {}) => {
  const found = inputsOf(plans, answers).options.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`${id} is not there`);
  return found;
};
const costOf = (plans: readonly Plan[], id: string, answers = {}) => {
  const run = startRun(inputsOf(plans, answers), { futures: 32, histories: 16 });
  run.advance(32);
  const { values, options, futures } = run.table();
  const at = options.indexOf(id);
  let sum = 0;
  for (let future = 0; future < futures; future += 1) sum += values[(future * options.length + at) * columns.length] ?? Number.NaN;
  return sum / futures;
};
const late = { lateChance: said(0.5), lateMonths: said(12) };

describe('a project that may go wrong', () => {
  it('counts nothing without a chance, and with one of being late six months unless told otherwise', () => {
    expect(optionOf([planOf('nearshore')], 'nearshore').transition).toBeUndefined();
    expect(optionOf([planOf('nearshore', { lateMonths: said(9) })], 'nearshore').transition).toBeUndefined();
    const { transition } = optionOf([planOf('nearshore', { lateChance: said(0.5) })], 'nearshore');
    expect(transition?.delay?.months).toEqual([{ factor: 1, of: ['plan:nearshore:lateMonths'] }]);
    const { estimates } = inputsOf([planOf('nearshore', { lateChance: said(0.5) })]);
    expect(estimates.find(({ id }) => id === 'plan:nearshore:lateMonths')).toMatchObject({ low: 3, likely: 6, high: 12 });
  });

  it('that is stopped loses all that was paid, unless told otherwise', () => {
    const sunk = (answers: Plan['answers']) => optionOf([planOf('nearshore', answers)], 'nearshore').transition?.cancelled?.sunkShare;
    expect(sunk({ stopChance: said(0.2) })).toEqual([{ factor: 1, of: ['plan:nearshore:stopLoss'] }]);
    expect(sunk({ stopChance: said(0.2), stopLoss: said(0) })).toEqual([]);
  });

  it('costs more the likelier it is late, for an option that saves', () => {
    const cost = (answers: Plan['answers']) => costOf([planOf('nearshore', { price: said(60), ...answers }, 'PT')], 'nearshore');
    const onTime = cost({});
    const half = cost(late);
    const always = cost({ lateChance: said(1), lateMonths: said(12) });
    expect(half).toBeGreaterThan(onTime);
    expect(always).toBeGreaterThan(half);
    expect(Math.abs(half - (onTime + always) / 2)).toBeLessThan(0.05 * (always - onTime));
  });

  it('never costs less the likelier it is late or called off, for an option that is dearer', () => {
    const cost = (answers: Plan['answers']) => costOf([planOf('nearshore', { price: said(140), ...answers }, 'PT')], 'nearshore');
    expect(cost(late)).toBeGreaterThan(cost({}));
    expect(cost({ ...late, lateChance: said(1) })).toBeGreaterThan(cost(late));
    expect(cost({ stopChance: said(0.5) })).toBeGreaterThan(cost({}));
  });

  it('is shared by options that lead to the same maker in the same place', () => {
    const plans = [planOf('nearshore', late, 'PT'), { ...planOf('diversify', late, 'PT'), id: 'second' }, planOf('reshore-buy', late)];
    const ids = inputsOf(plans).options.map(({ transition }) => transition?.id);
    expect(ids).toEqual([undefined, 'buy:PT', 'buy:PT', 'buy:BE']);
  });

  it('is that of the part of a mix that has one', () => {
    const mix = {
      ...planOf('mix'),
      parts: [
        { plan: 'nearshore', share: 0.6 },
        { plan: 'reshore-buy', share: 0.4 },
      ],
    };
    expect(optionOf([planOf('nearshore', {}, 'PT'), planOf('reshore-buy', late), mix], 'mix').transition?.id).toBe('buy:BE');
  });
});

describe('a pilot', () => {
  it('is there once it is chosen, of a fifth for half a year unless told otherwise', () => {
    expect(optionOf([planOf('nearshore')], 'nearshore').pilot).toBeUndefined();
    const { pilot } = optionOf([planOf('nearshore', { pilot: said('yes'), pilotCost: said(5000) })], 'nearshore');
    expect(pilot?.element).toBe('pilot');
    const { estimates } = inputsOf([planOf('nearshore', { pilot: said('yes') })]);
    expect(estimates.find(({ id }) => id === 'plan:nearshore:pilotShare')).toMatchObject({ low: 0.2, likely: 0.2, high: 0.2 });
  });

  it('spares most of what a bad project costs', () => {
    const bad = { price: said(160), investment: said(200_000), switching: said(0) };
    const cost = (answers: Plan['answers']) => costOf([planOf('reshore-buy', { ...bad, ...answers })], 'reshore-buy');
    expect(cost({ pilot: said('yes') })).toBeLessThan(cost({}) - 150_000);
  });
});

describe('a rise that is charged on', () => {
  const told = {
    'market.chargesOn': said('yes'),
    'market.passedOn': said(0.5),
    'market.volumeLost': said(0.1),
    'market.salePrice': said(300),
  };
  it('counts only where the share, the loss and the sale price are all told', () => {
    const plans = [planOf('reshore-buy', { price: said(140) })];
    // Else what a week without supply costs follows the sale price.
    const weekCost = { 'standstill.weekCost': said(10_000) };
    for (const missing of Object.keys(told))
      expect(optionOf(plans, 'reshore-buy', { ...told, [missing]: undefined }).passThrough).toBeUndefined();
    expect(optionOf(plans, 'reshore-buy', told).passThrough?.volumeLostPerPriceShare).toEqual([
      { factor: 10, of: ['field:market.volumeLost'] },
    ]);
    expect(costOf(plans, 'reshore-buy', { ...told, ...weekCost })).toBeLessThan(costOf(plans, 'reshore-buy', weekCost));
    expect(costOf(plans, 'stay', { ...told, ...weekCost })).toBe(costOf(plans, 'stay', weekCost));
  });
});

describe('tax', () => {
  it('is off, and once asked for takes its share of everything that stays', () => {
    const { frame } = inputsOf([], {});
    expect(frame.tax).toBeUndefined();
    const after = inputsOf([], { 'tax.view': said('after-tax') }).frame;
    expect(after.tax?.lifeYears).toBe(10);
    const { estimates } = inputsOf([], { 'tax.view': said('after-tax') });
    expect(estimates.find(({ id }) => id === 'field:tax.rate')?.likely).toBe(0.25);
    // Stock is set off against nothing, so a little more than three quarters is left.
    const ratio = costOf([], 'stay', { 'tax.view': said('after-tax'), 'tax.rate': said(0.25) }) / costOf([], 'stay');
    expect(ratio).toBeGreaterThan(0.75);
    expect(ratio).toBeLessThan(0.78);
  });
});

describe('a social-economy workshop', () => {
  it('brings its people along where one makes it oneself, and widens the estimate of a price without an offer', () => {
    const gates = (answers: Plan['answers']) =>
      optionOf([planOf('reshore-make', answers)], 'reshore-make', { 'means.people': said('no'), 'means.room': said('yes') }).gates.map(
        ({ id }) => id,
      );
    expect(gates({})).toEqual(['people', 'room']);
    expect(gates({ workshop: said('yes') })).toEqual(['room']);
    const price = (answers: Plan['answers']) => dossierOf(draftOf(purchase, [planOf('reshore-buy', answers)])).plans[0]?.fields.price;
    const [plain, workshop] = [price({}), price({ workshop: said('yes') })];
    expect(workshop?.likely).toBe(plain?.likely);
    expect(workshop?.high).toBeGreaterThan(plain?.high ?? Number.NaN);
    expect(workshop?.estimate).not.toBe(plain?.estimate);
  });
});
