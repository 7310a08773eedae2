import { use, useEffect, useMemo, useState } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { loadPageWords } from '../../parts/answer/page-words.ts';
import { compareEditions, type EditionComparison } from '../../present/sources/edition-comparison.ts';
import { useWizard } from '../../state/wizard.ts';
import type { Finding } from '../../state/context/finding.ts';
import type { Wizard } from '../../state/context/wizard-state.ts';

type Sides = Awaited<ReturnType<Wizard['compareEditions']>>;

/** The open dossier with both editions: `undefined` while it is being calculated, `failed` when it cannot be. */
export function useComparison(): EditionComparison | 'failed' | undefined {
  const format = useFormat();
  const words = use(loadPageWords(format.locale));
  const isRead = useWizard((wizard) => wizard.reading !== undefined);
  const compare = useWizard((wizard) => wizard.compareEditions);
  const [sides, setSides] = useState<Sides | 'failed'>();
  useEffect(() => {
    if (!isRead) return undefined;
    let isGone = false;
    const show = (found: Sides | 'failed') => {
      if (!isGone) setSides(found ?? 'failed');
    };
    compare().then(show, () => show('failed'));
    return () => {
      isGone = true;
    };
  }, [isRead, compare]);
  return useMemo(() => {
    if (sides === undefined || sides === 'failed') return sides;
    const told = (finding: Finding) => ({ ...finding, assessment: finding.inMoney.assessment, words, format });
    return compareEditions(told(sides.before), told(sides.after));
  }, [sides, words, format]);
}
