import { PastDecisions } from '../features/action-plan/past-decisions.tsx';
import { CheckPage } from '../features/scan/check/check-page.tsx';

export function CheckScreen() {
  return (
    <>
      <PastDecisions />
      <CheckPage />
    </>
  );
}
