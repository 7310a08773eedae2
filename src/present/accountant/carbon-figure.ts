import { carbonOf } from '../../engine/advise/compare/carbon-of.ts';
import type { OptionId } from '../../engine/model/inputs.ts';
import { drawCarbon } from './draw-carbon.ts';
import { roundToSum } from '../names/round-to-sum.ts';
import { narrowWidth, wideWidth, type Figure, type TableRows } from '../../scene/scene.ts';
import { percent } from '../names/percent.ts';
import type { PresentationInput } from '../names/presentation-input.ts';

/** The emissions of every option in two parts; undefined where nothing is emitted. */
export function carbonFigure(presentation: PresentationInput): Figure | undefined {
  const { words, names, format } = presentation;
  const rows = emissions(presentation);
  const table = carbonTable(presentation, rows);
  if (table === undefined) return undefined;
  const drawing = {
    bars: rows.map(({ option, transport, making, total }) => ({
      label: names.name(option),
      figure: format.kilograms(total),
      parts: [transport, making] as const,
    })),
    parts: [words('results.element.carbon-transport'), words('results.element.carbon-making')] as const,
  };
  return {
    id: 'carbon',
    title: words('results.carbon.title'),
    takeaway: takeawayOf(presentation),
    scene: drawCarbon(drawing, wideWidth),
    narrow: drawCarbon(drawing, narrowWidth),
    table,
  };
}

/** The parts are seen to add up. Undefined where nothing is emitted. */
export function carbonTable(presentation: PresentationInput, emitted = emissions(presentation)): TableRows | undefined {
  const { words, names, format } = presentation;
  if (emitted.every(({ total }) => total === 0)) return undefined;
  const head = (column: 'option' | 'transport' | 'making' | 'total') => words(`results.carbon.head.${column}`);
  return {
    head: [head('option'), head('transport'), head('making'), head('total')],
    rows: emitted.map(({ option, transport, making, total }) => [
      names.name(option),
      ...[transport, making, total].map((kilograms) => format.kilograms(kilograms)),
    ]),
    numeric: [1, 2, 3],
  };
}

interface Emissions {
  readonly option: OptionId;
  readonly transport: number;
  readonly making: number;
  readonly total: number;
}

/** In the order of the ranking, in two digits that count. */
function emissions({ assessment, table }: PresentationInput): readonly Emissions[] {
  return assessment.ranking.map(({ option }) => {
    const { transport, making, total } = carbonOf(table, option);
    const [ofTransport = 0, ofMaking = 0] = roundToSum([transport, making], stepOf(total));
    return { option, transport: ofTransport, making: ofMaking, total: ofTransport + ofMaking };
  });
}

/** The size of the second digit. */
function stepOf(total: number): number {
  return total === 0 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(total))) - 1);
}

function takeawayOf(presentation: PresentationInput): string {
  const { assessment, table, names, words } = presentation;
  const shareOf = (option: OptionId) => {
    const { transport, total } = carbonOf(table, option);
    return percent(total === 0 ? 0 : transport / total, presentation);
  };
  const { leader, reference } = assessment;
  const told = { option: names.inside(reference), share: shareOf(reference) };
  if (leader === reference) return words('results.carbon.takeawayOne', told);
  return words('results.carbon.takeaway', { ...told, other: names.inside(leader), otherShare: shareOf(leader) });
}
