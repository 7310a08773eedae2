import type { TermOfDelivery } from '../../content/terms-of-delivery.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import { textWidth } from '../../scene/measure-text.ts';
import { narrowWidth, type Mark, type Scene } from '../../scene/scene.ts';

const edge = 20;
const right = narrowWidth - edge;
const height = 268;
const size = 13;
const small = 11;
/** The box in which the term stands. */
const box = { x: edge + 8, y: 104, width: 206, height: 44 } as const;

const text = (x: number, y: number, words: string, more: Partial<Extract<Mark, { mark: 'text' }>> = {}): Mark => ({
  mark: 'text',
  x,
  y,
  text: words,
  size,
  fill: 'ink',
  anchor: 'start',
  ...more,
});
const rule = (y: number): Mark => ({ mark: 'line', x1: edge + 14, y1: y, x2: right - 14, y2: y, stroke: 'rule', width: 1 });

/** An invoice as a supplier far away writes it, with the place where the term of delivery stands. */
export function invoiceSheet(words: NamespaceWords<'invoice'>, term: TermOfDelivery): Scene {
  const left = edge + 14;
  const here = words('sheet.here');
  const tip = box.x + box.width;
  return {
    width: narrowWidth,
    height,
    marks: [
      { mark: 'rect', x: edge, y: 4, width: right - edge, height: height - 8, fill: 'rule', radius: 4 },
      { mark: 'rect', x: edge + 1, y: 5, width: right - edge - 2, height: height - 10, fill: 'paper', radius: 3 },
      text(left, 32, words('sheet.heading'), { size: 17, bold: true }),
      text(left, 56, words('sheet.seller')),
      text(left, 76, words('sheet.buyer'), { fill: 'soft' }),
      text(right - 14, 32, 'No. 2026-1187', { anchor: 'end', size: small, fill: 'soft' }),
      rule(90),
      { mark: 'rect', ...box, fill: 'turn', radius: 8 },
      { mark: 'rect', x: box.x + 2, y: box.y + 2, width: box.width - 4, height: box.height - 4, fill: 'paper', radius: 6 },
      text(left, box.y + 17, words('sheet.terms'), { size: small, fill: 'soft' }),
      text(left, box.y + 35, words(`example.${term}`), { bold: true, size: 15 }),
      { mark: 'path', d: `M${tip + 24} ${box.y + 22} H${tip + 6} m7 -5 l-7 5 l7 5`, stroke: 'turn', width: 2 },
      text(Math.min(tip + 30, right - 14 - textWidth(here, size)), box.y + 27, here, { bold: true }),
      text(left, 168, `${words('sheet.payment')}: T/T 30/70`, { size: small, fill: 'soft' }),
      rule(180),
      text(left, 198, words('sheet.goods'), { size: small, fill: 'soft' }),
      text(206, 198, words('sheet.pieces'), { size: small, fill: 'soft', anchor: 'end' }),
      text(right - 14, 198, words('sheet.amount'), { size: small, fill: 'soft', anchor: 'end' }),
      { mark: 'rect', x: left, y: 208, width: 96, height: 7, fill: 'quiet', radius: 2 },
      text(206, 217, '1,000', { anchor: 'end' }),
      text(right - 14, 217, 'USD 8,400', { anchor: 'end' }),
      rule(230),
      text(left, 250, words('sheet.total'), { bold: true }),
      text(right - 14, 250, 'USD 8,400', { anchor: 'end', bold: true }),
    ],
  };
}
