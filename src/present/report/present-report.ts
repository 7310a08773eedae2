import { appVersion } from '../../content/app-version.ts';
import type { HeldSession } from '../../dossier/draft/session-schema.ts';
import { usualChoices, type ReportChoices, type ReportPartId } from '../../dossier/report-choices.ts';
import { takeSteps, type Steps } from '../../engine/textbook/take-steps.ts';
import { isAnswered } from '../../engine/model/is-answered.ts';
import { modelEdition } from '../../engine/model/model-edition.ts';
import type { Estimate } from '../../engine/model/estimate.ts';
import { criteriaPart } from '../accountant/criteria-tables.ts';
import { estimatePapers, knownBehind } from '../names/estimate-papers.ts';
import { gainPart } from '../why/gain-part.ts';
import { planRows, type Action } from '../plan/plan-rows.ts';
import { planTable } from '../plan/plan-table.ts';
import { allNeeds, bankPages } from './bank-pages.ts';
import { annexSteps } from './report-annex.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import type { OwnerPage } from '../answer/owner-page.ts';
import { presentOwnerPage } from '../answer/present-owner-page.ts';
import type { ReportDocument } from './report-document.ts';
import type { TableRows } from '../../scene/scene.ts';
import { toPresentationInput } from '../names/to-presentation-input.ts';
import type { OwnerPageInput, PresentationInput } from '../names/presentation-input.ts';

export interface ReportInput extends OwnerPageInput {
  readonly page: OwnerPage;
  /** ISO date that stands on the report. */
  readonly date: string;
  readonly ledger: NamespaceWords<'ledger'>;
  readonly actionPlan: NamespaceWords<'actionPlan'>;
  readonly paper: NamespaceWords<'paper'>;
  readonly own: NamespaceWords<'session'>;
  /** What an hour with an adviser came to, where there was one. */
  readonly session?: Pick<HeldSession, 'decision' | 'next'> | undefined;
  /** For whom, and what stands in it. */
  readonly choices?: ReportChoices | undefined;
  /** What was agreed about the steps. */
  readonly actions: readonly Action[];
}

/** The report as words and pictures: the owner's page, and every figure that was used with its papers. */
export function presentReport(input: ReportInput): ReportDocument {
  return takeSteps(documentSteps(input));
}

/** The steps of the same, the owner's page included, for a page that answers meanwhile. */
export function* reportSteps(input: Omit<ReportInput, 'page'>): Steps<ReportDocument> {
  const page = presentOwnerPage(input); // the longest step: tens of milliseconds on a slow device
  yield;
  const document = yield* documentSteps({ ...input, page });
  yield;
  return document;
}

function* documentSteps(input: ReportInput): Steps<ReportDocument> {
  const { date, words, format, dossier, paper } = input;
  const page = yield* readParts(input.page);
  const presentation = toPresentationInput(input);
  const { choices = usualChoices, own, session } = input;
  const isIn = (part: ReportPartId) => choices.parts.includes(part);
  const gain = isIn('others') ? gainPart(presentation) : undefined;
  yield;
  const plan = isIn('others') ? planPart(presentation, input) : undefined;
  yield;
  const criteria = isIn('criteria') ? criteriaPart(presentation) : undefined;
  yield;
  const annex = isIn('annex') ? yield* annexOf(presentation, input, choices) : undefined;
  const assumptions = yield* assumptionSteps(presentation);
  const bank = choices.reader === 'bank' ? bankPages({ ...presentation, page, paper, own, session }) : undefined;
  yield;
  const remarks = remarksOf(choices, paper);
  const heading = (part: keyof ReportDocument['headings']) => words(`report.headings.${part}`);
  return {
    locale: format.locale,
    fileName: dossier.name,
    date,
    made: tellMade(input),
    page: isIn('others') ? page : withoutOthers(page),
    headings: {
      ranking: heading('ranking'),
      tipping: heading('tipping'),
      against: heading('against'),
      reasons: heading('reasons'),
      steps: heading('steps'),
      basis: heading('basis'),
      assumptions: heading('assumptions'),
      whyNot: heading('whyNot'),
    },
    tippingHead: [
      words('report.tippingHead.what'),
      words('report.tippingHead.now'),
      words('report.tippingHead.turnsAt'),
      words('report.tippingHead.becomes'),
      words('report.tippingHead.distance'),
    ],
    assumptions,
    assumptionsNote: isIn('assumptions') ? paper('assumptionsBehind') : words('report.assumptionsNote'),
    ...(input.assessment.weighed === undefined || criteria === undefined ? {} : { criteria }),
    ...(gain === undefined ? {} : { gain }),
    ...(plan === undefined ? {} : { plan }),
    ...(annex === undefined ? {} : { annex }),
    ...(isIn('assumptions') ? { allFigures: { heading: paper('allFigures'), rows: assumptions } } : {}),
    ...(bank === undefined ? {} : { bank }),
    ...(remarks.length === 0 ? {} : { remarks }),
    ...(choices.logo === undefined ? {} : { logo: { ...choices.logo, name: choices.adviser || paper('logo') } }),
    footer: words('report.footer'),
    pageOf: { before: words('report.pageOf.before'), between: words('report.pageOf.between') },
  };
}

