import type { ReportChoices } from '../../dossier/report-choices.ts';
import type { OwnerPageInput } from '../names/presentation-input.ts';

const answerAndReasons = 2;
const figuresOnPage = 40;
/** A page of the annex holds the method and one block of years, and each further one two. */
const blocksOnPage = 2;
const yearsInBlock = 10;

/** About how many pages a report of these choices takes. */
export function estimatePages({ parts, reader }: ReportChoices, { assessment, table, inputs }: OwnerPageInput): number {
  const isIn = (part: ReportChoices['parts'][number]) => parts.includes(part);
  const options = new Set([assessment.weighed?.leader ?? assessment.leader, assessment.leader, assessment.reference]).size;
  const blocks = options * Math.ceil((table.horizonYears + 1) / yearsInBlock);
  return (
    answerAndReasons +
    (isIn('others') && reader !== 'bank' ? 1 : 0) +
    (isIn('criteria') && assessment.weighed !== undefined ? 1 : 0) +
    (isIn('annex') ? Math.ceil((blocks + 1) / blocksOnPage) : 0) +
    (isIn('assumptions') ? Math.ceil(inputs.estimates.length / figuresOnPage) : 0)
  );
}
