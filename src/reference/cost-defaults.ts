import type { Figure } from './figure.ts';
import { figureOf, type Papers } from './papers.ts';

const project: Papers = { unit: '1', source: 'project', asOf: '2026', reviewBy: '2027-12-31', status: 'assumption' };
const archstone: Papers = {
  unit: '1',
  source: 'archstone-2009',
  asOf: '2009',
  reviewBy: '2027-06-30',
  status: 'secondary',
  note: 'Old, American; low and high are assumptions.',
};

const shareOf = (what: string, value: number, low: number, high: number): Figure =>
  figureOf({ ...project, note: `Share of ${what}.` }, value, [low, high]);
const yearly = (note: string, value: number, low: number, high: number): Figure =>
  figureOf({ ...project, unit: '1/yr', note }, value, [low, high]);
const amount = (unit: string, note: string, value: number, low: number, high: number): Figure =>
  figureOf({ ...project, unit, note }, value, [low, high]);

/**
 * What is filled in where the owner does not know. Customary in supply-chain practice, not measured in Flanders, unless
 * the papers say otherwise. Two cost items are never both used: the carrying rate is the unit-cost view, the holding rate
 * (without capital) goes with stock in cash.
 */
export const costDefaults = {
  // Frame
  horizon: amount('yr', 'Seven years: long enough for machines to pay back; five is customary for plain purchasing.', 7, 3, 15),
  discountRate: yearly('Credit for a small firm plus a mark-up for risk.', 0.08, 0.05, 0.12),
  inflation: yearly('Medium-term target of the European Central Bank: 2 %.', 0.02, 0.015, 0.03),

  // Quality and oversight
  qualityCostFar: figureOf(archstone, 0.025, [0.01, 0.06]),
  qualityCostOwn: shareOf('the cost of own production', 0.015, 0.005, 0.03),
  hiddenCostIgnored: figureOf(archstone, 0.2, [0.1, 0.35]),
  sourcingOverheadFar: shareOf('the value bought far away, for coordination', 0.04, 0.02, 0.08),
  sourcingOverheadNear: shareOf('the value bought nearby, for coordination', 0.02, 0.01, 0.04),
  oversightFixed: shareOf('the coordination of a usual purchase that is the same for a smaller or larger one', 0.2, 0.1, 0.4),
  oversightFalls: amount('1', 'Power by which the share for coordination falls as the purchase grows.', 0.35, 0.2, 0.5),
  mostCoordination: shareOf('the purchase: nobody spends more on coordination', 0.1, 0.05, 0.15),
  tripFar: amount('EUR/trip', 'A visit to a supplier far away.', 3000, 2000, 4500),
  tripNear: amount('EUR/trip', 'A visit to a supplier nearby.', 900, 500, 1500),
  tripHome: amount('EUR/trip', 'A visit to a supplier in Belgium: half a day and a car.', 150, 80, 250),
  tripsPerYear: amount('/yr', 'Visits a year.', 3, 1, 8),
  mostTravel: shareOf('the purchase: nobody travels for more', 0.02, 0.01, 0.03),
  mostKeepingSecond: shareOf('what a second supplier delivers: nobody spends more on keeping him', 0.06, 0.03, 0.1),
  typicalPurchase: amount('EUR/yr', 'Purchase of one product group by a small firm, while it is not told.', 250_000, 50_000, 1_000_000),
  ipLoss: shareOf('the turnover of the product; 0 without specific know-how', 0.005, 0, 0.03),

  // On the way
  insurance: shareOf('the value of the cargo with freight', 0.003, 0.001, 0.005),
  inlandShare: shareOf('the price ex works, from the gate of the factory to the ship', 0.02, 0.01, 0.04),
  customsBroker: amount('EUR/shipment', 'Customs clearance.', 120, 60, 200),
  mostClearance: shareOf('the purchase: who would pay more for clearance has small orders come by parcel or together', 0.05, 0.03, 0.1),
  airShare: shareOf('the volume that is saved by air', 0.03, 0, 0.1),
  currencySwing: shareOf('the value bought outside the euro area', 0.015, 0.005, 0.03),
  exchangeRate: amount('1', 'Mean rate of the coming years over the rate of today: seldom further off.', 1, 0.93, 1.07),
  prepaidShare: shareOf('the lead time during which the goods are paid already', 0.7, 0.3, 1),
  containerPayload: amount('kg/FEU', 'A 40-foot container; light goods fill it first.', 20_000, 10_000, 26_000),
  containerVolume: amount('m3/FEU', 'Usable volume of a 40-foot container.', 58, 50, 67),
  truckPayload: amount('kg/truck', 'A full truck.', 22_000, 10_000, 24_000),
  truckVolume: amount('m3/truck', 'Usable volume of a full truck.', 82, 75, 90),

  // Stock
  carryingRate: yearly('Share of stock value: capital, storage, ageing, insurance.', 0.2, 0.15, 0.25),
  holdingRate: yearly('Share of stock value without capital: storage, ageing, insurance.', 0.12, 0.08, 0.17),
  holdingWithoutAgeing: shareOf('the holding rate that is left when ageing is a cost of its own', 0.75, 0.65, 0.85),
  holdingWithoutStorage: shareOf('the holding rate that is left when ageing and storage are costs of their own', 0.25, 0.15, 0.4),
  transitCapitalRate: yearly('Capital in goods under way: credit of a Belgian small firm plus a mark-up.', 0.07, 0.04, 0.1),
  safetyFactor: figureOf(
    {
      ...project,
      unit: 'z',
      source: 'mathematical-constant',
      status: 'statistic',
      reviewBy: '2099-12-31',
      note: '95 % of the cycles without a shortage; 90 % is 1.28, 99 % is 2.33.',
    },
    1.65,
    [1.28, 2.33],
  ),
  serviceLevel: shareOf('the cycles without a shortage', 0.95, 0.9, 0.99),
  weeklyVariation: shareOf('mean weekly demand: its standard deviation', 0.4, 0.2, 0.8),
  orderWeeksFar: amount('wk', 'Weeks between two orders far away.', 6, 3, 12),
  orderWeeksNear: amount('wk', 'Weeks between two orders nearby or here.', 3, 1, 6),
  orderWeeksHeld: amount('wk', 'Weeks of use that are paid at once from stock that the supplier keeps here.', 1, 0.5, 2),
  coverWeeks: amount('wk', 'Weeks of stock kept for trouble, beside the safety stock.', 2, 0, 5),

  // When it stands still
  standstillAfter: amount('wk', 'Weeks of stock and tricks before something stands still.', 4, 2, 8),
  standstillMargin: amount('1', 'Loss of a week, as a multiple of what is bought in a week.', 1.25, 0.6, 2.5),
  marginOfTurnover: shareOf('turnover that is left after what is bought and used for it, in industry', 0.35, 0.2, 0.55),
  lineOverProduct: amount('1', 'Turnover of a line, against that of one product in it.', 2, 1, 4),
  firmOverProduct: amount('1', 'Turnover of the whole firm, against that of one product.', 4, 1.5, 10),
  lostShare: shareOf('the sales that are really lost, not caught up later', 0.5, 0.25, 0.75),

  // Moving
  capexPerJob: amount('EUR/job', 'Investment per full-time job in industry; differs greatly: ask the owner.', 150_000, 60_000, 400_000),
  automationInvestment: amount('yr', 'Investment in an automated line, in years of today’s purchase.', 1.5, 0.7, 3),
  ownInvestment: amount('yr', 'Investment in own production by hand, in years of today’s purchase.', 0.7, 0.3, 1.5),
  automationLabourSaved: shareOf('the labour; coming back usually goes with automation', 0.35, 0.1, 0.6),
  severanceFar: shareOf('a year of wages, when closing an own plant', 0.5, 0.2, 1),
  supplierSwitch: amount('EUR', 'Qualification, moulds, samples of another supplier.', 25_000, 5_000, 150_000),
  supplierSwitchShare: shareOf('a year of purchase, for qualification, moulds and samples', 0.06, 0.02, 0.2),
  monthsSupplier: amount('months', 'Until another supplier delivers.', 6, 3, 12),
  rampUpMonths: amount('months', 'Until a new own line delivers.', 9, 3, 18),
  monthsAutomated: amount('months', 'Until an automated line delivers.', 14, 8, 24),
  rampMonthsSupplier: amount('months', 'Months in which a supplier takes over bit by bit.', 3, 1, 6),
  rampMonthsOwn: amount('months', 'Months in which an own line takes over bit by bit.', 6, 3, 12),
  rampUpLoss: shareOf('the output of the first year', 0.15, 0.05, 0.3),
  machinesLeft: shareOf('the investment that is still to be made by a firm that made it here before', 0.7, 0.4, 1),
  mouldsLeft: shareOf('what moulds, samples and approval cost that is still to be paid where it was made here before', 0.6, 0.3, 1),
  startLeft: shareOf('the months until it works, where the same makers made it here before', 0.7, 0.5, 1),
  projectLate: amount('months', 'How much later a project works that is late.', 6, 3, 12),
  projectStandby: shareOf('what a year there costs, for a year in which it stands ready and does not work', 0.1, 0.03, 0.25),
  machineLife: amount('yr', 'Straight-line book life of general machines.', 10, 7, 15),
  secondSourceShare: shareOf('the volume that a second supplier gets', 0.3, 0.2, 0.4),
  secondSourceRunning: amount('EUR/yr', 'Keeping a second supplier: audits, samples, small lots.', 6000, 2000, 15_000),
  extraCover: amount('wk', 'Extra weeks of stock in the option that keeps more.', 4, 2, 8),
  pilotShare: shareOf('the volume that a first step makes', 0.2, 0.1, 0.3),
  pilotMonths: amount('months', 'How long a first step lasts before it is decided.', 6, 3, 12),
  circularShare: shareOf('the volume that repair and reuse replace', 0.13, 0.05, 0.25),
  farShareSupplier: shareOf('the value that still comes from far away when the place of assembly moves', 0.4, 0.15, 0.7),

  // Carbon
  carbonPrice: amount('EUR/t', 'Only when the owner wants a price on it.', 75, 50, 150),
} as const satisfies Record<string, Figure>;