/** Each part of the page, of which the long ones are made when they are read. */
function* readParts(page: OwnerPage): Steps<OwnerPage> {
  for (const part of Object.keys(page)) {
    Reflect.get(page, part);
    yield;
  }
  return { ...page };
}

/** With what every option takes, where the pages for the bank name some alone. */
function* annexOf(
  presentation: PresentationInput,
  { ledger, paper }: ReportInput,
  { reader }: ReportChoices,
): Steps<ReportDocument['annex']> {
  const annex = yield* annexSteps({ ...presentation, ledger, paper });
  const needs = reader === 'bank' ? allNeeds({ ...presentation, paper }) : undefined;
  return annex === undefined || needs === undefined ? annex : { ...annex, needs };
}

function remarksOf({ reader, adviser, isMasked }: ReportChoices, paper: ReportInput['paper']): readonly string[] {
  return [
    ...(adviser.trim() === '' ? [] : [paper('adviser', { name: adviser.trim() })]),
    ...(reader === 'owner' ? [] : [paper(`for.${reader}`)]),
    ...(isMasked ? [paper('masked')] : []),
  ];
}

/** Only the answer and what it rests on, for who does not ask why not another way. */
function withoutOthers(page: OwnerPage): OwnerPage {
  return { ...page, weighs: undefined, ranking: page.ranking.map((row) => ({ ...row, whyNot: [] })) };
}

/** When it was made, and all that the same answer comes out of again. */
function tellMade({ paper, date, format, dossier, inputs }: ReportInput): string {
  return paper('made', {
    date: format.date(date),
    edition: dossier.edition,
    model: modelEdition,
    app: appVersion,
    seed: String(inputs.seed),
  });
}

/** Only the steps that somebody took up: the others stand among the advice already. */
function planPart(presentation: PresentationInput, { actionPlan, actions, format }: ReportInput): ReportDocument['plan'] {
  const agreed = planRows(presentation, actions, actionPlan('steps.gone')).filter(({ action }) => action !== undefined);
  return agreed.length === 0 ? undefined : { heading: actionPlan('title'), rows: planTable(agreed, actionPlan, format) };
}

/** What weighs most in the answer first, for paper may have no room for all; then own figures, then what stands in for an open answer. */
export function* assumptionSteps(presentation: PresentationInput): Steps<TableRows> {
  const { inputs, words, assessment } = presentation;
  const papers = knownBehind(presentation.dossier);
  const weights = new Map(assessment.resting.byEstimate.map(({ estimate, share }) => [estimate, share]));
  const weightOf = ({ id }: Estimate) => weights.get(id) ?? 0;
  const used = inputs.estimates.filter(({ isJudgement }) => isJudgement !== true || assessment.weighed !== undefined);
  const ordered = used.toSorted((a, b) => weightOf(b) - weightOf(a) || Number(isAnswered(b)) - Number(isAnswered(a)));
  const rows: string[][] = [];
  for (const estimate of ordered) {
    const { what, value, range, status, source } = estimatePapers(estimate, papers.get(estimate.id), presentation);
    rows.push([what, value, range, status, source]);
    yield;
  }
  return {
    head: [
      words('report.assumptionsHead.what'),
      words('report.assumptionsHead.value'),
      words('report.assumptionsHead.range'),
      words('report.assumptionsHead.status'),
      words('report.assumptionsHead.source'),
    ],
    rows,
    numeric: [1, 2],
  };
}
