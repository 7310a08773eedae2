import type { Telling } from './telling.ts';

const gates = ['cash', 'people', 'room', 'volume'] as const;

export function gateName(gate: string, { words }: Pick<Telling, 'words'>): string {
  return words(`results.gate.${gates.find((known) => known === gate) ?? 'other'}`);
}
