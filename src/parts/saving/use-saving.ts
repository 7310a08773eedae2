import { useTexts } from '../../i18n/provider.tsx';
import { sinceFile } from '../../state/saving/file-note.ts';
import { useWizard, useWizardStore } from '../../state/wizard.ts';
import { handOver } from './hand-over.ts';

interface Saving {
  /** Hands over the open dossier as a file. */
  readonly save: () => void;
  /** When that was done last, and what changed since. */
  readonly lastFile: string;
}

/** Saving the open dossier as a file, from any screen. */
export function useSaving(): Saving {
  const t = useTexts('saving');
  const wizard = useWizardStore();
  const draft = useWizard((state) => state.draft);
  const note = useWizard((state) => (state.draft === undefined ? undefined : state.fileNote(state.draft.id)));
  const save = () => {
    const file = wizard.getState().exportFile();
    if (file !== undefined) void handOver(wizard, file);
  };
  const since = draft === undefined || note === undefined ? undefined : sinceNow(note, draft);
  if (since === undefined) return { save, lastFile: t('never') };
  const when = t('when', { days: since.days });
  if (since.answers > 0) return { save, lastFile: t('since.answers', { when, answers: since.answers }) };
  return { save, lastFile: t(since.other ? 'since.other' : 'since.nothing', { when }) };
}

const sinceNow = (note: string, draft: Parameters<typeof sinceFile>[1]) => sinceFile(note, draft, new Date());
