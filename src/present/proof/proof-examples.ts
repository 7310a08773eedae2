import { decideExamples } from './proof-decide.ts';
import { financeExamples } from './proof-finance.ts';
import type { GroupId, ProofExample } from './proof-figure.ts';
import { modelExamples } from './proof-model.ts';
import { outageExamples } from './proof-outage.ts';
import { stockExamples } from './proof-stock.ts';

/** In the order of the page: the whole model first, for it is what an owner's answers go through. */
export const proofGroups = ['model', 'money', 'stock', 'outage', 'choose'] as const satisfies readonly GroupId[];

export const proofExamples: readonly ProofExample[] = [
  ...modelExamples,
  ...financeExamples,
  ...stockExamples,
  ...outageExamples,
  ...decideExamples,
];
