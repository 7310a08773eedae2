import { planRuleOf } from '../../../dossier/draft/find-rule.ts';
import type { Plan } from '../../../dossier/draft/plan-schema.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import { useWizard } from '../../../state/wizard.ts';
import { ChoiceAsk } from '../choice-ask.tsx';
import { usePlanFallback } from '../use-fallback.ts';

/** How much handwork the goods are, for every option that has no price yet. */
export function SharedHandwork({ first, plans }: { readonly first: Plan; readonly plans: readonly Plan[] }) {
  const t = useTexts('fields');
  const fallback = usePlanFallback(first, 'handwork');
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const answerPlan = useWizard((wizard) => wizard.answerPlan);
  const ids = plans.map(({ id }) => id);
  return (
    <ChoiceAsk
      id="handwork"
      label={t('handworkOfAll', { count: plans.length })}
      why={t('plan.handwork.why')}
      choices={planRuleOf('handwork').choices ?? []}
      answer={first.answers.handwork}
      fallback={fallback}
      onSettled={(answer) => answerPlan(ids, 'handwork', answer)}
      disabled={readOnly}
    />
  );
}
