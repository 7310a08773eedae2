import { useRef, useState, type RefObject } from 'react';
import { linkTo } from '../../content/screens.ts';
import { leverBehind, type LeverOf } from '../../dossier/explore/lever.ts';
import { useTexts } from '../../i18n/provider.tsx';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { FigureDialog } from '../../parts/figure/figure-dialog.tsx';
import { useLevers } from '../../parts/levers/use-levers.ts';
import { toPresentationInput } from '../../present/names/to-presentation-input.ts';
import { tellFindOut } from '../../present/plan/tell-find-out.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './answer-page.module.css';

interface FindOutPartProps {
  readonly lastWhole: Answered;
  readonly pageTitle: RefObject<HTMLHeadingElement | null>;
}

/**
 * The figures that are worth most once they are known, each filled in where it stands. What is worth finding out is known at the
 * end of a calculation, and somebody may be in the list: it is that of the last answer that was calculated to the end.
 */
export function FindOutPart({ lastWhole: { told }, pageTitle }: FindOutPartProps) {
  const t = useTexts('answer');
  const levers = useLevers();
  const title = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<LeverOf>();
  const found = tellFindOut(toPresentationInput(told));
  return (
    <>
      {found.length > 0 && (
        <section className={styles.part} aria-labelledby="part-find-out">
          <h2 id="part-find-out" ref={title} tabIndex={-1}>
            {t('findOut.title')}
          </h2>
          <p>{t('findOut.text')}</p>
          <ol className={classNames(styles.lines, styles.fills)}>
            {found.map(({ estimate, isOpinion, name, text }) => {
              const lever = leverBehind(levers, estimate);
              return (
                <li key={estimate}>
                  {text}{' '}
                  {isOpinion && (
                    <a href={linkTo('weigh')} aria-label={t('findOut.judgeNamed', { figure: name })}>
                      {t('findOut.judge')}
                    </a>
                  )}
                  {lever !== undefined && (
                    <Button look="quiet" aria-label={t('findOut.fillNamed', { figure: name })} onClick={() => setAsked(lever.of)}>
                      {t('findOut.fill')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ol>
          <p>
            <a href={linkTo('scan/check')}>{t('findOut.answers')}</a>
          </p>
        </section>
      )}
      <FigureDialog
        of={asked}
        closeLabel={t('findOut.close')}
        onClose={() => setAsked(undefined)}
        nextFocus={() => title.current ?? pageTitle.current}
      />
    </>
  );
}
