import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { FigureFrame } from '../../../ui/table/figure-frame.tsx';

/** What each figure does to the difference between the first and its rival. */
export function WeighsSection({ answer: { page } }: { readonly answer: Answered }) {
  const t = useTexts('advice');
  const s = useTexts('scan');
  return page.weighs === undefined ? <p>{t('weighs.none')}</p> : <FigureFrame figure={page.weighs} tableLabel={s('result.table')} />;
}
