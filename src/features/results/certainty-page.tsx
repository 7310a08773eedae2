import type { ReactNode } from 'react';
import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { Explained } from '../../parts/glossary/explained.tsx';
import { TermLine } from '../../parts/glossary/term-line.tsx';
import type { OwnerPage } from '../../present/answer/owner-page.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FigureFrame } from '../../ui/table/figure-frame.tsx';
import { AnswerPage } from './answer-page.tsx';
import styles from './answer-page.module.css';
import { FindOutPart } from './find-out-part.tsx';

const firstLines = 3;

/** The cases side by side, what is worth finding out, and what the answer rests on. */
export function CertaintyPage() {
  return (
    <AnswerPage here="certainty" fromTheEnd>
      {(answer, { lastWhole, title }) => <Sure page={answer.page} findOut={<FindOutPart lastWhole={lastWhole} pageTitle={title} />} />}
    </AnswerPage>
  );
}

function Sure({ page, findOut }: { readonly page: OwnerPage; readonly findOut: ReactNode }) {
  const s = useTexts('scan');
  return (
    <>
      {page.qualifiers.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className={styles.pair}>
        {page.dots !== undefined && (
          <section className={styles.part} aria-labelledby="part-dots">
            <h2 id="part-dots" className="only-heard">
              {s('result.certainty')}
            </h2>
            <FigureFrame figure={page.dots} tableLabel={s('result.table')} narrow />
            <TermLine terms={['calculated-case']} />
          </section>
        )}
        <div className={styles.beside}>
          {findOut}
          <BasisPart page={page} />
        </div>
      </div>
    </>
  );
}

/** How many figures of which kind; the rest of it on request. */
function BasisPart({ page }: { readonly page: OwnerPage }) {
  const t = useTexts('answer');
  const r = useTexts('report');
  const others = page.basis.length - firstLines;
  return (
    <section className={styles.part} aria-labelledby="part-basis">
      <h2 id="part-basis">{r('headings.basis')}</h2>
      <Lines all={page.basis} from={0} to={firstLines} />
      {others > 0 && (
        <Disclosure summary={t('link.moreBasis', { count: others })}>
          <Lines all={page.basis} from={firstLines} />
        </Disclosure>
      )}
      <p>
        <a href={linkTo('result/accountant/assumptions')}>{t('view.assumptions')}</a>
      </p>
    </section>
  );
}

interface LinesProps {
  readonly all: readonly string[];
  readonly from: number;
  readonly to?: number;
}

/** Each term is explained where it stands first. */
function Lines({ all, from, to }: LinesProps) {
  return (
    <ul className={styles.lines}>
      {all.slice(from, to).map((line, at) => (
        <li key={line}>
          <Explained text={line} after={all.slice(0, from + at)} />
        </li>
      ))}
    </ul>
  );
}
