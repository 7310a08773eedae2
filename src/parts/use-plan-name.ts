import type { ArchetypeId } from '../content/archetypes.ts';
import { countryOfPlan } from '../dossier/defaults/create-situation.ts';
import { partsOf } from '../dossier/mixed-parts.ts';
import type { Plan } from '../dossier/plan-schema.ts';
import { useFormat, useTexts } from '../i18n/provider.tsx';
import { withRest } from '../present/mix-parts.ts';
import { useWizard } from '../state/wizard.ts';

/** Kinds of which the name does not tell the place. */
export const withCountry: readonly ArchetypeId[] = ['diversify', 'nearshore', 'friendshore', 'elsewhere'];

/** What a plan is called: as its owner called it, else by its kind, country and stock of raw material; a mix by its parts. Two of the same name are numbered, as in the answer. */
export function usePlanName(): (plan: Plan) => string {
  const options = useTexts('options');
  const format = useFormat();
  const origin = useWizard((wizard) => wizard.draft?.answers['origin.country']?.value);
  const figures = useWizard((wizard) => wizard.figures);
  const plans = useWizard((wizard) => wizard.draft?.plans) ?? [];
  const countryName = (plan: Plan): string => {
    if (figures === undefined || !withCountry.includes(plan.archetype)) return '';
    const country = countryOfPlan(plan, typeof origin === 'string' ? origin : undefined, figures);
    return country === '' ? '' : format.country(country);
  };
  const mixName = (mix: Plan): string | undefined => {
    const parts = partsOf(mix).flatMap(({ plan: id, share }) =>
      plans
        .filter((plan) => plan.id === id && plan.archetype !== 'mix')
        .map((plan) => ({ share, part: plan.name ?? (countryName(plan) || options(`part.${plan.archetype}`)) })),
    );
    const shares = withRest(parts, options('part.stay')).map(({ share, part }) => options('shareOf', { share: format.share(share), part }));
    if (parts.length === 0) return undefined;
    const name = shares.join(' + ');
    const cover = mix.answers.extraCover?.value;
    return typeof cover === 'number' && cover > 0 ? options('withCover', { name, weeks: format.weeks(cover) }) : name;
  };
  const toldName = (plan: Plan): string => {
    if (plan.name !== undefined && plan.name.trim() !== '') return plan.name;
    const { rawCover, extraCover } = plan.answers;
    const raw = typeof rawCover?.value === 'number' ? rawCover.value : 0;
    if (plan.archetype === 'stockpile' && raw > 0 && extraCover?.value === 0) return options('rawStock.name', { weeks: format.weeks(raw) });
    const told = plan.archetype === 'mix' ? mixName(plan) : undefined;
    if (told !== undefined) return told;
    const kind = options(`archetype.${plan.archetype}.name`);
    const country = countryName(plan);
    const name = country === '' ? kind : options('inCountry', { name: kind, country });
    return raw > 0 ? options('withRaw', { name, weeks: format.weeks(raw) }) : name;
  };
  return (plan) => {
    const name = toldName(plan);
    const before = plans.slice(
      0,
      Math.max(
        0,
        plans.findIndex(({ id }) => id === plan.id),
      ),
    );
    const number = before.filter((earlier) => toldName(earlier) === name).length + 1;
    return number === 1 ? name : options('numbered', { name, number: String(number) });
  };
}
