import { useMemo, useState } from 'react';
import type { CaseOf } from '../../dossier/cases/case-of.ts';
import type { CaseEntry } from '../../dossier/cases/record-of.ts';
import { entriesOf } from '../../dossier/cases/record-of.ts';
import type { SupportCase } from '../../dossier/support/assess-support.ts';
import { testsOfPlan } from '../../dossier/support/tests-of-plan.ts';
import { meanOf, readColumn } from '../../engine/run/table/read-table.ts';
import { useAnswer, type Answered } from '../../parts/answer/use-answer.ts';
import { localDay } from '../../state/context/local-day.ts';
import { useWizard } from '../../state/wizard.ts';

/** Tests of support that the advised plan fits. */
function fittingTests({ told: { dossier, figures }, assessment }: Answered, told: SupportCase['told'], today: string) {
  const plan = dossier.plans.find(({ id }) => id === assessment.leader);
  const tests = testsOfPlan({ dossier, figures, assessment }, { plan, told, today });
  return tests.filter(({ verdict }) => verdict === 'fits').map(({ id }) => id);
}

interface ShownCase {
  readonly entries: readonly CaseEntry[];
  readonly isCalculated: boolean;
  readonly today: string;
}

/** The record of the open dossier as it would leave now; undefined while no dossier is open. */
export function useCase(): ShownCase | undefined {
  const draft = useWizard((wizard) => wizard.draft);
  const figures = useWizard((wizard) => wizard.figures);
  const answer = useAnswer();
  const [today] = useState(() => localDay(new Date()));
  return useMemo(() => {
    if (draft === undefined || figures === undefined) return undefined;
    const calculated: CaseOf['calculated'] = answer && {
      dossier: answer.told.dossier,
      assessment: answer.assessment,
      jobsOf: (option) => meanOf(readColumn(answer.table, option, 'jobs')),
      fitting: fittingTests(answer, draft.support ?? {}, today),
    };
    const entries = entriesOf({ draft, figures, calculated, today }, draft.record ?? { told: {}, left: [] });
    return { entries, isCalculated: calculated !== undefined, today };
  }, [draft, figures, answer, today]);
}
