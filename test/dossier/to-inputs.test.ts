import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { baseCase } from '../../src/engine/run/base-case.ts';
import type { FuturesTable } from '../../src/engine/run/table/futures-table.ts';
import type { ModelInputs, OptionPoint } from '../../src/engine/model/inputs.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../support/draft-of.ts';

const purchase = { 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };
const inputsOf = (draft: Draft): ModelInputs => toInputs(dossierOf(draft), figures);
const option = (inputs: ModelInputs, id: string): OptionPoint => {
  const found = inputs.options.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`${id} is not there`);
  return found;
};
const elementsOf = (inputs: ModelInputs, id: string) => {
  const { lines, sources } = option(inputs, id);
  return new Set([...lines, ...sources.flatMap((source) => source.lines)].map(({ element }) => element));
};
const amountOf = (table: FuturesTable, of: string, element: string) =>
  table.bridge[table.options.indexOf(of) * table.elements.length + table.elements.indexOf(element)] ?? Number.NaN;
const tableOf = (inputs: ModelInputs) => {
  const run = startRun(inputs, { futures: 16, histories: 8 });
  run.advance(16);
  return run.table();
};
const columnOf = (table: FuturesTable, of: string) => {
  const at = table.options.indexOf(of);
  const columns = table.values.length / (table.futures * table.options.length);
  return Array.from({ length: table.futures }, (_, future) => table.values[(future * table.options.length + at) * columns] ?? Number.NaN);
};

