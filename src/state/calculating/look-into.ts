import type { Explorer, InquiryResult, Inquiry } from '../../worker/exploration.ts';
import type { StoreContext } from '../context/session.ts';
import { exploring, type Findings } from './exploring.ts';

/** Has a question looked into, and shows what is found as long as it is still asked. */
export async function lookInto(context: StoreContext, inquiry: Inquiry): Promise<void> {
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

function explored(inquiry: Inquiry, finding: InquiryResult): Findings {
  if (inquiry.kind === 'border' && finding.kind === 'border') return { border: { state: 'found', inquiry, finding } };
  if (inquiry.kind === 'mixes' && finding.kind === 'mixes') return { mixes: { state: 'found', inquiry, finding } };
  if (inquiry.kind === 'support' && finding.kind === 'support') return { support: { state: 'found', inquiry, finding } };
  return {};
}
