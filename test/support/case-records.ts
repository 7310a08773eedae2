import { cleanRecord, caseFieldIds, caseField, valuesOf, type CaseRecord } from '../../src/dossier/cases/case-record.ts';

/** Chance that is the same in every run: a linear congruential sequence. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Records over all fields, with some values much rarer than others and one field in eight untold. */
export function caseRecords(count: number, seed = 7): readonly CaseRecord[] {
  const chance = sequence(seed);
  const quarters = ['2025-Q1', '2025-Q4', '2026-Q2', '2026-Q4', '2027-Q1'];
  const pick = (values: readonly string[]) => values[Math.floor(chance() ** 2 * values.length)] ?? '';
  return Array.from({ length: count }, (_, at) => {
    const told = caseFieldIds.flatMap((id): (readonly [string, readonly string[]])[] => {
      if (chance() < 0.125) return [];
      const field = caseField(id);
      if (field.kind === 'edition') return [[id, ['2026-11']]];
      const values = valuesOf(field) ?? quarters;
      if (field.kind !== 'list') return [[id, [pick(values)]]];
      return [[id, values.filter((_value, place) => chance() < 0.5 / (place + 1))]];
    });
    return cleanRecord({ id: `case-${String(at).padStart(5, '0')}`, told: Object.fromEntries(told) });
  });
}
