import { withPart } from '../context/apply-answer.ts';
import { amend } from '../opening/keep.ts';
import type { StoreContext } from '../context/session.ts';
import type { WizardActions } from '../context/wizard-state.ts';

/** The adviser's hour: every part of it is kept at once, and undo, which is for the answers, leaves it alone. */
export function createHourActions(context: StoreContext): Pick<WizardActions, 'beginHour' | 'tellHour' | 'forgetHour'> {
  return {
    beginHour: (session) => amend(context, (draft) => withPart(draft, 'session', session)),
    tellHour: (make) => {
      const session = context.get().draft?.session;
      if (session !== undefined) amend(context, (draft) => withPart(draft, 'session', { ...session, ...make(session) }));
    },
    forgetHour: () => amend(context, (draft) => withPart(draft, 'session', undefined)),
  };
}
