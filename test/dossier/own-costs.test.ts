import { describe, expect, it } from 'vitest';
import { elementsWithQuestion, elementsWithTodayQuestion } from '../../src/content/cost-elements.ts';
import type { Plan } from '../../src/dossier/draft/plan-schema.ts';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { baseCase } from '../../src/engine/run/base-case.ts';
import type { Line, ModelInputs } from '../../src/engine/model/inputs.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../support/draft-of.ts';

const purchase = { 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };
const inputsOf = (answers: Draft['answers'] = {}, plans: readonly Plan[] = [planOf('nearshore')]): ModelInputs =>
  toInputs(dossierOf(draftOf({ ...purchase, ...answers }, plans)), figures);
const linesOf = (inputs: ModelInputs, id: string): readonly Line[] => {
  const option = inputs.options.find((one) => one.id === id);
  return option === undefined ? [] : [...option.lines, ...option.sources.flatMap(({ lines }) => lines)];
};
const lineOf = (inputs: ModelInputs, id: string, element: string) => linesOf(inputs, id).find((line) => line.element === element);
const elementsOf = (inputs: ModelInputs, id: string) => linesOf(inputs, id).map(({ element }) => element);
/** EUR, discounted, at likely values. */
const pvOf = (inputs: ModelInputs, id: string, element: string) => {
  const table = baseCase(inputs);
  expect(table.failed).toEqual([]);
  return table.bridge[table.options.indexOf(id) * table.elements.length + table.elements.indexOf(element)] ?? Number.NaN;
};

describe('costs that only an owner can tell', () => {
  it('are not a line of any option while nobody tells them', () => {
    const inputs = inputsOf();
    for (const { id } of elementsWithQuestion)
      for (const option of ['stay', 'nearshore']) expect(elementsOf(inputs, option)).not.toContain(id);
  });

  it.each(elementsWithTodayQuestion.map(({ id }) => id).filter((id) => id !== 'carbon-border' && id !== 'warranty-sales'))(
    'count %s of today once it is told',
    (id) => {
      expect(elementsOf(inputsOf({ [`cost.${id}`]: said(0.01) }), 'stay').filter((element) => element === id)).toEqual([id]);
    },
  );

  it.each(elementsWithQuestion.filter(({ asks }) => asks === 'there').map(({ id }) => id))(
    'count %s of an option once it is told',
    (id) => {
      const inputs = inputsOf({}, [planOf('nearshore', { [id]: said(100) })]);
      expect(elementsOf(inputs, 'nearshore')).toContain(id);
      expect(elementsOf(inputs, 'stay')).not.toContain(id);
      expect(baseCase(inputs).failed).toEqual([]);
    },
  );

  it('inspect for as much elsewhere as today unless told: the difference is exactly nothing', () => {
    const inputs = inputsOf({ 'cost.inspection': said(5000) });
    expect(lineOf(inputs, 'nearshore', 'inspection')?.amount).toEqual(lineOf(inputs, 'stay', 'inspection')?.amount);
    const told = inputsOf({ 'cost.inspection': said(5000) }, [planOf('nearshore', { inspection: said(1000) })]);
    expect(lineOf(told, 'nearshore', 'inspection')?.amount).toEqual([{ factor: 1, of: ['plan:nearshore:inspection'] }]);
  });

  it('do not take an agent there along to another country', () => {
    expect(elementsOf(inputsOf({ 'cost.agents': said(0.05) }), 'nearshore')).not.toContain('agents');
  });

  it('pay the yearly inspection once with a second supplier', () => {
    const inputs = inputsOf({ 'cost.inspection': said(5000) }, [planOf('diversify')]);
    expect(elementsOf(inputs, 'diversify').filter((element) => element === 'inspection')).toHaveLength(1);
  });

  it('bring in what tenders earn and what is granted', () => {
    const inputs = inputsOf({}, [planOf('nearshore', { tenders: said(1000), subsidy: said(5000) })]);
    expect(pvOf(inputs, 'nearshore', 'tenders')).toBeLessThan(0);
    expect(pvOf(inputs, 'nearshore', 'subsidy')).toBe(-5000);
    expect(lineOf(inputs, 'nearshore', 'subsidy')?.isSubsidy).toBe(true);
  });
});

describe('one name for one cost', () => {
  it.each([
    ['management', 'coordination'],
    ['expediting', 'air'],
  ] as const)('takes %s in the place of %s, also when it is nothing', (told, instead) => {
    expect(elementsOf(inputsOf(), 'stay')).toContain(instead);
    for (const amount of [0, 4000]) {
      const elements = elementsOf(inputsOf({ [`cost.${told}`]: said(amount) }), 'stay');
      expect(elements).toContain(told);
      expect(elements).not.toContain(instead);
    }
  });

  it.each(['tooling', 'qualification', 'exit'] as const)('takes %s in the place of one amount for the change-over', (part) => {
    const elements = elementsOf(inputsOf({}, [planOf('nearshore', { [part]: said(3000) })]), 'nearshore');
    expect(elements).toContain(part);
    expect(elements).not.toContain('switching');
  });

  it('takes warranty on the purchase before warranty on sales', () => {
    const sold = { 'market.salePrice': said(200), 'cost.warranty-sales': said(0.01) };
    expect(pvOf(inputsOf(sold, []), 'stay', 'warranty-sales')).toBeGreaterThan(0);
    const both = elementsOf(inputsOf({ ...sold, 'cost.warranty': said(0.02) }), 'stay');
    expect(both).toContain('warranty');
    expect(both).not.toContain('warranty-sales');
  });

  it('runs no slow start at the old cost where learning or running double is told', () => {
    const rampOf = (answers: Plan['answers']) =>
      inputsOf({}, [planOf('nearshore', answers)]).options.find(({ id }) => id === 'nearshore')?.rampMonths;
    expect(rampOf({})).not.toEqual([]);
    expect(rampOf({ learning: said(2000) })).toEqual([]);
    expect(rampOf({ 'double-running': said(2000) })).toEqual([]);
  });

  it('takes storage out of the rate at which stock is held', () => {
    const rate = (answers: Draft['answers']) => inputsOf(answers).frame.holdingRate[0]?.factor;
    expect(rate({ 'cost.warehousing': said(3000) })).toBeLessThan(rate({}) ?? 0);
  });

  it('counts no storage of an option where that of today is not told', () => {
    expect(elementsOf(inputsOf({}, [planOf('nearshore', { warehousing: said(3000) })]), 'nearshore')).not.toContain('warehousing');
  });
});

