import type { FieldId } from '../../src/content/fields.ts';
import type { PlanFieldId } from '../../src/content/plan-fields.ts';
import type { Default } from '../../src/dossier/defaults/default.ts';
import type { Figures } from '../../src/dossier/defaults/load-figures.ts';
import { resolveField, resolvePlanField } from '../../src/dossier/defaults/resolve.ts';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { newPlan } from '../../src/dossier/draft/new-draft.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { draftOf, said } from './draft-of.ts';

/** A number, or likely, low and high where they differ. */
type RecordedFigure = number | readonly [value: number, low: number, high: number];

/** What one edition of the figures comes to: every figure, and what it fills in for dossiers of which only country and product are told. */
export interface EditionRecord {
  readonly edition: string;
  readonly figures: Readonly<Record<string, RecordedFigure>>;
  readonly dossiers: Readonly<Record<string, Readonly<Record<string, RecordedFigure | string>>>>;
}

/** Questions of which the answer hangs on figures and on the rules of an edition, not on how the model prices. */
const fields: readonly FieldId[] = [
  'duty.rate',
  'duty.later',
  'duty.laterFrom',
  'freight.perPiece',
  'delivery.leadTime',
  'delivery.lateOfTen',
  'outage.perYear',
  'quality.rejectShare',
  'tax.deduction',
];
const planFields: readonly PlanFieldId[] = ['duty', 'freight', 'leadTime', 'lateOfTen', 'outagePerYear'];
const archetypes = ['nearshore', 'friendshore', 'elsewhere', 'diversify'] as const;
const origins = ['CN', 'VN', 'BD', 'IN', 'ID', 'KH', 'AR', 'US', 'TW', 'JP', 'TR', 'MA', 'PL', 'KZ', 'NG', 'GB', 'MX', 'LA'] as const;
const products = ['bicycle-frames', 'workwear', 'plastics-compounds'] as const;

function told({ value, low, high }: { readonly value: number; readonly low: number; readonly high: number }): RecordedFigure {
  return low === value && high === value ? rounded(value) : [rounded(value), rounded(low), rounded(high)];
}

function rounded(value: number): number {
  return Number(value.toPrecision(7));
}

function ofDefault({ value, likely, low, high }: Default): RecordedFigure | string {
  return value === undefined ? 'open' : told({ value: likely, low, high });
}

/** Every figure that a dossier can be calculated with, by where it stands. */
export function figuresIn(set: object): Readonly<Record<string, RecordedFigure>> {
  const found: Record<string, RecordedFigure> = {};
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || path === 'earlierEditions') return;
    if (isFigure(value)) found[path] = told(value);
    else for (const [key, entry] of Object.entries(value)) walk(entry, path === '' ? key : `${path}.${nameOf(entry, key)}`);
  };
  walk(set, '');
  return found;
}

function isFigure(value: object): value is { readonly value: number; readonly low: number; readonly high: number } {
  return 'reviewBy' in value && 'value' in value && typeof value.value === 'number';
}

function nameOf(entry: unknown, index: string): string {
  if (typeof entry !== 'object' || entry === null) return index;
  if ('iso2' in entry && typeof entry.iso2 === 'string') return entry.iso2;
  if ('from' in entry && typeof entry.from === 'string') return entry.from;
  return 'id' in entry && typeof entry.id === 'string' ? entry.id : index;
}

/** What these figures fill in for a draft: defaults, countries, and the carbon of the way here. */
export function filledIn(draft: Draft, figures: Figures): Readonly<Record<string, RecordedFigure | string>> {
  const reading = readDossier(draft, figures);
  if (!reading.ok) throw new RangeError(`draft: ${reading.problems.map(({ code }) => code).join(', ')}`);
  const { plans } = reading.dossier;
  return Object.fromEntries([
    ...fields.map((id) => [id, ofDefault(resolveField(id, draft, figures))] as const),
    ...draft.plans.flatMap((plan) => [
      [`${plan.id}.country`, plans.find(({ id }) => id === plan.id)?.place.code ?? ''] as const,
      ...planFields.map((id) => [`${plan.id}.${id}`, ofDefault(resolvePlanField(plan, id, draft, figures))] as const),
    ]),
    ...carbonOf(toInputs(reading.dossier, figures)),
  ]);
}

function carbonOf({ options, estimates }: ReturnType<typeof toInputs>): readonly (readonly [string, string])[] {
  const likely = new Map(estimates.map((estimate) => [estimate.id, estimate.likely]));
  return options.flatMap(({ id, sources }) =>
    sources.map(({ transportCarbonPerPiece }, at) => {
      const kilograms = transportCarbonPerPiece.reduce(
        (sum, { factor, of }) => sum + of.reduce((part, one) => part * (likely.get(one) ?? Number.NaN), factor),
        0,
      );
      return [`carbon.${id}.${at}`, kilograms.toPrecision(6)] as const;
    }),
  );
}

export function recordOf(edition: string, figures: Figures): EditionRecord {
  const plans = archetypes.map((archetype) => newPlan(archetype, []));
  const dossiers = origins.flatMap((origin) =>
    products.map((product) => {
      // What flies is no figure of an edition, but the carbon of the way hangs on it.
      const answers = { 'origin.country': said(origin), product: said(product), 'freight.airShare': said(0.03) };
      const draft = { ...draftOf(answers, plans), edition };
      return [`${origin} ${product}`, filledIn(draft, figures)] as const;
    }),
  );
  return { edition, figures: figuresIn(figures), dossiers: Object.fromEntries(dossiers) };
}
