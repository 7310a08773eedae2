import { americanDecisions } from './published-decisions/america.ts';
import { belgianDecisions } from './published-decisions/belgium.ts';
import { europeanDecisions } from './published-decisions/europe.ts';

/** Decisions of real firms as they were reported, the nearest first. */
export const publishedDecisions = [...belgianDecisions, ...europeanDecisions, ...americanDecisions] as const;
export type PublishedDecisionId = (typeof publishedDecisions)[number]['id'];
