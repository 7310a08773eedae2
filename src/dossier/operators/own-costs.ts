import { elementsWithQuestion, elementsWithTodayQuestion, type ElementWithQuestion } from '../../content/cost-elements.ts';
import { constant, scaled, times } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { Line, Step } from '../../engine/model/inputs.ts';
import type { ResolvedValue, ReadPlan } from '../read/dossier.ts';
import { estimateName } from '../estimates/estimate-name.ts';
import { planRuleOf, ruleOf } from '../draft/find-rule.ts';
import { inflationDriver, negative } from './at-price.ts';
import { isInPrice, type ModelContext, type Target } from './target.ts';

/** kg per tonne: weights are asked in kilograms, the border counts in tonnes. */
const kilogramsPerTonne = 1000;

/**
 * What the owner tells of costs that nobody can know for him. What is not told is not a line, and what is told of today and paid a
 * year for the goods is paid once: at the main maker.
 */
export function ownCosts(target: Target, context: ModelContext, isMain: boolean): readonly Line[] {
  const { dossier } = context;
  const isAtBorder = !target.place.country.eu && !isInPrice('duty', target, context);
  return elementsWithTodayQuestion
    .filter(({ atBorder }) => isAtBorder || atBorder !== true)
    .filter(({ id }) => id !== 'carbon-border' || !context.figures.borderCarbon.exempt.some((code) => code === target.place.code))
    .flatMap((element) => {
      const { id } = element;
      const known = target.plan === undefined ? dossier.fields[`cost.${id}`] : target.plan.fields[id];
      const isPaidThere = !isMain && element.kind === 'per-year' && estimateName(known.estimate)?.kind === 'field';
      return known.from === 'answer' && !isPaidThere ? lineOf(element, known, context) : [];
    });
}

/** What is told of an option as a whole: paid once, or a year for what it opens and closes. */
export function ownCostsOfPlan({ fields }: ReadPlan, context: ModelContext): readonly Line[] {
  return elementsWithQuestion
    .filter(({ asks }) => asks === 'there')
    .flatMap((element) => (fields[element.id].from === 'answer' ? lineOf(element, fields[element.id], context) : []));
}

function lineOf(element: ElementWithQuestion, known: ResolvedValue, context: ModelContext): readonly Line[] {
  switch (element.id) {
    case 'carbon-border':
      return borderCarbon(known, context);
    case 'warranty-sales':
      return warrantyOnSales(known, context);
    case 'warehousing':
      // Only where it is told of today as well is storage taken out of the rate at which all stock is held.
      return context.dossier.fields['cost.warehousing'].from === 'answer' ? [plainLine(element, known, context)] : [];
    default:
      return [plainLine(element, known, context)];
  }
}

function plainLine({ id, kind, gain }: ElementWithQuestion, known: ResolvedValue, context: ModelContext): Line {
  const told = toldAmount(known, id, context);
  const amount = gain === true ? negative(told) : told;
  const line: Line =
    kind === 'share' || kind === 'one-off' ? { element: id, amount } : { element: id, amount, driver: inflationDriver(context) };
  return id === 'subsidy' ? { ...line, isSubsidy: true } : line;
}

/** An answer of nothing is an answer: it takes the place of an estimate. */
function toldAmount(known: ResolvedValue, id: ElementWithQuestion['id'], { registry }: ModelContext): Amount {
  const amount = registry.known(known, planRuleOf(id));
  return amount.length === 0 ? constant(0) : amount;
}

/**
 * The carbon border adjustment: kilograms of CO₂e in a piece × price × the share that is paid for, which rises each year until
 * 2034 as free allowances end. An importer is exempt under a yearly weight of all such goods together; who tells what there is in a piece is above it.
 *
 * @see source `cbam-2026`
 */
function borderCarbon(known: ResolvedValue, { dossier, figures, registry, yearsUntil }: ModelContext): readonly Line[] {
  const { fields } = dossier;
  const tonnes = (fields['shipment.kilogramsPerPiece'].likely * fields['purchase.pieces'].likely) / kilogramsPerTonne;
  if (tonnes < figures.borderCarbon.countedFrom.value || known.high === 0) return [];
  const perPiece = times(
    scaled(registry.known(known, planRuleOf('carbon-border')), 1 / kilogramsPerTonne),
    registry.figure('border-carbon-price', figures.borderCarbon.price),
  );
  const steps: readonly Step[] = figures.borderCarbonPhaseIn.map(({ year, share }) => ({
    id: `carbon-border:${year}`,
    from: yearsUntil(year),
    value: scaled(perPiece, share.value),
    chance: 1,
  }));
  return [{ element: 'carbon-border', amount: constant(0), steps }];
}

/** A share of what the piece is sold for; without that price it means nothing. */
function warrantyOnSales(known: ResolvedValue, context: ModelContext): readonly Line[] {
  const price = context.dossier.fields['market.salePrice'];
  if (price.from !== 'answer') return [];
  const amount = times(toldAmount(known, 'warranty-sales', context), context.registry.known(price, ruleOf('market.salePrice')));
  return [{ element: 'warranty-sales', amount, driver: inflationDriver(context) }];
}

/** Greenhouse gases at the price that the owner sets on them; without one they are a criterion beside the money. */
export function carbonPrice(carbonPerPiece: Amount, { dossier, registry }: ModelContext): readonly Line[] {
  const known = dossier.fields['carbon.price'];
  if (known.from !== 'answer') return [];
  const perKilogram = scaled(registry.known(known, ruleOf('carbon.price')), 1 / kilogramsPerTonne);
  return [{ element: 'carbon-price', amount: times(carbonPerPiece, perKilogram) }];
}
