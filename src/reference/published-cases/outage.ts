import type { PublishedCase } from './published-case.ts';

export const resilienceGapCase = {
  id: 'ttr-tts',
  topic: 'time to survive against time to recover',
  source: 'Definition of Simchi-Levi et al. (2015), Interfaces 45: 375–390; figures of our own',
  standing: 'closed-form',
  inputs: { survive: 30, recover: 75, replacedFrom: 45, replacedShare: 0.5, demandRate: 100, marginPerPiece: 12 },
  expected: { lostTime: 30, lostPieces: 3000, lostMargin: 36_000 },
  tolerance: 1e-6,
} as const satisfies PublishedCase<object, object>;

export const disruptionCases = [
  { years: 5, expected: 0.7411 },
  { years: 10, expected: 0.933 },
].map(({ years, expected }) => ({
  id: `mgi-${years}`,
  topic: 'a disruption of a month or longer every 3.7 years',
  source: 'McKinsey Global Institute (2020), Risk, resilience, and rebalancing in global value chains',
  standing: 'closed-form',
  inputs: { yearsBetween: 3.7, years },
  expected,
  tolerance: 1e-4,
})) satisfies readonly PublishedCase<object, number>[];

export const transportCarbonCase = {
  id: 'shanghai-rotterdam',
  topic: 'twenty tonnes by sea',
  source: 'Defaults of the GLEC Framework v3.2 in a worked example of ecofreight.co',
  standing: 'seen',
  inputs: { kilometres: 19_600, tonnes: 20, gramsPerTonneKm: 8.15 },
  expected: 3194.8,
  tolerance: 0.1,
} as const satisfies PublishedCase<object, number>;

/** Goods that stand still when the stock is gone: rare outages, so that two hardly ever meet. */
export const uncoveredCase = {
  id: 'uncovered-weeks',
  topic: 'weeks a year without supply, by formula and by 1,000 simulated histories',
  source: 'Expected value of a compound Poisson process with exponential lengths: λ·m·e^(−C/m)',
  standing: 'closed-form',
  inputs: { eventsPerYear: 0.2, meanWeeks: 6, coverWeeks: 2, years: 10, histories: 1000 },
  expected: 0.2 * 6 * Math.exp(-2 / 6),
  /** Four standard errors, √(2·λ·m²·e^(−C/m) / (years·histories)), and a little for outages that overlap. */
  tolerance: 0.15,
} as const satisfies PublishedCase<object, number>;
