import { costElements } from '../../content/cost-elements.ts';
import { constant, scaled } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { ElementId, Line, Source } from '../../engine/model/inputs.ts';
import { planRuleOf } from '../draft/find-rule.ts';
import { atPrice, inflationDriver, negative } from './at-price.ts';
import { atRisk, farShareOf } from './at-risk.ts';
import { carbon } from './carbon.ts';
import { idsOf, without } from './counted-once.ts';
import { inStock, obsolescence } from './in-stock.ts';
import { mismatch } from './mismatch.ts';
import { ofQuality } from './of-quality.ts';
import { overTheRoad } from './over-the-road.ts';
import { carbonPrice, ownCosts } from './own-costs.ts';
import { secondRunning } from './second-running.ts';
import type { ModelContext, Target } from './target.ts';

/** How much of the pieces a source makes, whether a second one backs it, and whether it is visited as a main maker is, or kept as a second one. */
interface Part {
  readonly share: Amount | 'rest';
  readonly isBacked: boolean;
  readonly isVisited: boolean;
  /** What is paid a year for the goods, whoever makes them, is paid here. */
  readonly isMain: boolean;
  /** Part of what this maker makes: what he costs a year or an order is not paid twice when he stands in two sources. */
  readonly ofMaker: number;
  /** By what a second source changes what ages away here. */
  readonly ageing: number;
}

export const alone: Part = { share: constant(1), isBacked: false, isVisited: true, isMain: true, ofMaker: 1, ageing: 1 };

/** A source in the order price → logistics → stock → quality → risk: the same steps for today's chain and for any other. */
export function makeSource(target: Target, context: ModelContext, { share, isBacked, isVisited, isMain, ofMaker, ageing }: Part): Source {
  const emitted = carbon(target, context);
  const lines: readonly Line[] = [
    ...atPrice(target, context),
    ...overTheRoad(target, context),
    obsolescence(target, context, ageing),
    ...mismatch(target, context, ageing),
    ...ofQuality(target, context).filter(({ element }) => isVisited || (element !== 'travel' && element !== 'travel-in-price')),
    ...(isVisited ? [] : secondRunning(context)),
    ...atMarket(target, context),
    ...ownCosts(target, context, isMain),
    ...carbonPrice(emitted.carbonPerPiece, context),
  ].filter(({ amount, steps }) => amount.length > 0 || steps !== undefined);
  return {
    id: target.id,
    place: target.place.code,
    share,
    lines: without(lines, idsOf(lines)).map((line) => partOf(line, ofMaker)),
    ...inStock(target, context),
    ...atRisk(target, context, isBacked),
    ...emitted,
    farShare: farShareOf(target, context).amount,
  };
}

const perMaker: ReadonlySet<ElementId> = new Set(
  costElements.filter(({ kind }) => kind === 'per-year' || kind === 'per-order').map(({ id }) => id),
);

function partOf(line: Line, ofMaker: number): Line {
  return ofMaker === 1 || !perMaker.has(line.element) ? line : { ...line, amount: scaled(line.amount, ofMaker) };
}

/** What customers pay more for a piece from there, and what it is worth to serve them faster: money that comes in. */
function atMarket({ plan }: Target, context: ModelContext): readonly Line[] {
  if (plan === undefined) return [];
  const driver = inflationDriver(context);
  const revenue = (field: 'extraPrice' | 'speedWorth') => negative(context.registry.known(plan.fields[field], planRuleOf(field)));
  return [
    { element: 'extra-price', amount: revenue('extraPrice'), driver },
    { element: 'speed-worth', amount: revenue('speedWorth'), driver },
  ];
}
