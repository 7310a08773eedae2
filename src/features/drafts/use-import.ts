import { useEffect, useEffectEvent, useState } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizardStore } from '../../state/wizard.ts';

interface ImportReport {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** Reads a file into a new dossier, and says in words what came of it. */
export function useImport() {
  const wizard = useWizardStore();
  const t = useTexts('shell');
  const s = useTexts('safety');
  const format = useFormat();
  const [told, setTold] = useState<ImportReport>();
  const [sealed, setSealed] = useState<Blob>();
  /** Whether nothing more is to be asked of the file. */
  const read = async (file: Blob, password?: string): Promise<boolean> => {
    const found = await wizard.getState().importFile(file, password);
    if (!found.ok) {
      const { reason } = found;
      const isUnderPassword = reason === 'sealed' || reason === 'wrong-password';
      setSealed(isUnderPassword ? file : undefined);
      setTold(isUnderPassword ? undefined : { ok: false, lines: [t(`drafts.refused.${reason}`)] });
      return !isUnderPassword;
    }
    setSealed(undefined);
    const name = wizard.getState().drafts.find(({ id }) => id === found.id)?.name ?? '';
    const remarks = found.remarks.map((remark) =>
      t(`drafts.remark.${remark}`, { list: format.list(remark === 'cleaned' ? found.cleaned : found.dropped) }),
    );
    setTold({ ok: true, lines: [t('drafts.opened', { name: name === '' ? t('drafts.untitled') : name }), ...remarks] });
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
  const takeBack = () => {
    wizard.getState().undo();
    setTold(undefined);
  };
  return { told, read, takeBack, sealed, leaveSealed: () => setSealed(undefined) };
}
