import { baseSurge } from '../../engine/run/costs/base-surge.ts';
import { costDifferentialFrontier } from '../../engine/textbook/stock/cost-differential-frontier.ts';
import { economicOrderQuantity } from '../../engine/textbook/stock/economic-order-quantity.ts';
import { economicOrderQuantityUnderOutages } from '../../engine/textbook/stock/economic-order-quantity-under-outages.ts';
import { newsvendor } from '../../engine/textbook/stock/newsvendor.ts';
import { newsvendorUnderOutages } from '../../engine/textbook/stock/newsvendor-under-outages.ts';
import { safetyStock } from '../../engine/textbook/stock/safety-stock.ts';
import {
  baseSurgeCases,
  dellCases,
  eoqCases,
  eoqUnderOutagesCases,
  frontierCases,
  greenThumbStockCases,
  newsvendorCases,
  stockUnderOutagesCase,
  tomlinCases,
} from '../../reference/published-cases/stock.ts';
import { inGroup, numbered, one, type ProofExample, type ProofFigure } from './proof-figure.ts';

const stock = inGroup('stock');

interface Lot {
  readonly quantity: number;
  readonly cost: number;
}

function lot(published: Lot, found: Lot, tolerance: number): readonly ProofFigure[] {
  return [
    one('quantity', { published: published.quantity, found: found.quantity, tolerance }),
    one('cost', { published: published.cost, found: found.cost, tolerance }),
  ];
}

const [plain, speakers] = eoqCases;
const [underOutages, problem] = eoqUnderOutagesCases;

const lotSizes: readonly ProofExample[] = [
  stock('eoq', [plain], () => lot(plain.expected, economicOrderQuantity(plain.inputs), plain.tolerance)),
  stock('speakers', [speakers], () => lot(speakers.expected, economicOrderQuantity(speakers.inputs), speakers.tolerance)),
  stock('eoqOutages', [underOutages], () =>
    lot(underOutages.expected, economicOrderQuantityUnderOutages(underOutages.inputs), underOutages.tolerance),
  ),
  stock('eoqOutagesProblem', [problem], () => lot(problem.expected, economicOrderQuantityUnderOutages(problem.inputs), problem.tolerance)),
];

const [nearby, far] = greenThumbStockCases;

const safetyStocks: readonly ProofExample[] = [
  stock('dell', dellCases, () =>
    dellCases.map(({ inputs, expected, tolerance }) =>
      numbered('leadTimeSd', inputs.leadTimeSd, { published: expected, found: safetyStock(inputs), tolerance }),
    ),
  ),
  stock('greenThumbStock', greenThumbStockCases, () => [
    one('nearby', { published: nearby.expected, found: safetyStock(nearby.inputs), tolerance: nearby.tolerance }),
    one('far', { published: far.expected, found: safetyStock(far.inputs), tolerance: far.tolerance }),
  ]),
];

const [newspapers, wetsuits] = newsvendorCases;

const singleOrders: readonly ProofExample[] = [
  stock('newspapers', [newspapers], () => {
    const { expected, tolerance } = newspapers;
    const { quantity, mismatchCost } = newsvendor(newspapers.inputs);
    return [
      one('quantity', { published: expected.quantity, found: quantity, tolerance }),
      one('mismatch', { published: expected.mismatchCost, found: mismatchCost, tolerance }),
    ];
  }),
  stock('wetsuits', [wetsuits], () => {
    const { expected, tolerance } = wetsuits;
    const { quantity, profit, mismatchCost } = newsvendor(wetsuits.inputs);
    return [
      one('quantity', { published: expected.quantity, found: quantity, tolerance }),
      one('profit', { published: expected.profit, found: profit, tolerance }),
      one('mismatch', { published: expected.mismatchCost, found: mismatchCost, tolerance }),
    ];
  }),
  stock('frontier', frontierCases, () =>
    frontierCases.map(({ inputs, expected, tolerance }, i) =>
      numbered('goods', i + 1, { published: expected, found: costDifferentialFrontier(inputs), tolerance }),
    ),
  ),
];

const againstOutages: readonly ProofExample[] = [
  stock('stockOutages', [stockUnderOutagesCase], () => {
    const { inputs, expected, tolerance } = stockUnderOutagesCase;
    const found = newsvendorUnderOutages(inputs);
    return [
      ...lot(expected, found, tolerance),
      numbered('costAt', 1200, { published: expected.at1200, found: found.costAt(1200), tolerance }),
      numbered('costAt', 2000, { published: expected.at2000, found: found.costAt(2000), tolerance }),
      numbered('costAt', 12_000, { published: expected.at12000, found: found.costAt(12_000), tolerance }),
    ];
  }),
  stock('tomlin', tomlinCases, () =>
    tomlinCases.flatMap(({ inputs, expected, tolerance, premiumTolerance }) => {
      const periods = 1 / inputs.recoveryChance;
      const { quantity, cost, costAt } = newsvendorUnderOutages(inputs);
      return [
        numbered('outageStock', periods, { published: expected.quantity, found: quantity, tolerance }),
        numbered('outageCost', periods, { published: expected.cost, found: cost, tolerance }),
        numbered('outageAccepted', periods, { published: expected.accepting, found: costAt(inputs.demand), tolerance }),
        numbered('outagePremium', periods, { published: expected.premium, found: cost / inputs.demand, tolerance: premiumTolerance }),
      ];
    }),
  ),
  stock('baseSurge', baseSurgeCases, () =>
    baseSurgeCases.flatMap(({ inputs, expected, tolerance }, i) => {
      const { surgeRate, surgeShare, addedCost } = baseSurge(inputs);
      return [
        numbered('surgeRate', i + 1, { published: expected.surgeRate, found: surgeRate, tolerance }),
        numbered('surgeShare', i + 1, { published: expected.surgeShare, found: surgeShare, tolerance }),
        numbered('surgeCost', i + 1, { published: expected.addedCost, found: addedCost, tolerance }),
      ];
    }),
  ),
];

export const stockExamples: readonly ProofExample[] = [...lotSizes, ...safetyStocks, ...singleOrders, ...againstOutages];
