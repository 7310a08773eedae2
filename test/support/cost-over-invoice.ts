import { loadFigures } from '../../src/dossier/defaults/load-figures.ts';
import { newDraft } from '../../src/dossier/draft/new-draft.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { sources, type SourceId } from '../../src/reference/sources.ts';

const figures = await loadFigures();
const size = { futures: 128, histories: 16 } as const;

/** Sectors and countries that differ in what a piece costs beyond its invoice: dense and light, dear and cheap, near and far, with duty and without. */
export const pairs = [
  { product: 'metal-products', country: 'CN' },
  { product: 'pcb-assemblies', country: 'CN' },
  { product: 'workwear', country: 'BD' },
  { product: 'shoes-leather', country: 'VN' },
  { product: 'furniture', country: 'VN' },
  { product: 'bicycle-frames', country: 'TW' },
  { product: 'plastics-compounds', country: 'TR' },
  { product: 'machined-parts', country: 'CZ' },
] as const;

interface Line {
  readonly elements: readonly string[];
  /** What such a cost usually is, as a share of the invoice; one that only general knowledge tells names no publisher. */
  readonly usual: readonly [low: number, high: number];
  readonly source: SourceId;
}

/**
 * Lines of the table. Duty is at most the dearest group of industrial goods that the tariff profile prints; the last line is what a survey of 2009
 * found left out of sums, 20 % or more of the cost of buying far away.
 */
export const lines = {
  freight: { elements: ['inland', 'freight', 'insurance'], usual: [0.01, 0.15], source: 'general-knowledge' },
  air: { elements: ['air'], usual: [0, 0.05], source: 'general-knowledge' },
  duty: { elements: ['duty', 'tariff-event'], usual: [0, 0.17], source: 'wto-tariffs-2017' },
  clearance: { elements: ['brokerage', 'payment'], usual: [0, 0.03], source: 'general-knowledge' },
  stock: {
    elements: ['stock-transit', 'stock-cycle', 'stock-safety', 'stock-cover', 'stock-capital'],
    usual: [0.005, 0.12],
    source: 'general-knowledge',
  },
  ageing: { elements: ['obsolescence', 'mismatch'], usual: [0, 0.15], source: 'general-knowledge' },
  quality: { elements: ['rejects'], usual: [0, 0.05], source: 'general-knowledge' },
  oversight: { elements: ['travel', 'coordination'], usual: [0.005, 0.1], source: 'general-knowledge' },
} as const satisfies Record<string, Line>;
export type LineId = keyof typeof lines;
export const lineIds = [
  'freight',
  'air',
  'duty',
  'clearance',
  'stock',
  'ageing',
  'quality',
  'oversight',
] as const satisfies readonly LineId[];

/** What is left out of simple sums, of all that buying far away costs. */
export const leftOut = figuresLeftOut();

export interface CostOverInvoice {
  readonly product: string;
  readonly country: string;
  /** Shares of what is invoiced, mean over the calculated cases. */
  readonly lines: Readonly<Record<LineId, number>>;
  /** All other elements together: stoppages, standing still, the carbon charge. */
  readonly other: number;
  readonly total: number;
}

/** What staying costs beyond the invoice to somebody who tells a product and a country and nothing else. */
export function costOverInvoice({ product, country }: (typeof pairs)[number]): CostOverInvoice {
  const draft = newDraft({ id: 'over-invoice', today: '2026-11-29', now: '2026-11-29T09:00:00.000Z', seed: 7 });
  const reading = readDossier({ ...draft, answers: { 'origin.country': { value: country }, product: { value: product } } }, figures);
  if (!reading.ok) throw new RangeError(`${product} from ${country}: ${reading.problems.map(({ code }) => code).join(', ')}`);
  const run = startRun(toInputs(reading.dossier, figures), size);
  run.advance(size.futures);
  const table = run.table();
  const row = table.options.indexOf('stay') * table.elements.length;
  const amountOf = (elements: readonly string[]) =>
    table.elements.reduce((sum, element, at) => (elements.includes(element) ? sum + (table.bridge[row + at] ?? 0) : sum), 0);
  const invoice = amountOf(['purchase']);
  const shareOf = (id: LineId) => amountOf(lines[id].elements) / invoice;
  const total = amountOf(table.elements) / invoice - 1;
  const found = Object.fromEntries(lineIds.map((id) => [id, shareOf(id)]));
  const shares: Record<LineId, number> = {
    freight: 0,
    air: 0,
    duty: 0,
    clearance: 0,
    stock: 0,
    ageing: 0,
    quality: 0,
    oversight: 0,
    ...found,
  };
  return { product, country, lines: shares, other: total - lineIds.reduce((sum, id) => sum + shares[id], 0), total };
}

/** The table as it is printed: per cent of the invoice, with a sign where it is outside what is usual. */
export function printedTable(rows: readonly CostOverInvoice[]): string {
  const percent = (share: number) => (share * 100).toFixed(1);
  const head = ['per cent of the invoice', ...lineIds, 'other', 'total'];
  const usual = ['usual', ...lineIds.map((id) => lines[id].usual.map((end) => (end * 100).toFixed(0)).join('–')), '', leftOut];
  const cell = (row: CostOverInvoice, id: LineId) => {
    const share = row.lines[id];
    const [low, high] = lines[id].usual;
    return `${percent(share)}${share < low ? ' <' : share > high ? ' >' : ''}`;
  };
  const body = rows.map((row) => [
    `${row.product}, ${row.country}`,
    ...lineIds.map((id) => cell(row, id)),
    percent(row.other),
    percent(row.total),
  ]);
  const told = lineIds.map((id) => `${id}: ${publisherOf(lines[id].source)}`).join('; ');
  return [...[head, usual, ...body].map((cells) => cells.map((text, at) => text.padEnd(at === 0 ? 26 : 11)).join('')), told].join('\n');
}

function publisherOf(source: SourceId): string {
  const { title, ...rest } = sources[source];
  return 'publisher' in rest ? `${rest.publisher}, ${rest.year}` : title.toLowerCase();
}

function figuresLeftOut(): string {
  return `≥ 20 (${publisherOf('archstone-2009')})`;
}
