import type { allFigures } from '../../reference/all-figures.ts';
import type { Figure, Status } from '../../reference/figure.ts';
import { publisherOf, sources, type Source, type SourceId } from '../../reference/sources.ts';
import { bareAmount, sayAmount } from './sources-amount.ts';
import { figureName, type NamingWords, type SourceNames } from './sources-names.ts';

export type Topic = keyof SourceNames['sources']['topic'];
type NamedFigure = ReturnType<typeof allFigures>[number];

/** A figure as it is shown. */
export interface FigureRow {
  readonly path: string;
  readonly topic: Topic;
  readonly name: string;
  readonly of: string;
  readonly value: string;
  /** Low and high, where they differ. */
  readonly range: { readonly low: string; readonly high: string } | undefined;
  /** Without a publisher: known from memory. */
  readonly source: Pick<Source, 'publisher' | 'title' | 'site'>;
  readonly asOf: string;
  readonly reviewBy: string;
  readonly isDue: boolean;
  readonly status: Status;
  readonly note: string | undefined;
  /** Publishers of what a figure of our own is worked out from. */
  readonly workedOutFrom: string;
}

export interface RowWords extends NamingWords {
  /** Today, `2026-11-24`: a review date before it has passed. */
  readonly today: string;
}

const isTopic = (id: string, topics: SourceNames['sources']['topic']): id is Topic => id in topics;

export function figureRows(figures: readonly NamedFigure[], words: RowWords): readonly FigureRow[] {
  return figures.flatMap((named) => rowOf(named, words) ?? []);
}

function rowOf({ path, figure }: NamedFigure, words: RowWords): FigureRow | undefined {
  const { names, format, today } = words;
  const [topic = ''] = path.split('.');
  if (!isTopic(topic, names.sources.topic)) return undefined;
  const { name, of } = figureName(path, words);
  return {
    path,
    topic,
    name,
    of: of.join(' · '),
    value: sayAmount(figure.value, figure.unit, words),
    range: rangeOf(figure, words),
    source: sourceOf(figure.source, names),
    asOf: /^\d{4}-\d\d-\d\d$/.test(figure.asOf) ? format.date(figure.asOf) : figure.asOf,
    reviewBy: format.date(figure.reviewBy),
    isDue: figure.reviewBy < today,
    status: figure.status,
    note: figure.note,
    workedOutFrom: format.list([...new Set((figure.workedOutFrom ?? []).flatMap((id) => publisherOf(id) ?? []))]),
  };
}

/** Titles stay as they were published; what nobody published is said in the language of the reader. */
function sourceOf(id: SourceId, names: SourceNames): FigureRow['source'] {
  const { publisher, title, site }: Source = sources[id];
  const own = id === 'project' ? names.sources.project : id === 'general-knowledge' ? names.sources.memory : title;
  return { ...(publisher === undefined ? {} : { publisher }), title: own, ...(site === undefined ? {} : { site }) };
}

function rangeOf({ low, high, unit }: Figure, { format }: NamingWords): FigureRow['range'] {
  return low === high ? undefined : { low: bareAmount(low, unit, format), high: bareAmount(high, unit, format) };
}

interface SourceRow extends Source {
  readonly id: SourceId;
  readonly used: number;
}

/** Every source that is in use, by its publisher, with how many figures were read there. */
export function sourceRows(figures: readonly NamedFigure[], inUse: ReadonlySet<string>): readonly SourceRow[] {
  const used = new Map<SourceId, number>();
  for (const { figure } of figures) used.set(figure.source, (used.get(figure.source) ?? 0) + 1);
  return sourceIds
    .filter((id) => inUse.has(id))
    .map((id): SourceRow => ({ id, used: used.get(id) ?? 0, ...sources[id] }))
    .toSorted((a, b) => (a.publisher ?? '').localeCompare(b.publisher ?? '', 'en') || a.title.localeCompare(b.title, 'en'));
}

const isSourceId = (id: string): id is SourceId => id in sources;
const sourceIds: readonly SourceId[] = Object.keys(sources).filter(isSourceId);

/** How many figures there are of each kind. */
export function countRows(rows: readonly FigureRow[]) {
  const count = (holds: (row: FigureRow) => boolean) => rows.filter(holds).length;
  return {
    all: rows.length,
    statistic: count(({ status }) => status === 'statistic'),
    secondary: count(({ status }) => status === 'secondary'),
    assumption: count(({ status }) => status === 'assumption'),
    due: count(({ isDue }) => isDue),
  };
}
