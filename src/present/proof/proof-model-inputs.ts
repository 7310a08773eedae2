import { constant } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { ElementRule, Frame, Line, ModelInputs, OptionPoint, Source } from '../../engine/model/inputs.ts';
import type {
  BearingsFromTwoSuppliers,
  BearingsSupplier,
  identitiesCase,
  PanelsFromTwoPlaces,
} from '../../reference/published-cases/model.ts';
import type { uncoveredCase } from '../../reference/published-cases/outage.ts';

const plainSource: Source = {
  id: 'only',
  place: 'BE',
  share: constant(1),
  lines: [],
  leadTimeWeeks: [],
  leadTimeSdWeeks: [],
  orderWeeks: [],
  prepaidShare: [],
  events: [],
  replacedAfterWeeks: [],
  replacedShare: [],
  carbonPerPiece: [],
  transportCarbonPerPiece: [],
  onTimeShare: constant(1),
  farShare: [],
};

const plainOption: Omit<OptionPoint, 'id' | 'direction' | 'sources'> = {
  lines: [],
  coverWeeks: [],
  endValue: [],
  monthsUntilItWorks: [],
  rampMonths: [],
  jobsHere: [],
  judged: {},
  gates: [],
};

const plainFrame: Omit<Frame, 'horizonYears' | 'piecesPerYear' | 'reference'> = {
  discountRate: [],
  timing: 'start',
  stockAccounting: 'carrying-rate',
  weeklyDemandSd: [],
  serviceLevel: constant(0.95),
  holdingRate: [],
  standstillPerWeek: [],
  lostShare: [],
};

const line = (element: string, amount: number, driver?: string): Line =>
  driver === undefined ? { element, amount: constant(amount) } : { element, amount: constant(amount), driver };

const stockElements = ['stock-transit', 'stock-cycle', 'stock-safety'].map(
  (id) => ({ id, group: 'stock', kind: 'stock', enters: [] }) satisfies ElementRule,
);

/** Panels made at home or far away, on the ordinary path of the model: sales are a negative cost, demand and the yuan are drivers. */
export function panelInputs(panels: PanelsFromTwoPlaces): ModelInputs {
  const { onshore, offshore } = panels;
  const option = (id: string, direction: OptionPoint['direction'], lines: readonly Line[]): OptionPoint => ({
    ...plainOption,
    id,
    direction,
    sources: [plainSource],
    lines: [line('sales', -panels.price), ...lines],
  });
  return {
    seed: 1,
    estimates: [],
    events: [],
    drivers: [
      { id: 'demand', level: constant(1), growth: constant(panels.demandGrowth) },
      { id: 'euro-per-yuan', level: constant(1 / panels.yuanPerEuro), growth: constant(1 / (1 + panels.yuanGrowth) - 1) },
    ],
    elements: [
      { id: 'sales', group: 'market', kind: 'per-piece', enters: [] },
      { id: 'variable', group: 'purchase', kind: 'per-piece', enters: ['purchase'] },
      { id: 'fixed', group: 'oversight', kind: 'per-year', enters: [] },
    ],
    frame: {
      ...plainFrame,
      horizonYears: panels.years,
      discountRate: constant(panels.discountRate),
      stockAccounting: 'cash',
      piecesPerYear: constant(panels.demand),
      demandDriver: 'demand',
      reference: 'onshore',
    },
    options: [
      option('onshore', 'home', [line('variable', onshore.variable), line('fixed', onshore.fixed)]),
      option('offshore', 'far', [
        line('variable', offshore.variableYuan, 'euro-per-yuan'),
        line('fixed', offshore.fixedYuan, 'euro-per-yuan'),
      ]),
    ],
  };
}

