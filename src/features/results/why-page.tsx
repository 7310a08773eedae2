import type { AccountantView } from '../../content/accountant-views.ts';
import { linkTo } from '../../content/screens.ts';
import type { Reason } from '../../engine/advise/explain/reason.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { Explained } from '../../parts/glossary/explained.tsx';
import type { Answered } from '../../parts/answer/use-answer.ts';
import type { RankingRow } from '../../present/answer/ranking-rows.ts';
import { toPresentationInput } from '../../present/names/to-presentation-input.ts';
import { explanationOf } from '../../present/why/explanation-of.ts';
import { tellReason } from '../../present/why/tell-reason.ts';
import { viewOfReason } from '../../present/why/view-of-reason.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { AnswerPage } from './answer-page.tsx';
import styles from './answer-page.module.css';
import { BridgePart } from './bridge-part.tsx';

const firstLines = 3;

/** From what was typed to the real cost, what speaks for the answer and what against it. */
export function WhyPage() {
  return <AnswerPage here="why">{(answer) => <Why answer={answer} />}</AnswerPage>;
}

function Why({ answer }: { readonly answer: Answered }) {
  const r = useTexts('report');
  const { reasons, against } = explanationOf(answer.assessment);
  return (
    <>
      <div className={styles.told}>
        <BridgePart answer={answer} />
        <div className={styles.beside}>
          <Reasons id="part-reasons" title={r('headings.reasons')} reasons={reasons} answer={answer} />
          <Reasons id="part-against" title={r('headings.against')} reasons={against} answer={answer} />
        </div>
      </div>
      <OthersPart answer={answer} />
    </>
  );
}

interface ReasonsProps {
  readonly id: string;
  readonly title: string;
  readonly reasons: readonly Reason[];
  readonly answer: Answered;
}

/** Each reason leads to the view with its figures. */
function Reasons({ id, title, reasons, answer }: ReasonsProps) {
  const t = useTexts('answer');
  const presentation = toPresentationInput(answer.told);
  const lines = reasons.map((reason) => ({ text: tellReason(reason, presentation), view: viewOfReason(reason) }));
  if (lines.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Lines lines={lines.slice(0, firstLines)} />
      {lines.length > firstLines && (
        <Disclosure summary={t('link.moreReasons', { count: lines.length - firstLines })}>
          <Lines lines={lines.slice(firstLines)} />
        </Disclosure>
      )}
    </section>
  );
}

interface Line {
  readonly text: string;
  readonly view: AccountantView;
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const t = useTexts('answer');
  return (
    <ul className={styles.lines}>
      {lines.map(({ text, view }, index) => (
        <li key={text}>
          <Explained text={text} after={lines.slice(0, index).map((line) => line.text)} />{' '}
          <a href={linkTo(`result/accountant/${view}`)}>
            {t('link.behind')} <span className="only-heard">{text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function OthersPart({ answer: { page } }: { readonly answer: Answered }) {
  const t = useTexts('answer');
  const others = page.ranking.map((row) => ({ ...row, lines: linesOf(row) })).filter(({ lines }) => lines.length > 0);
  if (others.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="part-why-not">
      <h2 id="part-why-not">{t('whyNot')}</h2>
      <div className={styles.names}>
        {others.map(({ option, name, lines }) => (
          <Disclosure key={option} summary={name}>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Disclosure>
        ))}
      </div>
    </section>
  );
}

/** What stands in its way, before why it does not come first. */
function linesOf({ status, remark, caution, whyNot }: RankingRow): readonly string[] {
  const obstacles = [status === 'open' ? undefined : remark, caution].flatMap((line) => line ?? []);
  return [...new Set([...obstacles, ...whyNot])];
}
