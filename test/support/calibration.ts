import { loadFigures } from '../../src/dossier/defaults/load-figures.ts';
import { newDraft } from '../../src/dossier/draft/new-draft.ts';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { assess } from '../../src/engine/advise/assess.ts';
import { leaningFrom } from '../../src/engine/advise/compare/certainty.ts';
import { shareWithout } from '../../src/engine/advise/compare/defaulted-extras.ts';
import type { Assessment } from '../../src/engine/advise/assessment.ts';
import type { FuturesTable } from '../../src/engine/run/table/futures-table.ts';
import { startRun } from '../../src/engine/run/run.ts';

const figures = await loadFigures();
const size = { futures: 128, histories: 16 } as const;
const stock = ['stock-transit', 'stock-cycle', 'stock-safety', 'stock-cover', 'stock-capital', 'obsolescence'];
const distance = ['inland', 'freight', 'insurance', 'air', 'brokerage', ...stock, 'travel', 'coordination'];

const once = ['investment', 'switching'];

/** What may explain a verdict in one line, and the elements in which it shows. The first that explains is printed. */
export const causes = {
  price: { elements: ['purchase'], line: 'what an hour and a piece cost there' },
  distance: { elements: distance, line: 'the way: freight, waiting, stock under way and following it up' },
  border: { elements: ['duty'], line: 'duty at the border of the Union' },
  once: { elements: once, line: 'what moving costs once' },
  'price and distance': { elements: ['purchase', ...distance], line: 'price and distance point the same way, and each would do' },
  'price and once': {
    elements: ['purchase', ...once],
    line: 'price and what moving costs once point the same way, and each would do',
  },
} as const;
export type Cause = keyof typeof causes;
const causeNames = ['price', 'distance', 'border', 'once', 'price and distance', 'price and once'] as const satisfies readonly Cause[];

export interface Verdict {
  readonly country: string;
  readonly sector: string;
  readonly leader: string;
  readonly direction: string;
  readonly word: Assessment['certainty']['word'];
  readonly share: number;
  readonly rival: string;
  /** Why the word is more than too close to tell; undefined where it is not, or where no line explains it. */
  readonly cause: Cause | undefined;
}

/** Every country with the first product of every sector. */
export function everyCase(): readonly { readonly country: string; readonly product: string; readonly sector: string }[] {
  const sectors = [...new Set(figures.products.map(({ sector }) => sector))];
  const firstOf = sectors.flatMap((sector) => figures.products.find((product) => product.sector === sector) ?? []);
  return figures.countries.flatMap(({ iso2 }) => firstOf.map(({ id, sector }) => ({ country: iso2, product: id, sector })));
}

type Case = ReturnType<typeof everyCase>[number];

/** Somebody who tells a country and a product and nothing else. */
export function draftOfCase({ country, product }: Case): Draft {
  const draft = newDraft({ id: 'calibration', today: '2026-11-02', now: '2026-11-02T09:00:00.000Z', seed: 7 });
  return { ...draft, answers: { 'origin.country': { value: country }, product: { value: product } } };
}

/** The advice to them, were two answers enough for a firm word. */
export function verdictOn(told: Case): Verdict {
  const { country, product, sector } = told;
  const reading = readDossier(draftOfCase(told), figures);
  if (!reading.ok) throw new RangeError(`${product} from ${country}: ${reading.problems.map(({ code }) => code).join(', ')}`);
  // Two answers would make every word too close: what is asked here is where the defaults alone would lead.
  const { ownAnswers: _, ...inputs } = toInputs(reading.dossier, figures);
  const run = startRun(inputs, size);
  run.advance(size.futures);
  const table = run.table();
  const { leader, ranking, certainty } = assess({ table, inputs, tipping: [] });
  const { word, share, rival = '' } = certainty;
  const direction = ranking.find(({ option }) => option === leader)?.direction ?? '';
  return {
    country,
    sector,
    leader,
    direction,
    word,
    share,
    rival,
    cause: word === 'close' ? undefined : causeOf(table, { leader, rival }),
  };
}

/** The first cause without which it would be too close to tell. */
function causeOf(table: FuturesTable, duel: { readonly leader: string; readonly rival: string }): Cause | undefined {
  return causeNames.find((name) => shareWithout(table, causes[name].elements, duel) < leaningFrom);
}
