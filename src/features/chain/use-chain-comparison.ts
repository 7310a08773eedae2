import { use, useMemo, useState } from 'react';
import type { Site } from '../../dossier/draft/chain-schema.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { loadPageWords } from '../../parts/answer/page-words.ts';
import { compareEditions, type EditionComparison } from '../../present/sources/edition-comparison.ts';
import type { Finding } from '../../state/context/finding.ts';
import type { Wizard } from '../../state/context/wizard-state.ts';
import { useWizard } from '../../state/wizard.ts';
import { sameSites } from './site-entry.ts';

type Sides = NonNullable<Awaited<ReturnType<Wizard['compareChain']>>>;

type Comparison =
  | { readonly state: 'none' | 'calculating' | 'failed' }
  /** `isStale`: the table has changed since. */
  | { readonly state: 'found'; readonly sides: Sides; readonly told: EditionComparison; readonly isStale: boolean };

/** The answer without and with the table, once it is asked for. */
export function useChainComparison(sites: readonly Site[]): { readonly comparison: Comparison; readonly compare: () => void } {
  const format = useFormat();
  const words = use(loadPageWords(format.locale));
  const compareChain = useWizard((wizard) => wizard.compareChain);
  const [asked, setAsked] = useState<{ readonly sites: readonly Site[]; readonly found: Sides | 'calculating' | 'failed' }>();
  const compare = () => {
    setAsked({ sites, found: 'calculating' });
    const show = (found: Sides | 'failed') => setAsked((now) => (now?.sites === sites ? { sites, found } : now));
    compareChain(sites).then(
      (found) => show(found ?? 'failed'),
      () => show('failed'),
    );
  };
  const comparison = useMemo((): Comparison => {
    if (asked === undefined) return { state: 'none' };
    if (typeof asked.found === 'string') return { state: asked.found };
    const { before, after } = asked.found;
    const told = (finding: Finding) => ({ ...finding, assessment: finding.inMoney.assessment, words, format });
    return {
      state: 'found',
      sides: asked.found,
      told: compareEditions(told(before), told(after)),
      isStale: !sameSites(asked.sites, sites),
    };
  }, [asked, sites, words, format]);
  return { comparison, compare };
}
