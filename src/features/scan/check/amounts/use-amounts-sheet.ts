import { fieldKey } from '../../../../content/field-key.ts';
import { asTyped } from '../../../../i18n/format.ts';
import { useTexts } from '../../../../i18n/provider.tsx';
import { useForeignUnit } from '../../../../parts/ask/use-foreign-unit.ts';
import { usePlanName } from '../../../../parts/use-plan-name.ts';
import type { AmountRow } from './amount-rows.ts';
import type { AmountLine, AmountsSheet } from './write-amounts.ts';

/** The amounts of the open dossier in the words of the screen, as a sheet to be filled in. */
export function useAmountsSheet(): (rows: readonly AmountRow[]) => AmountsSheet {
  const t = useTexts('amounts');
  const f = useTexts('fields');
  const nameOf = usePlanName();
  const foreign = useForeignUnit('purchase.amount');
  const lineOf = (row: AmountRow): AmountLine => {
    const { unit, now, answer, fallback, code } = row;
    const isOwn = answer?.value !== undefined && answer.unknown !== true;
    return {
      what: row.plan === undefined ? f(`fields.${fieldKey(row.field)}.label`) : f(`plan.${row.field}.label`),
      option: row.plan === undefined ? '' : nameOf(row.plan),
      unit: row.field === 'purchase.amount' && foreign !== undefined ? foreign.trim() : f(`unit.${unit}`),
      now: now === undefined ? undefined : asTyped(now, unit),
      basis: now === undefined ? '' : f(`status.${isOwn ? 'own' : fallback.status}`),
      code,
      isShare: unit === '1' || unit === '1/yr',
    };
  };
  const head = [t('head.what'), t('head.option'), t('head.unit'), t('head.now'), t('head.basis'), t('head.amount'), t('head.code')];
  return (rows) => ({ name: t('sheet'), head, lines: rows.map(lineOf) });
}
