import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { PriceRow } from '../../parts/ask/prices/price-rows.tsx';
import { QuotesForm } from '../../parts/ask/quotes/quotes-form.tsx';
import { asksPrice } from '../../dossier/read/task-progress.ts';
import { useWizard } from '../../state/wizard.ts';

/** A price, or an idea of the handwork, for every way that has the goods made elsewhere. */
export function PlanPrices() {
  const t = useTexts('tasks');
  const plans = useWizard((wizard) => wizard.draft?.plans) ?? [];
  const priced = plans.filter(asksPrice);
  return (
    <div>
      {priced.length === 0 && <p>{t('page.none')}</p>}
      {priced.map((plan) => (
        <PriceRow key={plan.id} plan={plan} headingLevel={3} />
      ))}
      <QuotesForm headingLevel={3} />
      <p>
        <a href={linkTo('dossier/options')}>{t('page.toOptions')}</a>
      </p>
    </div>
  );
}
