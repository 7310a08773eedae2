import { use, useEffect, useMemo, useState } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { loadPageWords } from '../../parts/answer/page-words.ts';
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
  const isRead = useWizard((wizard) => wizard.reading !== undefined);
  const compare = useWizard((wizard) => wizard.compareWith);
  const [found, setFound] = useState<Compared | 'failed'>();
  useEffect(() => {
    if (!isRead) return undefined;
    let isGone = false;
    const show = (compared: Compared | 'failed' | undefined) => {
      if (!isGone) setFound(compared ?? 'failed');
    };
    compare({ kind, id }).then(show, () => show('failed'));
    return () => {
      isGone = true;
    };
  }, [isRead, compare, kind, id]);
  return useMemo(() => {
    if (found === undefined || found === 'failed') return found;
    const told = ({ draft, finding }: Compared['here']) =>
      answerText({ ...finding, assessment: finding.settled(weighingsInForce({ draft, rankedBy })), words, format });
    return { compared: found, here: told(found.here), there: told(found.there) };
  }, [found, rankedBy, words, format]);
}
