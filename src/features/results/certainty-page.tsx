import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { Explained } from '../../parts/glossary/explained.tsx';
import { TermLine } from '../../parts/glossary/term-line.tsx';
import { toPresentationInput } from '../../present/names/to-presentation-input.ts';
import { tellFindOut } from '../../present/plan/tell-find-out.ts';
import { FigureFrame } from '../../ui/figure-frame.tsx';
import { AnswerPage } from './answer-page.tsx';
import styles from './answer-page.module.css';

/** The cases side by side, what they rest on, and what is worth finding out. */
export function CertaintyPage() {
  return <AnswerPage here="certainty">{(answer) => <Sure answer={answer} />}</AnswerPage>;
}

function Sure({ answer: { page, told } }: { readonly answer: Answered }) {
  const t = useTexts('answer');
  const s = useTexts('scan');
  const r = useTexts('report');
  const findOut = tellFindOut(toPresentationInput(told));
  return (
    <>
      {page.qualifiers.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className={styles.pair}>
        {page.dots !== undefined && (
          <section className={styles.part} aria-labelledby="part-dots">
            <h2 id="part-dots">{s('result.certainty')}</h2>
            <FigureFrame figure={page.dots} tableLabel={s('result.table')} narrow />
            <TermLine terms={['calculated-case']} />
          </section>
        )}
        <section className={styles.part} aria-labelledby="part-basis">
          <h2 id="part-basis">{r('headings.basis')}</h2>
          <ul className={styles.lines}>
            {page.basis.map((line, index) => (
              <li key={line}>
                <Explained text={line} after={page.basis.slice(0, index)} />
              </li>
            ))}
          </ul>
          <p>
            <a href={linkTo('result/accountant/assumptions')}>{t('view.assumptions')}</a>
          </p>
        </section>
        {findOut.length > 0 && (
          <section className={styles.part} aria-labelledby="part-find-out">
            <h2 id="part-find-out">{t('findOut.title')}</h2>
            <p>{t('findOut.text')}</p>
            <ol className={styles.lines}>
              {findOut.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
            <p>
              <a href={linkTo('scan/check')}>{t('findOut.answers')}</a>
            </p>
          </section>
        )}
      </div>
    </>
  );
}
