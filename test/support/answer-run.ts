import { act } from '@testing-library/react';
import { vi } from 'vitest';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import { startRun } from '../../src/engine/run/run.ts';
import type { RunSize } from '../../src/engine/run/gather.ts';
import { patience } from './patience.ts';
import type { FakeCalculator } from './wizard.ts';

/** Calculates what the wizard asked for last, small, and hands it over as its worker would: as the end of the answer, or on the way to it. */
export async function answerRun(calculator: FakeCalculator, size: RunSize, stage: 'rough' | 'full' = 'full'): Promise<ModelInputs> {
  await vi.waitUntil(() => calculator.runs.length > 0, patience);
  const inputs = calculator.runs.at(-1);
  if (inputs === undefined) throw new Error('no run was asked for');
  const run = startRun(inputs, size);
  while (!run.advance(size.futures));
  await act(async () => calculator.found({ stage, table: run.table(), tipping: [], done: stage === 'full' }));
  return inputs;
}
