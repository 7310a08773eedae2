import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import { taskOf, type TaskId } from '../../content/task-fields.ts';
import { estimateName, type EstimateName } from '../../dossier/estimates/estimate-name.ts';
import type { EstimateId } from '../../engine/model/estimate.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';

export type Weight = 'heavy' | 'some' | 'light';

/**
 * Which share of the variance of (leader − rival) each question and each task explains, as far as the calculated cases tell. Under
 * given weights one counts at least as heavily as the share of cases in which knowing it puts something else first.
 */
export interface Influence {
  readonly fields: ReadonlyMap<FieldId, number>;
  /** By what it is called in the model: an open question about a way shares a figure with others that lead to the same place. */
  readonly estimates: ReadonlyMap<EstimateId, number>;
  readonly tasks: ReadonlyMap<TaskId, number>;
  /**
   * What knowing it is good for: EUR PV, or under given weights the share of cases in which something else then comes first. An open
   * question that could change the choice comes before one that only weighs.
   */
  readonly worth: ReadonlyMap<EstimateId, number>;
}

/** Shares from which a figure is called heavy, or counts at all. */
const heavy = 0.15;
const some = 0.03;

/** What decides the order of the best two, sorted by the question and the task behind it. */
export function influenceOf({ resting, worth, weighed }: Pick<Assessment, 'resting' | 'worth' | 'weighed'>): Influence {
  const flips = weighed?.flips ?? [];
  const fields = new Map<FieldId, number>();
  const tasks = new Map<TaskId, number>();
  const estimates = new Map<EstimateId, number>();
  const count = (put: typeof add, { estimate, share }: Counted) => {
    put(estimates, estimate, share);
    const name = estimateName(estimate);
    if (name?.kind === 'field') put(fields, name.field, share);
    const task = name && taskBehind(name);
    if (task !== undefined) put(tasks, task, share);
  };
  for (const counted of resting.byEstimate) count(add, counted);
  for (const counted of flips) count(atLeast, counted);
  return {
    fields,
    estimates,
    tasks,
    worth: new Map(
      weighed?.flips === undefined
        ? worth.map(({ estimate, amount }) => [estimate, amount])
        : flips.map(({ estimate, share }) => [estimate, share]),
    ),
  };
}

/** What a question about prices nearby tells; the rest about a way is told in the editor of the options. */
const asNearby: readonly PlanFieldId[] = ['price', 'handwork', 'investment', 'growth', 'extraPrice'];

function taskBehind(name: EstimateName): TaskId | undefined {
  switch (name.kind) {
    case 'field':
      return taskOf(name.field);
    case 'plan':
    case 'place':
      return asNearby.includes(name.field) ? 'nearby' : 'options';
    case 'judgement':
    case 'ref':
      return undefined;
  }
}

interface Counted {
  readonly estimate: EstimateId;
  readonly share: number;
}

function add<Key>(shares: Map<Key, number>, key: Key, share: number): void {
  shares.set(key, (shares.get(key) ?? 0) + share);
}

function atLeast<Key>(shares: Map<Key, number>, key: Key, share: number): void {
  shares.set(key, Math.max(shares.get(key) ?? 0, share));
}

export function weightOf(share: number | undefined): Weight | undefined {
  if (share === undefined) return undefined;
  return share >= heavy ? 'heavy' : share >= some ? 'some' : 'light';
}
