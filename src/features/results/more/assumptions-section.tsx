import { use, useDeferredValue, useMemo } from 'react';
import { useLocale, useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { RowsTable } from '../../../ui/rows-table.tsx';

/** Every figure that was used, as it stands in the report. */
export function AssumptionsSection({ answer }: { readonly answer: Answered }) {
  const t = useTexts('scan');
  const locale = useLocale();
  const newest = useMemo(() => answer.report(locale), [answer, locale]);
  const { assumptions } = use(useDeferredValue(newest)); // the one before stays while the next is made
  return (
    <RowsTable
      caption={t('result.assumptions')}
      captionHidden
      head={assumptions.head}
      rows={assumptions.rows}
      numeric={assumptions.numeric}
    />
  );
}
