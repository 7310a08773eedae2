import { placeOfField, placeOfPlanField } from '../../../content/found-places.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import type { CheckRow } from './check-rows.ts';

/** Where the figure of a row can be looked up, in a sentence. */
export function useWhereFound(): (row: CheckRow) => string | undefined {
  const t = useTexts('where');
  return (row) => {
    const place = row.plan === undefined ? placeOfField(row.field) : placeOfPlanField(row.field);
    return place && t('line', { place: t(`place.${place}`) });
  };
}
