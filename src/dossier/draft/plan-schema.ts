import * as z from 'zod/mini';
import { archetypes } from '../../content/archetypes.ts';
import { planFields, type PlanFieldId } from '../../content/plan-fields.ts';
import { answerSchema } from './answer.ts';
import { mostPlans } from './limits.ts';

export const idSchema = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

export const answersOf = <const Id extends string>(ids: readonly Id[]) => z.partialRecord(z.enum(ids), answerSchema);

const mostParts = 6;
const share = z.number().check(z.gte(0), z.lte(1));

export const planSchema = z.strictObject({
  id: idSchema,
  archetype: z.enum(archetypes.map(({ id }) => id)),
  name: z.optional(z.string().check(z.maxLength(80))),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  answers: answersOf<PlanFieldId>(planFields.map(({ id }) => id)),
  /** Of a mix: the share that each of these other plans takes; the rest stays with today's chain. */
  parts: z.optional(z.array(z.strictObject({ plan: idSchema, share })).check(z.maxLength(mostParts))),
  /** Of another material: the material that gives way to it, and for what share. */
  replaces: z.optional(z.strictObject({ material: z.string().check(z.maxLength(40)), share })),
  /** The plan that it began as a copy of, with the answers it had then. */
  basedOn: z.optional(z.strictObject({ plan: idSchema, answers: answersOf<PlanFieldId>(planFields.map(({ id }) => id)) })),
});
export type Plan = z.output<typeof planSchema>;

export const plansSchema = z.array(planSchema).check(z.maxLength(mostPlans));
