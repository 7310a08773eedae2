import type { Ink } from '../../scene/scene.ts';
import { bridgeRows, type BridgeRow } from '../why/bridge-figure.ts';
import { explanationOf } from '../why/explanation-of.ts';
import type { HourInput } from './hour-input.ts';

/** So many rows stand on a slide: the invoice, the largest parts, the others together, and the total. */
const mostRows = 7;

interface SlideBar {
  readonly ink: Ink;
  /** Places along the row, from 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly amount: string;
}

export interface BridgeSlide {
  readonly chains: readonly { readonly name: string; readonly ink: Ink }[];
  readonly rows: readonly { readonly label: string; readonly bars: readonly SlideBar[] }[];
}

/** From the invoice to the real cost, in rows large enough for a shared screen. */
export function bridgeSlide(input: HourInput): BridgeSlide {
  const { assessment, names, amounts, words } = input;
  const chains = explanationOf(assessment).bridges.map(({ option }) => ({ name: names.name(option), ink: names.ink(option) }));
  const rows = fewest(bridgeRows(input), words('results.element.other'));
  const steps = chains.map((_, chain) => stepsOf(rows.map((row) => row.amounts[chain] ?? 0)));
  const ends = steps.flat(2);
  const [least, most] = [Math.min(0, ...ends), Math.max(1e-9, ...ends)];
  const place = (euro: number) => (euro - least) / (most - least);
  return {
    chains,
    rows: rows.map(({ label, amounts: of }, at) => ({
      label,
      bars: chains.map(({ ink }, chain) => {
        const [from = 0, to = 0] = (steps[chain]?.[at] ?? []).toSorted((a, b) => a - b);
        return { ink, from: place(from), to: place(to), amount: amounts.plain(of[chain] ?? 0) };
      }),
    })),
  };
}

/** The smallest parts are told together; the order of the others stays. */
function fewest(rows: readonly BridgeRow[], other: string): readonly BridgeRow[] {
  if (rows.length <= mostRows) return rows;
  const [invoice, ...parts] = rows.slice(0, -1);
  const size = ({ amounts }: BridgeRow) => Math.max(...amounts.map(Math.abs));
  const shown = parts.toSorted((a, b) => size(b) - size(a)).slice(0, mostRows - 3);
  const left = parts.filter((part) => !shown.includes(part));
  const rest = {
    label: other,
    amounts: (invoice?.amounts ?? []).map((_, chain) => left.reduce((sum, { amounts }) => sum + (amounts[chain] ?? 0), 0)),
  };
  return [...(invoice === undefined ? [] : [invoice]), ...parts.filter((part) => shown.includes(part)), rest, ...rows.slice(-1)];
}

/** Every bar starts where the one above ended; the total goes from zero. */
function stepsOf(amounts: readonly number[]): readonly (readonly [number, number])[] {
  let reached = 0;
  return amounts.map((amount, at): readonly [number, number] => {
    if (at === amounts.length - 1) return [0, amount];
    const from = reached;
    reached += amount;
    return [from, reached];
  });
}
