import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useLocale } from '../i18n/provider.tsx';
import { useWizard } from '../state/wizard.ts';
import { afterPaint } from '../ui/page/after-paint.ts';
import { fetchOfDossier } from './fetch-ahead.ts';
import { isOfDossier, screenOf, takesDossier } from './use-screen.ts';

const draftOf = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'draft' in state && typeof state.draft === 'string' ? state.draft : undefined;

/**
 * A question or an answer belongs to a dossier. The browser's history remembers which, so that a reload and the back
 * button open the same one; without it the one changed last is opened. Until the first has been tried nobody is told that there is none.
 */
export function useDossierOfAddress(): { readonly isOpening: boolean } {
  const [address] = useLocation();
  const open = useWizard((wizard) => wizard.draft?.id);
  const drafts = useWizard((wizard) => wizard.drafts);
  const openDraft = useWizard((wizard) => wizard.openDraft);
  const locale = useLocale();
  const { name } = screenOf(address);
  const needsDossier = isOfDossier(name);
  const [hasTried, setHasTried] = useState(false);
  const takes = takesDossier(name);
  useEffect(() => {
    if (!takes) return undefined;
    const remembered = draftOf(history.state);
    if (open !== undefined) {
      if (remembered !== open) history.replaceState({ draft: open }, '');
      return undefined;
    }
    const wanted = drafts.find(({ id }) => id === remembered) ?? (needsDossier ? drafts[0] : undefined);
    if (wanted === undefined) return undefined;
    let isMeant = true;
    // What can be read already is shown first, and what opens a dossier is fetched after it.
    void afterPaint().then(() => {
      if (!isMeant) return;
      if (needsDossier) fetchOfDossier(name, locale);
      void openDraft(wanted.id).finally(() => setHasTried(true));
    });
    return () => {
      isMeant = false;
    };
  }, [name, locale, needsDossier, takes, address, open, drafts, openDraft]);
  return { isOpening: needsDossier && !hasTried && open === undefined && drafts.length > 0 };
}
