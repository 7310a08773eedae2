import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { Disclosure } from '../../ui/disclosure.tsx';

const Accountant = lazy(async () => ({ default: (await import('./accountant.tsx')).Accountant }));

/** More, for the accountant. Fetched and drawn only once it is opened. */
export function MorePart({ answer }: { readonly answer: Answered }) {
  const t = useTexts('scan');
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure look="part" summary={t('result.accountant')} onToggle={(open) => open && setOpened(true)}>
      {opened && (
        <Suspense fallback={<p role="status">{t('aside.calculating')}</p>}>
          <Accountant answer={answer} />
        </Suspense>
      )}
    </Disclosure>
  );
}
