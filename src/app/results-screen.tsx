import { PastDecisions } from '../features/action-plan/past-decisions.tsx';
import { ResultsPage } from '../features/results/results-page.tsx';

/** The first screen of the answer. */
export function ResultsScreen() {
  return (
    <>
      <PastDecisions />
      <ResultsPage />
    </>
  );
}
