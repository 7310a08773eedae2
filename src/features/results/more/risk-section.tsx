import { useMemo } from 'react';
import { resilience } from '../../../engine/run/resilience.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { amountAsked } from '../../../present/accountant/ledger-amounts.ts';
import { tellDifference } from '../../../present/accountant/ledger-tables.ts';
import { nameEvent } from '../../../present/names/event-name.ts';
import { RowsTable } from '../../../ui/table/rows-table.tsx';
import { useLedgerInput } from '../ledger/use-ledger-input.ts';
import { AmountButton } from '../ledger/amount-button.tsx';
import styles from './section.module.css';

const outage = { kind: 'element', element: 'outage-loss' } as const;

/** Time to survive against time to recover, without any chance; then what fewer stoppages are worth. */
export function RiskSection({ answer }: { readonly answer: Answered }) {
  const t = useTexts('accountant');
  const format = useFormat();
  const presentation = useLedgerInput(answer);
  const { inputs } = answer.told;
  const gaps = useMemo(() => resilience(inputs), [inputs]);
  const rows = answer.assessment.ranking.flatMap(({ option }) =>
    gaps
      .filter((gap) => gap.option === option)
      .map(({ event, survive, recover, lostWeeks, loss }) => [
        presentation.names.name(option),
        nameEvent(event, { accountant: t, format }),
        survive === undefined ? t('risk.always') : weeksOf(survive),
        weeksOf(recover),
        weeksOf(lostWeeks),
        presentation.amounts.plain(loss),
      ]),
  );
  function weeksOf(weeks: number): string {
    return format.weeks(Math.round(weeks * 10) / 10);
  }
  const head = [t('risk.option'), t('risk.event'), t('risk.survive'), t('risk.recover'), t('risk.gap'), t('risk.loss')];
  return (
    <>
      <p>{rows.length === 0 ? t('risk.none') : t('risk.takeaway')}</p>
      {rows.length > 0 && <RowsTable caption={t('sections.risk')} captionHidden head={head} rows={rows} numeric={[2, 3, 4, 5]} />}
      <StockOrSource answer={answer} />
    </>
  );
}

function StockOrSource({ answer }: { readonly answer: Answered }) {
  const t = useTexts('accountant');
  const format = useFormat();
  const presentation = useLedgerInput(answer);
  const { ranking, reference } = answer.assessment;
  const say = (euro: number) => tellDifference(euro, presentation);
  const rows = ranking
    .filter(({ option }) => option !== reference)
    .map(({ option }) => {
      const saved = { option, part: outage, against: true } as const;
      const total = { option, part: { kind: 'total' }, against: true } as const;
      const stopped = amountAsked(presentation, saved);
      const all = amountAsked(presentation, total);
      return [
        presentation.names.name(option),
        say(Math.round(all) - Math.round(stopped)),
        <AmountButton key="saved" ask={saved} text={say(stopped)} />,
        <AmountButton key="all" ask={total} text={say(all)} />,
      ];
    });
  return (
    <>
      <h4>{t('risk.stock')}</h4>
      <p className={styles.soft}>{t('risk.stockTakeaway', { cases: format.number(answer.table.futures) })}</p>
      <RowsTable
        caption={t('risk.stock')}
        captionHidden
        head={[t('risk.option'), t('risk.extra'), t('risk.saved'), t('risk.together')]}
        rows={rows}
        numeric={[1, 2, 3]}
      />
    </>
  );
}
