import type { ReportDocument } from '../../present/report/report-document.ts';
import { drawHeading, setStyle, textHeight, textOptions, textStyles } from './draw-text.ts';
import { optionInk } from './inks.ts';
import { printable } from './letters/printable.ts';
import { keepTogether, space, type Frame, type Sheet } from './sheet.ts';
import { decorate, tag, tagGroup } from './tag.ts';

const chipWidth = 12;
const gap = 2;

type Row = ReportDocument['page']['ranking'][number];

/** Every option in words, best first: how often it is cheaper, and what stands in its way. */
export function drawOptions(sheet: Sheet, { page, headings }: ReportDocument): void {
  drawOptionLines(
    sheet,
    headings.ranking,
    page.ranking.map((row) => ({ name: row.name, colour: row.colour, words: wordsOf(row) })),
  );
}

interface OptionLine {
  readonly name: string;
  readonly colour: number;
  readonly words: string;
}

/** A list of options under a heading, each with its colour and what is said of it. */
export function drawOptionLines(sheet: Sheet, heading: string, lines: readonly OptionLine[]): void {
  const { doc, frame } = sheet;
  const body: Frame = { left: frame.left + chipWidth, width: frame.width - chipWidth };
  const heightOf = ({ name, words }: OptionLine) => textHeight(sheet, `${name}. ${words}`, { style: textStyles.small, width: body.width });
  drawHeading(sheet, heading, { following: lines.slice(0, 3).reduce((sum, line) => sum + heightOf(line) + gap, 0) });
  tagGroup('L', { doc, parent: sheet.root }, (list) =>
    lines.forEach((row) => {
      keepTogether(sheet, heightOf(row));
      const top = doc.y;
      decorate(doc, 'Layout', () => doc.roundedRect(frame.left, top + 2.6, 6, 6, 1.2).fill(optionInk(row.colour)));
      tagGroup('LI', { doc, parent: list }, (item) => tag('LBody', { doc, parent: item }, () => writeRow(sheet, row, body)));
      space(sheet, gap);
    }),
  );
}

/** A sentence of its own behind the name. */
function wordsOf({ difference, chance, remark, caution }: Row): string {
  const first = `${difference.charAt(0).toUpperCase()}${difference.slice(1)}, ${chance}.`;
  return [first, remark, caution].filter((part) => part !== undefined).join(' ');
}

function writeRow(sheet: Sheet, { name, words }: OptionLine, { left, width }: Frame): void {
  const { doc } = sheet;
  setStyle(sheet, textStyles.smallBold);
  doc.text(`${printable(name)}. `, left, doc.y, { ...textOptions(textStyles.smallBold, width), continued: true });
  setStyle(sheet, textStyles.small);
  doc.text(printable(words), { continued: false });
}
