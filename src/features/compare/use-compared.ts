import { use, useCallback, useMemo } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { loadPageWords } from '../../parts/answer/page-words.ts';
import { useAside } from '../../parts/answer/use-aside.ts';
import { answerText, type AnswerText } from '../../present/answer/answer-text.ts';
import type { ComparedWith, Compared } from '../../state/context/wizard-state.ts';
import { weighingsInForce } from '../../state/context/weighings-in-force.ts';
import { useWizard } from '../../state/wizard.ts';

export interface ComparedAnswers {
  readonly compared: Compared;
  readonly here: AnswerText;
  readonly there: AnswerText;
}

/** The open dossier beside another: `undefined` while both are being calculated, `failed` when one of them cannot be. */
export function useCompared({ kind, id }: ComparedWith): ComparedAnswers | 'failed' | undefined {
  const format = useFormat();
  const words = use(loadPageWords(format.locale));
  const rankedBy = useWizard((wizard) => wizard.rankedBy);
  const compare = useWizard((wizard) => wizard.compareWith);
  const found = useAside(useCallback(() => compare({ kind, id }), [compare, kind, id]));
  return useMemo(() => {
    if (found === undefined || found === 'failed') return found;
    const told = ({ draft, finding }: Compared['here']) =>
      answerText({ ...finding, assessment: finding.settled(weighingsInForce({ draft, rankedBy })), words, format });
    return { compared: found, here: told(found.here), there: told(found.there) };
  }, [found, rankedBy, words, format]);
}
