import type { ReportChoices } from '../../dossier/report-choices.ts';
import type { OwnerPageInput } from '../names/presentation-input.ts';

const answerAndReasons = 2;
const figuresOnPage = 40;
/** A page of the annex holds the method and one block of years, and each further one two. */
const blocksOnPage = 2;
const yearsInBlock = 10;

/** More options than this have the answer and its reasons take two pages each, where French words need more room than others. */
const optionsOnPages = { 'nl-BE': 8, 'fr-BE': 7, 'en-GB': 8 } as const;
const optionsInCriteria = 6;
/** Under weights there is more to say of why not another. */
const optionsInOthers = 10;

/** About how many pages a report of these choices takes. */
export function estimatePages({ parts, reader }: ReportChoices, { assessment, table, inputs, format }: OwnerPageInput): number {
  const isIn = (part: ReportChoices['parts'][number]) => parts.includes(part);
  const { weighed, ranking } = assessment;
  const isBeyond = (most: number) => ranking.length > most;
  const told = new Set([weighed?.leader ?? assessment.leader, assessment.leader, assessment.reference]).size;
  const blocks = told * Math.ceil((table.horizonYears + 1) / yearsInBlock);
  const figures = inputs.estimates.filter(({ isJudgement }) => isJudgement !== true || weighed !== undefined).length;
  return (
    answerAndReasons * (reader !== 'bank' && isBeyond(optionsOnPages[format.locale]) ? 2 : 1) +
    (isIn('others') && reader !== 'bank' ? (weighed !== undefined && isBeyond(optionsInOthers) ? 2 : 1) : 0) +
    (isIn('criteria') && weighed !== undefined ? (isBeyond(optionsInCriteria) ? 2 : 1) : 0) +
    (isIn('annex') ? Math.ceil((blocks + 1) / blocksOnPage) : 0) +
    (isIn('assumptions') ? Math.ceil(figures / figuresOnPage) : 0)
  );
}
