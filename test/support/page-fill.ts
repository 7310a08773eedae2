import type { ReportDocument } from '../../src/present/report/report-document.ts';
import { flat, readPdf, type PdfNode } from './read-pdf.ts';

/** Of A4 in points, with the margins that the report keeps. */
const paper = { height: 841.89, top: 46, bottom: 54 } as const;
const lastLine = paper.height - paper.bottom;
const marks = /\/(\w+)(?:\s*<<[\s\S]*?>>)?\s+B[DM]C|\b(EMC)\b|1 0 0 1 [-\d.]+ ([-\d.]+) Tm/g;

interface FilledPage {
  /** Share of its height between the margins, down to the last line or picture. */
  readonly share: number;
  /** What stands at its top. */
  readonly first: string;
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How far down each page of a report is written, its foot left aside. */
function filledPages(bytes: Uint8Array): readonly FilledPage[] {
  const { contents, tree } = readPdf(bytes);
  const nodes = flat(tree);
  return contents.map((content, page) => {
    const pictures = nodes.filter((node) => node.type === 'Figure' && node.page === page).map(bottomOf);
    const lowest = Math.max(paper.top, ...pictures, ...linesOf(content));
    return { share: (lowest - paper.top) / (lastLine - paper.top), first: spaced(nodes.find((node) => isTextOn(node, page))?.text ?? '') };
  });
}

const isTextOn = (node: PdfNode, page: number) => node.page === page && node.text.trim() !== '';

function bottomOf({ attributes }: PdfNode): number {
  const [, bottom = paper.height] = [attributes['BBox']].flat().map(Number);
  return paper.height - bottom;
}

/** From the top of the page, of every line that is neither part of a picture nor of the foot. */
function linesOf(content: string): readonly number[] {
  const open: string[] = [];
  const found: number[] = [];
  for (const [, tag, ends, height] of content.matchAll(marks)) {
    if (tag !== undefined) open.push(tag);
    if (ends !== undefined) open.pop();
    if (height !== undefined && !open.includes('Artifact') && !open.includes('Figure')) found.push(paper.height - Number(height));
  }
  return found;
}

/** The pages of a report that are less than half full, but for the last of each chapter, as "page: share". */
export function shortPages(bytes: Uint8Array, document: ReportDocument): readonly string[] {
  const { headings, plan, gain, page, criteria, annex, allFigures } = document;
  const whyNot = page.ranking.some((row) => row.whyNot.length > 0) ? headings.whyNot : undefined;
  const others = whyNot ?? plan?.heading ?? gain?.heading ?? page.weighs?.title;
  const chapters = [others, criteria?.heading, annex?.heading, allFigures?.heading];
  const starts = new Set(chapters.flatMap((heading) => (heading === undefined ? [] : [spaced(heading)])));
  const pages = filledPages(bytes);
  return pages.flatMap(({ share }, at) => {
    const next = pages[at + 1];
    const isLast = next === undefined || starts.has(next.first);
    return share < 0.5 && !isLast ? [`${at + 1}: ${share.toFixed(2)}`] : [];
  });
}
