import { modelEdition } from '../../engine/model/model-edition.ts';
import { codebookEdition, type CaseFieldId } from '../../reference/case-codebook.ts';
import type { Draft } from '../draft/draft.ts';
import type { CaseOf, RecordedValues } from './case-of.ts';
import { allowedValues, caseField, caseFieldIds, cleanRecord, type CaseRecord } from './case-record.ts';
import { courseOf, quarterOf } from './course-of.ts';
import { valuesOfAnswer } from './values-of-answer.ts';
import { valuesOfFirm, valuesOfReasons } from './values-of-firm.ts';
import { followed, wayOf } from './way-of.ts';

/** What the dossier says of a case, and what it leads to suppose where the person has the last word. */
function workedOut(of: CaseOf): RecordedValues {
  const { draft, calculated, today } = of;
  const course = courseOf(draft.stages ?? [], today);
  const chosen = calculated?.dossier.plans.find(({ id }) => id === course.plan);
  const plan = chosen ?? calculated?.dossier.plans.find(({ id }) => id === calculated.assessment.leader);
  return {
    schema: [codebookEdition],
    made_on: [quarterOf(today)],
    model_edition: [modelEdition],
    figures_edition: [draft.edition],
    ...Object.fromEntries(Object.entries(course.quarters).map(([field, quarter]) => [field, [quarter]])),
    stage: [course.stage],
    outcome: chosen === undefined ? [] : [wayOf(chosen)],
    follow_up_after: course.after === undefined ? [] : [course.after],
    ...valuesOfFirm(of),
    ...valuesOfReasons(of),
    ...(calculated === undefined ? {} : valuesOfAnswer(calculated, plan, of)),
  };
}

type RecordPart = NonNullable<Draft['record']>;

/** A field of the record as it is shown before it leaves. */
export interface CaseEntry {
  readonly id: CaseFieldId;
  readonly values: readonly string[];
  /** The person takes it out: it stays on this device. */
  readonly isLeft: boolean;
}

/** Every field of the record of a dossier, told or not, left out or not. What the person says goes before what is supposed. */
export function entriesOf(of: CaseOf, part: Pick<RecordPart, 'told' | 'left'>): readonly CaseEntry[] {
  const found = workedOut(of);
  const valuesOf = (id: CaseFieldId): readonly string[] => {
    const said = caseField(id).by === 'person' ? part.told[id] : undefined;
    return allowedValues(id, said ?? found[id] ?? []);
  };
  return caseFieldIds.map((id) => ({
    id,
    values: id === 'advice_followed' ? followedOf(valuesOf) : valuesOf(id),
    isLeft: part.left.includes(id),
  }));
}

/** The outcome may be the person's word, so it is compared last. */
function followedOf(valuesOf: (id: CaseFieldId) => readonly string[]): readonly string[] {
  const word = followed(valuesOf('advice_money')[0], valuesOf('outcome')[0]);
  return word === undefined ? [] : [word];
}

/** The record that may leave: what is shown, without what was left out. */
export function recordFrom(entries: readonly CaseEntry[], id: string): CaseRecord {
  const kept = entries.filter(({ isLeft, values }) => !isLeft && values.length > 0);
  return cleanRecord({ id, told: Object.fromEntries(kept.map((entry) => [entry.id, entry.values])) });
}
