import { useState } from 'react';
import { archetypes, type ArchetypeId } from '../../../content/archetypes.ts';
import { costPlanFields } from '../../../content/cost-fields.ts';
import { planFields, type PlanFieldId } from '../../../content/plan-fields.ts';
import type { Plan } from '../../../dossier/plan-schema.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import { useWizard } from '../../../state/wizard.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { PlanCountry } from '../../../parts/ask/plan-country.tsx';
import { ResetPlan } from '../../../parts/reset-plan.tsx';
import { PartsAsk } from '../../../parts/ask/parts-ask.tsx';
import { usePlanName, withCountry } from '../../../parts/use-plan-name.ts';
import { PlanFieldRows } from '../../../parts/rows/field-rows.tsx';
import styles from './plan-parts.module.css';
import { ShownTable } from '../../../parts/rows/shown-table.tsx';

const most = 12;

/** The ways that are compared with staying: each with its figures, to change, leave out or add to. */
export function PlanParts() {
  const t = useTexts('scan');
  const plans = useWizard((wizard) => wizard.draft?.plans) ?? [];
  return (
    <div className={styles.plans}>
      {plans.length === 0 && <p>{t('check.none')}</p>}
      {plans.map((plan) => (
        <PlanPart key={plan.id} plan={plan} />
      ))}
      {plans.length < most ? <AddPlan /> : <p>{t('check.full')}</p>}
    </div>
  );
}

const isCost = (id: PlanFieldId) => costPlanFields.some((cost) => cost.id === id);

function PlanPart({ plan }: { readonly plan: Plan }) {
  const t = useTexts('scan');
  const nameOf = usePlanName();
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const removePlan = useWizard((wizard) => wizard.removePlan);
  const renamePlan = useWizard((wizard) => wizard.renamePlan);
  const unfit = useWizard((wizard) =>
    wizard.reading?.ok === true ? wizard.reading.dossier.plans.find(({ id }) => id === plan.id)?.unfit : undefined,
  );
  const [name, setName] = useState(plan.name ?? '');
  const shown = nameOf(plan);
  const asked = planFields.filter(({ of }) => of.some((archetype) => archetype === plan.archetype)).map(({ id }) => id);
  const costs = asked.filter(isCost);
  return (
    <div className={styles.plan}>
      <header className={styles.head}>
        <h3>{shown}</h3>
        <Button look="quiet" disabled={readOnly} aria-label={t('check.removePlan', { name: shown })} onClick={() => removePlan(plan.id)}>
          {t('plan.remove')}
        </Button>
      </header>
      {unfit !== undefined && <p className={styles.unfit}>{t(`check.unfit.${unfit}`)}</p>}
      <Disclosure summary={t('check.planFields')}>
        <div className={styles.inside}>
          <TextBox
            id={`${plan.id}-own-name`}
            label={t('check.planName')}
            value={name}
            maxLength={80}
            disabled={readOnly}
            onChange={setName}
            onBlur={() => renamePlan(plan.id, name)}
          />
          {withCountry.includes(plan.archetype) && <PlanCountry plan={plan} />}
          {plan.archetype === 'mix' && <PartsAsk plan={plan} />}
          <ShownTable label={shown}>
            <PlanFieldRows plan={plan} ids={asked.filter((id) => !isCost(id))} />
          </ShownTable>
          <Disclosure summary={t('check.moreCosts', { count: String(costs.length) })}>
            <p>{t('check.moreCostsText')}</p>
            <ShownTable label={t('check.moreCosts', { count: String(costs.length) })}>
              <PlanFieldRows plan={plan} ids={costs} />
            </ShownTable>
          </Disclosure>
          <ResetPlan plan={plan} />
        </div>
      </Disclosure>
    </div>
  );
}

function AddPlan() {
  const t = useTexts('scan');
  const options = useTexts('options');
  const addPlan = useWizard((wizard) => wizard.addPlan);
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const offered = archetypes.filter(({ id }) => id !== 'stay');
  const [picked, setPicked] = useState<ArchetypeId>('nearshore');
  return (
    <div className={styles.add}>
      <label className={styles.kind}>
        {t('check.addPlanKind')}
        <select
          className={styles.select}
          value={picked}
          disabled={readOnly}
          onChange={(event) => {
            const found = offered.find(({ id }) => id === event.currentTarget.value);
            if (found !== undefined) setPicked(found.id);
          }}
        >
          {offered.map(({ id }) => (
            <option key={id} value={id}>
              {options(`archetype.${id}.name`)}
            </option>
          ))}
        </select>
      </label>
      <Button disabled={readOnly} onClick={() => addPlan(picked)}>
        {t('check.addPlan')}
      </Button>
    </div>
  );
}
