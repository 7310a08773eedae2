import type { Assessment } from '../../engine/advise/assessment.ts';
import { criterionName } from '../names/criterion-words.ts';
import { elementName, isIncome } from '../names/element-name.ts';
import { explanationOf } from '../why/explanation-of.ts';
import { gateFails, gateName } from '../names/gate-name.ts';
import { tellReason } from '../why/tell-reason.ts';
import { casesOf, casesTold as of, type PresentationInput } from '../names/presentation-input.ts';
import { spanAround } from '../../scene/zero-line.ts';
import type { Ranked } from '../../engine/advise/compare/rank.ts';

/** Room at either end of the axis, as a share of it. */
const axisRoom = 0.04;
/** So many stand on the first screen; the others are asked for. */
export const rowsSeenFirst = 4;

/** Every option of the dossier: ranked ones first, then those that could not be calculated, with the reason. */
export function rankingRows(presentation: PresentationInput): readonly RankingRow[] {
  const { assessment } = presentation;
  const span = spanOf(presentation);
  return [...inOrder(assessment).map((ranked) => rowOf(ranked, presentation, span)), ...failedRows(presentation)];
}

/**
 * What lies between the ends of the axis: the options that are seen first. One that is ruled out does not stretch it, and one
 * further down stands at its end.
 */
function spanOf(presentation: PresentationInput): Span {
  const { assessment, table } = presentation;
  const shown = inOrder(assessment)
    .slice(0, rowsSeenFirst)
    .filter(({ status }) => status !== 'excluded');
  return spanAround(
    shown.flatMap(({ npvPerYear, npvLow, npvHigh }) => [npvPerYear, npvLow / table.annuity, npvHigh / table.annuity]),
    axisRoom,
  );
}

/** Where the mean and eight in ten cases stand from left, dearer, to right, cheaper. */
function barOf({ npvPerYear, npvLow, npvHigh }: Ranked, { table }: PresentationInput, [least, most]: Span): RankingBar {
  const at = (euro: number) => Math.min(1, Math.max(0, (euro - least) / (most - least)));
  return { low: at(npvLow / table.annuity), mean: at(npvPerYear), high: at(npvHigh / table.annuity), zero: at(0) };
}

/** By value where people weigh, else by money. */
function inOrder({ ranking, weighed }: Assessment): readonly Ranked[] {
  if (weighed === undefined) return ranking;
  const order = weighed.ranking.map(({ option }) => option);
  return ranking.toSorted((a, b) => order.indexOf(a.option) - order.indexOf(b.option));
}

function rowOf(ranked: Ranked, presentation: PresentationInput, span: Span): RankingRow {
  return {
    option: ranked.option,
    name: presentation.names.name(ranked.option),
    difference: differenceOf(ranked, presentation),
    short: shortOf(ranked, presentation),
    side: sideOf(ranked, presentation),
    bar: barOf(ranked, presentation, span),
    tag: tagOf(ranked, presentation),
    score: scoreOf(ranked, presentation),
    chance: chanceOf(ranked, presentation),
    status: ranked.status,
    remark: remarkOf(ranked, presentation),
    caution: cautionOf(ranked, presentation),
    whyNot: whyNotOf(ranked.option, presentation),
    colour: presentation.names.colour(ranked.option),
  };
}

function differenceOf(ranked: Ranked, presentation: PresentationInput): string {
  const { words, amounts } = presentation;
  const side = sideOf(ranked, presentation);
  if (side === 'reference' || side === 'equal') return words(`results.difference.${side}`);
  return words(`results.difference.${side}`, { amount: amounts.perYear(ranked.npvPerYear) });
}

/** Cheaper or dearer than staying: every picture, table and sentence asks this. */
export function sideOf({ option, npvPerYear, pvCost }: Ranked, { assessment, table }: PresentationInput): Side {
  if (option === assessment.reference) return 'reference';
  if (Math.abs(npvPerYear * table.annuity) <= 1e-9 * Math.abs(pvCost)) return 'equal';
  return npvPerYear > 0 ? 'cheaper' : 'dearer';
}

/** The same difference where it is said above all rows that it is with staying, and per what. */
function shortOf(ranked: Ranked, presentation: PresentationInput): string {
  const { words, amounts } = presentation;
  const side = sideOf(ranked, presentation);
  if (side === 'reference' || side === 'equal') return words(`answer.ranking.${side}`);
  return words(`answer.ranking.${side}`, { amount: amounts.plainAbout(ranked.npvPerYear) });
}

function tagOf({ status, failedGates }: Ranked, { words }: PresentationInput): string | undefined {
  if (status === 'open') return undefined;
  if (status === 'conditional') return words('answer.tag.conditional');
  return words(failedGates[0]?.gate === 'cash' ? 'answer.tag.overLimit' : 'answer.tag.excluded');
}

/** Under given weights, what it is worth in all. */
function scoreOf({ option }: Ranked, { assessment: { weighed }, words, format }: PresentationInput): string | undefined {
  const value = weighed?.ranking.find((one) => one.option === option)?.value;
  return value === undefined ? undefined : words('answer.ranking.score', { score: format.number(Math.round(value * 100)) });
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
    short: words('answer.ranking.failed'),
    side: 'none',
    bar: undefined,
    tag: undefined,
    score: undefined,
    chance: words('results.chance.none'),
    status: 'failed',
    remark,
    caution: undefined,
    whyNot: [],
    colour: names.colour(option),
  }));
}

type Side = 'cheaper' | 'dearer' | 'equal' | 'reference';
type Span = readonly [number, number];

/** Places along the axis, from 0 at its left to 1 at its right end. */
export interface RankingBar {
  readonly low: number;
  readonly mean: number;
  readonly high: number;
  readonly zero: number;
}

export interface RankingRow {
  readonly option: string;
  readonly name: string;
  /** For example "€ 12.000 a year cheaper than staying". */
  readonly difference: string;
  /** For example "€ 12.000 cheaper". */
  readonly short: string;
  /** `none`: not calculated. */
  readonly side: Side | 'none';
  /** Undefined where nothing was calculated. */
  readonly bar: RankingBar | undefined;
  /** What stands in the way of it, in a few words. */
  readonly tag: string | undefined;
  readonly score: string | undefined;
  readonly chance: string;
  readonly status: 'open' | 'conditional' | 'excluded' | 'failed';
  readonly remark: string | undefined;
  /** A limit of the owner's that it passes without being ruled out. */
  readonly caution: string | undefined;
  /** Why it does not come first; nothing of what does. */
  readonly whyNot: readonly string[];
  readonly colour: number;
}
