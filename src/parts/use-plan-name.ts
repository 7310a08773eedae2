import type { ArchetypeId } from '../content/archetypes.ts';
import { askedFor, countryOfPlan } from '../dossier/defaults/create-situation.ts';
import { partsOf } from '../dossier/draft/mixed-parts.ts';
import type { Draft } from '../dossier/draft/draft.ts';
import type { Plan } from '../dossier/draft/plan-schema.ts';
import { useFormat } from '../i18n/format-provider.tsx';
import { useTexts } from '../i18n/provider.tsx';
import { withRest } from '../present/names/mix-parts.ts';
import type { Figures } from '../state/context/wizard-state.ts';
import { useWizard } from '../state/wizard.ts';

/** Kinds of which the name does not tell the place. */
export const withCountry: readonly ArchetypeId[] = ['diversify', 'nearshore', 'friendshore', 'elsewhere'];

interface PlansOf {
  readonly draft: Draft | undefined;
  readonly figures: Figures | undefined;
}

/** What a plan of the open dossier is called: as its owner called it, else by its kind, country and stock of raw material; a mix by its parts. Two of the same name are numbered, as in the answer. `of`: of another dossier. */
export function usePlanName(of?: PlansOf): (plan: Plan) => string {
  const options = useTexts('options');
  const format = useFormat();
  const open = { draft: useWizard((wizard) => wizard.draft), figures: useWizard((wizard) => wizard.figures) };
  const { draft, figures } = of ?? open;
  const plans = draft?.plans ?? [];
  const countryName = (plan: Plan): string => {
    if (draft === undefined || figures === undefined || !withCountry.includes(plan.archetype)) return '';
    const country = countryOfPlan(plan, askedFor(draft), figures);
    return country === '' ? '' : format.country(country);
  };
  const withRaw = (name: string, plan: Plan): string => {
    const raw = rawWeeks(plan);
    return raw > 0 ? options('withRaw', { name, weeks: format.weeks(raw) }) : name;
  };
  const partName = (plan: Plan): string => {
    if (isCalled(plan)) return plan.name;
    if (isRawStock(plan)) return options('rawStock.inside', { weeks: format.weeks(rawWeeks(plan)) });
    return withRaw(countryName(plan) || options(`part.${plan.archetype}`), plan);
  };
  const mixName = (mix: Plan): string | undefined => {
    const parts = partsOf(mix).flatMap(({ plan: id, share }) =>
      plans.filter((plan) => plan.id === id && plan.archetype !== 'mix').map((plan) => ({ share, part: partName(plan) })),
    );
    const shares = withRest(parts, options('part.stay')).map(({ share, part }) => options('shareOf', { share: format.share(share), part }));
    if (parts.length === 0) return undefined;
    const name = shares.join(' + ');
    const cover = mix.answers.extraCover?.value;
    return typeof cover === 'number' && cover > 0 ? options('withCover', { name, weeks: format.weeks(cover) }) : name;
  };
  const toldName = (plan: Plan): string => {
    if (isCalled(plan)) return plan.name;
    if (isRawStock(plan)) return options('rawStock.name', { weeks: format.weeks(rawWeeks(plan)) });
    const told = plan.archetype === 'mix' ? mixName(plan) : undefined;
    if (told !== undefined) return told;
    const kind = options(`archetype.${plan.archetype}.name`);
    const country = countryName(plan);
    return withRaw(country === '' ? kind : options('inCountry', { name: kind, country }), plan);
  };
  return (plan) => {
    const name = toldName(plan);
    const at = plans.findIndex(({ id }) => id === plan.id);
    const number = plans.filter((earlier, place) => place < at && toldName(earlier) === name).length + 1;
    return number === 1 ? name : options('numbered', { name, number: String(number) });
  };
}

function isCalled(plan: Plan): plan is Plan & { readonly name: string } {
  return plan.name !== undefined && plan.name.trim() !== '';
}

function rawWeeks({ answers: { rawCover } }: Plan): number {
  return typeof rawCover?.value === 'number' ? rawCover.value : 0;
}

/** More stock, of nothing but raw material. */
function isRawStock(plan: Plan): boolean {
  return plan.archetype === 'stockpile' && rawWeeks(plan) > 0 && plan.answers.extraCover?.value === 0;
}
