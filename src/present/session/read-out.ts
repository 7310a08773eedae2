import { fieldKey } from '../../content/field-key.ts';
import { fields, type FieldId } from '../../content/fields.ts';
import type { FieldUnit } from '../../content/field.ts';
import { figuresReadOut } from '../../content/session.ts';
import { countryInSentence } from '../../i18n/country-in-sentence.ts';
import type { HourInput } from './hour-input.ts';

/** A figure that the owner gave, to be read out and called right. */
export interface FigureReadOut {
  readonly field: FieldId;
  readonly label: string;
  readonly value: string;
}

/** The firm in one sentence: what it buys, where that is made, and how long it waits. */
export function tellFirm({ dossier, format, own }: Pick<HourInput, 'dossier' | 'format' | 'own'>): string {
  const { name, origin, alreadyHere, fields: known } = dossier;
  const told = {
    product: name.trim() === '' ? own('firm.product') : name,
    country: countryInSentence(origin.code, format),
    weeks: format.weeks(known['delivery.leadTime'].likely),
  };
  return own(alreadyHere ? 'firm.here' : 'firm.sentence', told);
}

/** The invoice, the number of pieces and the wait first, then what weighs most of what the owner gave. */
export function figuresToReadOut({
  dossier,
  assessment,
  words,
  format,
}: Pick<HourInput, 'dossier' | 'assessment' | 'words' | 'format'>): readonly FigureReadOut[] {
  const weights = new Map(assessment.resting.byEstimate.map(({ estimate, share }) => [estimate, share]));
  const first: readonly FieldId[] = ['purchase.amount', 'purchase.pieces', 'delivery.leadTime'];
  const weightOf = (field: FieldId) =>
    first.includes(field) ? first.length - first.indexOf(field) : (weights.get(dossier.fields[field].estimate) ?? 0);
  return fields
    .flatMap((rule): readonly { readonly id: FieldId; readonly unit: FieldUnit }[] => {
      const known = dossier.fields[rule.id];
      const isOwn = known.from === 'answer' && typeof known.value === 'number';
      return rule.kind === 'number' && 'unit' in rule && isOwn ? [{ id: rule.id, unit: rule.unit }] : [];
    })
    .toSorted((a, b) => weightOf(b.id) - weightOf(a.id))
    .slice(0, figuresReadOut)
    .map(({ id, unit }) => ({
      field: id,
      label: words(`fields.fields.${fieldKey(id)}.label`),
      value: format.quantity(dossier.fields[id].likely, unit),
    }));
}
