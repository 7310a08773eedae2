import { fieldKey } from '../../../content/field-key.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import { useWizard } from '../../../state/wizard.ts';
import { Button } from '../../../ui/button.tsx';
import { questionsOf, type CheckRow } from './check-rows.ts';
import { useWhereFound } from './use-where-found.ts';
import styles from './accountant-questions.module.css';

/** The open figures that weigh most, to print and to have filled in by who keeps the books. On paper nothing else of the page stands. */
export function AccountantQuestions({ rows }: { readonly rows: readonly CheckRow[] }) {
  const t = useTexts('check');
  const fields = useTexts('fields');
  const name = useWizard((wizard) => wizard.draft?.name) ?? '';
  const whereFound = useWhereFound();
  const questions = questionsOf(rows);
  return (
    <section className={styles.questions} aria-labelledby="check-questions">
      <h2 id="check-questions">{t('questions.title')}</h2>
      {name !== '' && <p className={styles.onPaper}>{t('questions.of', { name })}</p>}
      <p>{questions.length === 0 ? t('questions.none') : t('questions.lead')}</p>
      <ol className={styles.list}>
        {questions.map((row) => (
          <li key={row.key} className={styles.question}>
            <p className={styles.label}>{row.label}</p>
            <p className={styles.soft}>
              {t('questions.why', {
                why: row.plan === undefined ? fields(`fields.${fieldKey(row.field)}.why`) : fields(`plan.${row.field}.why`),
              })}
            </p>
            <p className={styles.soft}>{whereFound(row)}</p>
            <p className={styles.line}>{t('questions.answer')}</p>
            <p className={styles.line}>{t('questions.said')}</p>
          </li>
        ))}
      </ol>
      {questions.length > 0 && (
        <div>
          <Button onClick={() => window.print()}>{t('questions.print')}</Button>
        </div>
      )}
    </section>
  );
}
