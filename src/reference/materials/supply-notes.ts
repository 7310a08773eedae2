import type { MaterialId } from './material-ids.ts';

/** Mined along with something else, so that a higher price hardly brings more of it. Helium comes with natural gas. */
export const byProducts: Partial<Record<MaterialId, readonly MaterialId[]>> = {
  arsenic: ['copper'],
  bismuth: ['lead'],
  cadmium: ['zinc'],
  cobalt: ['copper', 'nickel'],
  gallium: ['aluminium-bauxite'],
  germanium: ['zinc'],
  hafnium: ['zirconium'],
  helium: [],
  indium: ['zinc'],
  rhenium: ['molybdenum'],
  scandium: ['titanium', 'lree'],
  selenium: ['copper'],
  tellurium: ['copper'],
  vanadium: ['iron-ore', 'titanium'],
};

export interface ExportControl {
  readonly by: string;
  /** First month. */
  readonly since: string;
  readonly source: 'export-controls-2025' | 'general-knowledge';
  readonly status: 'secondary' | 'assumption';
  readonly asOf: string;
  readonly reviewBy: string;
  readonly note?: string;
}

const papers = { by: 'CN', source: 'export-controls-2025', status: 'secondary', asOf: '2025-11', reviewBy: '2027-03-31' } as const;
const fromMemory = { ...papers, source: 'general-knowledge', status: 'assumption' } as const;

/**
 * Materials that leave China with a licence only. Controls announced in October 2025, on five more rare earths among others, were suspended to 10
 * November 2026; whether that was prolonged was not found, so that those stay a risk.
 */
export const exportControls: Partial<Record<MaterialId, ExportControl>> = {
  antimony: { since: '2024-09', ...fromMemory, note: 'The month is from general knowledge.' },
  bismuth: { since: '2025-02', ...papers },
  gallium: { since: '2023-08', ...papers },
  germanium: { since: '2023-08', ...papers },
  hree: { since: '2025-04', ...papers, note: 'Seven medium and heavy rare earths, and magnets with them.' },
  indium: { since: '2025-02', ...papers },
  molybdenum: { since: '2025-02', ...papers },
  'natural-graphite': { since: '2023-12', ...papers, note: 'Natural and artificial; the rules on anodes of October 2025 were suspended.' },
  scandium: { since: '2025-04', ...fromMemory, note: 'From general knowledge: among the seven rare earths of April 2025.' },
  tellurium: { since: '2025-02', ...papers },
  tungsten: { since: '2025-02', ...papers },
};
