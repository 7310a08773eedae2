import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/dossier/draft/draft.ts';
import { materialRisk, stoppageFactor } from '../../../../src/dossier/operators/materials/material-risk.ts';
import { toInputs } from '../../../../src/dossier/to-inputs.ts';
import { columns } from '../../../../src/engine/run/table/futures-table.ts';
import { startRun } from '../../../../src/engine/run/run.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../../support/draft-of.ts';

const cobalt: NonNullable<Draft['materials']> = [{ id: 'cobalt', share: 1 }];
const substitute = { ...planOf('substitute', { price: said(50) }), replaces: { material: 'cobalt', share: 0.5 } };
const plans = [
  planOf('stockpile', { rawCover: said(6), extraCover: said(0) }),
  substitute,
  planOf('circular', { price: said(50), share: said(0.25) }),
];
const answers = { 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };
const draft = (materials?: Draft['materials']): Draft => ({ ...draftOf(answers, plans), ...(materials && { materials }) });
const riskOf = (from: Draft, id?: string) => {
  const dossier = dossierOf(from);
  return materialRisk(
    dossier,
    dossier.plans.find((plan) => plan.id === id),
    figures,
  );
};

describe('the risk of raw materials of an option', () => {
  it('is for cobalt alone its supply risk of 2.8, all of it critical', () => {
    expect(riskOf(draft(cobalt))).toMatchObject({ score: 2.8, today: 2.8, critical: 1, strategic: 1, isTold: true });
  });

  it('falls with stock, another material and a circular share, and stays where production only moves', () => {
    expect(riskOf(draft(cobalt), 'stockpile')?.score).toBeCloseTo(2.8 * Math.exp(-1), 10); // 6 weeks against a mean of 6
    expect(riskOf(draft(cobalt), 'substitute')?.score).toBeCloseTo(1.4, 10);
    expect(riskOf(draft(cobalt), 'circular')?.score).toBeCloseTo(2.1, 10);
    expect(riskOf({ ...draft(cobalt), plans: [planOf('reshore-buy')] }, 'reshore-buy')?.score).toBe(2.8);
  });

  it('falls in a mix with what its parts spare, by their shares', () => {
    const mix = { ...planOf('mix'), parts: [{ plan: 'circular', share: 0.4 }] };
    expect(riskOf({ ...draft(cobalt), plans: [...plans, mix] }, 'mix')?.score).toBeCloseTo(2.8 * (1 - 0.4 * 0.25), 10);
  });

  it('counts as outside Europe what Europe buys outside, or where the person says it comes from', () => {
    expect(riskOf(draft([{ id: 'cobalt', share: 1, origin: 'CD' }]))?.criticalOutside).toBe(1);
    expect(riskOf(draft([{ id: 'cobalt', share: 1, origin: 'FI' }]))?.criticalOutside).toBe(0);
  });

  it('is what such products often contain while nobody looked, and then changes no stoppage', () => {
    const usual = { ...draft(), answers: { ...draft().answers, product: said('permanent-magnets-ndfeb') } };
    expect(riskOf(usual)?.isTold).toBe(false);
    expect(riskOf(usual)?.score).toBeGreaterThan(1);
    expect(stoppageFactor(dossierOf(usual), undefined, figures)).toBe(1);
  });
});

describe('stoppages further up the chain', () => {
  const rateOf = (from: Draft, id: string) => {
    const { events } = toInputs(dossierOf(from), figures);
    return events.find((event) => event.id === id)?.perYear.reduce((sum, { factor }) => sum + factor, 0);
  };

  it('come as often as by default at the border of what is critical, and 2.8 times as often with cobalt', () => {
    expect(rateOf(draft(), 'upstream')).toBeCloseTo(1, 10);
    expect(rateOf(draft(cobalt), 'upstream')).toBeCloseTo(2.8, 10);
  });

  it('are bounded: half as often at least, three times at most', () => {
    expect(rateOf(draft([{ id: 'aggregates', share: 1 }]), 'upstream')).toBe(0.5);
    expect(rateOf(draft([{ id: 'hree', share: 1 }]), 'upstream')).toBe(3);
  });

  it('are fewer for who replaces half of the cobalt, as a class of its own', () => {
    expect(rateOf(draft(cobalt), 'upstream:substitute')).toBeCloseTo(1.4, 10);
  });

  it('reach an option with hardly any far parts too, when it leans on critical materials from outside', () => {
    const here = { ...planOf('reshore-buy', { farShare: said(0.05) }) };
    const reached = (materials?: Draft['materials']) =>
      toInputs(dossierOf({ ...draft(materials), plans: [here] }), figures)
        .options.find(({ id }) => id === 'reshore-buy')
        ?.sources.flatMap(({ events }) => events);
    expect(reached()).not.toContain('upstream');
    expect(reached([{ id: 'cobalt', share: 1, origin: 'CD' }])).toContain('upstream');
  });

  it('cost less with stock of the material than without, on the same draws', () => {
    const inputs = toInputs(dossierOf(draft(cobalt)), figures);
    const run = startRun(inputs, { futures: 32, histories: 64 });
    run.advance(32);
    const table = run.table();
    const outages = (id: string) =>
      Array.from({ length: table.futures }, (_, future) => {
        const row = (future * table.options.length + table.options.indexOf(id)) * columns.length;
        return table.values[row + columns.indexOf('outageCost')] ?? Number.NaN;
      }).reduce((sum, cost) => sum + cost, 0);
    expect(table.failed).toEqual([]);
    expect(outages('stockpile')).toBeLessThan(outages('stay'));
  });
});
