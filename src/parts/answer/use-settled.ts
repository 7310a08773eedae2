import { useEffect, useState } from 'react';
import type { Weighing } from '../../engine/advise/weigh/weighing.ts';
import { prepareWeighing, settle } from '../../state/calculating/settle.ts';
import type { Finding } from '../../state/context/finding.ts';

interface Settled {
  readonly finding: Finding;
  readonly weighings: readonly Weighing[] | undefined;
}

/** Whether the last finding is known to the end under these weights; where it is not, that is worked out while the page goes on answering. */
export function useSettled(finding: Finding | undefined, weighings: readonly Weighing[] | undefined): boolean {
  const [settled, setSettled] = useState<Settled>();
  useEffect(() => {
    if (finding?.done !== true || finding.isSettled(weighings)) return undefined;
    let isLeft = false;
    const work = async () => {
      if (await settle(finding, weighings, () => isLeft)) setSettled({ finding, weighings });
    };
    void work();
    return () => {
      isLeft = true;
    };
  }, [finding, weighings]);
  if (finding?.done !== true) return false;
  return finding.isSettled(weighings) || (settled?.finding === finding && settled.weighings === weighings);
}

/** Has the first weighing of a finding prepared before somebody weighs, while the page goes on answering. */
export function usePreparedWeighing(finding: Finding | undefined): void {
  useEffect(() => {
    if (finding?.done !== true) return undefined;
    let isLeft = false;
    prepareWeighing(finding, () => isLeft).catch(() => undefined); // what cannot be weighed is told where it is shown
    return () => {
      isLeft = true;
    };
  }, [finding]);
}
