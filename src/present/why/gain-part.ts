import type { EstimateId } from '../../engine/model/estimate.ts';
import { estimateLabel } from '../names/estimate-words.ts';
import type { TableRows } from '../../scene/scene.ts';
import { casesOf, casesTold as of, type PresentationInput } from '../names/presentation-input.ts';
import { placeNamed } from '../names/where-found.ts';

const mostRows = 8;

/** Everything that is worth finding out, also what no question asks; screen and paper show the same. */
export interface GainPart {
  readonly heading: string;
  readonly note: string;
  /** Undefined where no figure stands out. */
  readonly rows: TableRows | undefined;
}

/** Undefined while there are too few cases to tell. */
export function gainPart(presentation: PresentationInput): GainPart | undefined {
  const { assessment, words } = presentation;
  if (assessment.provisional || assessment.standing !== 'answer') return undefined;
  const rows = gainRows(presentation);
  return { heading: words('gain.table.title'), note: words(rows === undefined ? 'gain.table.none' : 'gain.table.note'), rows };
}

/** By how often it puts another choice first where people weigh, then by what it saves. */
function gainRows(presentation: PresentationInput): TableRows | undefined {
  const { weighed, worth } = presentation.assessment;
  const flips = weighed?.flips ?? [];
  const estimates = [...new Set([...flips, ...worth].map(({ estimate }) => estimate))].slice(0, mostRows);
  if (estimates.length === 0) return undefined;
  const { words, amounts } = presentation;
  const nothing = words('gain.table.nothing');
  const turns = (id: EstimateId) => flips.find(({ estimate }) => estimate === id)?.share;
  const saved = (id: EstimateId) => worth.find(({ estimate }) => estimate === id)?.amount;
  const columns = [
    { head: words('gain.table.head.figure'), cell: (id: EstimateId) => estimateLabel(id, presentation), isNumber: false, isShown: true },
    {
      head: words('gain.table.head.turns', { of }),
      cell: (id: EstimateId) => told(turns(id), casesOf) ?? nothing,
      isNumber: true,
      isShown: flips.length > 0,
    },
    {
      head: words(weighed === undefined ? 'gain.table.head.saves' : 'gain.table.head.savesInMoney'),
      cell: (id: EstimateId) => told(saved(id), amounts.once) ?? nothing,
      isNumber: true,
      isShown: estimates.some((id) => saved(id) !== undefined),
    },
    {
      head: words('gain.table.head.where'),
      cell: (id: EstimateId) => placeNamed(id, presentation) ?? nothing,
      isNumber: false,
      isShown: true,
    },
  ].filter(({ isShown }) => isShown);
  return {
    head: columns.map(({ head }) => head),
    rows: estimates.map((id) => columns.map(({ cell }) => cell(id))),
    numeric: columns.flatMap(({ isNumber }, at) => (isNumber ? [at] : [])),
  };
}

function told(value: number | undefined, tell: (value: number) => string): string | undefined {
  return value === undefined ? undefined : tell(value);
}
