import { countryOfPlan } from '../../dossier/defaults/create-situation.ts';
import type { Plan } from '../../dossier/draft/plan-schema.ts';
import { useFormat, useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { CountryAsk } from './country-ask.tsx';

/** Asks where a plan leads to; until it is said, a printed rule does. */
export function PlanCountry({ plan }: { readonly plan: Plan }) {
  const t = useTexts('scan');
  const format = useFormat();
  const draft = useWizard((wizard) => wizard.draft);
  const figures = useWizard((wizard) => wizard.figures);
  const setPlanCountry = useWizard((wizard) => wizard.setPlanCountry);
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  if (draft === undefined || figures === undefined) return null;
  const origin = draft.answers['origin.country']?.value;
  const country = countryOfPlan(plan, typeof origin === 'string' ? origin : undefined, figures);
  return (
    <CountryAsk
      id={`${plan.id}-country`}
      label={t('plan.country')}
      hint={plan.country === undefined && country !== '' ? t('plan.ruled', { country: format.country(country) }) : undefined}
      picked={country === '' ? undefined : country}
      onPick={(picked) => setPlanCountry(plan.id, picked)}
      disabled={readOnly}
    />
  );
}
