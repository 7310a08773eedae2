import { fields } from '../content/fields.ts';
import { isAsked } from '../dossier/draft/is-asked.ts';
import type { Draft } from '../dossier/draft/draft.ts';
import type { Problem } from '../dossier/draft/problem.ts';
import type { Dossier } from '../dossier/read/dossier.ts';
import { bridgeOf } from '../engine/advise/compare/bridge-of.ts';
import type { Ranked } from '../engine/advise/compare/rank.ts';
import { likelyValue } from '../engine/model/likely-value.ts';
import type { ModelInputs } from '../engine/model/inputs.ts';
import { fieldEstimate } from '../dossier/estimates/estimate-name.ts';
import { estimateLabel } from '../present/names/estimate-words.ts';
import type { PresentationInput } from '../present/names/presentation-input.ts';

/** What every document says, also one without an answer. */
export interface RequestedDossier {
  readonly file: string;
  readonly draft: Draft;
  readonly edition: string;
}

/** The answer to one dossier file, as other programs read it; money in EUR, shares from 0 to 1, `null` for what does not exist. */
export function answerDocument(asked: RequestedDossier, presentation: PresentationInput): Readonly<Record<string, unknown>> {
  const { dossier, table, inputs, assessment } = presentation;
  const hasAnswer = assessment.standing === 'answer';
  const { certainty, resting, worth, ranking } = assessment;
  const isNamed = assessment.standing !== 'nothing-calculated';
  return {
    file: asked.file,
    edition: asked.edition,
    horizonYears: inputs.frame.horizonYears,
    futures: table.futures,
    relative: dossier.scale === 'per-100',
    word: hasAnswer ? (assessment.provisional ? 'provisional' : certainty.word) : 'none',
    leader: isNamed && assessment.standing !== 'none-passes' ? assessment.leader : null,
    rival: hasAnswer ? (certainty.rival ?? null) : null,
    leaderShare: hasAnswer && certainty.rival !== undefined ? certainty.share : null,
    options: isNamed ? ranking.map((ranked) => optionDocument(ranked, presentation)) : [],
    tipping: hasAnswer ? tippingDocuments(presentation) : [],
    restsOnDefaults: hasAnswer ? resting.onDefaults : null,
    worthFindingOut: worth.map(({ estimate, amount }) => ({ estimate, eurPerYear: amount / table.annuity })),
    open: openQuestions(asked.draft, dossier),
    problems: [
      ...dossier.remarks.map(problemCode),
      ...dossier.plans.flatMap(({ id, unfit }) => (unfit === undefined ? [] : [`${unfit}:${id}`])),
      ...assessment.failed.map(({ option, reason }) => `${reason}:${option}`),
    ],
  };
}

/** A dossier that reads, but lacks what a calculation needs. */
export function documentWithoutAnswer(
  { file, edition }: RequestedDossier,
  problems: readonly Problem[],
): Readonly<Record<string, unknown>> {
  return {
    file,
    edition,
    horizonYears: null,
    futures: 0,
    relative: false,
    word: 'none',
    leader: null,
    rival: null,
    leaderShare: null,
    options: [],
    tipping: [],
    restsOnDefaults: null,
    worthFindingOut: [],
    open: [],
    problems: problems.map(problemCode),
  };
}

function optionDocument(ranked: Ranked, { dossier, inputs, table, assessment, names }: PresentationInput): unknown {
  const { option, direction, pvCost, status } = ranked;
  const isStay = option === assessment.reference;
  const plan = dossier.plans.find(({ id }) => id === option);
  const costs = bridgeOf(table, inputs, option);
  return {
    id: option,
    archetype: plan?.archetype ?? 'stay',
    country: codeOf((plan?.place ?? dossier.origin).code),
    name: names.name(option),
    direction,
    pvCost,
    groups: Object.fromEntries(costs.parts.map(({ group, amount }) => [group, amount])),
    differencePerYear: isStay ? 0 : costs.total - bridgeOf(table, inputs, assessment.reference).total,
    winShareAgainstStay: isStay ? null : ranked.beatsReference,
    excluded: status === 'excluded',
    conditional: status === 'conditional',
    paybackYears: isStay ? null : (ranked.payback ?? null),
    investment: investmentOf(option, inputs),
    leadTimeWeeks: ranked.leadTime,
    carbonKgPerYear: ranked.carbon,
  };
}

const codeOf = (code: string): string | null => (code === '' ? null : code);

/** EUR paid once for machines and the like, every estimate at its likely value. */
function investmentOf(id: string, { options, estimates }: ModelInputs): number {
  const known = new Map(estimates.map((estimate) => [estimate.id, estimate]));
  const option = options.find((one) => one.id === id);
  const lines = [...(option?.lines ?? []), ...(option?.sources ?? []).flatMap((source) => source.lines)];
  return lines.filter(({ element }) => element === 'investment').reduce((total, { amount }) => total + likelyValue(amount, known), 0);
}

/** Where the answer turns, the nearest first: the order in which the assessment holds them. */
function tippingDocuments(presentation: PresentationInput): readonly unknown[] {
  const { assessment, dossier, inputs } = presentation;
  const pieces = dossier.fields['purchase.pieces'].likely;
  return assessment.tipping.map(({ estimate, now, at, becomes, kind }) => {
    const turn = { becomes, question: kind === 'stay' ? 'beats-stay' : 'first' };
    // A dearer year is a dearer piece. More pieces are more bought at the same price; while nobody told them they follow the amount.
    if (estimate === fieldEstimate('purchase.amount')) {
      const label = presentation.words('fields.plan.price.label');
      return { estimate: 'today:price', label, unit: 'EUR/pc', now: now / pieces, at: at / pieces, ...turn };
    }
    const isVolume = estimate === fieldEstimate('purchase.pieces');
    const volume = dossier.piecesKnown ? 'today:volume' : fieldEstimate('purchase.amount');
    const source = isVolume && !dossier.piecesKnown ? volume : estimate;
    return {
      estimate: isVolume ? volume : estimate,
      label: estimateLabel(source, presentation),
      unit: inputs.estimates.find(({ id }) => id === source)?.unit ?? null,
      now,
      at,
      ...turn,
    };
  });
}

/** Questions of today that take a number and have no answer, with what is counted with instead. */
function openQuestions(draft: Draft, { fields: answers, goodsPrice }: Dossier): readonly unknown[] {
  return fields.flatMap((rule) => {
    const { from, value, low, high } = answers[rule.id];
    // What flies is in such a price: a number told says what the owner flies himself, on top.
    const isOnTop = rule.id === 'freight.airShare' && goodsPrice.parts.includes('rescue');
    const isOpen = rule.kind === 'number' && from !== 'answer' && isAsked(rule, draft) && !isOnTop;
    return isOpen && typeof value === 'number' ? [{ question: rule.id, value, low, high }] : [];
  });
}

function problemCode({ code, field, plan, planField }: Problem): string {
  if (plan !== undefined) return planField === undefined ? `${code}:${plan}` : `${code}:${plan}.${planField}`;
  return field === undefined ? code : `${code}:${field}`;
}
