import { useId } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { Button } from '../../ui/button.tsx';
import { LineSign } from '../../ui/line-sign.tsx';
import { useSaving } from './use-saving.ts';

interface SaveButtonProps {
  /** What was saved last is to be seen beside it, too. */
  readonly isTold?: boolean;
}

/** One press saves the open dossier as a file; what was saved last is told with it. */
export function SaveButton({ isTold = false }: SaveButtonProps) {
  const t = useTexts('saving');
  const { save, lastFile } = useSaving();
  const id = useId();
  return (
    <>
      {isTold && <span aria-hidden="true">{lastFile}</span>}
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
  return <LineSign path="M10 2.5 V12 M6 8.5 L10 12.5 L14 8.5 M3 13 V17 H17 V13" />;
}
