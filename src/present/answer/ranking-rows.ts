import type { Assessment } from '../../engine/advise/assessment.ts';
import { criterionName } from '../names/criterion-words.ts';
import { elementName, isIncome } from '../names/element-name.ts';
import { explanationOf } from '../why/explanation-of.ts';
import { gateFails, gateName } from '../names/gate-name.ts';
import { tellReason } from '../why/tell-reason.ts';
import { casesOf, casesTold as of, type PresentationInput } from '../names/presentation-input.ts';
import type { Ranked } from '../../engine/advise/compare/rank.ts';

/** Every option of the dossier: ranked ones first, then those that could not be calculated, with the reason. */
export function rankingRows(presentation: PresentationInput): readonly RankingRow[] {
  const { assessment } = presentation;
  return [...inOrder(assessment).map((ranked) => rowOf(ranked, presentation)), ...failedRows(presentation)];
}

/** By value where people weigh, else by money. */
function inOrder({ ranking, weighed }: Assessment): readonly Ranked[] {
  if (weighed === undefined) return ranking;
  const order = weighed.ranking.map(({ option }) => option);
  return ranking.toSorted((a, b) => order.indexOf(a.option) - order.indexOf(b.option));
}

function rowOf(ranked: Ranked, presentation: PresentationInput): RankingRow {
  return {
    option: ranked.option,
    name: presentation.names.name(ranked.option),
    difference: differenceOf(ranked, presentation),
    chance: chanceOf(ranked, presentation),
    status: ranked.status,
    remark: remarkOf(ranked, presentation),
    caution: cautionOf(ranked, presentation),
    whyNot: whyNotOf(ranked.option, presentation),
    colour: presentation.names.colour(ranked.option),
  };
}

function differenceOf({ option, npvPerYear, pvCost }: Ranked, { assessment, words, amounts, table }: PresentationInput): string {
  if (option === assessment.reference) return words('results.difference.reference');
  if (Math.abs(npvPerYear * table.annuity) <= 1e-9 * Math.abs(pvCost)) return words('results.difference.equal');
  return words(npvPerYear > 0 ? 'results.difference.cheaper' : 'results.difference.dearer', { amount: amounts.perYear(npvPerYear) });
}

function chanceOf({ option, beatsReference, firstShare }: Ranked, { assessment, words }: PresentationInput): string {
  if (assessment.provisional) return words('results.chance.provisional');
  if (option === assessment.reference) return words('results.chance.first', { cases: casesOf(firstShare), of });
  return words('results.chance.beats', { cases: casesOf(beatsReference), of });
}

function remarkOf({ option, status, failedGates }: Ranked, presentation: PresentationInput): string | undefined {
  const { words, assessment } = presentation;
  const gate = failedGates[0];
  if (gate !== undefined && status === 'excluded') return words('results.remark.excluded', { why: gateFails(gate, presentation) });
  if (gate !== undefined) return words('results.remark.conditional', { gate: gateName(gate.gate, presentation) });
  const reasons = explanationOf(assessment).whyNot.find((reasoned) => reasoned.option === option)?.reasons ?? [];
  const behind = reasons.find(({ code }) => code === 'criterion-behind');
  if (behind?.code === 'criterion-behind') return words('weighed.behind', { criterion: criterionName(behind.criterion, presentation) });
  const dearest = reasons.find(({ code }) => code === 'element-differs');
  if (dearest?.code !== 'element-differs' || assessment.weighed !== undefined) return undefined;
  const element = elementName(dearest.element, presentation);
  if (isIncome(dearest.element)) return words('results.remark.behindIncome', { element });
  return words(assessment.leader === assessment.reference ? 'results.remark.dearest' : 'results.remark.behind', { element });
}

function cautionOf({ cautions, cashNeed }: Ranked, { words, amounts }: PresentationInput): string | undefined {
  if (!cautions.some(({ gate }) => gate === 'shortfall')) return undefined;
  return words('results.remark.shortfall', { amount: amounts.once(cashNeed) });
}

function whyNotOf(option: Ranked['option'], presentation: PresentationInput): readonly string[] {
  const reasons = explanationOf(presentation.assessment).whyNot.find((reasoned) => reasoned.option === option)?.reasons ?? [];
  return reasons.map((reason) => tellReason(reason, presentation));
}

function failedRows(presentation: PresentationInput): readonly RankingRow[] {
  const { assessment, dossier, words, names } = presentation;
  const failed = assessment.failed.map(({ option, reason }) => ({ option, remark: words(`results.remark.failed.${reason}`) }));
  const known = new Set([...failed, ...assessment.ranking].map(({ option }) => option));
  const unfit = dossier.plans.flatMap(({ id, unfit: why }) =>
    why === undefined || known.has(id) ? [] : [{ option: id, remark: words(`results.unfit.${why}`) }],
  );
  return [...failed, ...unfit].map(({ option, remark }) => ({
    option,
    name: names.name(option),
    difference: words('results.difference.failed'),
    chance: words('results.chance.none'),
    status: 'failed',
    remark,
    caution: undefined,
    whyNot: [],
    colour: names.colour(option),
  }));
}

export interface RankingRow {
  readonly option: string;
  readonly name: string;
  /** For example "€ 12.000 a year cheaper than staying". */
  readonly difference: string;
  readonly chance: string;
  readonly status: 'open' | 'conditional' | 'excluded' | 'failed';
  readonly remark: string | undefined;
  /** A limit of the owner's that it passes without being ruled out. */
  readonly caution: string | undefined;
  /** Why it does not come first; nothing of what does. */
  readonly whyNot: readonly string[];
  readonly colour: number;
}
