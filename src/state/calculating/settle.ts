import type { Weighing } from '../../engine/advise/weigh/weighing.ts';
import type { Finding } from '../context/finding.ts';
import { findOnPage } from './find-on-page.ts';

type Weighings = readonly Weighing[] | undefined;

/** Works out what is told of a finding under these weights, a few milliseconds at a time. False when it was stopped on the way. */
export async function settle(finding: Finding, weighings: Weighings, isStopped: () => boolean = () => false): Promise<boolean> {
  if (finding.isSettled(weighings)) return true;
  return (await findOnPage(finding.settling(weighings), isStopped)) !== undefined;
}

/** Works out what the first weights that are given to a finding take, a few milliseconds at a time, so that they count at once. */
export async function prepareWeighing({ inMoney }: Finding, isStopped: () => boolean): Promise<void> {
  const { firstWeighingSteps } = await import('../../engine/advise/assess.ts'); // is here by now, and no part of the start page
  await findOnPage(firstWeighingSteps(inMoney), isStopped);
}

interface Showing {
  readonly weighings: () => Weighings;
  /** Nothing more of these findings is asked. */
  readonly isStopped: () => boolean;
  readonly show: (finding: Finding) => void;
}

/** Shows findings in their order, each once it is settled; of those that come meanwhile the last one. */
export function showSettled({ weighings, isStopped, show }: Showing): (finding: Finding) => void {
  let next: Finding | undefined;
  let isAtWork = false;
  const work = async () => {
    isAtWork = true;
    for (let finding = next; finding !== undefined; finding = next) {
      next = undefined;
      await settle(finding, weighings(), isStopped).catch(() => undefined); // what cannot be weighed is told where it is shown
      if (isStopped()) return;
      show(finding);
    }
    isAtWork = false;
  };
  return (finding) => {
    if (!isAtWork && finding.isSettled(weighings())) show(finding);
    else {
      next = finding;
      if (!isAtWork) void work();
    }
  };
}
