import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import type { WeighedDraft } from '../../state/context/wizard-state.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { criterionName } from '../../present/names/criterion-words.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './weigh.module.css';
import type { WeighedCriterion, Weighing } from './use-weighing.ts';

/** Saaty's scale, in words. */
const steps = [
  { times: 9, word: 'firstAll' },
  { times: 7, word: 'firstMuch' },
  { times: 5, word: 'firstMore' },
  { times: 3, word: 'first' },
] as const;
const open = 'open';
const consistentUpTo = 0.1;

type Pairs = NonNullable<WeighedDraft['pairs']>;

/** Each criterion against those after it. The adviser's second opinion, with how far the answers contradict each other. */
export function PairsList({ weighing, disabled }: { readonly weighing: Weighing; readonly disabled: boolean }) {
  const t = useTexts('weigh');
  const { mine, put, criteria, presentation } = weighing;
  const pairs = mine?.pairs ?? [];
  const compare = (first: WeighedCriterion, second: WeighedCriterion, times: number | undefined) => {
    const others = pairs.filter((pair) => !isPair(pair, first, second));
    const next = times === undefined ? others : [...others, { first: first.id, second: second.id, times }];
    put({ ...mine, name: mine?.name ?? '', pairs: next });
  };
  return (
    <section className={styles.part} aria-labelledby="weigh-pairs">
      <h2 id="weigh-pairs">{t('pairs.title')}</h2>
      <p>{t('pairs.lead')}</p>
      {criteria.slice(0, -1).map((first, place) => (
        <Disclosure key={first.id} open={place === 0} summary={t('pairs.group', { criterion: criterionName(first.id, presentation) })}>
          <ul className={styles.pairs}>
            {criteria.slice(place + 1).map((second) => (
              <li key={second.id}>
                <PairChoice
                  weighing={weighing}
                  pair={[first, second]}
                  disabled={disabled}
                  onPick={(times) => compare(first, second, times)}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
      <Consistency weighing={weighing} />
    </section>
  );
}

interface PairChoiceProps {
  readonly weighing: Weighing;
  readonly pair: readonly [WeighedCriterion, WeighedCriterion];
  readonly disabled: boolean;
  readonly onPick: (times: number | undefined) => void;
}

function PairChoice({ weighing: { mine, presentation }, pair: [first, second], disabled, onPick }: PairChoiceProps) {
  const t = useTexts('weigh');
  const id = `pair-${first.id}-${second.id}`;
  const [one, other] = [criterionName(first.id, presentation), criterionName(second.id, presentation)];
  const choices = [
    ...steps.map(({ times, word }) => ({ times, label: t(`pairs.${word}`, { criterion: one }) })),
    { times: 1, label: t('pairs.equal') },
    ...steps.toReversed().map(({ times, word }) => ({ times: 1 / times, label: t(`pairs.${word}`, { criterion: other }) })),
  ];
  const told = timesOf(mine?.pairs ?? [], first, second);
  const picked = choices.findIndex(({ times }) => told !== undefined && Math.abs(Math.log(times / told)) < 1e-9);
  return (
    <>
      <label htmlFor={id}>{other}</label>
      <select
        id={id}
        className={styles.pair}
        disabled={disabled}
        value={picked === -1 ? open : String(picked)}
        onChange={({ currentTarget: { value } }) => onPick(value === open ? undefined : choices[Number(value)]?.times)}
      >
        <option value={open}>{t('pairs.open')}</option>
        {choices.map(({ label }, at) => (
          <option key={label} value={String(at)}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}

function Consistency({ weighing: { presentation, person } }: { readonly weighing: Weighing }) {
  const t = useTexts('weigh');
  const format = useFormat();
  const pairs = presentation.assessment.weighed?.people.find(({ id }) => id === person)?.pairs;
  if (pairs === undefined) return null;
  const ratio = format.number(pairs.consistencyRatio, { least: 2, most: 2 });
  const isConsistent = pairs.consistencyRatio <= consistentUpTo;
  return (
    <Notice tone={isConsistent ? 'plain' : 'caution'} live>
      <p>{t(isConsistent ? 'pairs.consistent' : 'pairs.inconsistent', { ratio })}</p>
      {pairs.missing > 0 && <p>{t('pairs.missing', { count: pairs.missing })}</p>}
    </Notice>
  );
}

function isPair({ first, second }: Pairs[number], one: WeighedCriterion, other: WeighedCriterion): boolean {
  return (first === one.id && second === other.id) || (first === other.id && second === one.id);
}

function timesOf(pairs: Pairs, first: WeighedCriterion, second: WeighedCriterion): number | undefined {
  const pair = pairs.find((told) => isPair(told, first, second));
  if (pair === undefined) return undefined;
  return pair.first === first.id ? pair.times : 1 / pair.times;
}
