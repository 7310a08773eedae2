import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields } from '../../../src/content/fields.ts';
import { planFields } from '../../../src/content/plan-fields.ts';
import type { FieldRule } from '../../../src/content/field.ts';
import type { Answer, Sure } from '../../../src/dossier/draft/answer.ts';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { isAsked } from '../../../src/dossier/draft/is-asked.ts';
import type { ResolvedValue } from '../../../src/dossier/read/dossier.ts';
import { readDossier } from '../../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import { startRun } from '../../../src/engine/run/run.ts';
import type { FuturesTable } from '../../../src/engine/run/table/futures-table.ts';
import { readColumn } from '../../../src/engine/run/table/read-table.ts';
import { sparseDraft } from '../../support/any-draft.ts';
import { figures } from '../../support/draft-of.ts';

const size = (numRuns: number, long: number) =>
  process.env['SOAK'] === undefined ? { numRuns, interruptAfterTimeLimit: 20_000 } : { numRuns: long, interruptAfterTimeLimit: 600_000 };

/** One open question and the draft in which it is answered by what stands in for the answer. */
interface AnsweredDefault {
  readonly what: string;
  readonly of: 'today' | 'plan';
  readonly in: (draft: Draft) => Draft;
}

/** A printed default that its field would take; a price beyond the largest that is accepted cannot be typed. */
function isTypable({ kind, bounds: [least, most] = [-Infinity, Infinity] }: FieldRule, { from, value, low, high }: ResolvedValue): boolean {
  return kind === 'number' && from === 'default' && typeof value === 'number' && low >= least && high <= most;
}

/** An offer of goods with another share of handwork is news for the other plans: it is no default any more. */
function isShifted({ plans }: Draft, id: string): boolean {
  const answers = plans.find((plan) => plan.id === id)?.answers ?? {};
  return plans.some((plan) => plan.answers.handwork !== undefined) || answers.labourSaved !== undefined;
}

const told = ['origin.country', 'product', 'purchase.amount', 'purchase.pieces'] as const;

/** Only what is asked first is answered; all else is a default. */
const quickDraft = sparseDraft.map((draft): Draft => ({
  ...draft,
  answers: Object.fromEntries(told.map((id) => [id, draft.answers[id] ?? {}])),
  plans: draft.plans.map((plan) => ({ ...plan, answers: {} })),
}));

const typed = ({ likely, low, high }: ResolvedValue, sure: Sure): Answer =>
  sure === 'range' ? { value: likely, sure, low, high } : { value: likely, sure };

function answeredDefaults(draft: Draft, sure: Sure): readonly AnsweredDefault[] {
  const reading = readDossier(draft, figures);
  if (!reading.ok) return [];
  const { dossier } = reading;
  const ofToday = fields
    // Who buys with the rescue in the price and tells what flies says that he pays it himself, on top.
    .filter(({ id }) => id !== 'freight.airShare' || !dossier.goodsPrice.parts.includes('rescue'))
    .filter((rule) => isTypable(rule, dossier.fields[rule.id]) && isAsked(rule, draft))
    .map(({ id }): AnsweredDefault => ({
      what: id,
      of: 'today',
      in: (from) => ({ ...from, answers: { ...from.answers, [id]: typed(dossier.fields[id], sure) } }),
    }));
  const ofPlans = dossier.plans
    .filter(({ unfit }) => unfit === undefined)
    .flatMap((read) =>
      planFields
        .filter((rule) => isTypable(rule, read.fields[rule.id]) && !(rule.id === 'price' && isShifted(draft, read.id)))
        .map(({ id }): AnsweredDefault => ({
          what: `${read.archetype} ${id}`,
          of: 'plan',
          in: (from) => ({
            ...from,
            plans: from.plans.map((plan) =>
              plan.id === read.id ? { ...plan, answers: { ...plan.answers, [id]: typed(read.fields[id], sure) } } : plan,
            ),
          }),
        })),
    );
  return [...ofToday, ...ofPlans];
}

function tableOf(draft: Draft, of: (inputs: ReturnType<typeof toInputs>) => FuturesTable): FuturesTable {
  const reading = readDossier(draft, figures);
  if (!reading.ok) throw new RangeError(reading.problems.map(({ code, planField, field }) => `${code} ${planField ?? field ?? ''}`).join());
  return of(toInputs(reading.dossier, figures));
}