describe('ordering too much or too little', () => {
  const sold = { 'demand.drift': said(0.3), 'market.salePrice': said(200), 'stock.salvage': said(40), 'delivery.leadTime': said(16) };

  it('is the share by which a slow source must be cheaper, in the place of what ages away', () => {
    const inputs = inputsOf(sold);
    expect(elementsOf(inputs, 'stay')).toContain('mismatch');
    expect(elementsOf(inputs, 'stay')).not.toContain('obsolescence');
    const share = (id: string) => lineOf(inputs, id, 'mismatch')?.amount[0]?.factor ?? 0;
    expect(share('nearshore')).toBeGreaterThan(0);
    expect(share('nearshore')).toBeLessThan(share('stay'));
  });

  it.each(['demand.drift', 'market.salePrice', 'stock.salvage'] as const)('is not counted without %s', (missing) => {
    const elements = elementsOf(inputsOf({ ...sold, [missing]: { unknown: true } }), 'stay');
    expect(elements).not.toContain('mismatch');
    expect(elements).toContain('obsolescence');
  });

  it('is not counted for what is sold at a loss', () => {
    expect(elementsOf(inputsOf({ ...sold, 'market.salePrice': said(90) }), 'stay')).not.toContain('mismatch');
  });
});

describe('at the border', () => {
  const heavy = { 'shipment.by': said('kg-per-piece'), 'shipment.kilogramsPerPiece': said(60), 'cost.carbon-border': said(100) };

  it('charges carbon that is told, whatever this product weighs: the threshold of 50 tonnes is over all goods', () => {
    expect(lineOf(inputsOf(heavy), 'stay', 'carbon-border')).toBeDefined();
    expect(lineOf(inputsOf({ ...heavy, 'shipment.kilogramsPerPiece': said(1) }), 'stay', 'carbon-border')).toBeDefined();
  });

  it('charges none on goods of Switzerland, whose allowances are linked to those of the Union', () => {
    expect(lineOf(inputsOf({ ...heavy, 'origin.country': said('CH') }), 'stay', 'carbon-border')).toBeUndefined();
  });

  it('charges 1000 × 0.1 t × € 75.36 × the share of the year: 5 % in 2027 up to all of it from 2034', () => {
    const steps = lineOf(inputsOf(heavy), 'stay', 'carbon-border')?.steps ?? [];
    expect(steps.map(({ from }) => Math.round(from))).toEqual([-1, 0, 1, 2, 3, 4, 5, 6, 7]);
    const inputs = inputsOf({ ...heavy, 'frame.horizon': said(1), 'frame.discountRate': said(0) }, []);
    expect(pvOf(inputs, 'stay', 'carbon-border')).toBeCloseTo(1000 * 0.1 * 75.36 * 0.05, 0);
  });

  it.each(['carbon-border', 'anti-dumping'] as const)('charges no %s within the Union, nor on a price delivered here', (id) => {
    const told = { ...heavy, [`cost.${id}`]: said(id === 'carbon-border' ? 100 : 0.2) };
    expect(elementsOf(inputsOf(told), 'stay')).toContain(id);
    expect(elementsOf(inputsOf(told), 'nearshore')).not.toContain(id);
    expect(elementsOf(inputsOf({ ...told, 'purchase.basis': said('delivered') }), 'stay')).not.toContain(id);
  });

  it('counts a tariff that may come with its chance, from its year, for what comes from there', () => {
    const tariff = { 'tariff.extra': said(0.25), 'tariff.chance': said(0.3), 'tariff.from': said(2029) };
    const inputs = inputsOf(tariff, [planOf('friendshore')]);
    expect(lineOf(inputs, 'stay', 'tariff-event')?.steps?.[0]).toMatchObject({ id: 'tariff:VN', from: 2, chance: 0.3 });
    expect(elementsOf(inputs, 'friendshore')).not.toContain('tariff-event');
    expect(elementsOf(inputsOf({ 'tariff.extra': said(0.25) }), 'stay')).not.toContain('tariff-event');
  });
});

describe('carbon', () => {
  it('costs nothing until the owner sets a price on it', () => {
    expect(elementsOf(inputsOf(), 'stay')).not.toContain('carbon-price');
    const at = (price: number) => pvOf(inputsOf({ 'carbon.price': said(price) }), 'stay', 'carbon-price');
    expect(at(100)).toBeGreaterThan(0);
    expect(at(200)).toBeCloseTo(2 * at(100), 6);
  });
});
