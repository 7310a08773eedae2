import type { ReactNode } from 'react';
import { Weights } from '../ask/weights.ts';
import { useInfluence } from './use-influence.ts';

/** Lets the fields inside say how heavily they count. */
export function WithWeights({ children }: { readonly children: ReactNode }) {
  return <Weights value={useInfluence()}>{children}</Weights>;
}