const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Options whose cost in the base case changes by a thousandth or more. */
function changed(before: FuturesTable, after: FuturesTable): readonly string[] {
  return before.options.filter((option) => {
    const [was = 0] = readColumn(before, option, 'pvCost');
    const [is = Number.NaN] = readColumn(after, option, 'pvCost');
    return !(Math.abs(is - was) < 0.001 * Math.abs(was) || Math.abs(is - was) < 0.01);
  });
}

describe('a default that is told', () => {
  it('as it is printed, with its range, changes no cost by 0.1 %, field by field', () => {
    fc.assert(
      fc.property(sparseDraft, (draft) => {
        const all = answeredDefaults(draft, 'range');
        fc.pre(all.length > 0);
        const before = tableOf(draft, baseCase);
        expect(
          all.flatMap(({ what, in: tell }) => changed(before, tableOf(tell(draft), baseCase)).map((option) => `${what}: ${option}`)),
        ).toEqual([]);
      }),
      size(4, 2000),
    );
  });

  it('changes no cost by 0.1 % where all of them are told at once', () => {
    fc.assert(
      fc.property(sparseDraft, (draft) => {
        const all = answeredDefaults(draft, 'range');
        fc.pre(all.length > 0);
        const told = all.reduce((from, { in: tell }) => tell(from), draft);
        expect(changed(tableOf(draft, baseCase), tableOf(told, baseCase))).toEqual([]);
      }),
      size(20, 20_000),
    );
  });

  it('as it is printed, with its range, changes no cost by 0.1 % as it is drawn either, all of today at once', () => {
    const drawn = (draft: Draft) =>
      tableOf(draft, (inputs) => {
        const run = startRun(inputs, { futures: 128, histories: 16 });
        run.advance(128);
        return run.table();
      });
    fc.assert(
      fc.property(quickDraft, (draft) => {
        const today = answeredDefaults(draft, 'range').filter(({ of }) => of === 'today');
        fc.pre(today.length > 0);
        const [before, after] = [drawn(draft), drawn(today.reduce((from, { in: tell }) => tell(from), draft))];
        const cost = (table: FuturesTable, option: string) => meanOf(readColumn(table, option, 'pvCost'));
        const moved = before.options.filter((option) => !(Math.abs(cost(after, option) / cost(before, option) - 1) < 0.001));
        expect(moved).toEqual([]);
      }),
      size(15, 1000),
    );
  });

  it.each(['range', 'exact', 'about'] as const)('moves no gap to staying by a tenth of its spread, drawn, all at once, told %s', (sure) => {
    const futures = 2048;
    const drawn = (draft: Draft) =>
      tableOf(draft, (inputs) => {
        const run = startRun(inputs, { futures, histories: 4 });
        run.advance(futures);
        return run.table();
      });
    const gap = (table: FuturesTable, option: string) => {
      const stay = readColumn(table, 'stay', 'pvCost');
      const gaps = readColumn(table, option, 'pvCost').map((cost, future) => cost - (stay[future] ?? Number.NaN));
      const mean = meanOf(gaps);
      return { mean, spread: Math.sqrt(meanOf(gaps.map((value) => (value - mean) ** 2))) };
    };
    fc.assert(
      fc.property(quickDraft, (draft) => {
        const all = answeredDefaults(draft, sure);
        fc.pre(all.length > 0);
        const before = drawn(draft);
        const after = drawn(all.reduce((from, { in: tell }) => tell(from), draft));
        // More stock for trouble pays by the trouble that outlasts it: what is not known of that is itself a cost, which a range holds.
        const moves = draft.plans.filter(({ archetype }) => archetype !== 'stockpile').map(({ id }) => id);
        const moved = before.options
          .filter((option) => moves.includes(option))
          .flatMap((option) => {
            const [was, is] = [gap(before, option), gap(after, option)];
            // What is told draws for itself, also where a plan shared its draw with today: the wider spread counts, and what chance may do.
            const chance = 3 * Math.sqrt((was.spread ** 2 + is.spread ** 2) / futures);
            const off = Math.abs(is.mean - was.mean);
            return off > 0.1 * Math.max(was.spread, is.spread) + chance ? [`${option}: ${String(off)} of ${String(was.spread)}`] : [];
          });
        expect(moved).toEqual([]);
      }),
      size(3, 200),
    );
  });
});
