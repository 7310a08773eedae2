import { useState } from 'react';
import { askedFor, countryOfPlan } from '../../dossier/defaults/create-situation.ts';
import { politicalCaution, proposeCountry } from '../../dossier/defaults/default-country.ts';
import type { Plan } from '../../dossier/draft/plan-schema.ts';
import { goneOnMoving } from '../../dossier/read/gone-on-moving.ts';
import { countryInSentence } from '../../i18n/country-in-sentence.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { CountryAsk } from './country-ask.tsx';

/** Asks where a plan leads to. Until it is said a rule proposes a country, and says in one sentence why; where politics ask for caution, it says that too. */
export function PlanCountry({ plan }: { readonly plan: Plan }) {
  const t = useTexts('scan');
  const format = useFormat();
  const draft = useWizard((wizard) => wizard.draft);
  const figures = useWizard((wizard) => wizard.figures);
  const setPlanCountry = useWizard((wizard) => wizard.setPlanCountry);
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const [left, setLeft] = useState<string>();
  if (draft === undefined || figures === undefined) return null;
  const asked = askedFor(draft);
  const code = countryOfPlan(plan, asked, figures);
  const proposal = plan.country === undefined ? proposeCountry(plan.archetype, asked, figures) : undefined;
  const country = figures.findCountry(code);
  const caution = country === undefined ? undefined : politicalCaution(country);
  const said = { country: countryInSentence(code, format) };
  const hints = [
    ...(left === undefined ? [] : [t('plan.dropped', { country: countryInSentence(left, format) })]),
    ...(proposal === undefined ? [] : [t(`plan.proposed.${proposal.because}`, said)]),
    ...(code === '' ? [t('plan.nobody')] : []),
    ...(caution === undefined ? [] : [t(`plan.caution.${caution}`, said)]),
  ];
  return (
    <CountryAsk
      id={`${plan.id}-country`}
      label={t('plan.country')}
      hint={hints.length === 0 ? undefined : hints.join(' ')}
      picked={code === '' ? undefined : code}
      onPick={(picked) => {
        setLeft(goneOnMoving(plan, picked, draft, figures).length > 0 ? code : undefined);
        setPlanCountry(plan.id, picked);
      }}
      disabled={readOnly}
    />
  );
}
