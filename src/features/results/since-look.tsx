import { useEffect, useState } from 'react';
import { differenceOf, isCounted } from '../../dossier/draft/difference.ts';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { useDifferenceWords } from '../../parts/use-difference-words.ts';
import { lookedAt, tellSince } from '../../present/answer/tell-since.ts';
import { toPresentationInput } from '../../present/names/to-presentation-input.ts';
import { useWizard, useWizardStore } from '../../state/wizard.ts';

/** What changed since the answer was looked at before on this page, and what that made of it, in one sentence. */
export function SinceLook({ answer }: { readonly answer: Answered }) {
  const wizard = useWizardStore();
  const differenceWords = useDifferenceWords();
  const [before] = useState(() => wizard.getState().lastLook);
  const draft = useWizard((state) => state.draft);
  const by = useWizard(({ rankedBy }) => rankedBy);
  const isDone = useWizard((state) => !state.calculating && state.finding?.done === true);
  const { leader, share } = lookedAt(answer);
  useEffect(() => {
    if (isDone && draft !== undefined) wizard.getState().look({ draft, by, leader, share });
  }, [wizard, isDone, draft, by, leader, share]);
  if (!isDone || draft === undefined || before?.draft.id !== draft.id || before.by !== by) return null;
  const difference = differenceOf(before.draft, draft);
  if (!isCounted(difference)) return null;
  return <p>{tellSince(before, differenceWords(difference), toPresentationInput(answer.told))}</p>;
}
