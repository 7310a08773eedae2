import * as z from 'zod/mini';
import { archetypes } from '../content/archetypes.ts';
import { fields, type FieldId } from '../content/fields.ts';
import { locales } from '../content/locales.ts';
import { planFields, type PlanFieldId } from '../content/plan-fields.ts';

// A strict content security policy reports the `new Function` that zod would otherwise probe.
z.config({ jitless: true });

/** How sure the person is: ±0, ±10, ±25 % or an own low and high (50 % when `guess` stands alone). */
const sure = z.enum(['exact', 'about', 'rough', 'guess', 'range']);

/** What was typed and what it means. `value` rules; `text` is shown only in the language it was typed in. */
export const answerSchema = z.strictObject({
  text: z.optional(z.string().check(z.maxLength(200))),
  locale: z.optional(z.enum(locales)),
  value: z.optional(z.union([z.number(), z.string().check(z.maxLength(200)), z.array(z.string()).check(z.maxLength(20))])),
  sure: z.optional(sure),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  unknown: z.optional(z.literal(true)),
  note: z.optional(z.string().check(z.maxLength(200))),
});
export type Answer = z.output<typeof answerSchema>;
export type Sure = z.output<typeof sure>;

const answersOf = <const Id extends string>(ids: readonly Id[]) => z.partialRecord(z.enum(ids), answerSchema);

const planSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  archetype: z.enum(archetypes.map(({ id }) => id)),
  name: z.optional(z.string().check(z.maxLength(80))),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  answers: answersOf<PlanFieldId>(planFields.map(({ id }) => id)),
});
export type Plan = z.output<typeof planSchema>;

export const draftVersion = 1;

/** All that is stored of a dossier. Nothing that can be calculated from it is. */
export const draftSchema = z.strictObject({
  version: z.literal(draftVersion),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: z.string().check(z.maxLength(80)),
  createdOn: z.iso.date(),
  changedAt: z.iso.datetime(),
  seed: z.int().check(z.nonnegative()),
  /** Edition of the reference figures that the defaults come from. */
  edition: z.string().check(z.maxLength(20)),
  /** An example that this is a copy of. */
  example: z.optional(z.string().check(z.maxLength(40))),
  answers: answersOf<FieldId>(fields.map(({ id }) => id)),
  /** The options to compare, besides staying. */
  plans: z.array(planSchema).check(z.maxLength(12)),
});
export type Draft = z.output<typeof draftSchema>;
