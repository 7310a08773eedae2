import { useState } from 'react';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { differenceTable } from '../../../present/accountant/ledger-tables.ts';
import styles from './compare-section.module.css';
import { LedgerRows } from '../ledger/ledger-rows.tsx';
import { useLedgerInput } from '../ledger/use-ledger-input.ts';
import { useMostPlans } from './use-most-plans.ts';

/** The ways the person chooses, each beside staying: two, and four on a large screen. */
export function CompareSection({ answer }: { readonly answer: Answered }) {
  const t = useTexts('ledger');
  const presentation = useLedgerInput(answer);
  const most = useMostPlans();
  const [wanted, setWanted] = useState<readonly string[]>();
  const others = answer.assessment.ranking.filter(({ option }) => option !== answer.assessment.reference).map(({ option }) => option);
  if (others.length === 0) return null;
  const chosen = (wanted ?? others.slice(0, 2)).filter((option) => others.includes(option)).slice(0, most);
  const toggle = (option: string, on: boolean) =>
    setWanted(on ? [...chosen, option].slice(-most) : chosen.filter((other) => other !== option));
  return (
    <div className={styles.compare}>
      <fieldset className={styles.plans}>
        <legend>{t('compare.pick', { most: String(most) })}</legend>
        {others.map((option) => (
          <label key={option} className={styles.plan}>
            <input type="checkbox" checked={chosen.includes(option)} onChange={(event) => toggle(option, event.currentTarget.checked)} />
            {presentation.names.name(option)}
          </label>
        ))}
      </fieldset>
      {chosen.length > 0 && <LedgerRows caption={t('compare.title')} table={differenceTable(chosen, presentation)} />}
    </div>
  );
}
