import { borderGrid } from '../engine/run/tipping/border.ts';
import { turningAmount } from '../engine/run/tipping/turning-amount.ts';
import { startRun } from '../engine/run/run.ts';
import type { InquiryResult, Inquiry } from './exploration.ts';
import { withoutProgress } from '../engine/textbook/take-steps.ts';

/** Enough to tell mixes apart, and quick for dozens of them. */
const mixSize = { futures: 128, histories: 32 } as const;

/** The steps of looking into a question: each takes some milliseconds, and the last yields the finding. */
export function* explore(inquiry: Inquiry): Generator<InquiryResult | undefined, void> {
  switch (inquiry.kind) {
    case 'border': {
      yield { kind: 'border', done: true, grid: yield* withoutProgress(borderGrid(inquiry.inputs, inquiry.request)) };
      return;
    }
    case 'mixes': {
      const run = startRun(inquiry.inputs, mixSize);
      yield;
      while (!run.advance(1)) yield;
      yield { kind: 'mixes', done: true, table: run.table() };
      return;
    }
    case 'support':
      yield { kind: 'support', done: true, turn: yield* withoutProgress(turningAmount(inquiry.inputs, inquiry.request)) };
  }
}
