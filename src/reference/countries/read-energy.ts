import type { Figure } from '../figure.ts';
import { around, figureIfKnown, figureOf, rounded, type Papers } from '../papers.ts';
import type { EnergyRow } from './energy.ts';

export interface Energy {
  readonly gridCarbon: Figure;
  readonly electricityLarge: Figure;
  readonly electricitySme: Figure;
  /** WorldRiskIndex: higher is more at risk from natural disasters. */
  readonly hazard: Figure | undefined;
  readonly hazardExposure: Figure | undefined;
  readonly hazardVulnerability: Figure | undefined;
}

/** A small firm pays about this much more per kWh than a user of 20 to 70 GWh. */
const smallFirmRatio = 1.45;

const gridPapers: Papers = { unit: 'g CO2e/kWh', source: 'ember-grid', asOf: '2024', reviewBy: '2027-06-30', status: 'secondary' };
const electricityPapers: Papers = {
  unit: 'EUR/kWh',
  source: 'eurostat-electricity-2024',
  asOf: '2024-H2',
  reviewBy: '2027-03-31',
  status: 'statistic',
};
const readAs = {
  publisher: electricityPapers,
  'second-hand': { ...electricityPapers, status: 'secondary', note: 'GlobalPetrolPrices.' },
  judged: { ...electricityPapers, source: 'project', status: 'assumption' },
} as const satisfies Record<EnergyRow[3], Papers>;
const smePapers: Papers = {
  ...electricityPapers,
  source: 'project',
  status: 'assumption',
  note: 'The price for large industry times 1.45.',
};
const hazardPapers: Papers = { unit: 'index 0–100', source: 'world-risk-2023', asOf: '2023', reviewBy: '2027-12-31', status: 'statistic' };

export function readEnergy([grid, gridYear, electricity, read, hazard, exposure, vulnerability]: EnergyRow): Energy {
  const sme = rounded(electricity * smallFirmRatio);
  return {
    gridCarbon: figureOf({ ...gridPapers, asOf: String(gridYear) }, grid),
    electricityLarge: figureOf(readAs[read], electricity, read === 'judged' ? around(electricity, 0.7, 1.4) : [electricity, electricity]),
    electricitySme: figureOf(smePapers, sme, around(sme, 0.75, 1.35)),
    hazard: figureIfKnown(hazardPapers, hazard),
    hazardExposure: figureIfKnown(hazardPapers, exposure),
    hazardVulnerability: figureIfKnown(hazardPapers, vulnerability),
  };
}
