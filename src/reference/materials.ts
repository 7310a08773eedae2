import type { Ecosystem } from './ecosystems.ts';
import type { Figure } from './figure.ts';
import { criticality, type MaterialGroup } from './materials/criticality.ts';
import { dependence, type DependenceRow } from './materials/dependence.ts';
import { materialIds, type MaterialId } from './materials/material-ids.ts';
import { byProducts, exportControls, type ExportControl } from './materials/supply-notes.ts';
import { suppliers } from './materials/suppliers.ts';
import { ecosystemsOf, technologiesOf, type TechnologyId } from './materials/technologies.ts';
import { uses } from './materials/uses.ts';
import { figureIfKnown, figureOf, share, type Papers } from './papers.ts';

interface Assessment {
  readonly year: number;
  readonly supplyRisk: Figure;
  readonly economicImportance: Figure;
}

interface Supplier {
  readonly iso2: string;
  readonly share: Figure;
}

interface Use {
  /** Division of NACE, or `other`. */
  readonly sector: string;
  readonly share: Figure;
}

export interface Material {
  readonly id: MaterialId;
  readonly group: MaterialGroup;
  readonly symbol: string | undefined;
  /** On the European list of critical materials of 2023, and since when it was on each list. */
  readonly critical: boolean;
  readonly criticalIn: readonly number[];
  /** On the European list of strategic materials of 2024. Light and heavy rare earths are one entry there. */
  readonly strategic: boolean;
  /** 2011 to 2023, the years in which it was assessed. */
  readonly history: readonly Assessment[];
  readonly world: {
    readonly mining: readonly Supplier[];
    readonly processing: readonly Supplier[];
    readonly concentration: Figure | undefined;
  };
  readonly europe: {
    readonly mining: readonly Supplier[];
    readonly processing: readonly Supplier[];
    readonly concentration: Figure | undefined;
    readonly domestic: Figure | undefined;
    readonly outside: Figure | undefined;
  };
  readonly importReliance: Figure | undefined;
  readonly importRelianceLater: Figure | undefined;
  /** Share of the demand met by recycling at the end of life. */
  readonly recycled: Figure | undefined;
  readonly recycledLater: Figure | undefined;
  /** 0 easy to replace, 1 not at all. */
  readonly substitution: { readonly importance: Figure | undefined; readonly risk: Figure | undefined };
  readonly imports: { readonly heading: string; readonly partner: string; readonly share: Figure } | undefined;
  readonly uses: readonly Use[];
  /** Strategic technologies and industrial ecosystems that lean on it. */
  readonly technologies: readonly TechnologyId[];
  readonly ecosystems: readonly Ecosystem[];
  /** Mined along with these; empty for a by-product of something that is not in the list. */
  readonly byProductOf: readonly MaterialId[] | undefined;
  readonly exportControl: ExportControl | undefined;
}

const assessmentYears = [2011, 2014, 2017, 2020, 2023] as const;

const study: Papers = { unit: 'index', source: 'ec-critical-materials-2023', asOf: '2023', reviewBy: '2027-06-30', status: 'statistic' };
const review: Papers = { unit: '1', source: 'ec-critical-materials-2017', asOf: '2017', reviewBy: '2027-06-30', status: 'statistic' };
const shareOfStudy: Papers = { ...study, unit: '1' };
const meanOfElements: Papers = {
  ...shareOfStudy,
  source: 'project',
  status: 'assumption',
  workedOutFrom: ['ec-critical-materials-2023'],
  note: 'Plain mean over the elements of the group.',
};
const reliance2020: Papers = {
  ...review,
  source: 'com-2020-474',
  asOf: '2020',
  status: 'secondary',
  note: 'Read in a public copy of the tables.',
};
const atlas: Papers = { ...review, source: 'materials-atlas-2026', asOf: '2024', status: 'secondary' };

