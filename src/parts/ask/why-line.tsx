import { useTexts } from '../../i18n/provider.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Explained } from '../glossary/explained.tsx';

/** Why something is asked, for who wants to know. */
export function WhyLine({ why }: { readonly why: string }) {
  const t = useTexts('fields');
  return (
    <Disclosure summary={t('box.why')}>
      <p>
        <Explained text={why} />
      </p>
    </Disclosure>
  );
}
