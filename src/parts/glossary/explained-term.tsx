import { linkTo } from '../../content/screens.ts';
import type { GlossaryTerm } from '../../content/glossary.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { TermButton } from '../../ui/term-button.tsx';

/** A word that is a term of the glossary, with its meaning behind it. */
export function ExplainedTerm({ term, children }: { readonly term: GlossaryTerm; readonly children: string }) {
  const t = useTexts('glossary');
  return (
    <TermButton
      name={t(`terms.${term}.name`)}
      meaning={t(`terms.${term}.text`)}
      closeLabel={t('close')}
      more={<a href={linkTo('glossary')}>{t('all')}</a>}
    >
      {children}
    </TermButton>
  );
}
