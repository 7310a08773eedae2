import { useDeferredValue, useMemo, useState } from 'react';
import { influenceOf, type Influence } from '../../present/certainty/influence.ts';
import { weighingsInForce } from '../../state/context/weighings-in-force.ts';
import { useWizard } from '../../state/wizard.ts';
import { useSettled } from './use-settled.ts';

/**
 * How heavily each question counts. The last that was calculated to the end stands until the next is, so that nothing
 * jumps while one types.
 */
export function useInfluence(): Influence | undefined {
  const weighings = useWizard(weighingsInForce);
  const finding = useDeferredValue(useWizard((wizard) => (wizard.calculating ? undefined : wizard.finding)));
  const [kept, setKept] = useState<Influence>();
  const isSettled = useSettled(finding, weighings);
  const found = useMemo(
    () => (isSettled ? finding && influenceOf(finding.settled(weighings)) : undefined),
    [finding, weighings, isSettled],
  );
  if (found !== undefined && found !== kept) setKept(found);
  return kept;
}
