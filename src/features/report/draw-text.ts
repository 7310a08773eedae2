import { inks } from './inks.ts';
import { printable } from './letters/printable.ts';
import { keepTogether, space, type Frame, type Sheet } from './sheet.ts';
import { tag, tagGroup } from './tag.ts';

export interface TextStyle {
  readonly font: 'regular' | 'bold';
  readonly size: number;
  readonly ink: string;
  /** Added to the font's own line of 1.3 times its size. */
  readonly lineGap: number;
  /** Figures of equal width, for columns. */
  readonly tabular?: boolean;
}

export const textStyles = {
  title: { font: 'bold', size: 20, ink: inks.ink, lineGap: -2.5 },
  sentence: { font: 'regular', size: 14, ink: inks.ink, lineGap: 0.5 },
  part: { font: 'bold', size: 15, ink: inks.ink, lineGap: 0 },
  heading: { font: 'bold', size: 11.5, ink: inks.ink, lineGap: 0 },
  body: { font: 'regular', size: 9.5, ink: inks.ink, lineGap: 0.4 },
  soft: { font: 'regular', size: 9.5, ink: inks.soft, lineGap: 0.4 },
  small: { font: 'regular', size: 8.5, ink: inks.ink, lineGap: 0 },
  smallBold: { font: 'bold', size: 8.5, ink: inks.ink, lineGap: 0 },
  smallHead: { font: 'bold', size: 8.5, ink: inks.soft, lineGap: 0 },
  smallSoft: { font: 'regular', size: 8.5, ink: inks.soft, lineGap: 0 },
} as const satisfies Readonly<Record<string, TextStyle>>;

export function setStyle({ doc, density }: Sheet, { font, size, ink }: TextStyle): void {
  doc
    .font(font)
    .fontSize(size * (0.8 + 0.2 * density))
    .fillColor(ink);
}

export function textOptions({ lineGap, tabular = false }: TextStyle, width: number): PDFKit.Mixins.TextOptions {
  return tabular ? { width, lineGap, features: ['tnum'] } : { width, lineGap };
}

export function textHeight(sheet: Sheet, text: string, { style, width }: { readonly style: TextStyle; readonly width: number }): number {
  setStyle(sheet, style);
  return sheet.doc.heightOfString(printable(text), textOptions(style, width));
}

/** Writes at the cursor and leaves the cursor under the last line. */
function write(sheet: Sheet, text: string, { style, frame }: { readonly style: TextStyle; readonly frame: Frame }): void {
  setStyle(sheet, style);
  sheet.doc.text(printable(text), frame.left, sheet.doc.y, textOptions(style, frame.width));
}

interface TextOptions {
  readonly type?: 'P' | 'H1' | 'Caption';
  readonly style?: TextStyle;
  readonly frame?: Frame;
}

export function drawText(sheet: Sheet, text: string, options: TextOptions = {}): void {
  const { type = 'P', style = textStyles.body, frame = sheet.frame } = options;
  if (text === '') return;
  tag(type, { doc: sheet.doc, parent: sheet.root }, () => write(sheet, text, { style, frame }));
}

const aboveHeading = 13;
const underHeading = 2.5;

export function headingHeight(sheet: Sheet, text: string, { width }: Frame, style: TextStyle = textStyles.heading): number {
  return textHeight(sheet, text, { style, width }) + (aboveHeading + underHeading) * sheet.density;
}

interface HeadingOptions {
  readonly following: number;
  readonly frame?: Frame;
  /** H3 for a part of a part. */
  readonly level?: 'H2' | 'H3';
  readonly style?: TextStyle;
}

/** A heading; `following` is the height that must stand on the same page. */
export function drawHeading(
  sheet: Sheet,
  text: string,
  { following, frame = sheet.frame, level = 'H2', style = textStyles.heading }: HeadingOptions,
): void {
  keepTogether(sheet, headingHeight(sheet, text, frame, style) + following);
  space(sheet, aboveHeading);
  tag(level, { doc: sheet.doc, parent: sheet.root }, () => write(sheet, text, { style, frame }));
  space(sheet, underHeading);
}

interface ListOptions {
  readonly numbered?: boolean;
  readonly frame?: Frame;
}

const labelWidth = 13;
const itemGap = 2.5;

export function listHeight(sheet: Sheet, items: readonly string[], frame: Frame = sheet.frame): number {
  const width = frame.width - labelWidth;
  return items.reduce((sum, item) => sum + textHeight(sheet, item, { style: textStyles.body, width }) + itemGap * sheet.density, 0);
}

export function drawList(sheet: Sheet, items: readonly string[], { numbered = false, frame = sheet.frame }: ListOptions): void {
  const { doc } = sheet;
  if (items.length === 0) return;
  const body: Frame = { left: frame.left + labelWidth, width: frame.width - labelWidth };
  tagGroup('L', { doc, parent: sheet.root }, (list) =>
    items.forEach((item, index) => {
      keepTogether(sheet, Math.min(textHeight(sheet, item, { style: textStyles.body, width: body.width }), 60));
      tagGroup('LI', { doc, parent: list }, (line) => {
        const top = doc.y;
        tag('Lbl', { doc, parent: line }, () => write(sheet, numbered ? `${index + 1}.` : '•', { style: textStyles.soft, frame }));
        doc.y = top;
        tag('LBody', { doc, parent: line }, () => write(sheet, item, { style: textStyles.body, frame: body }));
      });
      space(sheet, itemGap);
    }),
  );
}
