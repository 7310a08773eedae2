import { useTexts } from '../../i18n/provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Scanner } from './use-scanner.ts';

/** Says whether the list is part of the dossier, and what can be done about it. */
export function WhoseList({ scanner: { whose, lines, keep, backToOwn } }: { readonly scanner: Scanner }) {
  const t = useTexts('scanner');
  switch (whose) {
    case 'nobody':
      return <p>{t('whose.nobody')}</p>;
    case 'kept':
      return (
        <Notice tone="better" live>
          {t('whose.kept')}
        </Notice>
      );
    case 'usual':
      return (
        <Notice action={lines.length > 0 && <Button onClick={keep}>{t('whose.keep')}</Button>} live>
          {t('whose.usual')}
        </Notice>
      );
    case 'other':
      return (
        <Notice tone="caution" action={<Button onClick={backToOwn}>{t('whose.back')}</Button>} live>
          {t('whose.other')}
        </Notice>
      );
  }
}
