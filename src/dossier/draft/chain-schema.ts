import * as z from 'zod/mini';
import { mostSites, mostTiers, siteNumbers, waysKnown } from '../../content/chain.ts';

const line = z.string().check(z.maxLength(120));
const numberOf = ({ bounds: [least, most] }: { readonly bounds: readonly [number, number] }) =>
  z.optional(z.number().check(z.gte(least), z.lte(most)));

/** A site of the chain: what is not told is left out. */
const siteSchema = z.strictObject({
  tier: z.int().check(z.gte(1), z.lte(mostTiers)),
  /** As it was typed; the country is read from it. */
  place: z.optional(line),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  what: z.optional(line),
  /** Part of what the owner pays for the product that this site is paid for what it delivers. */
  share: numberOf(siteNumbers.share),
  leadWeeks: numberOf(siteNumbers.leadWeeks),
  /** Other makers that could. */
  others: numberOf(siteNumbers.others),
  qualifyWeeks: numberOf(siteNumbers.qualifyWeeks),
  stockWeeks: numberOf(siteNumbers.stockWeeks),
  recoverWeeks: numberOf(siteNumbers.recoverWeeks),
  known: z.optional(z.enum(waysKnown)),
  since: z.optional(z.iso.date()),
});
export type Site = z.output<typeof siteSchema>;

/** The sites behind the product, and whether the calculation follows them. */
export const chainSchema = z.strictObject({
  sites: z.array(siteSchema).check(z.maxLength(mostSites)),
  kept: z.optional(z.literal(true)),
});
