import type { MixSearch } from '../../dossier/mixes/mix-search.ts';
import type { MixCandidate } from '../../dossier/mixes/mix-candidates.ts';
import { meanTailFront, type MeanAndTail } from '../../engine/advise/compare/mean-tail-front.ts';
import { tailAbove } from '../../engine/run/table/tail-mean.ts';
import type { FuturesTable } from '../../engine/run/table/futures-table.ts';
import { drawMixes } from './draw-mixes.ts';
import { createOptionNames, shortName } from '../names/option-names.ts';
import { toItsError } from '../names/to-its-error.ts';
import { narrowWidth, wideWidth, type Figure } from '../../scene/scene.ts';
import type { OptionNames, PresentationInput } from '../names/presentation-input.ts';

export interface MixRow {
  readonly name: string;
  readonly cells: readonly string[];
  /** Undefined for an option that the dossier has. */
  readonly mix: MixCandidate | undefined;
}

export interface MixesPart {
  readonly figure: Figure;
  /** What nothing beats and the cheapest mixes beside it, the lowest mean first; at most eight. */
  readonly rows: readonly MixRow[];
}

const mostRows = 8;
/** Mixes that another option beats: told too, since one may be wanted for what money does not tell. */
const mostOthers = 3;
/** A difference below this share of the leader's cost is none: other draws could turn it. */
const noticeable = 0.002;

/** Mixes and options by their mean and by their bad cases; undefined where nothing could be calculated. */
export function mixesPart(table: FuturesTable, search: MixSearch, told: PresentationInput): MixesPart | undefined {
  const presentation = { ...told, dossier: search.dossier, inputs: search.inputs };
  const names = createOptionNames(presentation);
  const points = meanTailFront(table);
  const { words, amounts } = told;
  const { reference } = search.inputs.frame;
  // Staying has no gate: it is always among them.
  const stay = points.find(({ option }) => option === reference);
  if (stay === undefined) return undefined;
  /** How much cheaper than staying it is a year, on average and in bad cases. */
  const perYear = ({ mean, tail }: MeanAndTail) => [(stay.mean - mean) / table.annuity, (stay.tail - tail) / table.annuity] as const;
  const candidateOf = (option: string) => search.candidates.find(({ id }) => id === option);
  const errorOf = ({ option }: MeanAndTail) => (tailAbove(table, option, reference).error ?? 0) / table.annuity;
  const rowOf = (point: MeanAndTail) => {
    const [onAverage, inBadCases] = perYear(point);
    const cells = [amounts.difference(onAverage), amounts.difference(toItsError(inBadCases, errorOf(point)))];
    return {
      name: names.name(point.option),
      cells: [...cells, words(`advice.mixes.${point.onFront ? 'yes' : 'no'}`)],
      mix: candidateOf(point.option),
    };
  };
  const leastKnown = Math.max(...points.map(errorOf));
  const others = points.filter(({ option, onFront }) => !onFront && candidateOf(option) !== undefined).slice(0, mostOthers);
  const front = points.filter(({ onFront }) => onFront);
  const shown = new Set([...spread(front, mostRows - others.length), ...others]);
  const say = (cheaperBy: number) => (cheaperBy > 0 ? amounts.plainAbout(cheaperBy) : amounts.difference(cheaperBy)); // the titles say cheaper
  const drawing = {
    points: points.map((point) => {
      const isMix = candidateOf(point.option) !== undefined;
      const label = isMix ? undefined : shortName(point.option, presentation);
      return { at: perYear(point), onFront: point.onFront, ink: names.ink(point.option), label };
    }),
    titles: [words('advice.mixes.across'), words('advice.mixes.up')] as const,
    say: [say, (cheaperBy: number) => say(toItsError(cheaperBy, leastKnown))] as const,
  };
  const head = ['mix', 'mean', 'bad', 'line'] as const;
  return {
    rows: points.filter((point) => shown.has(point)).map(rowOf),
    figure: {
      id: 'mixes',
      title: words('advice.mixes.title'),
      takeaway: takeaway({ table, points, search, names }, told),
      scene: drawMixes(drawing, wideWidth),
      narrow: drawMixes(drawing, narrowWidth),
      table: {
        head: head.map((column) => words(`advice.mixes.head.${column}`)),
        rows: points.map(rowOf).map(({ name, cells }) => [name, ...cells]),
        numeric: [1, 2],
      },
    },
  };
}

interface Looked {
  readonly table: FuturesTable;
  readonly points: readonly MeanAndTail[];
  readonly search: MixSearch;
  readonly names: OptionNames;
}

/** The cheapest mix against the leader of the answer, on the same draws. */
function takeaway({ table, points, search, names }: Looked, { assessment, words, amounts }: PresentationInput): string {
  const best = points.find(({ option }) => search.candidates.some(({ id }) => id === option));
  const leader = points.find(({ option }) => option === assessment.leader);
  const inside = { leader: names.inside(assessment.leader) };
  if (best === undefined || leader === undefined || leader.mean - best.mean <= noticeable * Math.abs(leader.mean))
    return words('advice.mixes.worse', inside);
  const amount = amounts.perYear((leader.mean - best.mean) / table.annuity);
  return words('advice.mixes.better', { ...inside, amount, mix: names.name(best.option) });
}

/** Both ends and even steps between. */
function spread<One>(all: readonly One[], most: number): readonly One[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, step) => all[Math.round((step * (all.length - 1)) / (most - 1))]).filter(
    (one) => one !== undefined,
  );
}
