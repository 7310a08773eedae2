import type { NamespaceWords } from '../../i18n/words.ts';
import type { Format } from '../../i18n/format.ts';
import { worldOutlines } from '../../reference/world-outlines.ts';
import { markPlaces, type Mark } from './world-marks.ts';
import {
  classBorders,
  classOf,
  measureText,
  measureWorld,
  worldMeasures,
  type WorldFigures,
  type WorldMeasureId,
} from './world-measures.ts';

export interface WorldInput {
  readonly words: NamespaceWords<'world'>;
  readonly format: Format;
  readonly figures: WorldFigures;
}

/** Why a place is marked: it is made there today, or options lead there. */
export interface MarkedPlace {
  readonly code: string;
  readonly why: readonly string[];
}

interface Shape {
  readonly key: string;
  readonly code: string;
  readonly path: string;
  /** 0 lowest to 4 highest; undefined without a figure. */
  readonly level: number | undefined;
}

export interface WorldMap {
  readonly shapes: readonly Shape[];
  readonly marks: readonly (Mark & { readonly name: string; readonly value: string; readonly why: string })[];
  readonly legend: readonly { readonly level: number; readonly text: string }[];
  /** What the map shows, in a sentence. */
  readonly sentence: string;
}

/** Radius of a number on the map, by how much of the world is in sight. */
export const markRadius = { world: 30, europe: 9 } as const;
export type Sight = keyof typeof markRadius;

/** The map of one measure, with the places of the dossier. */
export function worldMap(measure: WorldMeasureId, places: readonly MarkedPlace[], sight: Sight, presentation: WorldInput): WorldMap {
  const { words, format, figures } = presentation;
  const values = measureWorld(measure, figures);
  const borders = classBorders(values.values());
  const say = (value: number) => measureText(value, measure, format);
  const level = (code: string) => {
    const value = values.get(code);
    return value === undefined ? undefined : classOf(value, borders);
  };
  const known = places.flatMap(({ code }) => figures.countries.find(({ iso2 }) => iso2 === code) ?? []);
  const marks = markPlaces(known, markRadius[sight]).map((mark) => ({
    ...mark,
    name: format.country(mark.code),
    value: say(values.get(mark.code) ?? Number.NaN),
    why: format.list(places.find(({ code }) => code === mark.code)?.why ?? []),
  }));
  return {
    shapes: worldOutlines.map(([code, path], index) => ({ key: `${code}${index}`, code, path, level: level(code) })),
    marks,
    legend: legendOf(borders, values, say).map((text, at) => ({ level: at, text })),
    sentence: sentenceOf(values, { words, format, say }),
  };
}

function legendOf(borders: readonly number[], values: ReadonlyMap<string, number>, say: (value: number) => string): readonly string[] {
  const all = [...values.values()];
  const ends = [Math.min(...all), ...borders, Math.max(...all)];
  return ends.slice(0, -1).map((from, at) => {
    const to = ends[at + 1] ?? from;
    return say(from) === say(to) ? say(from) : `${say(from)} – ${say(to)}`;
  });
}

function sentenceOf(
  values: ReadonlyMap<string, number>,
  { words, format, say }: Pick<WorldInput, 'words' | 'format'> & { readonly say: (value: number) => string },
): string {
  const sorted = [...values].toSorted(([, a], [, b]) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return '';
  const ties = sorted.filter(([, value]) => value === least[1]).length;
  const highest = { high: format.country(most[0]), highValue: say(most[1]) };
  return ties > 1
    ? words('sentenceMost', highest)
    : words('sentence', { ...highest, low: format.country(least[0]), lowValue: say(least[1]) });
}

export interface WorldRow {
  readonly code: string;
  readonly name: string;
  readonly why: string;
  readonly values: Readonly<Record<WorldMeasureId, number>>;
  readonly texts: Readonly<Record<WorldMeasureId, string>>;
}

/** Every country with all its figures: the table that says the same as the map. */
export function worldRows(places: readonly MarkedPlace[], { format, figures }: WorldInput): readonly WorldRow[] {
  const measured = Object.fromEntries(worldMeasures.map((measure) => [measure, measureWorld(measure, figures)]));
  return figures.countries.map(({ iso2 }) => {
    const value = (measure: WorldMeasureId) => measured[measure]?.get(iso2) ?? Number.NaN;
    const each = <Of>(of: (measure: WorldMeasureId) => Of) => ({
      labour: of('labour'),
      waiting: of('waiting'),
      governance: of('governance'),
      carbon: of('carbon'),
      dependence: of('dependence'),
    });
    return {
      code: iso2,
      name: format.country(iso2),
      why: format.list(places.find(({ code }) => code === iso2)?.why ?? []),
      values: each(value),
      texts: each((measure) => measureText(value(measure), measure, format)),
    };
  });
}
