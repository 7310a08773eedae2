import { constant } from '../../engine/model/amount.ts';
import type { OptionPoint, Source } from '../../engine/model/inputs.ts';
import type { ReadPlan } from '../read/dossier.ts';
import { baseAndSurge, noHelp } from './base-and-surge.ts';
import { jobsAtTarget } from './jobs-here.ts';
import { makeSource } from './make-source.ts';
import { mixedOnce } from './mixed-once.ts';
import { mixedStock } from './mixed-stock.ts';
import { portionsOf, type Portion } from './portions-of.ts';
import type { ModelContext, Target } from './target.ts';

/**
 * Several plans at once, each for its share; the rest stays with today's chain. Where more than one maker delivers, they help
 * each other out. Today's chain is the main one while it makes anything, else the maker with the largest share; the others are
 * kept as second suppliers are.
 */
export function mix(told: ReadPlan, context: ModelContext): OptionPoint {
  // In an order of their own, so that where two parts are alike the order in which they were named decides nothing.
  const plan = { ...told, parts: told.parts.toSorted((a, b) => (a.plan.id < b.plan.id ? -1 : 1)) };
  const portions = portionsOf(plan.parts, context);
  const main = mainOf(portions);
  return {
    id: plan.id,
    direction: plan.direction,
    sources: sourcesOf(portions, main, context),
    jobsHere: constant(portions.reduce((jobs, { target, likely }) => jobs + likely * jobsAtTarget(target, context), 0)),
    judged: {},
    ...mixedStock(plan, portions, context),
    ...mixedOnce(plan, context),
  };
}

function mainOf(portions: readonly Portion[]): Target | undefined {
  const today = portions.find(({ target }) => target.chain === 'today');
  return (today ?? portions.toSorted((a, b) => b.likely - a.likely)[0])?.target;
}

function sourcesOf(portions: readonly Portion[], main: Target | undefined, context: ModelContext): readonly Source[] {
  const ofToday = portions.filter(({ target }) => target.chain === 'today');
  const today = ofToday.reduce((sum, { likely }) => sum + likely, 0);
  const ageing = ageingOf(portions, today, context);
  const isBacked = portions.length - ofToday.length + Math.min(1, ofToday.length) > 1;
  return portions.map(({ target, share, likely }) => {
    const isToday = target.chain === 'today';
    const isMain = isToday || target === main;
    const isSupplier = target.maker === 'buy';
    const source = makeSource(target, context, {
      share,
      isBacked,
      isVisited: isMain || !isSupplier,
      isMain,
      ofMaker: isToday ? likely / today : 1,
      ageing: isToday ? ageing.base : isQuick(target, context) ? ageing.surge : 1,
    });
    return { ...source, id: target.plan?.id ?? target.id };
  });
}

/** Only a quicker supplier can follow demand, and only today's chain can deliver the steady part to him. */
function ageingOf(portions: readonly Portion[], today: number, context: ModelContext) {
  const quick = portions.filter(({ target }) => isQuick(target, context)).reduce((sum, { likely }) => sum + likely, 0);
  return today === 0 ? noHelp : baseAndSurge({ share: quick, agesAway: context.dossier.fields['stock.obsolescence'].likely });
}

function isQuick(target: Target, { dossier }: ModelContext): boolean {
  return target.maker === 'buy' && target.fact('leadTime').known.likely < dossier.fields['delivery.leadTime'].likely;
}
