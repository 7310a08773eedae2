import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archetypes } from '../../src/content/archetypes.ts';
import type { FieldRule } from '../../src/content/field.ts';
import { fields, type FieldId } from '../../src/content/fields.ts';
import { planFields, type PlanFieldId } from '../../src/content/plan-fields.ts';
import type { Answer } from '../../src/dossier/answer.ts';
import type { Plan } from '../../src/dossier/plan-schema.ts';
import type { Draft } from '../../src/dossier/draft.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { baseCase } from '../../src/engine/simulate/base-case.ts';
import { startRun } from '../../src/engine/simulate/run.ts';
import { countryCodes } from '../../src/reference/countries/country-codes.ts';
import { draftOf, figures, said } from '../support/draft-of.ts';

const runs = process.env['SOAK'] === undefined ? 60 : 3000;
const sure = fc.constantFrom('exact', 'about', 'rough', 'guess' as const);

/** An answer that the field would accept: anywhere within its bounds, or its plausible range where that is told. */
function answerTo(rule: FieldRule): fc.Arbitrary<Answer | undefined> {
  const open = fc.constantFrom<Answer | undefined>(undefined, { unknown: true });
  if (rule.kind === 'country') return fc.constantFrom(...countryCodes).map(said);
  if (rule.kind === 'product') return fc.oneof(open, fc.constantFrom(...figures.productIds).map(said));
  if (rule.kind === 'choices')
    return fc.oneof(
      open,
      fc.subarray([...(rule.choices ?? [])]).map((value) => ({ value })),
    );
  if (rule.kind === 'series')
    return fc.oneof(
      open,
      fc
        .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 6, maxLength: 48 })
        .filter((series) => series.some((value) => value > 1e-6))
        .map((series) => ({ value: 1, series })),
    );
  if (rule.kind !== 'number') return fc.oneof(open, fc.constantFrom(...(rule.choices ?? [''])).map(said));
  const [least, most] = rule.plausible ?? rule.bounds ?? [0, 1];
  const value = fc.oneof(fc.double({ min: least, max: Math.min(most, 1e7), noNaN: true }), fc.constant(least));
  return fc.oneof(open, fc.record({ value, sure }));
}

function answersTo<Id extends FieldId | PlanFieldId>(
  rules: readonly (FieldRule & { readonly id: Id })[],
): fc.Arbitrary<Partial<Record<Id, Answer>>> {
  return fc.tuple(...rules.map((rule) => answerTo(rule).map((answer) => ({ id: rule.id, answer })))).map((all) => {
    const answers: Partial<Record<Id, Answer>> = {};
    for (const { id, answer } of all) if (answer !== undefined) answers[id] = answer;
    return answers;
  });
}

const plan: fc.Arbitrary<Omit<Plan, 'id'>> = fc.record({
  archetype: fc.constantFrom(...archetypes.map(({ id }) => id)),
  country: fc.constantFrom(...countryCodes),
  answers: answersTo<PlanFieldId>(planFields),
});

const draft: fc.Arbitrary<Draft> = fc
  .record({ answers: answersTo<FieldId>(fields), plans: fc.array(plan, { maxLength: 5 }) })
  .map(({ answers, plans }) =>
    draftOf(
      answers,
      plans.map((one, at) => ({ ...one, id: `plan-${at}` })),
    ),
  );

describe('any answers that the fields accept', () => {
  it('are read or refused with a reason, and what is read calculates in finite numbers', () => {
    fc.assert(
      fc.property(draft, (any) => {
        const reading = readDossier(any, figures);
        const refusals = reading.ok ? [] : reading.problems.filter(({ outcome }) => outcome === 'refuse').map(({ code }) => code);
        expect(refusals.filter((code) => code !== 'no-price' && code !== 'no-volume')).toEqual([]);
        if (!reading.ok) return;
        const inputs = toInputs(reading.dossier, figures);
        for (const { low, likely, high } of inputs.estimates) {
          expect(low).toBeLessThanOrEqual(likely);
          expect(likely).toBeLessThanOrEqual(high);
        }
        expect(baseCase(inputs).failed).toEqual([]);
        const run = startRun(inputs, { futures: 4, histories: 2 });
        run.advance(4);
        expect(run.table().failed).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});
