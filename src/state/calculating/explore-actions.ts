import type { Explorer, InquiryResult, Inquiry } from '../../worker/exploration.ts';
import type { StoreContext } from '../context/session.ts';
import type { Wizard, WizardActions } from '../context/wizard-state.ts';

export const nothingExplored = { border: undefined, mixes: undefined, support: undefined } as const;

export function createExploreActions(context: StoreContext): Pick<WizardActions, 'explore' | 'stopLooking'> {
  return {
    explore: (inquiry) => {
      context.set(exploring(inquiry, 'busy'));
      void look(context, inquiry);
    },
    stopLooking: (kind) => {
      context.session.explorers.get(kind)?.stop();
      context.set({ [kind]: undefined });
    },
  };
}

/** What was looked into no longer holds. */
export function stopExploring({ session, set }: StoreContext): void {
  for (const explorer of session.explorers.values()) explorer.stop();
  set(nothingExplored);
}

async function look(context: StoreContext, inquiry: Inquiry): Promise<void> {
  const { get, set } = context;
  const isAsked = () => get()[inquiry.kind]?.inquiry === inquiry;
  const fail = () => {
    if (isAsked()) set(exploring(inquiry, 'failed'));
  };
  try {
    const explorer = await explorerOf(context, inquiry.kind);
    if (!isAsked()) return;
    explorer.explore(
      inquiry,
      (finding) => {
        if (isAsked()) set(explored(inquiry, finding));
      },
      fail,
    );
  } catch {
    fail();
  }
}

async function explorerOf({ environment, session }: StoreContext, kind: Inquiry['kind']): Promise<Explorer> {
  const known = session.explorers.get(kind);
  if (known !== undefined) return known;
  const made = await environment.createExplorer();
  session.explorers.set(kind, made);
  return made;
}

type Findings = Partial<Pick<Wizard, Inquiry['kind']>>;

function exploring(inquiry: Inquiry, state: 'busy' | 'failed'): Findings {
  switch (inquiry.kind) {
    case 'border':
      return { border: { state, inquiry } };
    case 'mixes':
      return { mixes: { state, inquiry } };
    case 'support':
      return { support: { state, inquiry } };
  }
}

function explored(inquiry: Inquiry, finding: InquiryResult): Findings {
  if (inquiry.kind === 'border' && finding.kind === 'border') return { border: { state: 'found', inquiry, finding } };
  if (inquiry.kind === 'mixes' && finding.kind === 'mixes') return { mixes: { state: 'found', inquiry, finding } };
  if (inquiry.kind === 'support' && finding.kind === 'support') return { support: { state: 'found', inquiry, finding } };
  return {};
}
