import { Suspense, type ComponentType } from 'react';
import type { AccountantView } from '../../content/accountant-views.ts';
import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { PartBoundary } from '../../ui/part-boundary.tsx';
import { AnswerPage } from './answer-page.tsx';
import { AssumptionsSection } from './more/assumptions-section.tsx';
import { BorderSection } from './more/border-section.tsx';
import { CashSection } from './more/cash-section.tsx';
import { ChainSection } from './more/chain-section.tsx';
import { CompareSection } from './more/compare-section.tsx';
import { CriteriaSection } from './more/criteria-section.tsx';
import { GainSection } from './more/gain-section.tsx';
import { LedgerSection } from './more/ledger-section.tsx';
import { MaterialsSection } from './more/materials-section.tsx';
import { MixesSection } from './more/mixes-section.tsx';
import { MoneyAndTimeSection } from './more/money-and-time-section.tsx';
import { RiskSection } from './more/risk-section.tsx';
import { WeighsSection } from './more/weighs-section.tsx';
import { YearlyCostSection } from './more/yearly-cost-section.tsx';

const contents: Readonly<Record<AccountantView, ComponentType<{ readonly answer: Answered }>>> = {
  cash: CashSection,
  compare: CompareSection,
  yearlyCost: YearlyCostSection,
  ledger: LedgerSection,
  moneyAndTime: MoneyAndTimeSection,
  weighs: WeighsSection,
  gain: GainSection,
  border: BorderSection,
  mixes: MixesSection,
  risk: RiskSection,
  chain: ChainSection,
  materials: MaterialsSection,
  criteria: CriteriaSection,
  assumptions: AssumptionsSection,
};

/** One view for the accountant. */
export function AccountantViewPage({ view }: { readonly view: AccountantView }) {
  const t = useTexts('answer');
  const a = useTexts('accountant');
  const s = useTexts('scan');
  const Content = contents[view];
  return (
    <AnswerPage here="accountant" title={a(`sections.${view}`)}>
      {(answer) => (
        <>
          {answer.perHundred && <p>{s('result.perHundred')}</p>}
          <PartBoundary instead={<p role="alert">{a('failed')}</p>}>
            <Suspense fallback={<p role="status">{s('aside.calculating')}</p>}>
              <Content answer={answer} />
            </Suspense>
          </PartBoundary>
          <p>
            <a href={linkTo('result/accountant')}>{t('views')}</a>
          </p>
        </>
      )}
    </AnswerPage>
  );
}
