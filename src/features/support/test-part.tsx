import { supportQuestions, type SupportQuestionId } from '../../content/support-questions.ts';
import { useTexts } from '../../i18n/provider.tsx';
import type { TestView } from '../../present/support/support-tests.ts';
import { useWizard } from '../../state/wizard.ts';
import { ChoiceGroup } from '../../ui/fields/choice-group.tsx';
import { classNames } from '../../ui/class-names.ts';
import { ReceivedBox } from './received-box.tsx';
import sections from '../../ui/sections.module.css';
import styles from './support.module.css';
import type { SupportOfPlan } from './use-support-case.ts';

/** One test: its question, what the dossier says, what is missing, the source, and whether it fits. */
export function TestPart({ view, support }: { readonly view: TestView; readonly support: SupportOfPlan }) {
  const t = useTexts('support');
  const asked = supportQuestions.filter(({ test }) => test === view.id);
  return (
    <section className={sections.part} aria-labelledby={`support-${view.id}`}>
      <div className={styles.head}>
        <h2 id={`support-${view.id}`}>{view.title}</h2>
        <p className={classNames(styles.verdict, styles[view.verdict])}>{view.verdictWord}</p>
      </div>
      <p>{view.question}</p>
      <div className={styles.columns}>
        <Lines title={t('parts.says')} lines={view.says} />
        <Lines
          title={t('parts.missing')}
          lines={view.unanswered.length === 0 ? view.missing : [...view.missing, t('parts.unanswered', { count: view.unanswered.length })]}
        />
      </div>
      <div className={styles.asked}>
        {asked.map(({ id }) => (
          <Ask key={id} question={id} />
        ))}
        {view.id === 'state-aid' && <ReceivedBox received={support.told.received} />}
      </div>
      <p className={sections.soft}>
        {t('parts.source')}: {view.source}.
      </p>
      <p className={styles.caution}>{view.caution}</p>
    </section>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const t = useTexts('support');
  return (
    <div>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p className={sections.soft}>{t('parts.nothing')}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Ask({ question }: { readonly question: SupportQuestionId }) {
  const t = useTexts('support');
  const support = useWizard(({ draft }) => draft?.support);
  const disabled = useWizard((wizard) => wizard.saveState === 'read-only');
  const tell = useWizard((wizard) => wizard.tellSupport);
  const pick = (picked: 'yes' | 'no' | 'open') => {
    const { [question]: _before, ...others } = support?.answers ?? {};
    tell({ ...support, answers: picked === 'open' ? others : { ...others, [question]: picked } });
  };
  return (
    <ChoiceGroup
      name={`support-${question}`}
      legend={t(`question.${question}.ask`)}
      inline
      disabled={disabled}
      choices={(['yes', 'no', 'open'] as const).map((value) => ({ value, label: t(value) }))}
      picked={support?.answers?.[question] ?? 'open'}
      onPick={pick}
    />
  );
}