/** Groups of elements that the study assessed one by one. */
const groupsOfElements: ReadonlySet<MaterialId> = new Set(['lree', 'hree', 'pgm']);

function readHistory(assessments: string): readonly Assessment[] {
  return assessments.split(' ').flatMap((assessed, index) => {
    const [risk, importance] = assessed.split('/');
    const year = assessmentYears[index];
    if (year === undefined || importance === undefined) return [];
    const papers = { ...study, asOf: String(year) };
    return [{ year, supplyRisk: figureOf(papers, Number(risk)), economicImportance: figureOf(papers, Number(importance)) }];
  });
}

/** `CN 55.6, RU 6` as names and shares. */
function readShares(id: MaterialId, row: string | undefined): readonly (readonly [name: string, share: Figure])[] {
  if (!row) return [];
  const papers = groupsOfElements.has(id) ? meanOfElements : shareOfStudy;
  return row.split(', ').map((entry) => {
    const [name = '', percent] = entry.split(' ');
    return [name, figureOf(papers, share(Number(percent)))];
  });
}

const readSuppliers = (id: MaterialId, row: string): readonly Supplier[] => readShares(id, row).map(([iso2, of]) => ({ iso2, share: of }));

const percent = (papers: Papers, value: number | undefined): Figure | undefined =>
  value === undefined ? undefined : figureOf(papers, share(value));

function readDependence(row: DependenceRow) {
  const [
    reliance,
    relianceLater,
    recycled,
    recycledLater,
    replaceImportance,
    replaceRisk,
    domestic,
    outside,
    ,
    ,
    heading,
    partner,
    partnerShare,
  ] = row;
  return {
    domestic: percent(shareOfStudy, domestic),
    outside: percent(shareOfStudy, outside),
    importReliance: percent(review, reliance),
    importRelianceLater: percent(reliance2020, relianceLater),
    recycled: percent(review, recycled),
    recycledLater: percent(atlas, recycledLater),
    substitution: {
      importance: figureIfKnown({ ...review, unit: 'index 0–1' }, replaceImportance),
      risk: figureIfKnown({ ...review, unit: 'index 0–1' }, replaceRisk),
    },
    imports:
      heading === undefined || partner === undefined || partnerShare === undefined
        ? undefined
        : { heading, partner, share: figureOf(atlas, share(partnerShare)) },
  };
}

function readMaterial(id: MaterialId): Material {
  const [group, symbol, critical, strategic, assessments] = criticality[id];
  const [worldMining, worldProcessing, europeMining, europeProcessing] = suppliers[id];
  const [, , , , , , , , worldConcentration, europeanConcentration] = dependence[id];
  const { domestic, outside, ...depends } = readDependence(dependence[id]);
  const criticalIn = critical === '' ? [] : critical.split(' ').map(Number);
  const concentration = { ...study, unit: 'Herfindahl 0–10,000' };
  return {
    id,
    group,
    symbol,
    critical: criticalIn.includes(2023),
    criticalIn,
    strategic,
    history: readHistory(assessments),
    world: {
      mining: readSuppliers(id, worldMining),
      processing: readSuppliers(id, worldProcessing),
      concentration: figureIfKnown(concentration, worldConcentration),
    },
    europe: {
      mining: readSuppliers(id, europeMining),
      processing: readSuppliers(id, europeProcessing),
      concentration: figureIfKnown(concentration, europeanConcentration),
      domestic,
      outside,
    },
    ...depends,
    uses: readShares(id, uses[id]).map(([sector, of]) => ({ sector, share: of })),
    technologies: technologiesOf(id),
    ecosystems: ecosystemsOf(id),
    byProductOf: byProducts[id],
    exportControl: exportControls[id],
  };
}

export const materials: readonly Material[] = materialIds.map(readMaterial);

const byId: ReadonlyMap<string, Material> = new Map(materials.map((material) => [material.id, material]));

export function findMaterial(id: string): Material | undefined {
  return byId.get(id);
}
