import * as z from 'zod/mini';
import { locales } from '../../content/locales.ts';

// A strict content security policy reports the `new Function` that zod would otherwise probe.
z.config({ jitless: true });

/** How sure the person is: ±0, ±10, ±25 % or an own low and high (50 % when `guess` stands alone). */
const sure = z.enum(['exact', 'about', 'rough', 'guess', 'range']);

const mostMonths = 240;

/** What was typed and what it means. `value` rules; `text` is shown only in the language it was typed in. */
export const answerSchema = z.strictObject({
  text: z.optional(z.string().check(z.maxLength(200))),
  locale: z.optional(z.enum(locales)),
  value: z.optional(z.union([z.number(), z.string().check(z.maxLength(200)), z.array(z.string()).check(z.maxLength(20))])),
  /** One number a month, the oldest first. */
  series: z.optional(z.array(z.number()).check(z.maxLength(mostMonths))),
  sure: z.optional(sure),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  unknown: z.optional(z.literal(true)),
  note: z.optional(z.string().check(z.maxLength(200))),
  /** A number that was tried and then kept: nobody vouched for it. */
  tried: z.optional(z.literal(true)),
});
export type Answer = z.output<typeof answerSchema>;
export type Sure = z.output<typeof sure>;
