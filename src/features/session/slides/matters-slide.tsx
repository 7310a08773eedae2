import { useMemo, useState } from 'react';
import { criteria } from '../../../content/criteria.ts';
import { tradeAnswers, type TradeAnswer } from '../../../content/session.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { firstOption } from '../../../present/session/hour-input.ts';
import { tellWeighed } from '../../../present/answer/tell-weighed.ts';
import { peopleOf, tellTrade, trades, weighingsOf, withWeighings, type Trade } from '../../../present/session/trades.ts';
import { useWizard } from '../../../state/wizard.ts';
import { Button } from '../../../ui/button.tsx';
import { PickBox } from '../../../ui/fields/pick-box.tsx';
import { useHour, useHourInput, useTellHour } from '../hour.ts';
import { Revealed } from '../revealed.tsx';
import styles from '../session.module.css';

/** One trade-off in euro at a time; everybody says what it is worth, a difference between them is named, and so is what follows from it. */
export function MattersSlide({ answer }: { readonly answer: Answered }) {
  const t = useTexts('session');
  const { session } = useHour();
  const input = useHourInput(answer);
  const [at, setAt] = useState(0);
  const { sentence, counts, count } = useConsequence(answer);
  const found = trades(input, session.rivals);
  const trade = found[at] ?? found[0];
  if (trade === undefined) return <p>{t('matters.none', { first: input.names.inside(firstOption(input)) })}</p>;
  const { people } = peopleOf(session, input.own);
  const told = toldOf(session.trades, trade);
  const place = { at: String(found.indexOf(trade) + 1), of: String(found.length) };
  return (
    <>
      <p>
        {t('matters.text')} {t('matters.place', place)}
      </p>
      <Revealed key={trade.option} what={t('matters.place', place)}>
        <Question answer={answer} trade={trade} />
      </Revealed>
      <div className={styles.people}>
        {people.map(({ id, name }) => (
          <Says key={`${trade.criterion}-${id}`} person={id} name={name} trade={trade} said={told?.answers[id]} />
        ))}
      </div>
      <p role="status" className={styles.surprise}>
        {tellTrade(trade, told, { ...input, people })}
      </p>
      {sentence !== undefined && (
        <p role="status">
          {t('matters.consequence', { sentence })} {counts && t('matters.counted')}
        </p>
      )}
      <div className={styles.ways}>
        {found.length > 1 && (
          <>
            <Button disabled={found.indexOf(trade) === 0} onClick={() => setAt(found.indexOf(trade) - 1)}>
              {t('matters.previous')}
            </Button>
            <Button disabled={found.indexOf(trade) === found.length - 1} onClick={() => setAt(found.indexOf(trade) + 1)}>
              {t('matters.next')}
            </Button>
          </>
        )}
        {sentence !== undefined && (
          <Button aria-disabled={counts} onClick={count}>
            {t('matters.count')}
          </Button>
        )}
      </div>
    </>
  );
}

const none: readonly never[] = [];

/** What would come first with what was said; it counts once somebody says so. */
function useConsequence(answer: Answered) {
  const { session } = useHour();
  const input = useHourInput(answer);
  const kept = useWizard(({ draft }) => draft?.weighings) ?? none;
  const weighTogether = useWizard((wizard) => wizard.weighTogether);
  const said = useMemo(
    () => weighingsOf({ found: trades(input, session.rivals), told: session.trades, ...peopleOf(session, input.own) }, kept),
    [input, session, kept],
  );
  const sentence = useMemo(
    () => (said.length === 0 ? undefined : tellWeighed({ ...input, assessment: answer.underWeights(withWeighings(kept, said)) })),
    [said, kept, input, answer],
  );
  const counts = said.every((one) =>
    kept.some(({ id, how, trades: paid }) => id === one.id && how === 'trades' && isSame(paid, one.trades)),
  );
  const count = () => {
    if (!counts) weighTogether([...said]);
  };
  return { sentence, counts, count };
}

type Paid = NonNullable<ReturnType<typeof weighingsOf>[number]['trades']>;

/** The same prices, but for what calculating again leaves behind the point. */
function isSame(a: Paid = {}, b: Paid = {}): boolean {
  const ids = criteria.map(({ id }) => id);
  return ids.every((id) => Math.abs((a[id] ?? -1) - (b[id] ?? -1)) <= leastApart * Math.max(1, Math.abs(b[id] ?? 0)));
}

const leastApart = 1e-6;

type KeptTrades = NonNullable<ReturnType<typeof useHour>['session']['trades']>;

function toldOf(all: KeptTrades | undefined, { criterion, option }: Trade): KeptTrades[number] | undefined {
  return all?.find((one) => one.criterion === criterion && one.option === option);
}

function Question({ answer, trade }: { readonly answer: Answered; readonly trade: Trade }) {
  const { session } = useHour();
  const found = trades(useHourInput(answer), session.rivals).find(({ criterion }) => criterion === trade.criterion);
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
  const say = (picked: string) =>
    tell(({ trades: all = [] }) => {
      const { criterion, option } = trade;
      const before = toldOf(all, trade);
      const { [person]: _, ...others } = before?.answers ?? {};
      const value = tradeAnswers.find((one) => one === picked);
      const now = { criterion, option, answers: value === undefined ? others : { ...others, [person]: value } };
      return { trades: [...all.filter((one) => one !== before), now] };
    });
  return (
    <PickBox
      id={`says-${trade.criterion}-${person}`}
      label={t('matters.person', { name })}
      value={said ?? ''}
      choices={[['', t('matters.noAnswer')], ...tradeAnswers.map((value) => [value, t(`matters.answer.${value}`)] as const)]}
      onPick={say}
    />
  );
}
