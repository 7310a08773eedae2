import type { ReportDocument } from './report-document.ts';

const list = (points: readonly string[]) => points.map((point) => `- ${point}`);

/** A heading with what stands under it; nothing where that is nothing. */
const part = (heading: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', heading, ...lines]);

/** The first pages of the report as plain text: what goes into an e-mail. */
export function answerAsText({ page, headings, made, remarks = [], footer }: ReportDocument): string {
  const { title, subtitle, sentence, qualifiers, turning, ranking, reasons, against, steps, basis } = page;
  const lines = [
    title,
    subtitle,
    '',
    sentence,
    ...qualifiers,
    ...(turning === undefined ? [] : ['', turning.headline, turning.now]),
    ...part(
      headings.ranking,
      ranking.map(
        ({ name, difference, tag }) => `- ${[name, difference, tag].filter((text) => text !== undefined && text !== '').join(' | ')}`,
      ),
    ),
    ...part(headings.reasons, list(reasons)),
    ...part(headings.against, list(against)),
    ...part(headings.steps, list(steps)),
    ...part(headings.basis, basis),
    '',
    ...remarks,
    made,
    footer,
  ];
  return `${lines.join('\n').replace(/[\u00a0\u202f]/g, ' ')}\n`;
}
