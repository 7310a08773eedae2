import { linkTo } from '../../content/screens.ts';
import { Suspense } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { useAnswer } from '../../parts/answer/use-answer.ts';
import { useLevers } from '../../parts/levers/use-levers.ts';
import { openFigures } from '../../present/session/heavy-figures.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import type { LeverOf } from '../../dossier/explore/lever.ts';
import { fields, type FieldId } from '../../content/fields.ts';
import { useWizard } from '../../state/wizard.ts';
import { PageHead } from '../../ui/page/page-head.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import sections from '../../ui/sections.module.css';
import { AskFigure } from '../../parts/figure/ask-figure.tsx';
import styles from './session.module.css';
import { useIsWhole } from './use-is-whole.ts';
import { useKept } from './use-kept.ts';

const mostAsked = 6;
const thoughts = ['expect', 'stop', 'never', 'who'] as const;

/** What to send beforehand: the open figures that count most, to be filled in here or on paper, and what to think about. */
export function PreparePage() {
  const t = useTexts('session');
  const name = useWizard(({ draft }) => draft?.name);
  return (
    <article className={sections.page}>
      <PageHead title={t('prepare.title')} lead={t('prepare.lead')}>
        {name !== undefined && name !== '' && <p>{t('prepare.of', { name })}</p>}
        <div className={styles.ways}>
          <PrintButton>{t('prepare.print')}</PrintButton>
        </div>
      </PageHead>
      <Suspense fallback={<p role="status">{t('bar.calculating')}</p>}>
        <Asked />
      </Suspense>
    </article>
  );
}

function Asked() {
  const t = useTexts('session');
  const asked = useAsked();
  if (asked === undefined) return <p role="status">{t('bar.calculating')}</p>;
  return (
    <>
      <Figures asked={asked} />
      <section className={sections.part} aria-labelledby="prepare-think">
        <h2 id="prepare-think">{t('prepare.think')}</h2>
        <ol className={styles.lines}>
          {thoughts.map((thought) => (
            <li key={thought}>
              {t(`prepare.thinkOf.${thought}`)}
              <span className={styles.paperLine} aria-hidden="true" />
            </li>
          ))}
        </ol>
      </section>
      <p>
        <a href={linkTo('paper-list')}>{t('prepare.papers')}</a>
      </p>
    </>
  );
}

function Figures({ asked }: { readonly asked: readonly LeverOf[] }) {
  const t = useTexts('session');
  const isOpen = useWizard(({ draft }) => draft !== undefined);
  return (
    <section className={sections.part} aria-labelledby="prepare-figures">
      <h2 id="prepare-figures">{t('prepare.figures')}</h2>
      <p>{t(!isOpen ? 'prepare.none' : asked.length === 0 ? 'open.none' : 'prepare.figuresText')}</p>
      {isOpen && (
        <div className={styles.asked}>
          {asked.map((of) => (
            <AskFigure key={`${of.plan ?? ''}${of.field}`} of={of} />
          ))}
        </div>
      )}
    </section>
  );
}

/**
 * What the answer cannot do without, then what is open and weighs most in it. That follows from the whole answer: until then nothing
 * is shown, so that nothing below has to move. What is shown stays, so that nobody loses the box they are typing in.
 */
function useAsked(): readonly LeverOf[] | undefined {
  const answer = useAnswer();
  const isWhole = useIsWhole(answer);
  const levers = useLevers();
  const hasNone = useWizard(({ draft, reading }) => draft === undefined || reading?.ok === false);
  const answers = useWizard(({ draft }) => draft?.answers);
  const missing = useKept(isWhole || hasNone ? missingIn(answers) : undefined);
  const weighing = useKept(answer && isWhole ? openFigures(levers, answer.assessment, mostAsked).map(({ of }) => of) : undefined);
  const isMissing = (of: LeverOf) => of.plan === undefined && missing?.some(({ field }) => field === of.field) === true;
  return missing && [...missing, ...(weighing ?? []).filter((of) => !isMissing(of))];
}

function missingIn(answers: Draft['answers'] | undefined): readonly LeverOf[] {
  const required: readonly FieldId[] = fields.flatMap((rule) => ('required' in rule ? [rule.id] : []));
  return required.filter((field) => answers?.[field] === undefined).map((field) => ({ plan: undefined, field }));
}
