import * as z from 'zod/mini';
import { criteria } from '../../content/criteria.ts';
import { fields, type FieldId } from '../../content/fields.ts';
import { shockRules } from '../../content/shocks.ts';
import { supportQuestions } from '../../content/support-questions.ts';
import { caseFields } from '../../reference/case-codebook.ts';
import { answerSchema } from './answer.ts';
import { mostActions, mostChanges, mostInList, mostPeople, mostSnapshots, mostStages } from './limits.ts';
import { answersOf, idSchema, plansSchema } from './plan-schema.ts';

const line = z.string().check(z.maxLength(200));
const share = z.number().check(z.gte(0), z.lte(1));
const criterion = z.enum(criteria.map(({ id }) => id));
const today = answersOf<FieldId>(fields.map(({ id }) => id));

/** Opinions, 0 to 1 with 1 the best, by what they are about: `place:CN:quality`, `operator:circular:market`. */
export const judgementsSchema = z.record(z.string().check(z.regex(/^(place|operator):[A-Za-z-]{2,40}:[a-z-]{2,40}$/)), answerSchema);

const waysToWeigh = z.enum(['order', 'points', 'pairs', 'trades']);

/** What one person finds important. */
export const weighingsSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      name: z.string().check(z.maxLength(80)),
      /** Which of the ways below counts; none before one was agreed to. */
      how: z.optional(waysToWeigh),
      /** Which way is being filled in, where that was not agreed to yet: it counts for nothing. */
      trying: z.optional(waysToWeigh),
      /** The most important first. */
      order: z.optional(z.array(criterion)),
      points: z.optional(z.partialRecord(criterion, z.number().check(z.gte(0), z.lte(100)))),
      /** Saaty's scale: how many times the first is as important as the second. */
      pairs: z.optional(
        z
          .array(z.strictObject({ first: criterion, second: criterion, times: z.number().check(z.gte(1 / 9), z.lte(9)) }))
          .check(z.maxLength(36)),
      ),
      /** What the whole range of a criterion is worth at most, EUR a year. */
      trades: z.optional(z.partialRecord(criterion, z.number().check(z.gte(0), z.lte(1e12)))),
    }),
  )
  .check(z.maxLength(mostPeople));

/** What the product contains, where that differs from what such products often contain. */
export const materialsSchema = z
  .array(z.strictObject({ id: z.string().check(z.maxLength(40)), share, origin: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))) }))
  .check(z.maxLength(40));

/** What is told for support and what the dossier cannot know otherwise. */
export const supportSchema = z.strictObject({
  answers: z.optional(z.partialRecord(z.enum(supportQuestions.map(({ id }) => id)), z.enum(['yes', 'no']))),
  /** Small aid that the whole group got in three years, EUR. */
  received: z.optional(z.number().check(z.gte(0), z.lte(1e9))),
});

/** A state of the dossier that was given a name; undo leaves it alone. */
export const snapshotsSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      name: z.string().check(z.maxLength(80)),
      takenAt: z.iso.datetime(),
      answers: today,
      plans: plansSchema,
      /** The shocks that were tried on it. */
      shocks: z.optional(z.array(z.enum(shockRules.map(({ id }) => id))).check(z.maxLength(shockRules.length))),
    }),
  )
  .check(z.maxLength(mostSnapshots));

/** A change that was made to try something, with why. */
export const changesSchema = z
  .array(
    z.strictObject({
      at: z.iso.datetime(),
      field: z.string().check(z.maxLength(60)),
      plan: z.optional(idSchema),
      from: z.optional(answerSchema),
      to: z.optional(answerSchema),
      reason: line,
    }),
  )
  .check(z.maxLength(mostChanges));

/** A step of the action plan: one that the advice gives, by its key, or one of the person's own, by its text. */
export const actionsSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      step: z.optional(z.string().check(z.maxLength(120))),
      text: z.optional(line),
      who: z.optional(line),
      when: z.optional(z.iso.date()),
      call: z.optional(line),
      stop: z.optional(line),
      state: z.enum(['open', 'done', 'dropped']),
    }),
  )
  .check(z.maxLength(mostActions));

const caseField = z.enum(caseFields.map(({ id }) => id));

/** What a person says of the case beside the dossier, and what is to be left out of its record. The number leads back here only. */
export const recordSchema = z.strictObject({
  id: idSchema,
  told: z.partialRecord(caseField, z.array(z.string().check(z.maxLength(40))).check(z.maxLength(mostInList))),
  left: z.array(caseField).check(z.maxLength(caseFields.length)),
});

/** What became of it: the dated history that a case record is made of. */
export const stagesSchema = z
  .array(
    z.strictObject({
      stage: z.enum(['considered', 'decided', 'started', 'realised', 'reversed']),
      on: z.iso.date(),
      plan: z.optional(idSchema),
      note: z.optional(line),
    }),
  )
  .check(z.maxLength(mostStages));
