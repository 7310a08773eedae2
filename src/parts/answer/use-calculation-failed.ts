import { useWizard } from '../../state/wizard.ts';

/** Whether the last calculation ended in a fault, so that no more of an answer is to come. */
export function useCalculationFailed(): boolean {
  return useWizard(({ notices }) => notices.some(({ code }) => code === 'calculation-failed'));
}
