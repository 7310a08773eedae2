import type { FuturesTable } from './futures-table.ts';
import type { OptionId } from '../../model/inputs.ts';

/** Share of the futures above which a failing gate excludes an option. */
export const excludedAbove = 0.8;
const conditionalFrom = 0.2;

/** A gate with the share of the futures in which it fails. */
export interface FailedGate {
  readonly gate: string;
  readonly share: number;
}

/** What the gates of an option say: all pass often enough, one is a condition, or one excludes it. */
export interface GateVerdict {
  readonly status: 'open' | 'conditional' | 'excluded';
  readonly failedGates: readonly FailedGate[];
  /** Limits that are passed as often as a condition would be, and that rule nothing out. */
  readonly cautions: readonly FailedGate[];
}

/** A gate that fails in over 80 % of the futures excludes, one that fails in 20–80 % is a condition. A caution does neither. */
export function judgeGates(table: FuturesTable, option: OptionId): GateVerdict {
  const failed = table.gates.filter((gate) => gate.option === option && gate.failedShare >= conditionalFrom);
  const inOrder = (isCaution: boolean) =>
    failed
      .filter((gate) => (gate.isCaution ?? false) === isCaution)
      .map(({ gate, failedShare }) => ({ gate, share: failedShare }))
      .toSorted((a, b) => b.share - a.share);
  const [failedGates, cautions] = [inOrder(false), inOrder(true)];
  const worst = failedGates[0]?.share ?? 0;
  if (worst > excludedAbove) return { status: 'excluded', failedGates, cautions };
  return { status: worst >= conditionalFrom ? 'conditional' : 'open', failedGates, cautions };
}