/** Bearings from two suppliers: one year at the full carrying rate of cycle and safety stock. */
export function bearingInputs(bearings: BearingsFromTwoSuppliers): ModelInputs {
  const option = (id: string, direction: OptionPoint['direction'], supplier: BearingsSupplier): OptionPoint => ({
    ...plainOption,
    id,
    direction,
    sources: [
      {
        ...plainSource,
        lines: [line('price', supplier.price)],
        leadTimeWeeks: constant(supplier.leadTimeWeeks),
        leadTimeSdWeeks: constant(supplier.leadTimeSdWeeks),
        orderWeeks: constant(supplier.batch / bearings.weeklyDemandMean),
      },
    ],
  });
  return {
    seed: 1,
    estimates: [],
    events: [],
    drivers: [],
    elements: [
      { id: 'price', group: 'purchase', kind: 'per-piece', enters: ['purchase', 'customs', 'delivered', 'tied'] },
      ...stockElements,
    ],
    frame: {
      ...plainFrame,
      horizonYears: 1,
      piecesPerYear: constant(52 * bearings.weeklyDemandMean),
      weeklyDemandSd: constant(bearings.weeklyDemandSd),
      serviceLevel: constant(bearings.serviceLevel),
      holdingRate: constant(bearings.holdingRate),
      reference: 'local',
    },
    options: [option('local', 'home', bearings.local), option('far', 'far', bearings.far)],
  };
}

/** One place, its twin, one that is prepaid, and one that shares its volume with a source of nothing. */
export function identityInputs(goods: (typeof identitiesCase)['inputs']): ModelInputs {
  const source = (id: string, share: Amount | 'rest', prepaid: number): Source => ({
    ...plainSource,
    id,
    share,
    lines: [line('price', goods.price), line('freight', goods.freight), line('insurance', goods.insurance), line('duty', goods.dutyRate)],
    leadTimeWeeks: constant(goods.leadTimeWeeks),
    orderWeeks: constant(4),
    prepaidShare: constant(prepaid),
  });
  const option = (id: string, sources: readonly Source[]): OptionPoint => ({ ...plainOption, id, direction: 'far', sources });
  const dutiable = ['customs', 'delivered', 'tied'] as const;
  return {
    seed: 1,
    estimates: [],
    events: [],
    drivers: [],
    elements: [
      { id: 'price', group: 'purchase', kind: 'per-piece', enters: ['purchase', ...dutiable] },
      { id: 'freight', group: 'landed', kind: 'per-piece', enters: dutiable },
      { id: 'insurance', group: 'landed', kind: 'per-piece', enters: dutiable },
      { id: 'duty', group: 'landed', kind: 'share', base: 'customs', enters: ['delivered', 'tied'] },
      ...stockElements,
    ],
    frame: {
      ...plainFrame,
      horizonYears: 1,
      piecesPerYear: constant(goods.pieces),
      holdingRate: constant(goods.holdingRate),
      reference: 'place',
    },
    options: [
      option('place', [source('only', constant(1), 0)]),
      option('twin', [source('only', constant(1), 0)]),
      option('prepaid', [source('only', constant(1), 1)]),
      option('whole', [source('all', constant(1), 0), { ...source('none', 'rest', 0), place: 'CN', lines: [line('price', 5000)] }]),
    ],
  };
}

/** One source that fails now and then, with some weeks of stock against it. */
export function uncoveredInputs(outage: (typeof uncoveredCase)['inputs']): ModelInputs {
  return {
    seed: 1,
    estimates: [],
    events: [
      {
        id: 'fire',
        scope: 'source',
        perYear: constant(outage.eventsPerYear),
        meanWeeks: constant(outage.meanWeeks),
        duration: { shape: 'exponential' },
      },
    ],
    drivers: [],
    elements: [],
    frame: { ...plainFrame, horizonYears: outage.years, piecesPerYear: constant(1000), reference: 'place' },
    options: [
      {
        ...plainOption,
        id: 'place',
        direction: 'stay',
        sources: [{ ...plainSource, events: ['fire'] }],
        coverWeeks: constant(outage.coverWeeks),
      },
    ],
  };
}
