import type { FieldId } from '../../content/fields.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { fieldsOf } from './asked.ts';
import type { QuestionNumber } from './question-numbers.ts';
import { AskField } from '../../parts/ask/ask-field.tsx';
import { PriceRows } from '../../parts/ask/prices/price-rows.tsx';
import { ShipmentBy } from '../../parts/ask/shipment-by.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './question-fields.module.css';
import { LostWeek } from './lost-week.tsx';

/** The field whose label the question of the page says already. */
const saidByQuestion: Partial<Record<QuestionNumber, FieldId>> = {
  1: 'product',
  3: 'history',
  8: 'outage.count',
  12: 'motives',
};

/** What one question asks. */
export function QuestionFields({ question }: { readonly question: QuestionNumber }) {
  if (question === 1) return <ProductFields />;
  if (question === 4) return <PurchaseFields />;
  if (question === 5) return <BasisFields />;
  if (question === 6) return <ShipmentBy labelHidden />;
  if (question === 9) return <StandstillFields />;
  if (question === 10) return <PriceRows />;
  return <PlainFields question={question} />;
}

function PlainFields({ question }: { readonly question: QuestionNumber }) {
  const draft = useWizard((wizard) => wizard.draft);
  if (draft === undefined) return null;
  const followUps: readonly FieldId[] = ['market.extraPrice'];
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

/** The product, and its code for who has it at hand: it waits folded, so that nobody looks for it. */
function ProductFields() {
  const t = useTexts('fields');
  return (
    <>
      <PlainFields question={1} />
      <Disclosure summary={t('code.offer')}>
        <AskField field="product.code" />
      </Disclosure>
    </>
  );
}

function PurchaseFields() {
  const currency = useWizard((wizard) => wizard.draft?.answers['purchase.currency']?.value);
  return (
    <div className={styles.fields}>
      <AskField field="purchase.amount" />
      <AskField field="purchase.currency" inline />
      {typeof currency === 'string' && currency !== 'EUR' && <AskField field="purchase.rate" />}
      <AskField field="purchase.pieces" />
    </div>
  );
}

/** What the price holds; unless customs are in it, what they take. */
function BasisFields() {
  const basis = useWizard((wizard) => wizard.draft?.answers['purchase.basis']?.value);
  const origin = useWizard((wizard) => wizard.draft?.answers['origin.country']?.value);
  const country = useWizard((wizard) => (typeof origin === 'string' ? wizard.figures?.findCountry(origin) : undefined));
  const isFree = basis === 'delivered' || country?.eu === true;
  return (
    <div className={styles.fields}>
      <AskField field="purchase.basis" labelHidden />
      {!isFree && (
        <>
          <AskField field="duty.rate" />
          <AskField field="cost.anti-dumping" />
        </>
      )}
    </div>
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
          <AskField field="standstill.turnover" />
          <LostWeek />
        </>
      )}
    </div>
  );
}
