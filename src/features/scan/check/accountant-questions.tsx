import type { FieldUnit } from '../../../content/field.ts';
import { fieldKey } from '../../../content/field-key.ts';
import type { FieldId } from '../../../content/fields.ts';
import type { PlanFieldId } from '../../../content/plan-fields.ts';
import type { Default } from '../../../dossier/defaults/default.ts';
import { planRuleOf, ruleOf } from '../../../dossier/draft/find-rule.ts';
import type { Plan } from '../../../dossier/draft/plan-schema.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import { DefaultLine } from '../../../parts/ask/default-line.tsx';
import { useFallback, usePlanFallback } from '../../../parts/ask/use-fallback.ts';
import { useWizard } from '../../../state/wizard.ts';
import { PrintButton } from '../../../ui/print-button.tsx';
import { questionsOf, type CheckRow } from './check-rows.ts';
import { useWhereFound } from './use-where-found.ts';
import styles from './accountant-questions.module.css';

/** The open figures that weigh most, to print and to have filled in by who keeps the books. On paper nothing else of the page stands. */
export function AccountantQuestions({ rows }: { readonly rows: readonly CheckRow[] }) {
  const t = useTexts('check');
  const name = useWizard((wizard) => wizard.draft?.name) ?? '';
  const whereFound = useWhereFound();
  const questions = questionsOf(rows);
  return (
    <section className={styles.questions} aria-labelledby="check-questions">
      <h2 id="check-questions">{t('questions.title')}</h2>
      {name !== '' && <p className={styles.onPaper}>{t('questions.of', { name })}</p>}
      <p>{questions.length === 0 ? t('questions.none') : t('questions.lead')}</p>
      <ol className={styles.list}>
        {questions.map((row) =>
          row.plan === undefined ? (
            <FieldQuestion key={row.key} label={row.label} field={row.field} where={whereFound(row)} />
          ) : (
            <PlanQuestion key={row.key} label={row.label} plan={row.plan} field={row.field} where={whereFound(row)} />
          ),
        )}
      </ol>
      {questions.length > 0 && (
        <div>
          <PrintButton>{t('questions.print')}</PrintButton>
        </div>
      )}
    </section>
  );
}

interface FieldQuestionProps {
  readonly label: string;
  readonly field: FieldId;
  readonly where: string | undefined;
}

function FieldQuestion({ label, field, where }: FieldQuestionProps) {
  const fields = useTexts('fields');
  const fallback = useFallback(field);
  const why = fields(`fields.${fieldKey(field)}.why`);
  return <Question label={label} why={why} where={where} fallback={fallback} unit={ruleOf(field).unit} />;
}

interface PlanQuestionProps {
  readonly label: string;
  readonly plan: Plan;
  readonly field: PlanFieldId;
  readonly where: string | undefined;
}

function PlanQuestion({ label, plan, field, where }: PlanQuestionProps) {
  const fields = useTexts('fields');
  const fallback = usePlanFallback(plan, field);
  const why = fields(`plan.${field}.why`);
  return <Question label={label} why={why} where={where} fallback={fallback} unit={planRuleOf(field).unit} />;
}

interface QuestionProps {
  readonly label: string;
  readonly why: string;
  readonly where: string | undefined;
  readonly fallback: Default | undefined;
  readonly unit: FieldUnit | undefined;
}

/** One figure that is asked for: what for, where to find it, and what stands in for it until then. */
function Question({ label, why, where, fallback, unit }: QuestionProps) {
  const t = useTexts('check');
  return (
    <li className={styles.question}>
      <p className={styles.label}>{label}</p>
      <p className={styles.soft}>{t('questions.why', { why })}</p>
      <p className={styles.soft}>{where}</p>
      {fallback !== undefined && (
        <p className={styles.soft}>
          {t('questions.open')} <DefaultLine fallback={fallback} unit={unit} />
        </p>
      )}
      <p className={styles.line}>{t('questions.answer')}</p>
      <p className={styles.line}>{t('questions.said')}</p>
    </li>
  );
}
