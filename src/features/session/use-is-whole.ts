import type { Answered } from '../../parts/answer/use-answer.ts';
import { useWizard } from '../../state/wizard.ts';

/** Whether no more of an answer is to come: it is calculated to the end, or cannot be. */
export function useIsWhole(answer: Answered | undefined): boolean {
  const hasFailed = useWizard(({ notices }) => notices.some(({ code }) => code === 'calculation-failed'));
  return hasFailed || answer?.isWhole === true;
}
