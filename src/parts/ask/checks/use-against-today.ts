import { invoicedToday } from '../../../dossier/defaults/resolve.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { useWizard } from '../../../state/wizard.ts';

/** Differences smaller than this are told as none. */
const leastDifference = 0.005;

/** Says how a price elsewhere compares with what is paid today: "47% more than today". Undefined while that is not known. */
export function useAgainstToday(): ((price: number) => string) | undefined {
  const t = useTexts('fields');
  const format = useFormat();
  const today = useWizard(({ draft, figures }) => draft && figures && invoicedToday(draft, figures));
  if (today === undefined) return undefined;
  return (price) => {
    const difference = price / today - 1;
    if (Math.abs(difference) < leastDifference) return t('echo.againstToday.same');
    return t(`echo.againstToday.${difference > 0 ? 'more' : 'less'}`, { share: format.share(Math.abs(difference), { most: 0 }) });
  };
}

/** A price as it was read, beside what is paid today. */
export function usePriceEcho(): ((price: number) => string) | undefined {
  const t = useTexts('fields');
  const format = useFormat();
  const againstToday = useAgainstToday();
  if (againstToday === undefined) return undefined;
  return (price) => `${t('echo.plain', { value: format.quantity(price, 'EUR/pc') })} (${againstToday(price)})`;
}
