import type { PresentationInput } from './presentation-input.ts';

const gates = ['cash', 'people', 'room', 'volume', 'regulation', 'capability'] as const;

export function gateName(gate: string, { words }: Pick<PresentationInput, 'words'>): string {
  return words(`results.gate.${gates.find((known) => known === gate) ?? 'other'}`);
}

/** Why a gate is in the way, and how often: one sentence. */
export function gateFails(
  { gate, share }: { readonly gate: string; readonly share: number },
  { words, format }: Pick<PresentationInput, 'words' | 'format'>,
): string {
  return words(`results.gateFails.${gates.find((known) => known === gate) ?? 'other'}`, { share: format.share(share, { most: 0 }) });
}