describe('toInputs', () => {
  it('buys 100,000 euro a year: 7 years at 8 %, mid-year, without growth, are 541,000', () => {
    const draft = draftOf({ ...purchase, 'growth.far': said(0), 'frame.discountRate': said(0.08) }, []);
    const annuity = [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5].reduce((sum, year) => sum + 1.08 ** -year, 0);
    expect(amountOf(baseCase(inputsOf(draft)), 'stay', 'purchase')).toBeCloseTo(100_000 * annuity, 3);
  });

  it('adds road, insurance and duty to a price free on board, and inland to a price ex works', () => {
    expect(elementsOf(inputsOf(draftOf(purchase)), 'stay')).toContain('freight');
    expect(elementsOf(inputsOf(draftOf(purchase)), 'stay')).not.toContain('inland');
    expect(elementsOf(inputsOf(draftOf({ ...purchase, 'purchase.basis': said('ex-works') })), 'stay')).toContain('inland');
  });

  it('counts nothing twice that a price delivered here holds already', () => {
    const inputs = inputsOf(draftOf({ ...purchase, 'purchase.basis': said('delivered') }));
    const today = elementsOf(inputs, 'stay');
    for (const element of ['freight', 'insurance', 'duty', 'brokerage', 'inland']) expect(today).not.toContain(element);
    expect([...today]).toEqual(expect.arrayContaining(['purchase', 'freight-in-price', 'duty-in-price']));
    expect(elementsOf(inputs, 'nearshore')).toContain('freight');
    expect(baseCase(inputs).failed).toEqual([]);
  });

  it('pays no duty within the European Union', () => {
    expect(elementsOf(inputsOf(draftOf(purchase)), 'nearshore')).not.toContain('duty');
    expect(elementsOf(inputsOf(draftOf(purchase, [planOf('friendshore', {}, 'TW')])), 'friendshore')).toContain('duty');
  });

  it('changes the duty on the day that is known: from 2030 is three years after the first of January 2027', () => {
    const draft = draftOf({ ...purchase, 'duty.rate': said(0.014), 'duty.later': said(0.05), 'duty.laterFrom': said(2030) });
    const duty = option(inputsOf(draft), 'stay').sources[0]?.lines.find(({ element }) => element === 'duty');
    expect(duty?.steps?.[0]).toMatchObject({ id: 'duty:VN', from: 3, chance: 1 });
  });

  it('holds a duty that is known to end at zero: the step stays', () => {
    const draft = draftOf({ ...purchase, 'duty.rate': said(0.014), 'duty.later': said(0), 'duty.laterFrom': said(2030) }, []);
    const table = baseCase(inputsOf(draft));
    const always = baseCase(
      inputsOf(draftOf({ ...purchase, 'duty.rate': said(0.014), 'duty.later': said(0.014), 'duty.laterFrom': said(2030) }, [])),
    );
    expect(amountOf(table, 'stay', 'duty')).toBeLessThan(0.6 * amountOf(always, 'stay', 'duty'));
  });

  it('gives production here troubles of its own', () => {
    const inputs = inputsOf(draftOf(purchase));
    const home = inputs.events.find(({ id }) => id === 'home');
    expect(home?.scope).toBe('home');
    for (const id of ['reshore-buy', 'reshore-automated']) expect(option(inputs, id).sources[0]?.events).toContain('home');
    expect(amountOf(baseCase(inputs), 'reshore-buy', 'outage-loss')).toBeGreaterThan(0);
  });

  it('lets far parts stop a maker here as well, unless he needs none', () => {
    const events = (farShare: number) =>
      option(inputsOf(draftOf(purchase, [planOf('reshore-buy', { farShare: said(farShare) })])), 'reshore-buy').sources[0]?.events;
    expect(events(0.8)).toContain('upstream');
    expect(events(0)).not.toContain('upstream');
  });

  it('has no option for a plan that does not fit', () => {
    expect(inputsOf(draftOf({ ...purchase, 'origin.country': said('BE') })).options.map(({ id }) => id)).toEqual([
      'stay',
      'nearshore',
      'friendshore',
      'diversify',
      'stockpile',
    ]);
  });

  it('makes two plans that say the same differ by exactly nothing', () => {
    const told = { months: said(6), switching: said(5000), share: said(1) };
    const twin = { ...planOf('nearshore', told, 'CZ'), id: 'twin' };
    const table = tableOf(inputsOf(draftOf(purchase, [planOf('nearshore', told, 'CZ'), twin])));
    expect(columnOf(table, 'twin')).toEqual(columnOf(table, 'nearshore'));
    expect(columnOf(table, 'twin')).not.toEqual(columnOf(table, 'stay'));
  });

  it('moves no figure of another option when one is added or the order changes', () => {
    const plans = [planOf('nearshore'), planOf('reshore-buy'), planOf('stockpile')];
    const before = tableOf(inputsOf(draftOf(purchase, plans)));
    const after = tableOf(inputsOf(draftOf(purchase, [planOf('friendshore'), planOf('diversify'), ...plans.toReversed()])));
    for (const id of ['stay', 'nearshore', 'reshore-buy', 'stockpile']) expect(columnOf(after, id)).toEqual(columnOf(before, id));
  });

  it('tells per € 100 what it tells in euro for the typical purchase, in proportion', () => {
    const perHundred = baseCase(inputsOf(draftOf()));
    const inEuro = baseCase(inputsOf(draftOf({ 'purchase.amount': said(250_000) })));
    for (const id of perHundred.options)
      for (const element of ['purchase', 'travel', 'switching', 'stock-capital', 'outage-loss', 'investment'])
        expect(amountOf(inEuro, id, element)).toBeCloseTo(2500 * amountOf(perHundred, id, element), 4);
  });

  it('stops who has not the money, the people or the room, and nobody who did not say', () => {
    const gates = (answers: Draft['answers']) =>
      option(inputsOf(draftOf({ ...purchase, ...answers })), 'reshore-automated').gates.map(({ id }) => id);
    expect(gates({})).toEqual([]);
    expect(gates({ 'means.cash': said(10_000), 'means.people': said('no'), 'means.room': said('yes') })).toEqual([
      'cash',
      'shortfall',
      'people',
      'room',
    ]);
    const table = tableOf(inputsOf(draftOf({ ...purchase, 'means.people': said('partly'), 'means.room': said('yes') })));
    const failed = (gate: string) => table.gates.find((one) => one.gate === gate && one.option === 'reshore-automated')?.failedShare;
    expect(failed('room')).toBe(0);
    expect(failed('people')).toBeGreaterThan(0.2);
    expect(failed('people')).toBeLessThan(0.8);
  });

  it('asks people and room only for own production', () => {
    const inputs = inputsOf(draftOf({ ...purchase, 'means.people': said('no') }));
    expect(option(inputs, 'reshore-buy').gates).toEqual([]);
  });

  it('leaves staying as it is when everything stays as it is: no cost once, no wait', () => {
    const { lines, monthsUntilItWorks, endValue } = option(inputsOf(draftOf(purchase)), 'stay');
    expect({ lines, monthsUntilItWorks, endValue }).toEqual({ lines: [], monthsUntilItWorks: [], endValue: [] });
  });
});
