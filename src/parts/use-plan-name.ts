import type { ArchetypeId } from '../content/archetypes.ts';
import { countryOfPlan } from '../dossier/defaults/create-situation.ts';
import type { Plan } from '../dossier/plan-schema.ts';
import { useFormat, useTexts } from '../i18n/provider.tsx';
import { useWizard } from '../state/wizard.ts';

/** Kinds of which the name does not tell the place. */
export const withCountry: readonly ArchetypeId[] = ['diversify', 'nearshore', 'friendshore', 'elsewhere'];

/** What a plan is called: as its owner called it, else by its kind and country. */
export function usePlanName(): (plan: Plan) => string {
  const options = useTexts('options');
  const format = useFormat();
  const origin = useWizard((wizard) => wizard.draft?.answers['origin.country']?.value);
  const figures = useWizard((wizard) => wizard.figures);
  return (plan) => {
    if (plan.name !== undefined) return plan.name;
    const { rawCover, extraCover } = plan.answers;
    if (plan.archetype === 'stockpile' && typeof rawCover?.value === 'number' && rawCover.value > 0 && extraCover?.value === 0)
      return options('rawStock.name', { weeks: format.weeks(rawCover.value) });
    const name = options(`archetype.${plan.archetype}.name`);
    if (figures === undefined || !withCountry.includes(plan.archetype)) return name;
    const country = countryOfPlan(plan, typeof origin === 'string' ? origin : undefined, figures);
    return country === '' ? name : options('inCountry', { name, country: format.country(country) });
  };
}
