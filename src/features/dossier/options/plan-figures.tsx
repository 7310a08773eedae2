import { Suspense, useState } from 'react';
import { costPlanFields } from '../../../content/cost-fields.ts';
import { planFields, type PlanFieldId } from '../../../content/plan-fields.ts';
import type { Plan } from '../../../dossier/draft/plan-schema.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import { NameAsk } from '../../../parts/ask/name-ask.tsx';
import { PartsAsk } from '../../../parts/ask/parts-ask.tsx';
import { PlanCountry } from '../../../parts/ask/plan-country.tsx';
import { ResetPlan } from '../../../parts/reset-plan.tsx';
import { PlanFieldRows } from '../../../parts/rows/field-rows.tsx';
import { ShownTable } from '../../../parts/rows/shown-table.tsx';
import { usePlanName, withCountry } from '../../../parts/use-plan-name.ts';
import { useWizard } from '../../../state/wizard.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import styles from './options.module.css';

const isCost = (id: PlanFieldId) => costPlanFields.some((cost) => cost.id === id);

/** All that can be told of one way: its name, where it leads, its figures. Drawn when it is opened. */
export function PlanFigures({ plan, startsOpen }: { readonly plan: Plan; readonly startsOpen: boolean }) {
  const t = useTexts('ways');
  const [open, setOpen] = useState(startsOpen);
  return (
    <Disclosure summary={t('page.figures')} open={open} onToggle={setOpen}>
      {open && (
        <Suspense>
          <Inside plan={plan} />
        </Suspense>
      )}
    </Disclosure>
  );
}

function Inside({ plan }: { readonly plan: Plan }) {
  const t = useTexts('ways');
  const scan = useTexts('scan');
  const name = usePlanName()(plan);
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const renamePlan = useWizard((wizard) => wizard.renamePlan);
  const asked = planFields.filter(({ of }) => of.some((archetype) => archetype === plan.archetype)).map(({ id }) => id);
  const costs = asked.filter(isCost);
  const more = t('page.moreCosts', { count: String(costs.length) });
  return (
    <div className={styles.inside}>
      <NameAsk
        id={`${plan.id}-own-name`}
        label={scan('check.planName')}
        name={plan.name ?? ''}
        disabled={readOnly}
        onSettled={(typed) => renamePlan(plan.id, typed)}
      />
      {withCountry.includes(plan.archetype) && <PlanCountry plan={plan} />}
      {plan.archetype === 'mix' && <PartsAsk plan={plan} />}
      <ShownTable label={name}>
        <PlanFieldRows plan={plan} ids={asked.filter((id) => !isCost(id))} />
      </ShownTable>
      {costs.length > 0 && (
        <Disclosure summary={more}>
          <p>{t('page.moreCostsText')}</p>
          <ShownTable label={more}>
            <PlanFieldRows plan={plan} ids={costs} />
          </ShownTable>
        </Disclosure>
      )}
      <ResetPlan plan={plan} />
    </div>
  );
}
