import { stepsOnce, takeSteps, type Steps } from '../textbook/take-steps.ts';
import { valueAt } from '../textbook/value-at.ts';
import type { EstimateId } from '../model/estimate.ts';
import type { Assessment } from './assessment.ts';
import { caseAgainst, reasonsFor, whyNot } from './explain/reasons.ts';
import { nextSteps } from './explain/steps.ts';
import type { FuturesTable } from '../run/table/futures-table.ts';
import type { ModelInputs, OptionId } from '../model/inputs.ts';
import type { TippingCurve } from '../run/tipping/tipping-table.ts';
import { bridgeOf } from './compare/bridge-of.ts';
import { fewestFutures } from './compare/certainty.ts';
import { compare } from './compare/compare.ts';
import { countDots } from './compare/fifty-dots.ts';
import { isAnswered } from '../model/is-answered.ts';
import { rankSteps, type Ranked } from './compare/rank.ts';
import { isEqualCost, readColumn } from '../run/table/read-table.ts';
import { weighingSteps } from './compare/what-weighs.ts';
import type { ConditionalValues } from './weigh/conditional-values.ts';
import { criteriaTable } from './weigh/criteria-table.ts';
import { explainInValue } from './explain/explain-in-value.ts';
import { findFlips } from './weigh/find-flips.ts';
import { weightDraws, type WeightDraws } from './weigh/weight-draws.ts';
import { preparationSteps, type PreparedWeighing } from './weigh/prepare-weighing.ts';
import { weigh } from './weigh/weigh.ts';
import { meanWeights, rulesOf, weighable as weighableOf, type Weighing } from './weigh/weighing.ts';

/** What an assessment is made of: the futures, the turning points and, where they are given, weights. */
export interface AssessInput {
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
  /** Empty until the curves are known. */
  readonly tipping: readonly TippingCurve[];
  /** What was found in the same table before: `PreparedWeighing.conditional`. */
  readonly conditional?: ConditionalValues | undefined;
  /** Weights drawn for other tables of this answer, or for the answer before; drawn anew without it. */
  readonly drawn?: WeightDraws | undefined;
  /** What people find important. Without it the options are compared in money alone. */
  readonly weighing?: readonly Weighing[];
}

/** The advice in money, with what weighing it takes: weights can then be moved without working out the rest again. */
export interface AssessedInMoney extends Pick<AssessInput, 'table' | 'inputs'> {
  readonly assessment: Assessment;
  readonly drawn: WeightDraws;
  /** Worked out at the first weighing: tens of milliseconds that whoever weighs nothing does not wait for. */
  readonly prepare: () => Steps<PreparedWeighing | undefined>;
}

/** Below this share of the compared costs coming from the owner, the picture is of the defaults, not of the firm. */
const tooFewOwn = 0.2;

/** All of the advice, read from the futures table, the estimates and the tipping curves. */
export function assess({ weighing = [], ...input }: AssessInput): Assessment {
  return assessSettled(assessInMoney(input), weighing);
}

/** `known`: what this said of the same table before; nothing is then worked out until it is asked for. */
export function assessInMoney(input: Omit<AssessInput, 'weighing'>, known?: Assessment): AssessedInMoney {
  if (known === undefined) return takeSteps(inMoneySteps(input));
  const { table, inputs, drawn = weightDraws() } = input;
  return { table, inputs, assessment: known, drawn, prepare: stepsOnce(() => preparationSteps({ ...input, drawn }, known)) };
}

/** The steps of the same where nothing is known: each reads a column or two of the table, or a part of what is counted in it. */
export function* inMoneySteps(input: Omit<AssessInput, 'weighing'>): Steps<AssessedInMoney> {
  const { table, inputs, drawn = weightDraws() } = input;
  const assessment = yield* adviceSteps(input);
  yield;
  const prepare = stepsOnce(() => preparationSteps({ ...input, drawn }, assessment));
  const weighable = yield* prepare();
  const found = { table, inputs, drawn, prepare };
  if (weighable === undefined) return { ...found, assessment };
  yield;
  return { ...found, assessment: { ...assessment, criteriaTable: yield* criteriaTable(weighable, table) } };
}

/**
 * The steps of what is remembered of weights: after them the weighed advice takes a few milliseconds, and what is worth finding out
 * under these weights as well where that is asked for.
 */
export function* rememberingSteps(
  { prepare }: AssessedInMoney,
  weighing: readonly Weighing[],
  { withFlips }: { readonly withFlips: boolean },
): Steps<undefined> {
  const weighable = weighing.length === 0 ? undefined : yield* prepare();
  if (weighable === undefined) return;
  for (const rule of rulesOf(weighing, weighableOf(weighable.values.criteria, weighable.annuity))) {
    yield;
    yield* weighable.count(rule);
    yield;
    if (withFlips) yield* weighable.flips(rule);
  }
}

/**
 * The steps of what weights take that somebody has yet to give: what does not depend on them, and counts under those that a person
 * who begins finds, the criteria in their own order. Draws of weights are then there for any order and any points.
 */
export function* firstWeighingSteps({ prepare }: AssessedInMoney): Steps<undefined> {
  const weighable = yield* prepare();
  if (weighable === undefined) return;
  const places = weighable.values.criteria.map((_, place) => place);
  yield* weighable.count({ kind: 'ranked', places });
  yield;
  yield* weighable.count({ kind: 'around', weights: meanWeights({ kind: 'ranked', places }) });
}

/** What every estimate does to every value: the long part of finding out what is worth finding out. */
export function* conditionalSteps({ prepare }: AssessedInMoney): Steps<ConditionalValues | undefined> {
  const weighable = yield* prepare();
  yield;
  return weighable === undefined ? undefined : yield* weighable.conditional();
}

