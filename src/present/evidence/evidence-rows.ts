import type { Format } from '../../i18n/format.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import { disruptions, evidence } from '../../reference/evidence.ts';
import type { Figure, Status } from '../../reference/figure.ts';
import { publisherOf, sources, type Source } from '../../reference/sources.ts';

/** Every record of the set, of what came back and of what disturbed chains. */
const records = { evidence, disruptions } as const;
type Kind = keyof typeof records;
export type RecordId<K extends Kind> = keyof (typeof records)[K] & string;
type Denominator = (typeof evidence)[RecordId<'evidence'>]['of'] | (typeof disruptions)[RecordId<'disruptions'>]['of'];

/** A figure with its year, of whom it is told, and its source. */
export interface EvidenceRow {
  readonly name: string;
  readonly value: string;
  readonly when: string;
  readonly of: string;
  readonly source: string;
  readonly status: Status;
}

interface RowWords {
  readonly words: NamespaceWords<'evidence'>;
  readonly names: NamespaceWords<'sources'>;
  readonly format: Format;
}

/** The parts of the page that hold figures, in the order in which they are told. */
export const evidenceParts = {
  many: ['cameBackOfOffshored', 'cameBackOfAll', 'cameBackOfAll2012', 'cameBackOfAll2015', 'movedPartsBack2013'],
  jobs: ['jobsLostBySourcing'],
  intended: ['planNearby2023', 'planFriends2023', 'fearChina2023', 'planned2024'],
  bank: ['casesInMonitor'],
} as const satisfies Record<string, readonly RecordId<'evidence'>[]>;

export const disturbedRows = ['shockInEurope', 'answeredNearby', 'monthOrLonger', 'disturbed2024', 'disturbed2019'] as const;

/** One row of the reference set, in words. */
export function evidenceRow(id: RecordId<'evidence'>, told: RowWords): EvidenceRow {
  return { name: told.names(`name.evidence.evidence.${id}.figure`), ...rowOf(evidence[id], told) };
}

/** The same for how often chains were disturbed. */
export function disturbedRow(id: (typeof disturbedRows)[number], told: RowWords): EvidenceRow {
  return { name: told.names(`name.evidence.disruptions.${id}.figure`), ...rowOf(disruptions[id], told) };
}

interface EvidenceFigure {
  readonly of: Denominator;
  readonly when: string;
  readonly figure: Figure;
}

function rowOf({ of, when, figure }: EvidenceFigure, { words, names, format }: RowWords): Omit<EvidenceRow, 'name'> {
  return {
    value: valueOf(figure, { words, format }),
    when,
    of: words(`of.${of}`),
    source: sourceOf(figure, { names, format }),
    status: figure.status,
  };
}

/** A publisher is named only where it was read; what is worked out names what it is worked out from. */
function sourceOf({ source, workedOutFrom = [] }: Figure, { names, format }: Pick<RowWords, 'names' | 'format'>): string {
  const from = workedOutFrom.flatMap((id) => publisherOf(id) ?? []);
  if (from.length > 0) return format.list([...new Set(from)]);
  const { publisher, year }: Source = sources[source];
  if (publisher !== undefined) return `${publisher}, ${year}`;
  return names(source === 'project' ? 'project' : 'memory');
}

function valueOf({ value, low, high, unit }: Figure, { words, format }: Pick<RowWords, 'words' | 'format'>): string {
  if (unit === '1') return low === high ? format.share(value) : format.range(format.share(low), format.share(high));
  const number = format.number(value);
  if (unit === 'jobs') return words('unit.jobs', { value: number });
  if (unit === 'cases') return words('unit.cases', { value: number });
  return words(unit === 'yr' ? 'unit.years' : 'unit.money', { value: number });
}
