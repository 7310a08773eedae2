import { archetypes } from '../../content/archetypes.ts';
import { fieldKey } from '../../content/field-key.ts';
import type { FieldUnit } from '../../content/field.ts';
import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import { planRuleOf, ruleOf } from '../../dossier/draft/find-rule.ts';
import { estimateName, type EstimateName } from '../../dossier/estimates/estimate-name.ts';
import type { EstimateId } from '../../engine/model/estimate.ts';
import { criterionName } from './criterion-words.ts';
import type { PresentationInput } from './presentation-input.ts';

const units = {
  EUR: true,
  'EUR/yr': true,
  'EUR/pc': true,
  'EUR/wk': true,
  'pc/yr': true,
  'pc/wk': true,
  'kg/pc': true,
  'kg/yr': true,
  'containers/yr': true,
  'pc/container': true,
  wk: true,
  months: true,
  yr: true,
  'calendar-year': true,
  '1': true,
  '1/yr': true,
  '/yr': true,
  'of-ten': true,
  'EUR/unit-of-currency': true,
} as const satisfies Record<FieldUnit, true>;

const abouts = ['supplier', 'own', 'home', 'eu', 'near', 'far', 'sea', 'suez', 'road', 'rail', 'air'] as const;

/** A level against today's is told as what € 100 of today then costs. */
const perHundred = 100;

/** Digits that are told: of 12.345 three, of 0.12345 two. */
const significant = { large: 3, small: 2 } as const;

/** What an estimate is called. A figure of an unknown kind is still "a figure from the tables". */
export function estimateLabel(id: EstimateId, presentation: PresentationInput): string {
  const { words } = presentation;
  const spoken = estimateName(id);
  return spoken === undefined ? words('results.figure.other') : labelOf(spoken, presentation);
}

/** While the number of pieces is open a piece is what one euro buys today: its amounts are told for what costs € 100 today. */
const isPerHundred = (unit: string, { dossier }: PresentationInput): boolean => unit === 'EUR/pc' && !dossier.piecesKnown;

function labelOf(spoken: EstimateName, presentation: PresentationInput): string {
  const { words, format, names } = presentation;
  switch (spoken.kind) {
    case 'field':
      return fieldLabel(spoken.field, presentation);
    case 'plan':
      return words('results.figure.forOption', { label: planFieldLabel(spoken.field, presentation), option: names.inside(spoken.plan) });
    case 'place': {
      const label = planFieldLabel(spoken.field, presentation);
      const country = format.country(spoken.country);
      if (spoken.maker === undefined) return words('results.figure.about', { label, about: country });
      return words('results.figure.atPlace', { label, country, maker: words(`results.maker.${spoken.maker}`) });
    }
    case 'judgement':
      return judgementWords(spoken, presentation, 'weighed.judgement');
    case 'ref': {
      const label = words(`results.reference.${spoken.name}`);
      return spoken.of === undefined ? label : words('results.figure.about', { label, about: aboutOf(spoken.of, presentation) });
    }
  }
}

/** An opinion by its name, or as something to do. */
export function judgementWords(
  { criterion, about, of }: Extract<EstimateName, { kind: 'judgement' }>,
  presentation: PresentationInput,
  as: 'weighed.judgement' | 'gain.judge',
): string {
  const { words, format } = presentation;
  const name = criterionName(criterion, presentation);
  const archetype = archetypes.find(({ id }) => id === of)?.id;
  if (about === 'place' || archetype === undefined) return words(`${as}.place`, { country: format.country(of), criterion: name });
  return words(`${as}.operator`, { option: words(`options.archetype.${archetype}.inside`), criterion: name });
}

function fieldLabel(field: FieldId, presentation: PresentationInput): string {
  const label = presentation.words(`fields.fields.${fieldKey(field)}.label`);
  return isPerHundred(ruleOf(field).unit ?? '', presentation) ? presentation.words('results.figure.forHundred', { label }) : label;
}

function planFieldLabel(field: PlanFieldId, presentation: PresentationInput): string {
  const { words } = presentation;
  const label = words(`fields.plan.${field}.label`);
  if (!isPerHundred(planRuleOf(field).unit ?? '', presentation)) return label;
  return field === 'price' ? words('results.figure.priceOfHundred') : words('results.figure.forHundred', { label });
}

/** What a figure depends on: a country, a ring of countries, a way of travel. */
function aboutOf(of: string, { words, format }: PresentationInput): string {
  const known = abouts.find((about) => about === of);
  if (known !== undefined) return words(`results.about.${known}`);
  const [country = of, year] = of.split('-');
  return year === undefined ? format.country(country) : words('results.about.countryFrom', { country: format.country(country), year });
}

/** Whether there is a question behind it, so that a person can find it out. */
export function isAskable(id: EstimateId): boolean {
  const spoken = estimateName(id);
  return spoken !== undefined && spoken.kind !== 'ref';
}

/** A value of an estimate in its natural unit, rounded for reading. */
export function estimateValue(value: number, id: EstimateId, presentation: PresentationInput): string {
  const { inputs, format } = presentation;
  const unit = inputs.estimates.find((estimate) => estimate.id === id)?.unit ?? '';
  if (unit === 'calendar-year') return format.quantity(Math.round(value), unit);
  if (unit === 'x' || isPerHundred(unit, presentation)) return format.perHundred(toSignificant(value * perHundred));
  const shown = toSignificant(value);
  if (isUnit(unit)) return format.quantity(shown, unit);
  return unit.startsWith('EUR') ? format.money(shown) : format.number(shown, { most: 4 });
}

function isUnit(unit: string): unit is FieldUnit {
  return unit in units;
}

function toSignificant(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(Math.abs(value) < 1 ? significant.small : significant.large));
}
