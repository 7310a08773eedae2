import type { ElementGroup } from '../../engine/model/inputs.ts';
import { drawBridge, type BridgeDrawing } from './draw-bridge.ts';
import { explanationOf } from './explanation-of.ts';
import { narrowWidth, wideWidth, type Figure } from '../../scene/scene.ts';
import { percent } from '../names/percent.ts';
import type { PresentationInput } from '../names/presentation-input.ts';
import type { Bridge } from '../../engine/advise/compare/bridge-of.ts';

/** Groups below this share of the cost in every chain are told together. */
const shareWorthARow = 0.005;
const invoice: ElementGroup = 'purchase';

export interface BridgeRow {
  readonly label: string;
  readonly amounts: readonly number[];
}

/** From the invoice to the real cost of today's chain and of the leader: means over the cases, so that the parts add up. */
export function bridgeFigure(presentation: PresentationInput): Figure {
  const { assessment, words, names, amounts, dossier } = presentation;
  const rows = bridgeRows(presentation);
  const { bridges } = explanationOf(assessment);
  const drawing: BridgeDrawing = {
    rows: rows.map(({ label }) => label),
    chains: bridges.map(({ option }, chain) => ({
      name: names.name(option),
      colour: names.ink(option),
      amounts: rows.map((row) => row.amounts[chain] ?? 0),
    })),
    write: amounts.plain,
  };
  return {
    id: 'bridge',
    title: words(dossier.scale === 'per-100' ? 'results.bridge.titleRelative' : 'results.bridge.title'),
    takeaway: takeawayOf(presentation),
    scene: drawBridge(drawing, wideWidth),
    narrow: drawBridge(drawing, narrowWidth),
    table: {
      head: [words('results.bridge.head.part'), ...drawing.chains.map(({ name }) => name)],
      rows: rows.map(({ label, amounts: of }) => [label, ...of.map(amounts.plain)]),
      numeric: drawing.chains.map((_, chain) => chain + 1),
    },
  };
}

/** A part of the cost in a row, for each of the chains that are compared; the last is the total. */
export function bridgeRows(presentation: Pick<PresentationInput, 'assessment' | 'dossier' | 'words'>): readonly BridgeRow[] {
  const { assessment, words } = presentation;
  const { bridges } = explanationOf(assessment);
  const amountsIn = (group: ElementGroup) => bridges.map(({ parts }) => parts.find((part) => part.group === group)?.amount ?? 0);
  const counts = (group: ElementGroup) =>
    group === invoice ||
    bridges.some(({ parts, total }) =>
      parts.some((part) => part.group === group && Math.abs(part.amount) >= shareWorthARow * Math.abs(total)),
    );
  const groups = (bridges[0]?.parts ?? []).map(({ group }) => group);
  const small = groups.filter((group) => !counts(group)).map(amountsIn);
  const rest = bridges.map((_, chain) => small.reduce((sum, amounts) => sum + (amounts[chain] ?? 0), 0));
  return [
    ...groups
      .filter(counts)
      .flatMap((group) =>
        group === invoice
          ? invoiceRows(amountsIn(group), presentation)
          : [{ label: words(`results.group.${group}`), amounts: amountsIn(group) }],
      ),
    ...(rest.some((amount) => amount !== 0) ? [{ label: words('results.element.other'), amounts: rest }] : []),
    { label: words('results.group.total'), amounts: bridges.map(({ total }) => total) },
  ];
}

/** The invoice as it was filled in, the same for every chain, and what it becomes over the years and with another maker. */
export function invoiceRows(
  amounts: readonly number[],
  { dossier, words }: Pick<PresentationInput, 'dossier' | 'words'>,
): readonly [BridgeRow, BridgeRow] {
  const { likely, from } = dossier.fields['purchase.amount'];
  const first = dossier.scale === 'per-100' ? 'perHundred' : from === 'answer' ? 'asTyped' : 'assumed';
  return [
    { label: words(`results.bridge.${first}`), amounts: amounts.map(() => likely) },
    {
      label: words(amounts.length > 1 ? 'results.bridge.growthAndChoice' : 'results.bridge.growth'),
      amounts: amounts.map((amount) => amount - likely),
    },
  ];
}

function takeawayOf(presentation: PresentationInput): string {
  const { words, names, assessment } = presentation;
  const told = explanationOf(assessment).bridges.map(({ option, parts, total }) => ({ option, extra: extraOf(parts, total) }));
  const [today, leader] = told;
  if (today !== undefined && leader !== undefined && today.extra >= 0 && leader.extra >= 0) {
    return words('results.bridge.takeawayTwo', {
      option: names.inside(today.option),
      share: percent(today.extra, presentation),
      other: names.inside(leader.option),
      otherShare: percent(leader.extra, presentation),
    });
  }
  return told
    .map(({ option, extra }) =>
      words(extra >= 0 ? 'results.bridge.takeaway' : 'results.bridge.takeawayLess', {
        option: names.name(option),
        share: percent(Math.abs(extra), presentation),
      }),
    )
    .join(' ');
}

/** What comes on top of the invoice, as a share of it. */
function extraOf(parts: Bridge['parts'], total: number): number {
  const billed = parts.find(({ group }) => group === invoice)?.amount ?? 0;
  return billed > 0 ? (total - billed) / billed : 0;
}
