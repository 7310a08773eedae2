import type { Calculation, Costed } from './calculation.ts';
import { atLeastNone, literal, sum } from './formulas.ts';
import type { SourceCells } from './source-rows.ts';
import type { StockRows } from './stock-rows.ts';
import { formula, text } from './workbook.ts';

/** Later than any outage ends. */
const never = '10^99';

interface Affected {
  readonly costed: Costed;
  readonly sources: readonly SourceCells[];
  readonly stock: StockRows;
}

/** Weeks a year without supply that are to be expected, event by event; the address of their sum. */
export function addOutages(calculation: Calculation, affected: Affected): string {
  const { model, labels, buildUp } = calculation;
  const heads = (['event', 'from', 'to', 'missing', 'coverLeft', 'usedUp', 'short'] as const).map((name) =>
    text(labels.row(name), 'heading'),
  );
  const events = model.events.flatMap((_, event) => (affectedBy(affected, event).length === 0 ? [] : [event]));
  if (events.length > 0) buildUp.add(heads);
  const weeks = events.map((event) => addEvent(calculation, affected, event));
  return buildUp.at(1, buildUp.add([text(labels.row('uncovered')), formula(sum(weeks), 'number')]));
}

function affectedBy({ costed: { plan }, sources }: Affected, event: number): readonly SourceCells[] {
  const { affectedSource, affectedStart } = plan;
  return [...affectedSource.subarray(affectedStart[event], affectedStart[event + 1])].flatMap((source) => sources[source] ?? []);
}

/** What is missing grows with the duration in straight pieces: until others take over, and after that. */
function addEvent(calculation: Calculation, affected: Affected, event: number): string {
  const { model, labels, buildUp, amount } = calculation;
  const plan = model.events[event];
  const stopped = affectedBy(affected, event);
  const { stock } = affected;
  if (plan === undefined) return '0';
  const title = buildUp.add([
    text(labels.event(plan.id)),
    formula(atLeastNone(amount(plan.perYear)), 'number'),
    formula(atLeastNone(amount(plan.meanWeeks)), 'number'),
  ]);
  const [perYear, mean] = [buildUp.at(1, title), buildUp.at(2, title)];
  const cover = affected.costed.plan.isRaw[event] === 1 ? `${stock.coverWeeks}+${stock.rawWeeks}` : stock.coverWeeks;
  const afters = stopped.map(({ replacedAfter }) => replacedAfter);
  const shorts: string[] = [];
  for (let piece = 0; piece <= stopped.length; piece += 1) {
    const row = buildUp.next();
    const isLast = piece === stopped.length;
    const at = (column: number, of = row) => buildUp.at(column, of);
    const slope = sum(
      stopped.map(({ share, replacedAfter, replacedShare }) => `${share}*IF(${at(1)}<${replacedAfter},1,1-${replacedShare})`),
    );
    const span = meanBetween({ mean, sigma: plan.sigma, from: at(5), to: isLast ? undefined : at(2) });
    buildUp.add([
      text(''),
      formula(piece === 0 ? '0' : at(2, row - 1), 'number'),
      formula(isLast ? never : smallest(afters, piece + 1), 'number'),
      formula(slope, 'number'),
      formula(piece === 0 ? cover : `MAX(0,${at(4, row - 1)}-${at(3, row - 1)}*(${at(2, row - 1)}-${at(1, row - 1)}))`, 'number'),
      formula(`IF(${at(3)}=0,0,${at(1)}+${at(4)}/${at(3)})`, 'number'),
      formula(`IF(OR(${mean}=0,${at(3)}=0),0,IF(${at(5)}<${at(2)},${at(3)}*(${span}),0))`, 'number'),
    ]);
    shorts.push(at(6));
  }
  return `${perYear}*(${sum(shorts)})`;
}

/** The nth smallest of some cells that do not lie in a row of their own. */
function smallest(cells: readonly string[], nth: number): string {
  if (cells.length === 1) return cells[0] ?? '0';
  if (nth === 1) return `MIN(${cells.join(',')})`;
  if (nth === cells.length) return `MAX(${cells.join(',')})`;
  // Those of at most this rank: the largest cell that fewer than `nth` others stay under.
  return `MIN(${cells.map((cell) => `IF(${sum(cells.map((other) => `IF(${other}<=${cell},1,0)`))}>=${nth},${cell},${never})`).join(',')})`;
}

interface Span {
  readonly mean: string;
  /** Of the logarithm of the duration; undefined for exponential durations. */
  readonly sigma: number | undefined;
  readonly from: string;
  /** Undefined for the last piece, which has no end. */
  readonly to: string | undefined;
}

/** Expected time of an outage between two moments. */
function meanBetween({ mean, sigma, from, to }: Span): string {
  if (sigma === undefined) {
    const after = to === undefined ? '0' : `EXP(-1*${to}/${mean})`;
    return `${mean}*(EXP(-1*${from}/${mean})-${after})`;
  }
  if (sigma === 0) return `MAX(0,${to === undefined ? mean : `MIN(${mean},${to})`}-${from})`;
  const capped = (cap: string) => {
    const z = `((LN(${cap}/${mean})+${literal((sigma * sigma) / 2)})/${literal(sigma)})`;
    return `IF(${cap}<=0,0,${mean}*NORMDIST(${z}-${literal(sigma)},0,1,TRUE())+${cap}*NORMDIST(-1*${z},0,1,TRUE()))`;
  };
  return `${to === undefined ? mean : capped(to)}-${capped(from)}`;
}
