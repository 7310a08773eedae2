import type { caseScales } from '../../reference/case-codebook.ts';
import { partMoved } from '../read/direction-of.ts';
import type { ReadPlan } from '../read/dossier.ts';

export type Way = (typeof caseScales.way)[number];

/** From this share on it counts as all of it. */
const allOfIt = 0.95;

/** Of the pieces, the share that a plan moves to another maker or place; 0 where nothing moves. */
export function movedShare(plan: ReadPlan | undefined): number {
  if (plan === undefined) return 0;
  if (plan.archetype === 'mix')
    return plan.parts.reduce((moved, part) => moved + (part.plan.direction === 'stay' ? 0 : part.share * movedShare(part.plan)), 0);
  return plan.direction === 'stay' ? 0 : partMoved(plan);
}

/** The way of a plan as a record counts it; staying has no plan. */
export function wayOf(plan: ReadPlan | undefined): Way {
  switch (plan?.direction) {
    case 'home':
      return movedShare(plan) >= allOfIt ? 'back-in-full' : 'back-in-part';
    case 'near':
      return 'nearer';
    case 'friend':
      return 'partner-country';
    case 'far':
      return 'moved-further';
    case 'spread':
      return 'second-source';
    case 'stay':
    case undefined:
      return stayedBy(plan);
  }
}

/** What changes when the maker stays. */
function stayedBy(plan: ReadPlan | undefined): Way {
  switch (plan?.archetype) {
    case 'stockpile':
      return 'more-stock';
    case 'substitute':
    case 'circular':
      return 'other-material';
    default:
      return 'stayed';
  }
}

const back: readonly (string | undefined)[] = ['back-in-full', 'back-in-part'];

/** Whether what was chosen is what the calculation led to. */
export function followed(advice: string | undefined, outcome: string | undefined): (typeof caseScales.followed)[number] | undefined {
  if (advice === undefined) return undefined;
  if (outcome === undefined) return 'not-yet';
  if (advice === outcome) return 'yes';
  return back.includes(advice) && back.includes(outcome) ? 'partly' : 'no';
}
