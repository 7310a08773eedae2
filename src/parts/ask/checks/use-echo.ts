import type { FieldId } from '../../../content/fields.ts';
import { resolveField } from '../../../dossier/defaults/resolve.ts';
import type { Draft } from '../../../dossier/draft/draft.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { useWizard } from '../../../state/wizard.ts';
import type { Figures } from '../../../state/context/wizard-state.ts';

const monthsPerYear = 12;

/** Says an amount in the words in which people know it: a month, a piece, in euro. Undefined where the plain echo will do. */
export function useEcho(field: FieldId): ((value: number) => string) | undefined {
  const t = useTexts('fields');
  const format = useFormat();
  const isAmount = field === 'purchase.amount';
  const draft = useWizard((wizard) => (isAmount ? wizard.draft : undefined));
  const figures = useWizard((wizard) => wizard.figures);
  const currency = draft?.answers['purchase.currency']?.value ?? 'EUR';
  if (!isAmount) return undefined;
  if (currency === 'EUR') {
    return (value) =>
      t('echo.yearly', { value: format.quantity(value, 'EUR/yr'), month: format.money(value / monthsPerYear, { style: 'whole' }) });
  }
  const rate = draft && figures && rateOf(draft, figures);
  return (value) =>
    rate === undefined ? `= ${format.number(value)}` : t('echo.inEuro', { value: format.quantity(value * rate, 'EUR/yr') });
}

/** The rate that was given, else the round one that stands in for it. */
function rateOf(draft: Draft, figures: Figures): number | undefined {
  const given = draft.answers['purchase.rate']?.value;
  if (typeof given === 'number') return given;
  const { value, likely } = resolveField('purchase.rate', draft, figures);
  return value === undefined ? undefined : likely;
}
