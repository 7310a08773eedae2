import * as z from 'zod/mini';
import { fields, type FieldId } from '../../content/fields.ts';
import { tasks } from '../../content/tasks.ts';
import { chainSchema } from './chain-schema.ts';
import {
  actionsSchema,
  changesSchema,
  judgementsSchema,
  materialsSchema,
  recordSchema,
  snapshotsSchema,
  stagesSchema,
  supportSchema,
  weighingsSchema,
} from './draft-parts.ts';
import { answersOf, idSchema, plansSchema } from './plan-schema.ts';
import { draftVersion } from './draft-version.ts';
import { sessionSchema } from './session-schema.ts';

/** All that is stored of a dossier. Nothing that can be calculated from it is. */
export const draftSchema = z.strictObject({
  version: z.literal(draftVersion),
  id: idSchema,
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
  plans: plansSchema,
  judgements: z.optional(judgementsSchema),
  /** Nobody's: the options are compared on money alone. */
  weighings: z.optional(weighingsSchema),
  materials: z.optional(materialsSchema),
  /** Tasks that the person called done. */
  done: z.optional(z.array(z.enum(tasks))),
  snapshots: z.optional(snapshotsSchema),
  changes: z.optional(changesSchema),
  actions: z.optional(actionsSchema),
  stages: z.optional(stagesSchema),
  support: z.optional(supportSchema),
  chain: z.optional(chainSchema),
  record: z.optional(recordSchema),
  session: z.optional(sessionSchema),
});
export type Draft = z.output<typeof draftSchema>;
