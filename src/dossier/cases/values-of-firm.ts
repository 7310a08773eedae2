import { motiveCodes } from '../../content/fields.ts';
import type { EnablerId } from '../../content/enablers.ts';
import type { Draft } from '../draft/draft.ts';
import { hasEnabler } from '../read/has-enabler.ts';
import { turnoverBand } from './bands.ts';
import { only, type CaseOf, type RecordedValues } from './case-of.ts';

/** What a firm answered of itself: a default that stands in for an answer says nothing of this firm. */
export function valuesOfFirm({ draft: { answers }, figures }: Pick<CaseOf, 'draft' | 'figures'>): RecordedValues {
  const group = figures.products.find(({ id }) => id === answers.product?.value);
  const sector = group === undefined ? undefined : figures.findSector(group.sector);
  const turnover = answers['firm.turnover']?.value;
  return {
    home_region: only(answers['firm.region']?.value),
    sector: only(sector?.id),
    technology_level: only(sector?.intensity),
    firm_size: only(answers['firm.size']?.value),
    turnover: typeof turnover === 'number' ? only(turnoverBand(turnover)) : [],
  };
}

const makers: Readonly<Record<string, string>> = { 'own-plant': 'own-plant', supplier: 'supplier', importer: 'supplier' };
const catalysts = [
  ['digital', 'digital'],
  ['sustainable', 'sustainability'],
  ['autonomous', 'autonomy'],
] as const satisfies readonly (readonly [EnablerId, string])[];

/** Why, with what and against what, as far as it was answered. */
export function valuesOfReasons({ draft }: Pick<CaseOf, 'draft'>): RecordedValues {
  const { answers } = draft;
  const codes: Readonly<Record<string, number>> = motiveCodes;
  const motives = answers.motives?.value;
  return {
    governance_mode: only(makers[String(answers['origin.maker']?.value)]),
    disruption_seen: answers['outage.count']?.value === '0' ? ['none'] : [],
    motives: Array.isArray(motives) ? motives.flatMap((motive) => codes[motive] ?? []).map(String) : [],
    catalysts: catalysts.flatMap(([enabler, catalyst]) => (hasEnabler(enabler, draft) ? [catalyst] : [])),
    barriers: barriersOf(draft),
  };
}

/** Where an answer says that something stands in the way of a plan. */
function barriersOf({ answers, plans }: Draft): readonly string[] {
  const lacks = (value: unknown) => value === 'no' || value === 'partly';
  const found = [
    lacks(answers['means.people']?.value) ? 'people' : undefined,
    plans.some((plan) => lacks(plan.answers.capability?.value)) ? 'supplier-base' : undefined,
    plans.some((plan) => lacks(plan.answers.regulation?.value)) ? 'permits' : undefined,
  ];
  return found.filter((barrier) => barrier !== undefined);
}
