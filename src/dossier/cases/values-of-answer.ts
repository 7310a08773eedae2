import type { Ranked } from '../../engine/advise/compare/rank.ts';
import type { ReadPlan } from '../read/dossier.ts';
import { hostArea, targetArea } from './areas.ts';
import { carbonBand, gapBand, hardBand, investmentBand, jobsBand, leadTimeBand, movedBand, paybackBand, stockBand } from './bands.ts';
import { only, type CalculatedCase, type CaseOf, type RecordedValues } from './case-of.ts';
import { movedShare, wayOf } from './way-of.ts';

/** What the calculation says of a plan, in bands; without a plan the firm stays as it is. */
export function valuesOfAnswer(
  calculated: CalculatedCase,
  plan: ReadPlan | undefined,
  { figures }: Pick<CaseOf, 'figures'>,
): RecordedValues {
  const { dossier, assessment } = calculated;
  if (assessment.standing === 'nothing-calculated') return {};
  const leader = dossier.plans.find(({ id }) => id === assessment.leader);
  const contained = dossier.materials.lines.flatMap(({ material, share }) => (share > 0 ? [figures.findMaterial(material)] : []));
  return {
    advice_money: [wayOf(leader)],
    advice_certainty: [assessment.certainty.word],
    hard_cost_share: only(hardBand(1 - assessment.certainty.assumedShare)),
    material_risk: contained.length === 0 ? [] : [riskOf(contained)],
    support_tests: calculated.fitting,
    ...chainOf(calculated, plan),
    ...effectsOf(calculated, plan),
  };
}

function riskOf(materials: readonly ({ readonly critical: boolean; readonly strategic: boolean } | undefined)[]): string {
  if (materials.some((material) => material?.strategic === true)) return 'strategic';
  return materials.some((material) => material?.critical === true) ? 'critical' : 'none';
}

function chainOf({ dossier }: CalculatedCase, plan: ReadPlan | undefined): RecordedValues {
  const share = movedShare(plan);
  const isSomewhere = plan !== undefined && plan.archetype !== 'mix' && share > 0;
  return {
    host_area: only(hostArea(dossier.origin)),
    target_area: isSomewhere ? [targetArea(plan.place)] : [],
    return_mode: [returnMode(plan)],
    share_moved: share === 0 ? [] : only(movedBand(share)),
    social_economy: [plan?.fields.workshop.value === 'yes' ? 'yes' : 'no'],
  };
}

function returnMode(plan: ReadPlan | undefined): string {
  if (plan?.direction !== 'home') return 'none';
  if (plan.fields.workshop.value === 'yes') return 'workshop';
  if (plan.maker === 'automated') return 'automated';
  return plan.maker === 'make' ? 'make' : 'buy';
}

/** Money only where amounts are known; the rest against what stays as it is. */
function effectsOf({ dossier, assessment, jobsOf }: CalculatedCase, plan: ReadPlan | undefined): RecordedValues {
  const rankedOf = (option: string | undefined) => assessment.ranking.find((one) => one.option === option);
  const stays = rankedOf(assessment.reference);
  const mine = plan === undefined ? stays : rankedOf(plan.id);
  if (stays === undefined || mine === undefined) return {};
  const home = assessment.ranking.filter(({ direction }) => direction === 'home').map(({ pvCost }) => pvCost);
  const moves = plan !== undefined && mine.option !== stays.option;
  const jobs = jobsOf(mine.option) - jobsOf(stays.option);
  return {
    cost_gap_now: home.length === 0 || stays.pvCost <= 0 ? [] : only(gapBand(Math.min(...home) / stays.pvCost - 1)),
    investment: dossier.scale === 'euro' ? only(investmentBand(plan?.fields.investment.likely ?? 0)) : [],
    payback: moves ? paidBack(mine) : [],
    lead_time_change: moves ? only(leadTimeBand(mine.leadTime - stays.leadTime)) : ['same'],
    stock_change: moves ? stockOf(plan) : ['same'],
    co2_change: !moves ? ['same'] : stays.carbon > 0 ? only(carbonBand(mine.carbon / stays.carbon - 1)) : [],
    jobs_here: dossier.scale === 'euro' ? only(jobsBand(Math.max(0, jobs))) : [],
  };
}

const paidBack = ({ payback }: Ranked) => (payback === undefined ? ['never'] : only(paybackBand(payback)));

/** RecordedValues only where the plan says how much more is kept. */
function stockOf({ fields: { extraCover, rawCover } }: ReadPlan): readonly string[] {
  const told = [extraCover, rawCover].filter(({ from }) => from === 'answer');
  return told.length === 0 ? [] : only(stockBand(told.reduce((weeks, { likely }) => weeks + likely, 0)));
}
