import { useState } from 'react';
import { tradeAnswers, type TradeAnswer } from '../../../content/session.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { firstOption } from '../../../present/session/hour-input.ts';
import { peopleOf, tellTrade, trades, type Trade } from '../../../present/session/trades.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/fields/choice-group.tsx';
import { useHour, useHourInput, useTellHour } from '../hour.ts';
import { Revealed } from '../revealed.tsx';
import styles from '../session.module.css';

/** One trade-off in euro at a time; everybody says what it is worth, and a difference between them is named. */
export function MattersSlide({ answer }: { readonly answer: Answered }) {
  const t = useTexts('session');
  const { session } = useHour();
  const input = useHourInput(answer);
  const [at, setAt] = useState(0);
  const found = trades(input, session.rivals);
  const trade = found[at] ?? found[0];
  if (trade === undefined) return <p>{t('matters.none', { first: input.names.inside(firstOption(input)) })}</p>;
  const people = peopleOf(session, input.own);
  const told = toldOf(session.trades, trade);
  const place = { at: String(found.indexOf(trade) + 1), of: String(found.length) };
  return (
    <>
      <p>
        {t('matters.text')} {t('matters.place', place)}
      </p>
      <Revealed key={trade.option} what={t('matters.place', place)}>
        <Question answer={answer} option={trade.option} />
      </Revealed>
      <div className={styles.people}>
        {people.map(({ id, name }) => (
          <Says key={`${trade.option}-${id}`} person={id} name={name} trade={trade} said={told?.answers[id]} />
        ))}
      </div>
      <p role="status" className={styles.surprise}>
        {tellTrade(trade, told, { ...input, people })}
      </p>
      {found.length > 1 && (
        <div className={styles.ways}>
          <Button disabled={found.indexOf(trade) === 0} onClick={() => setAt(found.indexOf(trade) - 1)}>
            {t('matters.previous')}
          </Button>
          <Button disabled={found.indexOf(trade) === found.length - 1} onClick={() => setAt(found.indexOf(trade) + 1)}>
            {t('matters.next')}
          </Button>
        </div>
      )}
    </>
  );
}

type KeptTrades = NonNullable<ReturnType<typeof useHour>['session']['trades']>;

function toldOf(all: KeptTrades | undefined, { criterion, option }: Trade): KeptTrades[number] | undefined {
  return all?.find((one) => one.criterion === criterion && one.option === option);
}

function Question({ answer, option }: { readonly answer: Answered; readonly option: string }) {
  const { session } = useHour();
  const found = trades(useHourInput(answer), session.rivals).find((trade) => trade.option === option);
  return <span className={styles.sentence}>{found?.question}</span>;
}

interface SaysProps {
  readonly person: string;
  readonly name: string;
  readonly trade: Trade;
  readonly said: TradeAnswer | undefined;
}

function Says({ person, name, trade, said }: SaysProps) {
  const t = useTexts('session');
  const tell = useTellHour();
  const say = (value: TradeAnswer) =>
    tell(({ trades: all = [] }) => {
      const { criterion, option } = trade;
      const before = toldOf(all, trade);
      const now = { criterion, option, answers: { ...before?.answers, [person]: value } };
      return { trades: [...all.filter((one) => one !== before), now] };
    });
  return (
    <ChoiceGroup
      name={`says-${trade.option}-${person}`}
      legend={t('matters.person', { name })}
      choices={tradeAnswers.map((value) => ({ value, label: t(`matters.answer.${value}`) }))}
      picked={said}
      onPick={say}
      inline
    />
  );
}
