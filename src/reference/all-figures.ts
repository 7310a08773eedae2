import { belgianLabour, belgium, wageIndexation } from './belgium.ts';
import { borderCarbon, borderCarbonGoods, borderCarbonPhaseIn, emissionFactors } from './carbon.ts';
import { clusters } from './clusters.ts';
import { contacts } from './contacts.ts';
import { costDefaults } from './cost-defaults.ts';
import { countries } from './countries.ts';
import { currencies } from './currencies.ts';
import { dutyByProduct, steelQuota, tradeDefences } from './duties.ts';
import { dutyGroups } from './duty-groups.ts';
import { generalPreference } from './general-preference.ts';
import { cautions, disruptions, evidence } from './evidence.ts';
import type { Figure, Status } from './figure.ts';
import { codebookPapers } from './case-codebook.ts';
import { firmCounts } from './firm-counts.ts';
import { freightDefaults, observedRates } from './freight.ts';
import { driverGrowth, priceGrowth } from './growth.ts';
import { lateOfTen } from './lateness.ts';
import { leadTimeParts, leadTimeWeeks } from './lead-time.ts';
import { materials } from './materials.ts';
import { criticalityBorder } from './materials/criticality-border.ts';
import { ecosystemPapers, technologyPapers } from './materials/technologies.ts';
import { outages, sourceOutages } from './outages.ts';
import { priceRatio } from './price-ratio.ts';
import { contentPapers } from './product-materials.ts';
import { products } from './products.ts';
import { rejectShare } from './quality.ts';
import { regionalAid } from './regional-aid.ts';
import { sectorPapers, sectors } from './sectors.ts';
import { shortageOccupations } from './shortage-occupations.ts';
import { dependencyAreas, dependencyFigures, materialPartners } from './strategic-dependencies.ts';
import type { SourceId } from './sources.ts';
import { supportInstruments } from './support-instruments.ts';

/** Everything with papers, by theme. Heavy: only for the sources page and the tests. */
const themes = {
  countries,
  countryDefaults: countries.map((country) => ({
    iso2: country.iso2,
    outages: sourceOutages(country),
    leadTime: leadTimeWeeks(country),
    late: lateOfTen(country),
  })),
  sectors,
  sectorPapers,
  products,
  duties: { groups: dutyGroups, products: dutyByProduct, defences: tradeDefences, steelQuota, preference: generalPreference },
  costs: { defaults: costDefaults, currencies, priceRatio },
  freight: { defaults: freightDefaults, observed: observedRates },
  growth: { prices: priceGrowth, drivers: driverGrowth },
  delivery: { leadTime: leadTimeParts, rejects: rejectShare },
  outages,
  carbon: { emissionFactors, border: borderCarbon, goods: borderCarbonGoods, phaseIn: borderCarbonPhaseIn },
  evidence: { evidence, disruptions, cautions, firms: firmCounts, codebook: codebookPapers },
  belgium: { baseline: belgium, labour: belgianLabour, indexation: wageIndexation },
  materials: { materials, border: criticalityBorder, technologyPapers, ecosystemPapers, contentPapers },
  dependencies: { areas: dependencyAreas, figures: dependencyFigures, partners: materialPartners },
  support: { instruments: supportInstruments, clusters, regionalAid, shortageOccupations, contacts },
} as const;

interface NamedFigure {
  /** Where it stands: `countries.VN.labourCost`. */
  readonly path: string;
  readonly figure: Figure;
}

type Visit = (path: string, value: object) => void;

/** Entries of a list go by their own name where they have one. */
function nameOf(entry: unknown, index: string): string {
  if (typeof entry !== 'object' || entry === null) return index;
  if ('iso2' in entry && typeof entry.iso2 === 'string') return entry.iso2;
  if ('from' in entry && typeof entry.from === 'string') return entry.from;
  return 'id' in entry && typeof entry.id === 'string' ? entry.id : index;
}

function walk(value: unknown, path: string, visit: Visit): void {
  if (typeof value !== 'object' || value === null) return;
  visit(path, value);
  for (const [key, entry] of Object.entries(value)) walk(entry, path === '' ? key : `${path}.${nameOf(entry, key)}`, visit);
}

function isFigure(value: object): value is Figure {
  return 'value' in value && typeof value.value === 'number' && 'unit' in value && 'source' in value && 'reviewBy' in value;
}

/** Every figure of the world that the app knows, each with its path. */
export function allFigures(): readonly NamedFigure[] {
  const found: NamedFigure[] = [];
  walk(themes, '', (path, value) => {
    if (isFigure(value)) found.push({ path, figure: value });
  });
  return found;
}

interface NamedRecord {
  readonly path: string;
  readonly source: SourceId;
  readonly status: Status;
}

/** Everything with a source and a status: figures, and records that are not a number. */
export function allRecords(): readonly NamedRecord[] {
  const found: NamedRecord[] = [];
  walk(themes, '', (path, value) => {
    if (isRecord(value)) found.push({ path, source: value.source, status: value.status });
  });
  return found;
}

function isRecord(value: object): value is Pick<Figure, 'source' | 'status'> {
  return 'source' in value && typeof value.source === 'string' && 'status' in value && typeof value.status === 'string';
}

/** Sources that a figure, or a record that is not a number, was read in. */
export function sourcesInUse(): ReadonlySet<string> {
  const found = new Set<string>();
  walk(themes, '', (_, value) => {
    if ('source' in value && typeof value.source === 'string') found.add(value.source);
    if ('workedOutFrom' in value && Array.isArray(value.workedOutFrom)) for (const source of value.workedOutFrom) found.add(String(source));
  });
  return found;
}
