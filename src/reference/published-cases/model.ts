import type { PublishedCase } from './published-case.ts';

/** Sold at the same price from either place; demand and the yuan move by a fixed share a year. */
export interface PanelsFromTwoPlaces {
  readonly years: number;
  readonly discountRate: number;
  readonly price: number;
  /** Panels in the first year. */
  readonly demand: number;
  readonly demandGrowth: number;
  /** In the first year. */
  readonly yuanPerEuro: number;
  readonly yuanGrowth: number;
  readonly onshore: { readonly fixed: number; readonly variable: number };
  readonly offshore: { readonly fixedYuan: number; readonly variableYuan: number };
}

export const dSolarCase = {
  id: 'd-solar',
  topic: 'panels made at home or far away, with expected growth and currency',
  source: 'Chopra & Meindl, Supply chain management, ch. 6, D-Solar',
  standing: 'seen',
  inputs: {
    years: 3,
    discountRate: 0.1,
    price: 70,
    demand: 100_000,
    demandGrowth: 0.12,
    yuanPerEuro: 9,
    yuanGrowth: -0.04,
    onshore: { fixed: 1_000_000, variable: 40 },
    offshore: { fixedYuan: 8_000_000, variableYuan: 340 },
  },
  expected: {
    onshore: { profit: 6_429_091, yearly: [2_000_000, 2_360_000, 2_763_200] },
    offshore: { profit: 6_822_302, yearly: [2_333_333, 2_506_667, 2_674_319] },
  },
  tolerance: 1,
} as const satisfies PublishedCase<PanelsFromTwoPlaces, object>;

export interface BearingsSupplier {
  readonly price: number;
  readonly leadTimeWeeks: number;
  readonly leadTimeSdWeeks: number;
  readonly batch: number;
}

export interface BearingsFromTwoSuppliers {
  readonly weeklyDemandMean: number;
  readonly weeklyDemandSd: number;
  readonly holdingRate: number;
  readonly serviceLevel: number;
  readonly local: BearingsSupplier;
  readonly far: BearingsSupplier;
}

/** The totals are printed in whole dollars, the parts in cents. */
export const greenThumbCase = {
  id: 'green-thumb',
  topic: 'bearings from nearby, or 3 % cheaper from afar with more stock',
  source: 'Chopra & Meindl, Supply chain management, ch. on sourcing, Green Thumb',
  standing: 'recomputed',
  inputs: {
    weeklyDemandMean: 1000,
    weeklyDemandSd: 300,
    holdingRate: 0.25,
    serviceLevel: 0.95,
    local: { price: 1, leadTimeWeeks: 2, leadTimeSdWeeks: 1, batch: 2000 },
    far: { price: 0.97, leadTimeWeeks: 6, leadTimeSdWeeks: 4, batch: 8000 },
  },
  expected: {
    local: { total: 52_697, material: 52_000, cycle: 250, safety: 446.69 },
    far: { total: 53_032, material: 50_440, cycle: 970, safety: 1622.21 },
  },
  tolerance: 1,
  partTolerance: 0.01,
} as const satisfies PublishedCase<BearingsFromTwoSuppliers, object> & { readonly partTolerance: number };

/** What must hold by algebra, whatever the figures; these are of our own. */
export const identitiesCase = {
  id: 'identities',
  topic: 'identical places, duty on goods with freight and insurance, payment on arrival, a source with a share of nothing',
  source: 'Algebra; duty on the customs value, Regulation (EU) No 952/2013, art. 70 and 71',
  standing: 'closed-form',
  inputs: { pieces: 1000, price: 100, freight: 8, insurance: 2, dutyRate: 0.1, holdingRate: 0.2, leadTimeWeeks: 10 },
  expected: { differenceOfTwins: 0, duty: 11_000, transitOnArrival: 0, differenceOfWhole: 0 },
  tolerance: 1e-9,
} as const satisfies PublishedCase<object, object>;
