import { fields } from '../../content/fields.ts';
import { planFields } from '../../content/plan-fields.ts';
import type { Dossier, ReadPlan } from './dossier.ts';
import { priceToday } from './price-today.ts';
import type { Problem } from '../draft/problem.ts';

/** A plan below this share of today's price is probably a slip. */
const suspiciouslyCheap = 0.5;

/** What is odd in the answers taken together. Nothing here withholds a result. */
export function remarksOn(dossier: Dossier): readonly Problem[] {
  return [...notUsed(dossier), ...ownFigures(dossier), ...dossier.plans.flatMap((plan) => onPlan(plan, dossier))];
}

function notUsed({ fields: known, plans }: Dossier): readonly Problem[] {
  return [
    ...fields.flatMap(({ id: field }) => (known[field].from === 'ignored' ? [{ code: 'not-used', outcome: 'note', field } as const] : [])),
    ...plans.flatMap((plan) =>
      planFields.flatMap(({ id: planField }) =>
        plan.fields[planField].from === 'ignored' ? [{ code: 'not-used', outcome: 'note', plan: plan.id, planField } as const] : [],
      ),
    ),
  ];
}

/** Only a country is known: a picture, and that it rests on nothing of the owner's. */
function ownFigures({ fields: known, plans }: Dossier): readonly Problem[] {
  const numbers = fields.filter(({ kind }) => kind === 'number').map(({ id }) => known[id]);
  const ofPlans = plans.flatMap((plan) => planFields.filter(({ kind }) => kind === 'number').map(({ id }) => plan.fields[id]));
  return [...numbers, ...ofPlans].some(({ from }) => from === 'answer') ? [] : [{ code: 'no-own-figures', outcome: 'note' }];
}

function onPlan(plan: ReadPlan, dossier: Dossier): readonly Problem[] {
  const { price, leadTime } = plan.fields;
  const found: Problem[] = [];
  if (price.from === 'answer' && plan.archetype !== 'circular' && price.likely < suspiciouslyCheap * priceToday(dossier))
    found.push({ code: 'much-cheaper', outcome: 'warn', plan: plan.id, planField: 'price' });
  if (price.from === 'answer' && !dossier.piecesKnown) found.push({ code: 'per-euro', outcome: 'note', plan: plan.id, planField: 'price' });
  if (leadTime.from === 'answer' && isCloser(plan) && leadTime.likely > dossier.fields['delivery.leadTime'].likely)
    found.push({ code: 'longer-wait', outcome: 'warn', plan: plan.id, planField: 'leadTime' });
  const before = dossier.plans.slice(0, dossier.plans.indexOf(plan));
  if (before.some((other) => isSame(other, plan))) found.push({ code: 'identical-plans', outcome: 'note', plan: plan.id });
  return found;
}

function isCloser({ direction }: ReadPlan): boolean {
  return direction === 'near' || direction === 'home';
}

function isSame(one: ReadPlan, other: ReadPlan): boolean {
  return (
    one.archetype === other.archetype &&
    one.place.code === other.place.code &&
    haveSameParts(one, other) &&
    planFields.every(({ id }) => {
      const [a, b] = [one.fields[id], other.fields[id]];
      return a.value === b.value && a.low === b.low && a.high === b.high;
    })
  );
}

function haveSameParts({ parts: ones }: ReadPlan, { parts: others }: ReadPlan): boolean {
  return (
    ones.length === others.length &&
    ones.every(({ plan, share }) => others.some((other) => other.plan.id === plan.id && other.share === share))
  );
}
