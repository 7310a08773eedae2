import { use, useMemo } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { loadPageWords } from '../../parts/answer/page-words.ts';
import { useAside } from '../../parts/answer/use-aside.ts';
import { compareEditions, type EditionComparison } from '../../present/sources/edition-comparison.ts';
import { useWizard } from '../../state/wizard.ts';
import type { Finding } from '../../state/context/finding.ts';

/** The open dossier with both editions: `undefined` while it is being calculated, `failed` when it cannot be. */
export function useComparison(): EditionComparison | 'failed' | undefined {
  const format = useFormat();
  const words = use(loadPageWords(format.locale));
  const sides = useAside(useWizard((wizard) => wizard.compareEditions));
  return useMemo(() => {
    if (sides === undefined || sides === 'failed') return sides;
    const told = (finding: Finding) => ({ ...finding, assessment: finding.inMoney.assessment, words, format });
    return compareEditions(told(sides.before), told(sides.after));
  }, [sides, words, format]);
}
