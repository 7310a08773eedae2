import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { roundAbout } from '../../../i18n/number/write-number.ts';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { RowsTable } from '../../../ui/table/rows-table.tsx';

const nothing = '–';

/** Per way: earned back, money needed, waiting, months until it works, emissions. */
export function MoneyAndTimeSection({ answer: { assessment, page } }: { readonly answer: Answered }) {
  const t = useTexts('scan');
  const format = useFormat();
  const nameOf = new Map(page.ranking.map(({ option, name }) => [option, name]));
  const paid = (option: string, payback: number | undefined) => {
    if (option === assessment.reference) return nothing;
    return payback === undefined ? t('result.figures.never') : format.years(payback);
  };
  const rows = assessment.ranking.map(({ option, payback, cashNeed, leadTime, months, carbon }) => [
    nameOf.get(option) ?? option,
    paid(option, payback),
    format.money(cashNeed, { style: 'about' }),
    format.weeks(leadTime),
    format.months(months),
    format.kilograms(roundAbout(carbon)),
  ]);
  const head = [
    t('result.figures.option'),
    t('result.figures.payback'),
    t('result.figures.cash'),
    t('result.figures.wait'),
    t('result.figures.start'),
    t('result.figures.carbon'),
  ];
  return <RowsTable caption={t('result.figuresTitle')} captionHidden head={head} rows={rows} numeric={[1, 2, 3, 4, 5]} />;
}
