import { useId } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { Button } from '../../ui/button.tsx';
import { useSaving } from './use-saving.ts';

/** One press saves the open dossier as a file; what was saved last is told with it. */
export function SaveButton() {
  const t = useTexts('saving');
  const { save, lastFile } = useSaving();
  const id = useId();
  return (
    <>
      <Button look="quiet" aria-label={t('save')} aria-describedby={id} title={`${t('save')}. ${lastFile}`} onClick={save}>
        <FileSign />
      </Button>
      <span id={id} hidden>
        {lastFile}
      </span>
    </>
  );
}

function FileSign() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d="M10 2.5 V12 M6 8.5 L10 12.5 L14 8.5 M3 13 V17 H17 V13"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
