import { fields, type FieldId } from '../../content/fields.ts';
import type { FieldRule } from '../../content/field.ts';
import { planFields, type PlanFieldId } from '../../content/plan-fields.ts';
import type { EstimateId } from '../../engine/model/estimate.ts';
import type { Answer } from '../draft/answer.ts';
import { exactFields, exactPlanFields } from '../draft/exact-fields.ts';
import type { Dossier, ResolvedValue } from '../read/dossier.ts';
import type { Draft } from '../draft/draft.ts';

/** A figure of the dossier that can be tried at another value: of today, or of one option. */
export type LeverOf = { readonly plan: undefined; readonly field: FieldId } | { readonly plan: string; readonly field: PlanFieldId };

export interface Lever {
  readonly key: string;
  readonly of: LeverOf;
  readonly rule: FieldRule;
  readonly known: ResolvedValue;
  /** A value of the dossier times this is one of the answer: an invoice may be in another currency. */
  readonly perAnswer: number;
}

/** Two bodies of a question that the whole dossier is measured in: without an answer there is nothing to move. */
const measures: readonly FieldId[] = ['purchase.amount', 'purchase.pieces'];

export function leverKey({ plan, field }: LeverOf): string {
  return plan === undefined ? field : `${plan}:${field}`;
}

/** Every figure that can be moved, those of today first. */
export function leversOf(dossier: Dossier, draft: Draft): readonly Lever[] {
  const today = fields.flatMap((rule): readonly Lever[] => {
    const known = dossier.fields[rule.id];
    const isOpenMeasure = measures.includes(rule.id) && known.from !== 'answer';
    if (rule.kind !== 'number' || typeof known.value !== 'number' || known.from === 'ignored' || isOpenMeasure) return [];
    return [leverFor({ plan: undefined, field: rule.id }, rule, { known, draft })];
  });
  const plans = dossier.plans
    .filter(({ unfit }) => unfit === undefined)
    .flatMap((plan) =>
      planFields.flatMap((rule): readonly Lever[] => {
        const known = plan.fields[rule.id];
        const asked: readonly string[] = rule.of;
        const isNumber = rule.kind === 'number' && typeof known.value === 'number' && known.from !== 'ignored';
        if (!isNumber || !asked.includes(plan.archetype) || known.estimate.startsWith('field:')) return [];
        return [leverFor({ plan: plan.id, field: rule.id }, rule, { known, draft })];
      }),
    );
  const byEstimate = new Map([...today, ...plans].toReversed().map((lever) => [lever.known.estimate, lever]));
  return [...byEstimate.values()].toReversed();
}

function leverFor(of: LeverOf, rule: FieldRule, { known, draft }: { readonly known: ResolvedValue; readonly draft: Draft }): Lever {
  const invoice = of.field === 'purchase.amount' ? draft.answers['purchase.amount']?.value : undefined;
  return {
    key: leverKey(of),
    of,
    rule,
    known,
    perAnswer: typeof invoice === 'number' && known.likely > 0 ? invoice / known.likely : 1,
  };
}

export function leverBehind(levers: readonly Lever[], estimate: EstimateId): Lever | undefined {
  return levers.find(({ known }) => known.estimate === estimate);
}

/** The answer that tries this value, as sure as the one before it was; instead of a default, as wide as that was. */
export function answerAt({ of, rule, known, perAnswer }: Lever, value: number, before: Answer | undefined): Answer {
  const isExact = of.plan === undefined ? exactFields.includes(of.field) : exactPlanFields.includes(of.field);
  const said = { value: value * perAnswer, tried: true } as const;
  if (isExact || known.low === known.high || known.likely === 0) return { ...said, sure: 'exact' };
  const note = before?.note === undefined ? {} : { note: before.note };
  if (before?.value !== undefined && before.unknown !== true && before.sure !== 'range')
    return { ...said, sure: before.sure ?? 'about', ...note };
  // A price that nobody offered stays an own estimate.
  if (of.field === 'price') return { ...said, sure: 'rough' };
  const [least, most] = rule.bounds ?? [-Infinity, Infinity];
  const at = (end: number) => Math.min(most, Math.max(least, (end / known.likely) * said.value));
  const [low = said.value, high = said.value] = [at(known.low), at(known.high)].toSorted((a, b) => a - b);
  return { ...said, sure: 'range', low, high, ...note };
}
