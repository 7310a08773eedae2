import type { Answer } from '../../dossier/draft/answer.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import { mostPeople } from '../../dossier/draft/limits.ts';
import { keptName, withPart } from '../context/apply-answer.ts';
import { change } from '../opening/keep.ts';
import type { StoreContext } from '../context/session.ts';
import type { WeighedDraft, WizardActions } from '../context/wizard-state.ts';

type WeighActions = Pick<WizardActions, 'weigh' | 'weighTogether' | 'judge'>;

/** What people find important, and what they think of places and ways of working. */
export function createWeighActions(context: StoreContext): WeighActions {
  return {
    weigh: (id, weighing) => change(context, (draft) => withWeighing(draft, id, weighing)),
    weighTogether: (weighings) =>
      change(context, (draft) => weighings.reduce((now, { id, ...weighing }) => withWeighing(now, id, weighing), draft)),
    judge: (key, answer) => change(context, (draft) => withJudgement(draft, key, answer)),
  };
}

function withWeighing(draft: Draft, id: string, weighing: WeighedDraft | undefined): Draft {
  const before = draft.weighings ?? [];
  const kept = weighing && { ...weighing, id, name: keptName(weighing.name) };
  const others = before.filter((one) => one.id !== id);
  const all =
    kept === undefined ? others : others.length < before.length ? before.map((one) => (one.id === id ? kept : one)) : [...before, kept];
  if (all.length > mostPeople) return draft;
  return withPart(draft, 'weighings', all.length === 0 ? undefined : all);
}

function withJudgement(draft: Draft, key: string, answer: Answer | undefined): Draft {
  const judgements = { ...draft.judgements };
  if (answer === undefined) delete judgements[key];
  else judgements[key] = answer;
  return withPart(draft, 'judgements', Object.keys(judgements).length === 0 ? undefined : judgements);
}
