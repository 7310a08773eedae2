import { useEffect, useMemo } from 'react';
import { investmentOf } from '../../dossier/support/instrument-fit.ts';
import { supportInquiry } from '../../dossier/support/support-inquiry.ts';
import type { ReadPlan } from '../../dossier/read/dossier.ts';
import type { TurningAmount } from '../../engine/run/tipping/turning-amount.ts';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { triedShares } from '../../present/support/tell-effect.ts';
import { useWizard } from '../../state/wizard.ts';

type EffectOfSupport =
  | { readonly state: 'per-hundred' | 'no-amount' | 'busy' | 'failed' }
  | { readonly state: 'found'; readonly turn: TurningAmount; readonly invested: number };

/** Beyond this many times what is needed nothing turns any more. */
const beyond = 2;

/** From which amount of support on the plan comes first, worked out by the model beside the answer. */
export function useEffectOfSupport(answer: Answered, plan: ReadPlan | undefined): EffectOfSupport {
  const draft = useWizard((wizard) => wizard.draft);
  const isDone = useWizard((wizard) => wizard.finding?.done === true && !wizard.calculating);
  const explored = useWizard((wizard) => wizard.support);
  const explore = useWizard((wizard) => wizard.explore);
  const stopLooking = useWizard((wizard) => wizard.stopLooking);
  const { figures, table } = { figures: answer.told.figures, table: answer.table };
  const invested = investmentOf(plan)?.likely;
  const amounts = useMemo(
    () => (invested === undefined || plan === undefined ? undefined : amountsFor(answer, plan.id, invested)),
    [answer, plan, invested],
  );
  const { perHundred } = answer;
  useEffect(() => {
    if (draft === undefined || plan === undefined || amounts === undefined || perHundred || !isDone) return undefined;
    const asked = supportInquiry(draft, figures, { plan: plan.id, amounts });
    if (asked === undefined) return undefined;
    const { inputs, ...request } = asked;
    explore({ kind: 'support', inputs, request: { ...request, futures: table.futures, histories: table.histories } });
    return () => stopLooking('support');
  }, [draft, plan, amounts, perHundred, isDone, figures, table, explore, stopLooking]);
  if (perHundred) return { state: 'per-hundred' };
  if (invested === undefined) return { state: 'no-amount' };
  if (explored?.state === 'failed') return { state: 'failed' };
  if (explored?.state !== 'found' || explored.inquiry.request.option !== plan?.id) return { state: 'busy' };
  const { turn } = explored.finding;
  return turn === undefined ? { state: 'failed' } : { state: 'found', turn, invested };
}

/** Nothing, shares of the investment, all of it, and well beyond what the plan is dearer. */
function amountsFor({ assessment: { ranking } }: Answered, plan: string, invested: number): readonly number[] {
  const costOf = (of: (option: string) => boolean) => Math.min(...ranking.filter(({ option }) => of(option)).map(({ pvCost }) => pvCost));
  const gap = costOf((option) => option === plan) - costOf((option) => option !== plan);
  const most = beyond * Math.max(invested, Number.isFinite(gap) ? gap : 0);
  return [0, ...triedShares.map((share) => share * invested), invested, most].toSorted((a, b) => a - b);
}
