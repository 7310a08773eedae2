import type { FieldId } from '../../content/fields.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { fieldsOf, type QuestionNumber } from './asked.ts';
import { AskField } from '../../parts/ask/ask-field.tsx';
import { PriceRows } from '../../parts/ask/price-rows.tsx';
import styles from './question-fields.module.css';

/** The field whose label the question of the page says already. */
const saidByQuestion: Partial<Record<QuestionNumber, FieldId>> = {
  1: 'product',
  3: 'history',
  5: 'purchase.basis',
  8: 'outage.count',
  12: 'motives',
};

/** Opened under the choice that needs them. */
const weights: Readonly<Record<string, FieldId>> = {
  'kg-per-piece': 'shipment.kilogramsPerPiece',
  'kg-per-year': 'shipment.kilogramsPerYear',
  'containers-per-year': 'shipment.containers',
};

/** What one question asks. */
export function QuestionFields({ question }: { readonly question: QuestionNumber }) {
  if (question === 4) return <PurchaseFields />;
  if (question === 6) return <WeightFields />;
  if (question === 9) return <StandstillFields />;
  if (question === 10) return <PriceRows />;
  return <PlainFields question={question} />;
}

function PlainFields({ question }: { readonly question: QuestionNumber }) {
  const draft = useWizard((wizard) => wizard.draft);
  if (draft === undefined) return null;
  const followUps: readonly FieldId[] = ['quality.rejectShare', 'market.extraPrice', 'duty.rate'];
  const asked = fieldsOf(question, draft).filter((id) => !followUps.includes(id));
  const short: readonly FieldId[] = ['means.people', 'means.room'];
  return (
    <div className={styles.fields}>
      {asked.map((id) => (
        <AskField key={id} field={id} labelHidden={saidByQuestion[question] === id} inline={short.includes(id)} />
      ))}
    </div>
  );
}

function PurchaseFields() {
  const t = useTexts('fields');
  const currency = useWizard((wizard) => wizard.draft?.answers['purchase.currency']?.value);
  const foreign = typeof currency === 'string' && currency !== 'EUR' ? currency : undefined;
  const unitWords = foreign && t('unit.currency', { currency: foreign === 'other' ? '' : foreign });
  return (
    <div className={styles.fields}>
      <AskField field="purchase.amount" unitWords={unitWords} />
      <AskField field="purchase.currency" inline />
      {foreign !== undefined && <AskField field="purchase.rate" />}
      <AskField field="purchase.pieces" />
    </div>
  );
}

function WeightFields() {
  return (
    <AskField
      field="shipment.by"
      labelHidden
      openedBy={(value) => {
        const field = weights[value];
        return field && <AskField field={field} />;
      }}
    />
  );
}

function StandstillFields() {
  const what = useWizard((wizard) => wizard.draft?.answers['standstill.what']?.value);
  return (
    <div className={styles.fields}>
      <AskField field="standstill.what" labelHidden />
      {what !== 'nothing' && (
        <>
          <AskField field="standstill.after" />
          <AskField field="standstill.weekCost" />
          <AskField field="standstill.lostShare" />
        </>
      )}
    </div>
  );
}
