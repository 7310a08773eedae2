import { Fragment, memo, Suspense } from 'react';
import { glossaryTerms } from '../../content/glossary.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { splitByTerms } from '../../present/names/split-by-terms.ts';
import { ExplainedTerm } from './explained-term.tsx';

interface ExplainedProps {
  readonly text: string;
  /** Lines of the same part that come before: a term is explained where it is first used. */
  readonly after?: readonly string[];
}

/** A text in which the terms of the glossary can be asked about. Finding them takes longer than all else in a field: the same text is not read anew. */
export const Explained = memo(function Explained({ text, after = [] }: ExplainedProps) {
  return (
    <Suspense fallback={text}>
      <Pieces text={text} after={after} />
    </Suspense>
  );
});

function Pieces({ text, after }: Required<ExplainedProps>) {
  const t = useTexts('glossary');
  const terms = glossaryTerms.map((term) => ({ term, forms: t(`terms.${term}.forms`).split('|') }));
  const pieces = splitByTerms([...after, text], terms).at(-1) ?? [];
  return pieces.map(({ text: words, term }, index) => {
    const key = `${index}-${words}`;
    return term === undefined ? (
      <Fragment key={key}>{words}</Fragment>
    ) : (
      <ExplainedTerm key={key} term={term}>
        {words}
      </ExplainedTerm>
    );
  });
}
