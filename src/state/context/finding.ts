import type { Figures } from '../../dossier/defaults/load-figures.ts';
import type { Dossier } from '../../dossier/read/dossier.ts';
import { assessInMoney, assessSettled, rememberingSteps, type AssessedInMoney } from '../../engine/advise/assess.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';
import type { TippingPoint } from '../../engine/advise/compare/tipping-points.ts';
import { withTurningPoints } from '../../engine/advise/with-turning-points.ts';
import type { Weighing } from '../../engine/advise/weigh/weighing.ts';
import type { Steps } from '../../engine/textbook/take-steps.ts';
import type { ModelInputs } from '../../engine/model/inputs.ts';
import type { Calculation } from '../../worker/calculation.ts';

/** What goes into a calculation, all of one moment of the open draft. */
export interface Calculated {
  /** When the draft was last changed: which state of it this is. */
  readonly revision: string;
  readonly dossier: Dossier;
  readonly inputs: ModelInputs;
  readonly figures: Figures;
}

/**
 * A calculation with what it was made of: every screen tells one finding, so that a changed answer is never told with the table of
 * the one before it.
 */
export interface Finding extends Calculated, Pick<Calculation, 'stage' | 'table' | 'tipping' | 'done'> {
  readonly inMoney: AssessedInMoney;
  /** The advice once weights stand still; worked out at the first question and kept, since it takes tens of milliseconds. */
  readonly settled: (weighings: readonly Weighing[] | undefined) => Assessment;
  /** Whether it is known, so that asking takes no time. */
  readonly isSettled: (weighings: readonly Weighing[] | undefined) => boolean;
  /** The steps to it; of a finding that another will follow, to the weighed advice alone. */
  readonly settling: (weighings: readonly Weighing[] | undefined) => Steps<undefined>;
}

/** @param before the finding before it, of any dossier: what can serve again is taken from it */
export function createFinding(
  of: Calculated,
  { stage, table, tipping, done, inMoney: known, conditional }: Calculation,
  before?: Finding,
): Finding {
  const inMoney = assessInMoney({ table, inputs: of.inputs, tipping, conditional, drawn: before?.inMoney.drawn }, known);
  return { ...of, stage, table, tipping, done, ...advising(inMoney, done) };
}

/** The same finding with its turning points placed anew. */
export function placeTurningPoints(finding: Finding, points: readonly TippingPoint[]): Finding {
  const { inMoney } = finding;
  return { ...finding, ...advising({ ...inMoney, assessment: withTurningPoints(inMoney.assessment, points) }, finding.done) };
}

function advising(inMoney: AssessedInMoney, done: boolean): Pick<Finding, 'inMoney' | 'settled' | 'isSettled' | 'settling'> {
  let last: { readonly weighings: readonly Weighing[] | undefined; readonly assessment: Assessment } | undefined;
  const settled: Finding['settled'] = (weighings) => {
    if (last === undefined || last.weighings !== weighings) last = { weighings, assessment: assessSettled(inMoney, weighings ?? []) };
    return last.assessment;
  };
  return {
    inMoney,
    settled,
    isSettled: (weighings = []) => weighings.length === 0 || last?.weighings === weighings,
    settling: function* (weighings = []) {
      yield* rememberingSteps(inMoney, weighings, { withFlips: done });
      yield;
      if (done) settled(weighings);
      return undefined;
    },
  };
}
