import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { bridgeSlide } from '../../../present/session/bridge-slide.ts';
import { explanationOf } from '../../../present/why/explanation-of.ts';
import { tellReason } from '../../../present/why/tell-reason.ts';
import { useHourInput } from '../hour.ts';
import { Revealed } from '../revealed.tsx';
import styles from '../session.module.css';

const mostReasons = 3;

/** From the invoice to the real cost, and the three differences that count most. */
export function WhySlide({ answer }: { readonly answer: Answered }) {
  const t = useTexts('session');
  const { reasons } = explanationOf(answer.assessment);
  return (
    <div className={styles.pair}>
      <Bridge answer={answer} />
      <section className={styles.part} aria-labelledby="hour-why">
        <h2 id="hour-why">{t('why.differences')}</h2>
        {reasons.length === 0 && <p>{t('why.none')}</p>}
        <ol className={styles.lines}>
          {reasons.slice(0, mostReasons).map((_, at) => (
            <li key={at}>
              <Revealed what={String(at + 1)}>
                <Reason answer={answer} at={at} />
              </Revealed>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Bridge({ answer }: { readonly answer: Answered }) {
  const { chains, rows } = bridgeSlide(useHourInput(answer));
  const { title, takeaway } = answer.page.bridge;
  return (
    <section className={styles.part} aria-label={title}>
      <p className="only-heard">{takeaway}</p>
      <p className={styles.legend}>
        {chains.map(({ name, ink }) => (
          <span key={name}>
            <svg viewBox="0 0 10 10" className={styles.swatch} aria-hidden="true">
              <rect width={10} height={10} fill={`var(--${ink})`} />
            </svg>{' '}
            {name}
          </span>
        ))}
      </p>
      <ul className={styles.bridge}>
        {rows.map(({ label, bars }) => (
          <li key={label} className={styles.bridgeRow}>
            <span>{label}</span>
            <svg viewBox="0 0 100 40" preserveAspectRatio="none" className={styles.bars} aria-hidden="true">
              {bars.map(({ ink, from, to }, at) => (
                <rect key={at} x={from * 100} width={Math.max(0.6, (to - from) * 100)} y={3 + at * 19} height={15} fill={`var(--${ink})`} />
              ))}
            </svg>
            <span className={styles.bridgeAmounts}>
              {bars.map(({ amount }, at) => (
                <span key={at}>
                  <span className="only-heard">{chains[at]?.name}</span> {amount}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reason({ answer, at }: { readonly answer: Answered; readonly at: number }) {
  const input = useHourInput(answer);
  const reason = explanationOf(answer.assessment).reasons[at];
  return reason === undefined ? null : tellReason(reason, input);
}
