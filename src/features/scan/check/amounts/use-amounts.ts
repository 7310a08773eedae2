import { useState } from 'react';
import { fileNameOf } from '../../../../i18n/file-name.ts';
import { useLocale, useTexts } from '../../../../i18n/provider.tsx';
import { localDay } from '../../../../state/context/local-day.ts';
import { useWizardStore } from '../../../../state/wizard.ts';
import { offerFile } from '../../../../ui/offer-file.ts';
import type { AmountsFileRead } from './read-amounts-file.ts';
import type { AmountsRead } from './read-amounts.ts';
import { useAmountsSheet } from './use-amounts-sheet.ts';

/** A sheet that was read and not yet taken over. */
export type ReadSheet = Extract<AmountsRead, { readonly ok: true }>;

type Told =
  | { readonly is: 'nothing' | 'reading' | 'failed' }
  | { readonly is: 'fetched'; readonly file: string }
  | { readonly is: 'refused'; readonly why: Refused | 'unreadable' }
  | { readonly is: 'taken'; readonly count: number };
export type Refused = Exclude<AmountsFileRead, { readonly ok: true }>;

/** The sheet of amounts: handed out, read back, looked at, taken over as one step and taken back. */
export function useAmounts() {
  const wizard = useWizardStore();
  const locale = useLocale();
  const t = useTexts('amounts');
  const sheetOf = useAmountsSheet();
  const [told, setTold] = useState<Told>({ is: 'nothing' });
  const [found, setFound] = useState<ReadSheet>();

  const fetchSheet = async (extension: 'xlsx' | 'csv') => {
    try {
      const [{ amountRows }, { writeAmountsCsv, writeAmountsWorkbook }] = await Promise.all([
        import('./amount-rows.ts'),
        import('./write-amounts.ts'),
      ]);
      const { draft, figures } = wizard.getState();
      if (draft === undefined || figures === undefined) throw new Error('no dossier');
      const sheet = sheetOf(amountRows(draft, figures));
      const name = fileNameOf({ name: `${draft.name} ${t('sheet')}`, date: localDay(new Date()), locale, extension });
      offerFile(extension === 'csv' ? writeAmountsCsv(sheet) : await writeAmountsWorkbook(sheet), name);
      setTold({ is: 'fetched', file: name });
    } catch {
      setTold({ is: 'failed' }); // the writer did not load, or the figures are not there yet
    }
  };

  const read = async (file: File) => {
    setTold({ is: 'reading' });
    try {
      const { readAmountsFile } = await import('./read-amounts-file.ts');
      const { draft, figures } = wizard.getState();
      if (draft === undefined || figures === undefined) throw new Error('no dossier');
      const outcome = await readAmountsFile(file, { draft, figures }, locale);
      setTold(outcome.ok ? { is: 'nothing' } : { is: 'refused', why: outcome });
      setFound(outcome.ok ? outcome : undefined);
    } catch {
      setTold({ is: 'refused', why: 'unreadable' }); // taken away while it was read, or a part of the app that did not arrive
    }
  };

  const take = async ({ changes }: ReadSheet) => {
    setFound(undefined);
    const { withAmounts } = await import('./with-amounts.ts');
    const { draft, takeOver } = wizard.getState();
    if (draft === undefined) return;
    takeOver(withAmounts(draft, changes));
    setTold({ is: 'taken', count: changes.length });
  };

  const takeBack = () => {
    wizard.getState().undo();
    setTold({ is: 'nothing' });
  };

  return { told, found, fetchSheet, read, take, takeBack, leave: () => setFound(undefined) };
}
