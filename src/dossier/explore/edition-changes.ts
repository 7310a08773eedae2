import type { Estimate, EstimateId } from '../../engine/model/estimate.ts';
import type { ModelInputs } from '../../engine/model/inputs.ts';
import { fields } from '../../content/fields.ts';
import type { Dossier, ResolvedValue } from '../read/dossier.ts';

type Range = Pick<Estimate, 'low' | 'likely' | 'high'>;

/** What another edition of the figures changes: an estimate behind a question or in the tables, or the country a plan starts with. */
export type EditionChange =
  | { readonly kind: 'estimate'; readonly estimate: EstimateId; readonly before: Range; readonly after: Range }
  | { readonly kind: 'place'; readonly plan: string; readonly before: string; readonly after: string };

export interface ReadInputs {
  readonly dossier: Dossier;
  readonly inputs: ModelInputs;
}

/** Everything that is calculated with and that is another number by the other figures. The person's own answers never are. */
export function editionChanges(before: ReadInputs, after: ReadInputs): readonly EditionChange[] {
  return [
    ...ofQuestions(before.dossier, after.dossier),
    ...ofTables(before.inputs, after.inputs),
    ...ofPlaces(before.dossier, after.dossier),
  ];
}

function ofQuestions(before: Dossier, after: Dossier): readonly EditionChange[] {
  return fields.flatMap(({ id }) => {
    const [was, is] = [before.fields[id], after.fields[id]];
    return was.from === 'answer' || typeof is.value !== 'number' ? [] : changeOf(was, was.default, is.default);
  });
}

function changeOf({ estimate }: Pick<ResolvedValue, 'estimate'>, before: Range, after: Range): readonly EditionChange[] {
  const rangeOf = ({ low, likely, high }: Range): Range => ({ low, likely, high });
  return isSame(before, after) ? [] : [{ kind: 'estimate', estimate, before: rangeOf(before), after: rangeOf(after) }];
}

function ofTables({ estimates: before }: ModelInputs, { estimates: after }: ModelInputs): readonly EditionChange[] {
  return before.flatMap((was) => {
    const is = after.find(({ id }) => id === was.id);
    return is === undefined || was.id.startsWith('field:') ? [] : changeOf({ estimate: was.id }, was, is);
  });
}

function ofPlaces({ plans: before }: Dossier, { plans: after }: Dossier): readonly EditionChange[] {
  return before.flatMap(({ id, place }) => {
    const is = after.find((plan) => plan.id === id)?.place.code;
    return is === undefined || is === place.code ? [] : [{ kind: 'place', plan: id, before: place.code, after: is }];
  });
}

function isSame(a: Range, b: Range): boolean {
  return a.low === b.low && a.likely === b.likely && a.high === b.high;
}
