import { useId, useState } from 'react';
import type { ArchetypeId } from '../../../content/archetypes.ts';
import type { Answer } from '../../../dossier/draft/answer.ts';
import type { Draft } from '../../../dossier/draft/draft.ts';
import type { Plan } from '../../../dossier/draft/plan-schema.ts';
import { hasPrice } from '../../../dossier/read/quote.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import { useWizard } from '../../../state/wizard.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/fields/choice-group.tsx';
import { usePlanName, withCountry } from '../../use-plan-name.ts';
import { AskPlanField } from '../ask-plan-field.tsx';
import { PlanCountry } from '../plan-country.tsx';
import styles from './price-rows.module.css';
import { SharedHandwork } from './shared-handwork.tsx';
import { QuotesForm } from '../quotes/quotes-form.tsx';

/** The three ways of question 10: a Belgian supplier, elsewhere in Europe, an own machine. */
const rows = ['reshore-buy', 'nearshore', 'reshore-automated'] as const satisfies readonly ArchetypeId[];

/** Asks what the goods would cost nearer, a row per way, and how much handwork they are: once, while that holds for every row without a price. */
export function PriceRows() {
  const draft = useWizard((wizard) => wizard.draft);
  if (draft === undefined) return null;
  const shown = rows.map((archetype) => ({ archetype, plan: draft.plans.find((one) => one.archetype === archetype) }));
  const others = otherQuotes(draft);
  const unpriced = [...shown.flatMap(({ plan }) => plan ?? []), ...others].filter((plan) => !hasPrice(plan));
  const [first] = unpriced;
  const isAlike = unpriced.every(({ answers }) => isSameChoice(answers.handwork, first?.answers.handwork));
  const shared = isAlike ? { handwork: first?.answers.handwork } : undefined;
  return (
    <div className={styles.rows}>
      {shown.map(({ archetype, plan }) =>
        plan === undefined ? (
          <AbsentRow key={archetype} archetype={archetype} shared={shared} />
        ) : (
          <PriceRow key={archetype} plan={plan} shared={shared} />
        ),
      )}
      {others.map((plan) => (
        <PriceRow key={plan.id} plan={plan} shared={shared} />
      ))}
      {isAlike && first !== undefined && (
        <div className={styles.row}>
          <SharedHandwork first={first} plans={unpriced} />
        </div>
      )}
      <QuotesForm />
    </div>
  );
}

const isSameChoice = (one: Answer | undefined, other: Answer | undefined) => one?.value === other?.value && one?.unknown === other?.unknown;

/** What is told once of every option without a price; undefined where each option is asked for itself. */
type SharedAnswers = { readonly handwork: Answer | undefined } | undefined;

/** Options in other countries of which the place or the price is told. */
function otherQuotes({ plans }: Draft): readonly Plan[] {
  const first = plans.find(({ archetype }) => archetype === 'nearshore');
  return plans.filter((plan) => plan !== first && elsewhere.includes(plan.archetype) && (plan.country !== undefined || hasPrice(plan)));
}

const elsewhere: readonly ArchetypeId[] = ['nearshore', 'friendshore', 'elsewhere'];

function AbsentRow({ archetype, shared }: { readonly archetype: ArchetypeId; readonly shared: SharedAnswers }) {
  const t = useTexts('scan');
  const options = useTexts('options');
  const addPlan = useWizard((wizard) => wizard.addPlan);
  const answerPlan = useWizard((wizard) => wizard.answerPlan);
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const add = () => {
    const id = addPlan(archetype);
    if (id !== undefined && shared?.handwork !== undefined) answerPlan(id, 'handwork', shared.handwork);
  };
  return (
    <div className={styles.absent}>
      <Button disabled={readOnly} onClick={add}>
        {t('plan.add', { name: options(`archetype.${archetype}.inside`) })}
      </Button>
    </div>
  );
}

/** Ways that need machines of one's own. */
const invested: readonly ArchetypeId[] = ['reshore-make', 'reshore-automated'];

interface PriceRowProps {
  readonly plan: Plan;
  readonly headingLevel?: 2 | 3;
  /** What is asked once for all rows without a price, and not here. */
  readonly shared?: SharedAnswers;
}

/** A price for one way: an offer, or how much handwork it is. */
export function PriceRow({ plan, headingLevel = 2, shared }: PriceRowProps) {
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
    if (picked === 'yes' || !hasPrice(plan)) return;
    answerPlan(plan.id, 'price', undefined);
    if (shared?.handwork !== undefined) answerPlan(plan.id, 'handwork', shared.handwork);
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
      {quoted && <AskPlanField plan={plan} field="price" hint={hint} />}
      {!quoted && shared === undefined && <AskPlanField plan={plan} field="handwork" />}
      {invested.includes(plan.archetype) && <AskPlanField plan={plan} field="investment" />}
    </section>
  );
}
