import { adviceSteps } from '../engine/advise/assess.ts';
import { rankSteps, type Ranked } from '../engine/advise/compare/rank.ts';
import { candidateSteps } from '../engine/advise/compare/tipping-candidates.ts';
import { pairOf } from '../engine/advise/compare/within-reach.ts';
import type { EstimateId } from '../engine/model/estimate.ts';
import type { ModelInputs, OptionId } from '../engine/model/inputs.ts';
import type { Run } from '../engine/run/run.ts';
import type { FuturesTable } from '../engine/run/table/futures-table.ts';
import { longestFirst } from '../engine/run/tipping/longest-first.ts';
import { drawnFutures } from '../engine/run/tipping/search-ground.ts';
import { startCurves, startTipping, type TippingRequest } from '../engine/run/tipping/tipping.ts';
import type { TippingCurve } from '../engine/run/tipping/tipping-table.ts';
import type { Steps } from '../engine/textbook/take-steps.ts';
import type { TableSizes } from './calculation.ts';
import type { Assistance } from './crew.ts';
import { joinInOrder } from './join-in-order.ts';

interface Asked {
  readonly inputs: ModelInputs;
  readonly table: FuturesTable;
  readonly run: Run;
  readonly sizes: TableSizes;
}

/** In which estimates turning points are sought, and of which options. */
interface Sought extends Asked {
  readonly request: Required<Pick<TippingRequest, 'leader' | 'estimates' | 'pair'>>;
}

/** The steps of choosing where turning points of an answer are sought. */
export function* seek(asked: Asked): Steps<Sought> {
  const { inputs, table } = asked;
  const ranking = yield* rankSteps(table, inputs);
  const leader = yield* leaderOf(ranking, inputs, table);
  yield;
  const estimates = yield* candidateSteps({ table, inputs, leader });
  yield;
  return { ...asked, request: { leader, estimates, pair: pairOf(ranking, inputs, leader) } };
}

/** Ranking alone is quick; only where every option is excluded does the whole advice have to say which one leads. */
function* leaderOf([first]: readonly Ranked[], inputs: ModelInputs, table: FuturesTable): Steps<OptionId> {
  if (first !== undefined && first.status !== 'excluded') return first.option;
  const { leader } = yield* adviceSteps({ table, inputs, tipping: [] });
  return leader;
}

/** The steps of a search by this worker alone. */
export function* searchAlone({ inputs, run, sizes, request }: Sought, first?: Run): Steps<readonly TippingCurve[]> {
  const search = startTipping(inputs, { ...sizes.first, ...request, answer: run.baseline(), sketch: first?.baseline() });
  while (!search.advance()) yield;
  return search.curves();
}

/** Has a crew begin to search; the steps are those until all is found, and give the same to the last bit. */
export function searchTogether({ run, sizes, request }: Sought, first: Run, help: Assistance): Steps<readonly TippingCurve[]> {
  const { leader, pair, estimates } = request;
  const [answer, sketch] = [run.baseline(), first.baseline()];
  const inOrder = longestFirst(answer.bench.model, estimates);
  const task = help.search(
    { leader, pair, answer: drawnFutures(answer, sizes.full.histories), sketch: drawnFutures(sketch, sizes.first.histories) },
    inOrder,
  );
  const curveOf = startCurves({ leader, pair, answer, baseline: sketch, open: [] });
  const curves = new Map<EstimateId, TippingCurve>();
  const joining = joinInOrder({
    task,
    *calculate(place) {
      const estimate = inOrder[place];
      return { place, curve: estimate === undefined ? undefined : yield* curveOf(estimate) };
    },
    join: ({ curve }) => {
      if (curve !== undefined) curves.set(curve.estimate, curve);
    },
  });
  return (function* () {
    yield* joining.until(estimates.length);
    return estimates.flatMap((id) => curves.get(id) ?? []);
  })();
}
