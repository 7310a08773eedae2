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
  readonly source: 'project';
  readonly status: 'assumption';
  readonly asOf: string;
  readonly reviewBy: string;
}

const papers = { by: 'CN', source: 'project', status: 'assumption', asOf: '2026', reviewBy: '2027-03-31' } as const;

/** Export controls that were found; the list changes fast and is not complete. */
export const exportControls: Partial<Record<MaterialId, ExportControl>> = {
  antimony: { since: '2024-09', ...papers },
  gallium: { since: '2023-08', ...papers },
  germanium: { since: '2023-08', ...papers },
  'natural-graphite': { since: '2023-12', ...papers },
};
