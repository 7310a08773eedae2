import { useState } from 'react';
import { NoAnswerYet } from '../../parts/answer/no-answer-yet.tsx';
import { useAnswer, type Answered } from '../../parts/answer/use-answer.ts';
import { AskField } from '../../parts/ask/ask-field.tsx';
import { createOptionNames } from '../../present/names/option-names.ts';
import { summaryOf, testViews } from '../../present/support/support-tests.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { ChoiceGroup } from '../../ui/fields/choice-group.tsx';
import { AroundPart } from './around-part.tsx';
import { EffectPart } from './effect-part.tsx';
import { BasesPart, InstrumentsPart, LabelsPart } from './instruments-part.tsx';
import { NotePart, type PaperOfNote } from './note-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import sections from '../../ui/sections.module.css';
import styles from './support.module.css';
import { TestPart } from './test-part.tsx';
import { planToSupport, useSupportCase } from './use-support-case.ts';

/** Whether support fits a plan: knock-outs, tests, instruments, and a note for the front office. Never a score. */
export function SupportPage({ paper }: PaperOfNote) {
  const t = useTexts('support');
  const answer = useAnswer();
  if (answer === undefined) return <NoAnswerYet title={t('title')} waiting={t('waiting')} toQuestions={t('questions')} />;
  return <SupportOf answer={answer} paper={paper} />;
}

function SupportOf({ answer, paper }: PaperOfNote & { readonly answer: Answered }) {
  const t = useTexts('support');
  const [picked, setPicked] = useState<string>();
  const { dossier } = answer.told;
  const plans = dossier.plans.filter(({ unfit }) => unfit === undefined);
  const plan = plans.find(({ id }) => id === picked) ?? planToSupport(answer);
  const support = useSupportCase(answer, plan);
  const names = createOptionNames(answer.told);
  const [frame, ...others] = testViews(support.tests, support.presentation);
  return (
    <article className={sections.page}>
      <PageHead title={t('title')} lead={t('lead')} />
      {plans.length === 0 ? (
        <p>{t('plan.none')}</p>
      ) : (
        <ChoiceGroup
          name="support-plan"
          legend={t('plan.label')}
          inline
          choices={plans.map(({ id }) => ({ value: id, label: names.name(id) }))}
          picked={plan?.id}
          onPick={setPicked}
        />
      )}
      <section className={sections.part} aria-labelledby="support-firm">
        <h2 id="support-firm">{t('firm')}</h2>
        <AskField field="firm.region" inline />
        <AskField field="firm.size" inline />
      </section>
      <div className={styles.summary} role="status">
        {summaryOf(support.tests, support.presentation).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {frame !== undefined && <TestPart view={frame} support={support} />}
      <BasesPart support={support} />
      {others.map((view) => (
        <TestPart key={view.id} view={view} support={support} />
      ))}
      <InstrumentsPart support={support} />
      <EffectPart answer={answer} support={support} />
      <LabelsPart support={support} />
      <PeoplePart support={support} />
      <AroundPart />
      <NotePart answer={answer} support={support} paper={paper} />
    </article>
  );
}
