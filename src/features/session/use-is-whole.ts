import type { Answered } from '../../parts/answer/use-answer.ts';
import { useCalculationFailed } from '../../parts/answer/use-calculation-failed.ts';

/** Whether no more of an answer is to come: it is calculated to the end, or cannot be. */
export function useIsWhole(answer: Answered | undefined): boolean {
  const hasFailed = useCalculationFailed();
  return hasFailed || answer?.isWhole === true;
}
