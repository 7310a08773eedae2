/** How a fact about a site is known. What is told or stands on paper counts as known. */
export const waysKnown = ['told', 'papers', 'guess', 'unknown'] as const;

/** Tiers that are told apart: 1 delivers to the owner, 2 delivers to 1, and so on. */
export const mostTiers = 9;
export const mostSites = 200;

/** What is asked of a site in numbers, with the smallest and largest that is accepted; a share is a share. */
export const siteNumbers = {
  share: { unit: '1', bounds: [0, 1] },
  leadWeeks: { unit: 'wk', bounds: [0, 260] },
  others: { unit: undefined, bounds: [0, 999] },
  qualifyWeeks: { unit: 'wk', bounds: [0, 520] },
  stockWeeks: { unit: 'wk', bounds: [0, 260] },
  recoverWeeks: { unit: 'wk', bounds: [0, 520] },
} as const;
export type SiteNumber = keyof typeof siteNumbers;

const isNumber = (key: string): key is SiteNumber => key in siteNumbers;
export const siteNumberIds: readonly SiteNumber[] = Object.keys(siteNumbers).filter(isNumber);

/**
 * The columns of the table as a file, in order. Country, address and product type are named as Open Supply Hub names them,
 * the time of recording as EPCIS does; the others have no name there.
 */
export const siteColumns = [
  { id: 'tier', name: 'tier' },
  { id: 'country', name: 'country' },
  { id: 'place', name: 'address' },
  { id: 'what', name: 'product_type' },
  { id: 'share', name: 'share_of_value_percent' },
  { id: 'leadWeeks', name: 'lead_time_weeks' },
  { id: 'others', name: 'other_makers' },
  { id: 'qualifyWeeks', name: 'weeks_to_qualify' },
  { id: 'stockWeeks', name: 'stock_weeks' },
  { id: 'recoverWeeks', name: 'weeks_to_recover' },
  { id: 'known', name: 'known_from' },
  { id: 'since', name: 'recordTime' },
] as const;
export type SiteColumn = (typeof siteColumns)[number]['id'];
