import type { FieldId } from '../../content/fields.ts';
import { AskField } from './ask-field.tsx';

/** Opened under the measure that one knows. */
const weights: Readonly<Record<string, FieldId>> = {
  'kg-per-piece': 'shipment.kilogramsPerPiece',
  'kg-per-year': 'shipment.kilogramsPerYear',
  'containers-per-year': 'shipment.containers',
};

/** The weight, in the measure that one knows. */
export function ShipmentBy({ labelHidden = false }: { readonly labelHidden?: boolean }) {
  return (
    <AskField
      field="shipment.by"
      labelHidden={labelHidden}
      openedBy={(value) => {
        const field = weights[value];
        return field && <AskField field={field} />;
      }}
    />
  );
}
