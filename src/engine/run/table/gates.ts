import type { FuturesTable } from './futures-table.ts';
import type { OptionId } from '../../model/inputs.ts';

export const excludedAbove = 0.8;
const conditionalFrom = 0.2;

export interface GateVerdict {
  readonly status: 'open' | 'conditional' | 'excluded';
  readonly failedGates: readonly { readonly gate: string; readonly share: number }[];
}

/** A gate that fails in over 80 % of the futures excludes, one that fails in 20–80 % is a condition. */
export function judgeGates(table: FuturesTable, option: OptionId): GateVerdict {
  const failedGates = table.gates
    .filter((gate) => gate.option === option && gate.failedShare >= conditionalFrom)
    .map(({ gate, failedShare }) => ({ gate, share: failedShare }))
    .toSorted((a, b) => b.share - a.share);
  const worst = failedGates[0]?.share ?? 0;
  if (worst > excludedAbove) return { status: 'excluded', failedGates };
  return { status: worst >= conditionalFrom ? 'conditional' : 'open', failedGates };
}
