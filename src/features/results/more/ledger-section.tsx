import { useState } from 'react';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { yearlyLedger } from '../../../present/accountant/ledger-tables.ts';
import { LedgerRows } from '../ledger/ledger-rows.tsx';
import { useLedgerInput } from '../ledger/use-ledger-input.ts';
import { PickPlan } from '../pick-plan.tsx';

/** Every element of one way in every year. */
export function LedgerSection({ answer }: { readonly answer: Answered }) {
  const t = useTexts('accountant');
  const presentation = useLedgerInput(answer);
  const [wanted, setWanted] = useState(answer.assessment.leader);
  const option = answer.table.options.includes(wanted) ? wanted : answer.assessment.leader;
  return (
    <>
      <p>{t('ledger.takeaway')}</p>
      <PickPlan
        id="ledger-plan"
        label={t('ledger.pick')}
        picked={option}
        options={answer.table.options.map((id) => ({ id, name: presentation.names.name(id) }))}
        onPick={setWanted}
      />
      <LedgerRows
        caption={`${t('sections.ledger')}${presentation.format.colon} ${presentation.names.name(option)}`}
        table={yearlyLedger(option, presentation)}
      />
    </>
  );
}
