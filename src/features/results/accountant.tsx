import { Suspense, type ComponentType } from 'react';
import type accountant from '../../content/texts/nl/accountant.ts';
import { useTexts } from '../../i18n/provider.tsx';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { Button } from '../../ui/button.tsx';
import { PartBoundary } from '../../ui/part-boundary.tsx';
import styles from './accountant.module.css';
import { AssumptionsSection } from './more/assumptions-section.tsx';
import { BorderSection } from './more/border-section.tsx';
import { CashSection } from './more/cash-section.tsx';
import { ChainSection } from './more/chain-section.tsx';
import { CriteriaSection } from './more/criteria-section.tsx';
import { GainSection } from './more/gain-section.tsx';
import { LedgerSection } from './more/ledger-section.tsx';
import { MixesSection } from './more/mixes-section.tsx';
import { MaterialsSection } from './more/materials-section.tsx';
import { MoneyAndTimeSection } from './more/money-and-time-section.tsx';
import { WeighsSection } from './more/weighs-section.tsx';
import { RiskSection } from './more/risk-section.tsx';
import { YearlyCostSection } from './more/yearly-cost-section.tsx';

interface Section {
  /** Its title stands under `sections` in the texts. */
  readonly id: keyof (typeof accountant)['sections'];
  readonly Content: ComponentType<{ readonly answer: Answered }>;
}

/** In this order, each under its own heading. A new one: a file in `more/`, a title in the texts, a line here. */
const sections: readonly Section[] = [
  { id: 'cash', Content: CashSection },
  { id: 'yearlyCost', Content: YearlyCostSection },
  { id: 'ledger', Content: LedgerSection },
  { id: 'moneyAndTime', Content: MoneyAndTimeSection },
  { id: 'weighs', Content: WeighsSection },
  { id: 'gain', Content: GainSection },
  { id: 'border', Content: BorderSection },
  { id: 'mixes', Content: MixesSection },
  { id: 'risk', Content: RiskSection },
  { id: 'chain', Content: ChainSection },
  { id: 'materials', Content: MaterialsSection },
  { id: 'criteria', Content: CriteriaSection },
  { id: 'assumptions', Content: AssumptionsSection },
];

export function Accountant({ answer }: { readonly answer: Answered }) {
  const t = useTexts('accountant');
  const s = useTexts('scan');
  return (
    <div className={styles.parts}>
      {answer.perHundred && <p>{s('result.perHundred')}</p>}
      <Contents />
      {sections.map(({ id, Content }) => (
        <section key={id} className={styles.section} aria-labelledby={headingOf(id)}>
          <h3 id={headingOf(id)} tabIndex={-1}>
            {t(`sections.${id}`)}
          </h3>
          <PartBoundary instead={<p role="alert">{t('failed')}</p>}>
            <Suspense fallback={<p role="status">{s('aside.calculating')}</p>}>
              <Content answer={answer} />
            </Suspense>
          </PartBoundary>
        </section>
      ))}
    </div>
  );
}

const headingOf = (id: Section['id']) => `more-${id}`;

/** Buttons and not links: what follows # in the address is the screen. */
function Contents() {
  const t = useTexts('accountant');
  return (
    <nav className={styles.contents} aria-label={t('contents')}>
      <ul>
        {sections.map(({ id }) => (
          <li key={id}>
            <Button look="quiet" onClick={() => document.getElementById(headingOf(id))?.focus()}>
              {t(`sections.${id}`)}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
