import type { Inquiry } from '../../worker/exploration.ts';
import type { Wizard } from '../context/wizard-state.ts';

export const nothingExplored = { border: undefined, mixes: undefined, support: undefined } as const;

export type Findings = Partial<Pick<Wizard, Inquiry['kind']>>;

/** That a question is being looked into, or that it could not be. */
export function exploring(inquiry: Inquiry, state: 'busy' | 'failed'): Findings {
  switch (inquiry.kind) {
    case 'border':
      return { border: { state, inquiry } };
    case 'mixes':
      return { mixes: { state, inquiry } };
    case 'support':
      return { support: { state, inquiry } };
  }
}
