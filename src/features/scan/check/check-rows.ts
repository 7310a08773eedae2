import { costFields, costPlanFields } from '../../../content/cost-fields.ts';
import { fieldKey } from '../../../content/field-key.ts';
import type { FieldRule } from '../../../content/field.ts';
import { fields, type FieldId } from '../../../content/fields.ts';
import { planFields, type PlanFieldId } from '../../../content/plan-fields.ts';
import type { Answer } from '../../../dossier/draft/answer.ts';
import type { Basis, EstimateId } from '../../../engine/model/estimate.ts';
import type { Dossier, ResolvedValue } from '../../../dossier/read/dossier.ts';
import type { Draft } from '../../../dossier/draft/draft.ts';
import { fieldEstimate } from '../../../dossier/estimates/estimate-name.ts';
import { isAsked } from '../../../dossier/draft/is-asked.ts';
import type { Plan } from '../../../dossier/draft/plan-schema.ts';
import type { NamespaceWords } from '../../../i18n/words.ts';
import type { Influence } from '../../../present/certainty/influence.ts';

/** One figure of the check table: of today and the firm, or of one way. */
export type CheckRow = {
  readonly key: string;
  readonly label: string;
  readonly share: number | undefined;
  /** What knowing it is good for; larger is more. */
  readonly worth?: number | undefined;
  readonly open: boolean;
  /** `open`: nothing is told, and nothing stands in for it. */
  readonly basis: Basis | 'open';
  /** What it is in the model: ways with the same maker in the same place share it. */
  readonly estimate: EstimateId | undefined;
} & ({ readonly field: FieldId; readonly plan?: undefined } | { readonly field: PlanFieldId; readonly plan: Plan });

export const sortings = ['influence', 'basis', 'name'] as const;
export type Sorting = (typeof sortings)[number];

interface CheckInput {
  readonly draft: Draft;
  readonly influence: Influence | undefined;
  readonly words: NamespaceWords<'fields'>;
  /** Between the name of a way and its figure. */
  readonly colon: string;
  readonly nameOf: (plan: Plan) => string;
  /** The dossier as the model takes it; undefined while something has to be put right first. */
  readonly dossier: Dossier | undefined;
  /** Share that the figure behind a question about a way explains. */
  readonly shareOf: (plan: Plan, field: PlanFieldId) => number | undefined;
  readonly worthOf: (plan: Plan, field: PlanFieldId) => number | undefined;
}

const isOpen = (answer: Answer | undefined) => answer?.value === undefined;
/** Counts only once it is told. */
export const isToldCost = (id: FieldId | PlanFieldId) => [...costFields, ...costPlanFields].some((cost) => cost.id === id);

/** Everything that is calculated with and can be told: costs that count only when told, once they are; of a way what is told or weighs. */
export function checkRows({ draft, influence, words, colon, nameOf, dossier, shareOf, worthOf }: CheckInput): readonly CheckRow[] {
  const today = fields.flatMap((rule): CheckRow[] => {
    const { id, optional }: FieldRule & { readonly id: FieldId } = rule;
    const open = isOpen(draft.answers[id]);
    if (open && (optional === true || isToldCost(id) || !isAsked(rule, draft))) return [];
    return [
      {
        key: id,
        field: id,
        label: words(`fields.${fieldKey(id)}.label`),
        share: influence?.fields.get(id),
        worth: influence?.worth.get(fieldEstimate(id)),
        open,
        basis: basisOf(dossier?.fields[id], open),
        estimate: dossier?.fields[id].estimate,
      },
    ];
  });
  const ofPlans = draft.plans.flatMap((plan) =>
    planFields.flatMap(({ id, of }): CheckRow[] => {
      const open = isOpen(plan.answers[id]);
      const share = shareOf(plan, id);
      const known = dossier?.plans.find((read) => read.id === plan.id)?.fields[id];
      if (!of.some((archetype) => archetype === plan.archetype) || (open && share === undefined)) return [];
      return [
        {
          key: `${plan.id} ${id}`,
          plan,
          field: id,
          label: `${nameOf(plan)}${colon} ${words(`plan.${id}.label`).toLowerCase()}`,
          share,
          worth: worthOf(plan, id),
          open,
          basis: basisOf(known, open),
          estimate: known?.estimate,
        },
      ];
    }),
  );
  return [...today, ...ofPlans];
}

function basisOf(known: ResolvedValue | undefined, open: boolean): CheckRow['basis'] {
  if (known === undefined) return open ? 'open' : 'own-figure';
  return known.value === undefined ? 'open' : known.basis;
}

/** The least firm first. */
const firmness: readonly CheckRow['basis'][] = ['open', 'tried', 'assumption', 'statistic', 'own-figure', 'quote'];

/** By weight: first what is worth most to know, then the heaviest; by what they rest on, the least firm first and of these the heaviest; or by name. Equal ones stay in the order of the questions. */
export function sortRows(rows: readonly CheckRow[], by: Sorting, locale: string): readonly CheckRow[] {
  const heavier = (a: CheckRow, b: CheckRow) => openWorth(b) - openWorth(a) || (b.share ?? 0) - (a.share ?? 0);
  switch (by) {
    case 'influence':
      return rows.toSorted(heavier);
    case 'basis':
      return rows.toSorted((a, b) => firmness.indexOf(a.basis) - firmness.indexOf(b.basis) || heavier(a, b));
    case 'name':
      return rows.toSorted((a, b) => a.label.localeCompare(b.label, locale));
  }
}

/** What is answered is known as well as it is; an open one that could change the choice comes first. */
function openWorth({ open, worth }: CheckRow): number {
  return open ? (worth ?? 0) : 0;
}

const mostQuestions = 12;

/** What somebody else is asked to fill in: open and heavy, first what is worth most to know, and each figure once. */
export function questionsOf(rows: readonly CheckRow[]): readonly CheckRow[] {
  const heaviest = sortRows(
    rows.filter(({ open, share }) => open && share !== undefined),
    'influence',
    'nl-BE',
  );
  const asked = heaviest.filter(
    ({ estimate }, at) => estimate === undefined || heaviest.findIndex((row) => row.estimate === estimate) === at,
  );
  return asked.slice(0, mostQuestions);
}
