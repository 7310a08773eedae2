import type { Figure } from '../figure.ts';
import { figureOf, type Papers } from '../papers.ts';
import type { GovernanceRow } from './governance.ts';

export interface Governance {
  /** World Bank Logistics Performance Index, 1 to 5. */
  readonly logistics: Figure;
  /** World Bank governance indicators, about −2.5 (weak) to 2.5 (strong). */
  readonly governance: {
    readonly stability: Figure;
    readonly law: Figure;
    readonly effectiveness: Figure;
    readonly regulation: Figure;
    readonly corruption: Figure;
    readonly voice: Figure;
  };
}

const logisticsPapers: Papers = {
  unit: 'score 1–5',
  source: 'world-bank-logistics-2023',
  asOf: '2023',
  reviewBy: '2027-12-31',
  status: 'statistic',
};
const papers: Papers = {
  unit: 'score −2.5–2.5',
  source: 'world-bank-governance-2023',
  asOf: '2023',
  reviewBy: '2027-12-31',
  status: 'statistic',
};

export function readGovernance([logistics, year, stability, law, effectiveness, regulation, corruption, voice]: GovernanceRow): Governance {
  return {
    logistics: figureOf({ ...logisticsPapers, asOf: String(year) }, logistics),
    governance: {
      stability: figureOf(papers, stability),
      law: figureOf(papers, law),
      effectiveness: figureOf(papers, effectiveness),
      regulation: figureOf(papers, regulation),
      corruption: figureOf(papers, corruption),
      voice: figureOf(papers, voice),
    },
  };
}
