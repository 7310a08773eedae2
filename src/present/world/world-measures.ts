import type world from '../../content/texts/nl/world.ts';
import type { Format } from '../../i18n/format.ts';
import type { Country } from '../../reference/countries.ts';
import type { Figure } from '../../reference/figure.ts';
import type { Material } from '../../reference/materials.ts';

export type WorldMeasureId = keyof (typeof world)['measure'];
export const worldMeasures = ['labour', 'waiting', 'governance', 'carbon', 'dependence'] as const satisfies readonly WorldMeasureId[];

/** What the map looks things up in. */
export interface WorldFigures {
  readonly countries: readonly Country[];
  readonly leadTimeWeeks: (country: Country) => Figure;
  readonly materials: readonly Material[];
}

/** Every country with a figure for the measure. */
export function measureWorld(measure: WorldMeasureId, figures: WorldFigures): ReadonlyMap<string, number> {
  return new Map(figures.countries.map((country) => [country.iso2, valueOf(country, measure, figures)]));
}

function valueOf(country: Country, measure: WorldMeasureId, { leadTimeWeeks, materials }: WorldFigures): number {
  switch (measure) {
    case 'labour':
      return country.labourCost.value;
    case 'waiting':
      return leadTimeWeeks(country).value;
    case 'governance':
      return (country.governance.stability.value + country.governance.law.value) / 2;
    case 'carbon':
      return country.gridCarbon.value;
    case 'dependence':
      return shareOfCritical(country.iso2, materials);
  }
}

/**
 * How much the world leans on a country for the materials that Europe calls critical: the plain mean over those materials of
 * its share in the step where it supplies most, mining or processing. Shares under 5 % are not in the tables and count as 0.
 */
export function shareOfCritical(country: string, materials: readonly Material[]): number {
  const critical = materials.filter((material) => material.critical);
  const shares = critical.map(({ world }) =>
    Math.max(0, ...[...world.mining, ...world.processing].filter(({ iso2 }) => iso2 === country).map(({ share }) => share.value)),
  );
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, critical.length);
}

/** A value in its natural unit. */
export function measureText(value: number, measure: WorldMeasureId, format: Format): string {
  switch (measure) {
    case 'labour':
      return format.money(value);
    case 'waiting':
      return format.weeks(Math.round(value));
    case 'governance':
      return format.number(value, { least: 1, most: 1 });
    case 'carbon':
      return format.number(Math.round(value));
    case 'dependence':
      return format.share(value, { most: 1 });
  }
}

/** Borders between five classes: a fifth of the countries in each, where they differ. */
export function classBorders(values: Iterable<number>): readonly number[] {
  const sorted = [...values].toSorted((a, b) => a - b);
  return [0.2, 0.4, 0.6, 0.8].map((share) => sorted[Math.floor(share * sorted.length)] ?? 0);
}

/** 0 is the lowest class, 4 the highest. */
export function classOf(value: number, borders: readonly number[]): number {
  return borders.filter((border) => value >= border && value > 0).length;
}
