import { stopOf, type SiteStop } from '../../dossier/chain/site-stop.ts';
import type { Site } from '../../dossier/draft/chain-schema.ts';
import type { TableRows } from '../../scene/scene.ts';
import { siteName, type ChainInput } from './chain-input.ts';

/** Longer lists say less. */
const mostRows = 20;

interface NamedStop extends SiteStop {
  readonly name: string;
}

export interface TellStops {
  readonly sentences: readonly string[];
  readonly table: TableRows;
  readonly single: readonly string[];
  readonly singleOpen: readonly string[];
}

/** Time to survive against time to recover, the longest without goods first; what is not known comes last. */
export function tellStops(sites: readonly Site[], input: ChainInput): TellStops {
  const { words } = input;
  const stops = sites.map((site, at): NamedStop => ({ ...stopOf(site), name: siteName(site, at + 1, input) }));
  const told = stops.filter(({ survive, recover }) => survive !== undefined || recover !== undefined);
  const sorted = told.toSorted((one, other) => (other.short ?? -1) - (one.short ?? -1));
  const open = stops.filter(({ isSingle }, at) => !isSingle && sites[at]?.others === undefined).length;
  return {
    sentences: sentencesOf(sorted, stops, input),
    table: {
      head: [words('stops.head.site'), words('stops.head.survive'), words('stops.head.recover'), words('stops.head.short')],
      rows: sorted.slice(0, mostRows).map((stop) => rowOf(stop, input)),
      numeric: [1, 2, 3],
    },
    single: stops.filter(({ isSingle }) => isSingle).map(({ name }) => name),
    singleOpen: open === 0 ? [] : [words('single.open', { count: open })],
  };
}

function sentencesOf(sorted: readonly NamedStop[], stops: readonly NamedStop[], { words, format }: ChainInput): readonly string[] {
  const known = sorted.filter(({ short }) => short !== undefined);
  const [worst] = known;
  const openCount = stops.length - known.length;
  const more = sorted.length - mostRows;
  if (worst === undefined) return [words('stops.none')];
  return [
    (worst.short ?? 0) > 0 ? words('stops.worst', { site: worst.name, weeks: format.weeks(worst.short ?? 0) }) : words('stops.held'),
    ...(openCount > 0 ? [words('stops.open', { count: openCount })] : []),
    ...(more > 0 ? [words('stops.more', { count: String(more) })] : []),
  ];
}

function rowOf({ name, survive, recover, by, short }: NamedStop, { words, format }: ChainInput): readonly string[] {
  const weeks = (value: number | undefined) => (value === undefined ? words('stops.unknown') : format.weeks(value));
  return [
    name,
    weeks(survive),
    by === 'other-maker' ? words('stops.byOther', { weeks: weeks(recover) }) : weeks(recover),
    short === 0 ? words('stops.nothing') : weeks(short),
  ];
}
