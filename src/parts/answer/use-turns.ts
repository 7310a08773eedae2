import { useEffect, useState } from 'react';
import type { HorizonTurn } from '../../engine/advise/compare/horizon-turns.ts';
import type { FuturesTable } from '../../engine/run/table/futures-table.ts';
import { findOnPage } from '../../state/calculating/find-on-page.ts';
import type { Finding } from '../../state/context/finding.ts';
import type { turnsSteps } from './turns-of.ts';

const none: readonly HorizonTurn[] = [];

/** What was found of a table stays as long as the table: a page that is visited again tells it at once. */
const found = new WeakMap<FuturesTable, readonly HorizonTurn[]>();

/**
 * Over which other numbers of years the answer turns, worked out while the page goes on answering; none before that, and
 * none while the answer is sharpened: the order may still change.
 */
export function useTurns(finding: Finding | undefined): readonly HorizonTurn[] {
  const [, setNewest] = useState<FuturesTable>();
  useEffect(() => {
    if (finding?.done !== true || found.has(finding.table)) return undefined;
    let isLeft = false;
    const work = async (steps: typeof turnsSteps) => {
      const end = await findOnPage(steps({ ...finding, ranking: finding.inMoney.assessment.ranking }), () => isLeft);
      if (end === undefined) return;
      found.set(finding.table, end.found);
      setNewest(finding.table);
    };
    // Brought only now: it runs part of the model, of which the first view of an answer needs nothing.
    import('./turns-of.ts')
      .then(
        (here) => work(here.turnsSteps),
        () => undefined, // asked for again at the next answer
      )
      .catch((failure: unknown) =>
        setNewest(() => {
          throw failure; // told by the boundary around the page
        }),
      );
    return () => {
      isLeft = true;
    };
  }, [finding]);
  return (finding?.done === true ? found.get(finding.table) : undefined) ?? none;
}
