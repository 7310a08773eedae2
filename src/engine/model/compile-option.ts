import { setAt } from '../textbook/value-at.ts';
import { constant } from './amount.ts';
import { compileLines, type Lookup } from './compile-lines.ts';
import { compileProject } from './compile-project.ts';
import type { EventClassId, OptionPoint, Source } from './inputs.ts';
import type { OptionPlan, SourcePlans } from './model.ts';
import type { Failure } from './failure.ts';

/** Midpoint of the scale: a criterion without a judgement counts neither for nor against. */
const undecided = constant(0.5);

type Compiled = { readonly ok: true; readonly plan: OptionPlan } | { readonly ok: false; readonly reason: Failure };

/** Resolves one option, or returns what is wrong with it: an unknown name, an amount that cannot be drawn, an effect counted twice. */
export function compileOption(option: OptionPoint, lookup: Lookup): Compiled {
  const { book } = lookup;
  const from = book.size();
  const lines = compileLines(option, lookup);
  if (!lines.ok) return lines;
  const sources = compileSources(option.sources, lookup);
  const affected = compileHits(option, lookup);
  if (!affected.ok) return affected;
  const project = compileProject(option, lookup);
  if (!project.ok) return project;
  const { raw } = option;
  const plan: OptionPlan = {
    id: option.id,
    sources,
    lines: lines.plans,
    coverWeeks: book.add(option.coverWeeks),
    rawWeeks: raw === undefined ? undefined : book.add(raw.weeks),
    rawValueShare: book.add(raw?.valueShare ?? []),
    endValue: book.add(option.endValue),
    endElement: lines.endElement,
    monthsUntilItWorks: book.add(option.monthsUntilItWorks),
    rampMonths: book.add(option.rampMonths),
    ...project.plans,
    jobsHere: book.add(option.jobsHere),
    judged: new Int32Array(lookup.judgedCriteria.map((id) => book.add(option.judged[id] ?? undecided))),
    gates: option.gates.map(({ id, value, limit, isCaution = false }) => ({
      id,
      value: value === 'cash-need' ? value : book.add(value),
      limit: book.add(limit),
      isCaution,
    })),
    ...affected.affected,
    amounts: { from, to: book.size() },
    driversUsed: lines.driversUsed,
  };
  const reason = book.takeProblem() ?? (option.sources.filter(({ share }) => share === 'rest').length > 1 ? 'shares-not-one' : undefined);
  return reason === undefined ? { ok: true, plan } : { ok: false, reason };
}

function compileSources(sources: readonly Source[], { book }: Lookup): SourcePlans {
  const places = [...new Set(sources.map(({ place }) => place))];
  return {
    count: sources.length,
    share: columnOf(sources, ({ share }) => (share === 'rest' ? -1 : book.add(share))),
    leadTimeWeeks: columnOf(sources, (source) => book.add(source.leadTimeWeeks)),
    leadTimeSdWeeks: columnOf(sources, (source) => book.add(source.leadTimeSdWeeks)),
    orderWeeks: columnOf(sources, (source) => book.add(source.orderWeeks)),
    prepaidShare: columnOf(sources, (source) => book.add(source.prepaidShare)),
    replacedAfterWeeks: columnOf(sources, (source) => book.add(source.replacedAfterWeeks)),
    replacedShare: columnOf(sources, (source) => book.add(source.replacedShare)),
    carbonPerPiece: columnOf(sources, (source) => book.add(source.carbonPerPiece)),
    transportCarbonPerPiece: columnOf(sources, (source) => book.add(source.transportCarbonPerPiece)),
    onTimeShare: columnOf(sources, (source) => book.add(source.onTimeShare)),
    farShare: columnOf(sources, (source) => book.add(source.farShare)),
    lateShare: columnOf(sources, ({ lateness }) => book.add(lateness?.share ?? [])),
    lateWeeks: columnOf(sources, ({ lateness }) => book.add(lateness?.meanWeeks ?? [])),
    rescuePerPiece: columnOf(sources, ({ lateness }) => (lateness?.rescuePerPiece === undefined ? -1 : book.add(lateness.rescuePerPiece))),
    rescuedShare: columnOf(sources, ({ lateness }) => book.add(lateness?.rescuedShare ?? [])),
    place: columnOf(sources, ({ place }) => places.indexOf(place)),
  };
}

/** One number for each source; `Int32Array.from` goes through an iterator, which takes several times as long. */
function columnOf(sources: readonly Source[], of: (source: Source) => number): Int32Array {
  const column = new Int32Array(sources.length);
  sources.forEach((source, place) => {
    setAt(column, place, of(source));
  });
  return column;
}

type AffectedSources = Pick<OptionPlan, 'affectedStart' | 'affectedSource' | 'isRaw'>;

function compileHits(
  { sources, raw }: OptionPoint,
  { events }: Lookup,
): { readonly ok: true; readonly affected: AffectedSources } | { readonly ok: false; readonly reason: Failure } {
  const named: readonly EventClassId[] = [...sources.flatMap((source) => source.events), ...(raw?.events ?? [])];
  for (const id of named) {
    const event = events.get(id);
    if (event === undefined) return { ok: false, reason: 'unknown-reference' };
    if (event.problem !== undefined) return { ok: false, reason: event.problem };
  }
  const affectedStart = [0];
  const affectedSource: number[] = [];
  const ids = [...events.keys()];
  for (const id of ids) {
    sources.forEach((source, place) => {
      if (source.events.includes(id)) affectedSource.push(place);
    });
    affectedStart.push(affectedSource.length);
  }
  const isRaw = new Uint8Array(ids.map((id) => (raw?.events.includes(id) === true ? 1 : 0)));
  return { ok: true, affected: { affectedStart: new Int32Array(affectedStart), affectedSource: new Int32Array(affectedSource), isRaw } };
}