/** Lays what people find important beside the advice in money. A few milliseconds: quick enough to follow a slider. */
export function assessWeighed({ assessment, prepare }: AssessedInMoney, weighing: readonly Weighing[]): Assessment {
  const weighable = weighing.length === 0 ? undefined : takeSteps(prepare());
  const weighed = weighable === undefined ? undefined : weigh(weighable, weighing);
  return weighed === undefined ? assessment : { ...assessment, weighed };
}

/**
 * With what is worth finding out under these weights, and why what comes first does so: tens of milliseconds, for when they stand still.
 */
export function assessSettled(inMoney: AssessedInMoney, weighing: readonly Weighing[]): Assessment {
  const assessment = assessWeighed(inMoney, weighing);
  const { table, inputs } = inMoney;
  const weighable = assessment.weighed === undefined ? undefined : takeSteps(inMoney.prepare());
  if (assessment.weighed === undefined || weighable === undefined) return assessment;
  const weighed = { ...assessment.weighed, flips: findFlips(weighable, weighing) };
  const inValue = explainInValue({ assessment, table, inputs }, weighed);
  return { ...assessment, weighed, ...(inValue === undefined ? {} : { inValue }) };
}

/** The advice in money alone: the long part, whatever is weighed. */
export function adviseInMoney(input: Omit<AssessInput, 'weighing'>): Assessment {
  return takeSteps(adviceSteps(input));
}

/** The steps of the same. */
export function* adviceSteps({ table, inputs, tipping }: Omit<AssessInput, 'weighing'>): Steps<Assessment> {
  const ranking = yield* rankSteps(table, inputs);
  const reference = ranking.find(({ option }) => option === inputs.frame.reference);
  const leader = leaderOf(ranking);
  if (reference === undefined || leader === undefined) return nothingCalculated(table, inputs);
  const compared = yield* compare({ table, inputs, tipping }, { ranking, leader, reference });
  const { certainty, resting, worth, variants } = compared;
  yield;
  return {
    standing: leader.status === 'excluded' ? 'none-passes' : ranking.length === 1 ? 'alone' : 'answer',
    provisional: table.futures < fewestFutures,
    futures: table.futures,
    leader: leader.option,
    reference: reference.option,
    ranking,
    certainty,
    variants: variants.map(({ option }) => option),
    closestVariant: variants[0],
    same: ranking.flatMap(({ option }) => (option !== leader.option && isSame(table, leader.option, option) ? [option] : [])),
    nearestMiss: leader.status === 'excluded' ? missOf(leader) : undefined,
    failed: table.failed,
    dots: countDots(certainty.rival === undefined ? undefined : { option: certainty.rival, share: certainty.share }),
    bridges: [...new Set([reference.option, leader.option])].map((option) => bridgeOf(table, inputs, option)),
    tipping: compared.tipping,
    tippingLookedAt: tipping.length,
    resting,
    weighs: yield* weighingSteps(table, inputs, { leader: leader.option, rival: certainty.rival ?? compared.other?.option }),
    worth,
    tooFewOwnFigures: compared.ownShare < tooFewOwn,
    reasons: reasonsFor(compared),
    against: caseAgainst(compared),
    whyNot: ranking
      .filter(({ option }) => option !== leader.option)
      .map((ranked) => ({ option: ranked.option, reasons: whyNot(compared, ranked) })),
    steps: nextSteps(compared),
    findOut: worth.length > 0 ? worth.map(({ estimate }) => estimate) : openOf(resting, inputs),
  };
}

/** The first in rank; when every option is excluded, the one whose worst gate fails least often. */
function leaderOf(ranking: readonly Ranked[]): Ranked | undefined {
  const [first] = ranking;
  if (first?.status !== 'excluded') return first;
  const worst = ({ failedGates }: Ranked) => failedGates[0]?.share ?? 0;
  return ranking.reduce((nearest, option) => (worst(option) < worst(nearest) ? option : nearest), first);
}

function missOf({ option, failedGates }: Ranked): Assessment['nearestMiss'] {
  const [worst] = failedGates;
  return worst === undefined ? undefined : { option, ...worst };
}

function openOf({ byEstimate }: Assessment['resting'], { estimates }: ModelInputs): readonly EstimateId[] {
  const answered = new Set(estimates.filter(isAnswered).map(({ id }) => id));
  return byEstimate.flatMap(({ estimate }) => (answered.has(estimate) ? [] : [estimate]));
}

function isSame(table: FuturesTable, option: OptionId, other: OptionId): boolean {
  const cost = readColumn(table, other, 'pvCost');
  return readColumn(table, option, 'pvCost').every((value, future) => isEqualCost(value, valueAt(cost, future)));
}

function nothingCalculated(table: FuturesTable, inputs: ModelInputs): Assessment {
  const { reference } = inputs.frame;
  return {
    standing: 'nothing-calculated',
    provisional: true,
    futures: table.futures,
    leader: reference,
    reference,
    ranking: [],
    certainty: {
      word: 'close',
      uncapped: 'close',
      share: 0.5,
      rival: undefined,
      rivalExcluded: false,
      cappedBy: undefined,
      assumedShare: 0,
      shareWithoutExtras: 1,
    },
    variants: [],
    closestVariant: undefined,
    same: [],
    nearestMiss: undefined,
    failed: table.failed,
    dots: { leaderCheaper: 0, of: 50, rival: undefined },
    bridges: [],
    tipping: [],
    tippingLookedAt: 0,
    resting: { onDefaults: 0, byChance: undefined, byEstimate: [] },
    weighs: undefined,
    worth: [],
    tooFewOwnFigures: false,
    reasons: [],
    against: [],
    whyNot: [],
    steps: [{ code: 'call-front-office' }],
    findOut: [],
  };
}
