import type { Known } from '../dossier/dossier.ts';
import { isAnswered } from '../engine/decide/is-answered.ts';
import type { Estimate, EstimateId } from '../engine/estimate/estimate.ts';
import { sources } from '../reference/sources.ts';
import { criteriaPart } from './criteria-tables.ts';
import { estimateLabel, estimateValue } from './estimate-words.ts';
import type { OwnerPage } from './owner-page.ts';
import type { ReportDocument } from './report-document.ts';
import type { TableRows } from './scene.ts';
import { startTelling } from './start-telling.ts';
import type { OwnerPageInput, Telling } from './telling.ts';

export interface ReportInput extends OwnerPageInput {
  readonly page: OwnerPage;
  /** ISO date that stands on the report. */
  readonly date: string;
}

/** The report as words and pictures: the owner's page, and every figure that was used with its papers. */
export function presentReport(input: ReportInput): ReportDocument {
  const { page, date, words, format, dossier } = input;
  const criteria = criteriaPart(startTelling(input));
  const heading = (part: keyof ReportDocument['headings']) => words(`report.headings.${part}`);
  return {
    locale: format.locale,
    fileName: dossier.name,
    date,
    page,
    headings: {
      ranking: heading('ranking'),
      tipping: heading('tipping'),
      against: heading('against'),
      reasons: heading('reasons'),
      steps: heading('steps'),
      basis: heading('basis'),
      assumptions: heading('assumptions'),
    },
    tippingHead: [
      words('report.tippingHead.what'),
      words('report.tippingHead.now'),
      words('report.tippingHead.turnsAt'),
      words('report.tippingHead.becomes'),
      words('report.tippingHead.distance'),
    ],
    assumptions: assumptionRows(startTelling(input)),
    assumptionsNote: words('report.assumptionsNote'),
    ...(input.assessment.weighed === undefined || criteria === undefined ? {} : { criteria }),
    footer: words('report.footer'),
    pageOf: { before: words('report.pageOf.before'), between: words('report.pageOf.between') },
  };
}

/** What weighs most in the answer first, for paper may have no room for all; then own figures, then what stands in for an open answer. */
function assumptionRows(telling: Telling): TableRows {
  const { inputs, words, assessment } = telling;
  const papers = papersOf(telling);
  const weights = new Map(assessment.resting.byEstimate.map(({ estimate, share }) => [estimate, share]));
  const weightOf = ({ id }: Estimate) => weights.get(id) ?? 0;
  const used = inputs.estimates.filter(({ isJudgement }) => isJudgement !== true || assessment.weighed !== undefined);
  const ordered = used.toSorted((a, b) => weightOf(b) - weightOf(a) || Number(isAnswered(b)) - Number(isAnswered(a)));
  return {
    head: [
      words('report.assumptionsHead.what'),
      words('report.assumptionsHead.value'),
      words('report.assumptionsHead.range'),
      words('report.assumptionsHead.status'),
      words('report.assumptionsHead.source'),
    ],
    rows: ordered.map((estimate) => rowOf(estimate, papers.get(estimate.id), telling)),
    numeric: [1, 2],
  };
}

function rowOf(estimate: Estimate, papers: Known | undefined, telling: Telling): readonly string[] {
  const { id, low, likely, high, basis } = estimate;
  const { words, format } = telling;
  const isOwn = isAnswered(estimate);
  const range = low === high ? '' : format.range(estimateValue(low, id, telling), estimateValue(high, id, telling));
  const standing = papers?.default.status;
  const status = isOwn || standing === undefined || standing === 'own' ? basis : standing;
  return [
    estimateLabel(id, telling),
    estimateValue(likely, id, telling),
    range,
    words(`report.status.${status}`),
    sourceOf(isOwn, papers, telling),
  ];
}

function sourceOf(isOwn: boolean, papers: Known | undefined, { words }: Telling): string {
  if (isOwn) return words('report.source.own');
  const source = papers === undefined ? undefined : sources[papers.default.source];
  return source === undefined ? words('report.source.unknown') : `${source.publisher}, ${source.year}`;
}

function papersOf({ dossier }: Telling): ReadonlyMap<EstimateId, Known> {
  const known = [dossier.fields, ...dossier.plans.map(({ fields }) => fields)].flatMap((of): readonly Known[] => Object.values(of));
  return new Map(known.map((question) => [question.estimate, question]));
}
