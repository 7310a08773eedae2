import type { ArchetypeId } from '../../src/content/archetypes.ts';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { newDraft, newPlan } from '../../src/dossier/draft/new-draft.ts';
import type { Plan } from '../../src/dossier/draft/plan-schema.ts';

/** Staying stands beside them. The last three are of the same kinds, in other countries and under names of their own. */
const kinds = [
  ['reshore-automated'],
  ['nearshore', 'PL'],
  ['reshore-buy'],
  ['friendshore', 'MA'],
  ['diversify', 'TR'],
  ['better-terms'],
  ['stockpile'],
  ['elsewhere', 'IN'],
  ['reshore-make'],
  ['monitor'],
  ['nearshore', 'RO', 'Roemenië, tweede fabriek'],
  ['friendshore', 'VN', 'Vietnam met een agent ter plaatse'],
] as const satisfies readonly (readonly [ArchetypeId, string?, string?])[];

/** Prices, times and once-only costs that are told of an option, so that it is a quote and no estimate. */
const quoted: Plan['answers'] = {
  price: { value: 15.4, sure: 'exact' },
  investment: { value: 65_000, sure: 'rough' },
  switching: { value: 18_000 },
  months: { value: 9 },
  leadTime: { value: 4 },
  freight: { value: 0.35 },
};

/** A dossier in which nearly everything is told, with so many options besides staying, something agreed, and weights in force. */
export function fullDraft(options: number): Draft {
  const plans: Plan[] = [];
  for (const [archetype, country, name] of kinds.slice(0, options)) {
    const plan = newPlan(archetype, plans, country);
    plans.push({ ...plan, ...(name === undefined ? {} : { name }), ...(plans.length % 3 === 1 ? { answers: quoted } : {}) });
  }
  const answers: Draft['answers'] = {
    product: { value: 'aluminium-parts' },
    'origin.country': { value: 'CN' },
    'origin.maker': { value: 'supplier' },
    history: { value: 'by-us' },
    'purchase.amount': { value: 182_500, sure: 'exact' },
    'purchase.pieces': { value: 12_500, sure: 'exact' },
    'purchase.basis': { value: 'free-on-board' },
    'shipment.by': { value: 'kg-per-piece' },
    'shipment.kilogramsPerPiece': { value: 1.35 },
    'delivery.leadTime': { value: 14 },
    'delivery.lateOfTen': { value: 3 },
    'quality.rejectShare': { value: 0.02 },
    'outage.count': { value: '1' },
    'standstill.what': { value: 'one-line' },
    'standstill.after': { value: 5 },
    'standstill.turnover': { value: 9500 },
    'means.cash': { value: 75_000 },
    'means.people': { value: 'partly' },
    'means.room': { value: 'partly' },
    'firm.turnover': { value: 4_200_000 },
  };
  return {
    ...newDraft({ id: 'full', today: '2026-11-24', now: '2026-11-24T09:00:00Z', seed: 5 }),
    name: 'Aluminium profielen voor het dak',
    answers,
    plans,
  };
}

const order = ['risk', 'cost', 'quality', 'delivery', 'feasibility', 'autonomy'] as const;
/** What two people find important. */
export const fullWeighing = [
  { id: 'a', how: 'order', order },
  { id: 'b', how: 'points', points: { cost: 60, risk: 20, sustainability: 20 } },
] as const;
