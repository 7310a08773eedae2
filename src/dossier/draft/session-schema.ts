import * as z from 'zod/mini';
import { casesExpected, decisionKinds, mostRivals, sessionLengths, slides, tradeAnswers } from '../../content/session.ts';
import { mostNotes, mostPeople } from './limits.ts';
import { idSchema } from './plan-schema.ts';

const name = z.string().check(z.maxLength(80));
const line = z.string().check(z.maxLength(200));
/** A field, or a field of a plan: `purchase.amount`, `nearshore:price`. */
const figure = z.string().check(z.maxLength(120));
const guess = z.number().check(z.gte(-1e12), z.lte(1e12));

/** What one person expects before the answer is shown. */
const predictionSchema = z.strictObject({
  id: idSchema,
  name,
  /** The option that comes first; staying by its own id. */
  option: idSchema,
  /** How much less it costs than staying, or for staying how much more the next one costs, as a share of what today's chain costs. */
  by: z.number().check(z.gte(0), z.lte(5)),
  cases: z.literal([...casesExpected]),
});

/** What was said to one trade-off. */
const tradeSchema = z.strictObject({
  criterion: z.string().check(z.maxLength(40)),
  option: idSchema,
  answers: z.record(idSchema, z.enum(tradeAnswers)),
});

const decisionSchema = z.strictObject({
  what: z.enum(decisionKinds),
  /** Left out where nothing is to be done. */
  option: z.optional(idSchema),
  reason: z.optional(line),
  /** When they stop after all. */
  stop: z.optional(line),
  who: z.optional(line),
  on: z.optional(z.iso.date()),
});

const noteSchema = z.strictObject({
  id: idSchema,
  slide: z.enum(slides),
  figure: z.optional(figure),
  text: line,
  /** It may stand in the report; without it the note is the adviser's own. */
  shared: z.optional(z.literal(true)),
});

/** An hour in which an adviser goes through the dossier with the owner: how it is set up, where they are, and what was said. */
export const sessionSchema = z.strictObject({
  begunAt: z.iso.datetime(),
  minutes: z.literal([...sessionLengths]),
  adviser: z.optional(name),
  rivals: z.array(idSchema).check(z.maxLength(mostRivals)),
  atEnd: z.enum(['keep', 'wipe']),
  /** The single letters M and N do nothing: for who speaks to the computer. */
  withoutLetters: z.optional(z.literal(true)),
  slide: z.enum(slides),
  masked: z.optional(z.literal(true)),
  /** Figures that the owner called right. */
  confirmed: z.optional(z.array(figure).check(z.maxLength(20))),
  predictions: z.optional(z.array(predictionSchema).check(z.maxLength(mostPeople))),
  locked: z.optional(z.literal(true)),
  /** Where somebody thinks that the answer turns, by the figure, in its unit. */
  guesses: z.optional(z.record(figure, guess)),
  trades: z.optional(z.array(tradeSchema).check(z.maxLength(20))),
  decision: z.optional(decisionSchema),
  notes: z.optional(z.array(noteSchema).check(z.maxLength(mostNotes))),
  next: z.optional(z.iso.date()),
  /** It is closed, and counts among what became of the dossier. */
  closedOn: z.optional(z.iso.date()),
});
export type HeldSession = z.output<typeof sessionSchema>;
