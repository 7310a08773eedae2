import { useEffect, useState } from 'react';
import { mixSearch, type MixSearch } from '../../../dossier/mixes/mix-search.ts';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { findOnPage } from '../../../state/calculating/find-on-page.ts';
import { useWizard, useWizardStore } from '../../../state/wizard.ts';

export interface LookingForMixes {
  /** The newest that was handed to the calculation. */
  readonly search: MixSearch | undefined;
  /** The mixes are being made up: the step before the calculation. */
  readonly isPreparing: boolean;
  /** Why the last one came to nothing. */
  readonly outcome: 'none' | 'failed' | undefined;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** Makes up the mixes of the open dossier and has them calculated; an answer that changes meanwhile ends it. */
export function useMixSearch({ assessment, told }: Answered): LookingForMixes {
  const wizard = useWizardStore();
  const draft = useWizard((state) => state.draft);
  const explore = useWizard((state) => state.explore);
  const stopLooking = useWizard((state) => state.stopLooking);
  const [search, setSearch] = useState<MixSearch>();
  const [preparing, setPreparing] = useState<AbortController>();
  const [outcome, setOutcome] = useState<LookingForMixes['outcome']>();
  useEffect(() => () => preparing?.abort(), [preparing]);

  const prepare = async (isStopped: () => boolean) => {
    if (draft === undefined) return;
    const order = assessment.ranking.map(({ option }) => option);
    const ended = await findOnPage(mixSearch(draft, told.figures, order), isStopped);
    if (ended === undefined) return;
    const { found } = ended;
    if (found === undefined) {
      setOutcome('none');
      return;
    }
    setSearch(found);
    explore({ kind: 'mixes', inputs: found.inputs });
  };
  const start = async () => {
    const stopper = new AbortController();
    const isStopped = () => stopper.signal.aborted || wizard.getState().draft !== draft;
    setOutcome(undefined);
    setPreparing(stopper);
    await prepare(isStopped).catch(() => setOutcome('failed'));
    setPreparing((current) => (current === stopper ? undefined : current));
  };
  const stop = () => {
    preparing?.abort();
    setPreparing(undefined);
    stopLooking('mixes');
  };
  return { search, isPreparing: preparing !== undefined, outcome, start, stop };
}
