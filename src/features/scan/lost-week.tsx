import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { aboutThree } from '../../parts/ask/about-three.ts';
import { AskField } from '../../parts/ask/ask-field.tsx';
import { useFallback } from '../../parts/ask/use-fallback.ts';
import { useWizard } from '../../state/wizard.ts';

/** What a week at a standstill costs, worked out from the turnover that stops; who told it himself sees his own answer. */
export function LostWeek() {
  const t = useTexts('scan');
  const format = useFormat();
  const isTold = useWizard(({ draft }) => draft?.answers['standstill.weekCost']?.value !== undefined);
  const turnover = useWizard(({ draft }) => draft?.answers['standstill.turnover']?.value);
  // While the purchase is open, no amount in euro means anything.
  const inEuro = useWizard(({ draft }) => draft?.answers['purchase.amount']?.value !== undefined);
  const stopped = useFallback('standstill.turnover');
  const loss = useFallback('standstill.weekCost');
  if (isTold) return <AskField field="standstill.weekCost" />;
  if (loss?.value === undefined || !inEuro) return null;
  const value = format.quantity(aboutThree(loss.likely), 'EUR/wk');
  const of = typeof turnover === 'number' ? turnover : stopped?.value === undefined ? 0 : stopped.likely;
  const said =
    of > 0
      ? t('standstill.fromTurnover', { value, share: format.share(loss.likely / of, { most: 0 }) })
      : t('standstill.fromPurchase', { value });
  return <p role="status">{said}</p>;
}
