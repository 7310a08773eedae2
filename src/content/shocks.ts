import type { FieldId } from './fields.ts';
import type { PlanFieldId } from './plan-fields.ts';

/** Whom a shock reaches: today's chain, all projects, makers here or in Europe, everything that sails round the Cape. */
export type ShockTarget = 'today' | 'projects' | 'home' | 'europe' | 'round-cape';

/** What it does to a figure. `plusShare`: the price rises by so many times the share of it that is labour or energy. */
export type ShockChange =
  | { readonly add: number }
  | { readonly times: number }
  | { readonly atLeast: number | 'once' }
  | { readonly plusShare: 'labour' | 'energy'; readonly by: number }
  | { readonly dropDetour: 'cape' };

interface ShockEffect {
  readonly on: ShockTarget;
  /** The question of today, and the one of an option, that hold the figure. */
  readonly field?: FieldId;
  readonly planField?: PlanFieldId;
  /** A figure that no question asks. */
  readonly figure?: 'currency';
  readonly change: ShockChange;
}

interface ShockRule {
  readonly id: string;
  /** Without it the shock does not reach this dossier. */
  readonly needs?: 'import-duty' | 'foreign-currency';
  readonly excludes?: string;
  readonly effects: readonly ShockEffect[];
}

/**
 * Shocks to try the answer on, each one tap, together if wanted. The sizes are choices of ours, near what has happened: the
 * indexation of January 2023 (about 11 %), the way through Suez, the lowest of six quotes from Shanghai between April 2025 and March 2026
 * against their mean (1,735 ÷ 2,240 = 0.77), when a return to Suez was being tried.
 */
const shocks = [
  {
    id: 'tariff',
    needs: 'import-duty',
    effects: [
      { on: 'today', field: 'duty.rate', change: { add: 0.25 } },
      { on: 'today', field: 'duty.later', change: { add: 0.25 } },
    ],
  },
  {
    id: 'suez-opens',
    effects: [
      { on: 'round-cape', field: 'delivery.leadTime', planField: 'leadTime', change: { dropDetour: 'cape' } },
      { on: 'round-cape', field: 'freight.perPiece', planField: 'freight', change: { times: 0.77 } },
    ],
  },
  { id: 'energy', effects: [{ on: 'europe', field: 'purchase.amount', planField: 'price', change: { plusShare: 'energy', by: 2 } }] },
  { id: 'wages', effects: [{ on: 'home', field: 'purchase.amount', planField: 'price', change: { plusShare: 'labour', by: 0.11 } }] },
  {
    id: 'currency-up',
    needs: 'foreign-currency',
    excludes: 'currency-down',
    effects: [{ on: 'today', figure: 'currency', change: { times: 1.15 } }],
  },
  {
    id: 'currency-down',
    needs: 'foreign-currency',
    excludes: 'currency-up',
    effects: [{ on: 'today', figure: 'currency', change: { times: 0.85 } }],
  },
  {
    id: 'supplier-gone',
    effects: [
      { on: 'today', field: 'outage.weeks', change: { atLeast: 12 } },
      { on: 'today', field: 'outage.perYear', change: { atLeast: 'once' } },
    ],
  },
  { id: 'late', effects: [{ on: 'projects', planField: 'months', change: { add: 6 } }] },
] as const satisfies readonly ShockRule[];

export type ShockId = (typeof shocks)[number]['id'];

/** The same rules, looked at alike. */
export const shockRules: readonly (ShockRule & { readonly id: ShockId })[] = shocks;
