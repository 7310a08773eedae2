import { useEffect, useEffectEvent, useState } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import type { ReadFile } from '../../state/context/wizard-state.ts';
import { useWizardStore } from '../../state/wizard.ts';

interface ImportReport {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** What a file holds, before anything of it is opened. */
export type Previewed = Extract<ReadFile, { readonly ok: true }>;

/** Reads a file, lets it be looked at, and opens it: as a new dossier or in the place of the open one. Says in words what came of it. */
export function useImport() {
  const wizard = useWizardStore();
  const t = useTexts('shell');
  const s = useTexts('safety');
  const saving = useTexts('saving');
  const [told, setTold] = useState<ImportReport>();
  const [sealed, setSealed] = useState<Blob>();
  const [previewed, setPreviewed] = useState<Previewed>();
  const remarksOf = useRemarkWords();
  /** Whether nothing more is to be asked of the file. */
  const read = async (file: Blob, password?: string): Promise<boolean> => {
    const found = await wizard.getState().readFile(file, password);
    setPreviewed(found.ok ? found : undefined);
    if (!found.ok && (found.reason === 'sealed' || found.reason === 'wrong-password')) {
      setSealed(file);
      setTold(undefined);
      return false;
    }
    setSealed(undefined);
    setTold(found.ok ? undefined : { ok: false, lines: [t(`drafts.refused.${found.reason}`)] });
    return true;
  };
  const open = useEffectEvent(([file, ...others]: readonly File[]) => {
    if (others.length > 0) setTold({ ok: false, lines: [s('drop.several')] });
    else if (file !== undefined) void read(file);
  });
  useEffect(() => {
    const take = () => {
      if (wizard.getState().dropped !== undefined) open(wizard.getState().takeDropped());
    };
    queueMicrotask(take); // those that were dropped on another screen
    return wizard.subscribe(take);
  }, [wizard]);
  const accept = async (found: Previewed, how: 'beside' | 'instead') => {
    setPreviewed(undefined);
    if (how === 'instead') wizard.getState().takeOver(found.draft);
    else await wizard.getState().openRead(found.draft);
    const name = wizard.getState().draft?.name ?? '';
    const named = { name: name === '' ? t('drafts.untitled') : name };
    const first = how === 'instead' ? saving('preview.replaced', named) : t('drafts.opened', named);
    setTold({ ok: true, lines: [first, ...remarksOf(found)] });
  };
  const takeBack = () => {
    wizard.getState().undo();
    setTold(undefined);
  };
  return { told, read, takeBack, sealed, leaveSealed: () => setSealed(undefined), previewed, accept, leave: () => setPreviewed(undefined) };
}

/** More of them are counted: a file can hold thousands of keys, of any length. */
const mostListed = 8;
const longestListed = 80;

/** What was dropped or put right of a file, and what else is to be known of it. */
export function useRemarkWords(): (found: Previewed) => readonly string[] {
  const t = useTexts('shell');
  const saving = useTexts('saving');
  const format = useFormat();
  const lists: Partial<Record<Previewed['remarks'][number], 'cleaned' | 'dropped'>> = { cleaned: 'cleaned', 'fields-dropped': 'dropped' };
  return (found) =>
    found.remarks.map((remark) => {
      const of = lists[remark];
      const paths = of === undefined ? [] : found[of];
      const shown = paths.slice(0, mostListed).map((path) => (path.length > longestListed ? `${path.slice(0, longestListed)}…` : path));
      const line = t(`drafts.remark.${remark}`, { list: format.list(shown) });
      return paths.length > mostListed ? `${line} ${saving('preview.more', { count: paths.length - mostListed })}` : line;
    });
}
