import { useDeferredValue, useMemo, useState } from 'react';
import { influenceOf, type Influence } from '../../present/certainty/influence.ts';
import { useWizard } from '../../state/wizard.ts';
import { calculatedBy, settledBy } from './read-once.ts';

/**
 * How heavily each question counts. The last that was calculated to the end stands until the next is, so that nothing
 * jumps while one types.
 */
export function useInfluence(): Influence | undefined {
  const reading = useWizard((wizard) => wizard.reading);
  const inputs = useWizard((wizard) => wizard.inputs);
  const figures = useWizard((wizard) => wizard.figures);
  const weighings = useWizard((wizard) => wizard.draft?.weighings);
  const calculation = useDeferredValue(useWizard((wizard) => (wizard.calculating ? undefined : wizard.calculation)));
  const [kept, setKept] = useState<Influence>();
  const found = useMemo(() => {
    const calculated = calculatedBy({ reading, inputs, calculation, figures });
    return calculated && influenceOf(settledBy(calculated.inMoney, weighings));
  }, [reading, inputs, calculation, figures, weighings]);
  if (found !== undefined && found !== kept) setKept(found);
  return kept;
}
