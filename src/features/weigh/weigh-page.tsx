import { linkTo } from '../../content/screens.ts';
import { Suspense } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { useAnswer, type Answered } from '../../parts/answer/use-answer.ts';
import { useWizard } from '../../state/wizard.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import { AgreePart } from './agree-part.tsx';
import { HowChoice } from './how-choice.tsx';
import { JudgementsPart } from './judgements-part.tsx';
import { LeftPart } from './left-part.tsx';
import { LiveEffect } from './live-effect.tsx';
import { MaterialsPart } from './materials-part.tsx';
import { OrderList } from './order-list.tsx';
import { PairsList } from './pairs-list.tsx';
import { PeoplePart, PersonChoice } from './people-part.tsx';
import { PointsList } from './points-list.tsx';
import { PricePart } from './price-part.tsx';
import styles from './weigh.module.css';
import { TradesList } from './trades-list.tsx';
import { useWeighing, type Weighing } from './use-weighing.ts';

/** What matters beside money: weighed by one or more people, or skipped. */
export function WeighPage() {
  const t = useTexts('weigh');
  return (
    <Suspense fallback={<p role="status">{t('calculating')}</p>}>
      <Opened />
    </Suspense>
  );
}

function Opened() {
  const answer = useAnswer({ weighing: true });
  if (answer?.assessment.criteriaTable === undefined) return <NothingToWeigh />;
  return <Weighed answer={answer} />;
}

function NothingToWeigh() {
  const t = useTexts('weigh');
  const isWaiting = useWizard((wizard) => wizard.draft === undefined || wizard.reading?.ok === false);
  return (
    <div className={styles.main}>
      <PageTitle>{t('title')}</PageTitle>
      <p role="status">{isWaiting ? t('waiting') : t('calculating')}</p>
      {isWaiting && (
        <p>
          <ButtonLink href={linkTo('scan/1')} look="main">
            {t('toQuestions')}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}

function Weighed({ answer }: { readonly answer: Answered }) {
  const t = useTexts('weigh');
  const weighing = useWeighing(answer);
  const disabled = useWizard((wizard) => wizard.saveState === 'read-only');
  return (
    <div className={styles.page}>
      <article className={styles.main}>
        <header className={styles.head}>
          <PageTitle>{t('title')}</PageTitle>
          <p className={styles.lead}>{t('lead')}</p>
        </header>
        {disabled && <Notice>{t('readOnly')}</Notice>}
        <PersonChoice weighing={weighing} />
        <HowChoice weighing={weighing} disabled={disabled} />
        <Editor weighing={weighing} disabled={disabled} />
        <AgreePart weighing={weighing} disabled={disabled} />
      </article>
      <aside className={styles.aside} aria-label={t('effect.title')}>
        <LiveEffect weighing={weighing} />
      </aside>
      <div className={styles.rest}>
        <PricePart weighing={weighing} />
        <PeoplePart weighing={weighing} disabled={disabled} />
        <JudgementsPart weighing={weighing} disabled={disabled} />
        <MaterialsPart weighing={weighing} />
        <LeftPart weighing={weighing} />
        <p>
          <ButtonLink href={linkTo('result')} look="main">
            {t('toResult')}
          </ButtonLink>
        </p>
      </div>
    </div>
  );
}

function Editor({ weighing, disabled }: { readonly weighing: Weighing; readonly disabled: boolean }) {
  switch (weighing.shown) {
    case 'order':
      return <OrderList weighing={weighing} disabled={disabled} />;
    case 'points':
      return <PointsList weighing={weighing} disabled={disabled} />;
    case 'pairs':
      return <PairsList weighing={weighing} disabled={disabled} />;
    case 'trades':
      return (
        <Suspense fallback={<p role="status" />}>
          <TradesList weighing={weighing} disabled={disabled} />
        </Suspense>
      );
    default:
      return null;
  }
}
