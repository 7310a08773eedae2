import { useId, useState } from 'react';
import type { ArchetypeId } from '../../content/archetypes.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import type { Plan } from '../../dossier/draft/plan-schema.ts';
import { hasPrice } from '../../dossier/read/quote.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/fields/choice-group.tsx';
import { usePlanName, withCountry } from '../use-plan-name.ts';
import { AskPlanField } from './ask-plan-field.tsx';
import { PlanCountry } from './plan-country.tsx';
import styles from './price-rows.module.css';
import { QuotesForm } from './quotes/quotes-form.tsx';

/** The three ways of question 10: a Belgian supplier, elsewhere in Europe, an own machine. */
const rows = ['reshore-buy', 'nearshore', 'reshore-automated'] as const satisfies readonly ArchetypeId[];

/** Asks what the goods would cost nearer, a row per way. */
export function PriceRows() {
  const draft = useWizard((wizard) => wizard.draft);
  if (draft === undefined) return null;
  return (
    <div className={styles.rows}>
      {rows.map((archetype) => {
        const plan = draft.plans.find((one) => one.archetype === archetype);
        return plan === undefined ? <AbsentRow key={archetype} archetype={archetype} /> : <PriceRow key={archetype} plan={plan} />;
      })}
      {otherQuotes(draft).map((plan) => (
        <PriceRow key={plan.id} plan={plan} />
      ))}
      <QuotesForm />
    </div>
  );
}

/** Options in other countries of which the place or the price is told. */
function otherQuotes({ plans }: Draft): readonly Plan[] {
  const first = plans.find(({ archetype }) => archetype === 'nearshore');
  return plans.filter((plan) => plan !== first && elsewhere.includes(plan.archetype) && (plan.country !== undefined || hasPrice(plan)));
}

const elsewhere: readonly ArchetypeId[] = ['nearshore', 'friendshore', 'elsewhere'];

function AbsentRow({ archetype }: { readonly archetype: ArchetypeId }) {
  const t = useTexts('scan');
  const options = useTexts('options');
  const addPlan = useWizard((wizard) => wizard.addPlan);
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  return (
    <div className={styles.absent}>
      <Button disabled={readOnly} onClick={() => addPlan(archetype)}>
        {t('plan.add', { name: options(`archetype.${archetype}.inside`) })}
      </Button>
    </div>
  );
}

/** Ways that need machines of one's own. */
const invested: readonly ArchetypeId[] = ['reshore-make', 'reshore-automated'];

/** A price for one way: an offer, or how much handwork it is. */
export function PriceRow({ plan, headingLevel = 2 }: { readonly plan: Plan; readonly headingLevel?: 2 | 3 }) {
  const t = useTexts('scan');
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const nameOf = usePlanName();
  const name = useId();
  const pieces = useWizard((wizard) => wizard.draft?.answers['purchase.pieces']?.value);
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const answerPlan = useWizard((wizard) => wizard.answerPlan);
  const removePlan = useWizard((wizard) => wizard.removePlan);
  const [wantsPrice, setWantsPrice] = useState(false);
  const quoted = wantsPrice || hasPrice(plan);
  const choose = (picked: 'yes' | 'no') => {
    setWantsPrice(picked === 'yes');
    if (picked === 'no') answerPlan(plan.id, 'price', undefined);
  };
  const hint = pieces === undefined ? t('plan.perPiece') : undefined;
  return (
    <section className={styles.row} aria-labelledby={`${plan.id}-name`}>
      <header className={styles.head}>
        <Heading id={`${plan.id}-name`}>{nameOf(plan)}</Heading>
        <Button look="quiet" disabled={readOnly} onClick={() => removePlan(plan.id)}>
          {t('plan.remove')}
        </Button>
      </header>
      {withCountry.includes(plan.archetype) && <PlanCountry plan={plan} />}
      <ChoiceGroup
        name={name}
        legend={t('plan.estimate')}
        choices={[
          { value: 'yes', label: t('plan.quoted'), opened: undefined },
          { value: 'no', label: t('plan.notQuoted') },
        ]}
        picked={quoted ? 'yes' : 'no'}
        onPick={choose}
        disabled={readOnly}
        inline
      />
      {quoted ? <AskPlanField plan={plan} field="price" hint={hint} /> : <AskPlanField plan={plan} field="handwork" />}
      {invested.includes(plan.archetype) && <AskPlanField plan={plan} field="investment" />}
    </section>
  );
}
