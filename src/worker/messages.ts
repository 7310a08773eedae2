import type { ModelInputs } from '../engine/model/inputs.ts';
import type { Calculation, MeansCalculation, OrderCalculation } from './calculation.ts';
import type { InquiryResult, Inquiry } from './exploration.ts';

/** To the worker. A new run cancels the one before. */
export type Order =
  | { readonly order: 'run'; readonly run: number; readonly inputs: ModelInputs }
  | { readonly order: 'rank'; readonly run: number; readonly inputs: ModelInputs }
  | { readonly order: 'average'; readonly run: number; readonly inputs: ModelInputs }
  | { readonly order: 'explore'; readonly run: number; readonly inquiry: Inquiry }
  | { readonly order: 'cancel' }
  /** To a worker: at the other ends are helpers for the tables that it makes. */
  | { readonly order: 'crew'; readonly ports: readonly MessagePort[] }
  /** To a helper: at the other end is the worker that it helps. */
  | { readonly order: 'help'; readonly port: MessagePort };

/** From the worker. `alive` is sent while it works, so that silence means that it hangs. */
export type Report =
  | { readonly report: 'ready' }
  | { readonly report: 'alive'; readonly run: number }
  | { readonly report: 'found'; readonly run: number; readonly calculation: Calculation }
  | { readonly report: 'ranked'; readonly run: number; readonly calculation: OrderCalculation }
  | { readonly report: 'averaged'; readonly run: number; readonly calculation: MeansCalculation }
  | { readonly report: 'explored'; readonly run: number; readonly finding: InquiryResult }
  | { readonly report: 'failed'; readonly run: number };
