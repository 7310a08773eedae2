import type { Draft } from '../../dossier/draft/draft.ts';
import type { AskingCosts } from '../../dossier/explore/typed-turning-points.ts';
import type { MeanCosts } from '../../engine/run/table/mean-costs.ts';
import type { ModelInputs } from '../../engine/model/inputs.ts';
import type { Calculator, MeansCalculation } from '../../worker/calculation.ts';
import { yieldToPage } from '../../worker/cooperative-steps.ts';
import type { DossierTools, Environment } from '../context/environment.ts';
import type { Finding } from '../context/finding.ts';

interface Typing {
  readonly draft: Draft;
  readonly finding: Finding;
  readonly dossierTools: DossierTools;
  readonly calculator: Calculator<MeansCalculation>;
  /** The answer is no longer asked: the search stops before its next run. */
  readonly isStopped: () => boolean;
  /** Nobody is typing: an answer that is typed would drop what is found before it. */
  readonly betweenKeys?: Environment['betweenKeys'];
}

/**
 * The finding with its turning points where they are once their value is typed, so that the answer turns where the screen says; as it
 * was where that cannot be calculated. Undefined when it was stopped on the way.
 */
export async function typeTurningPoints(typing: Typing): Promise<Finding | undefined> {
  const { draft, finding, dossierTools, calculator } = typing;
  const { dossier, figures, inputs, table, inMoney } = finding;
  const { assessment } = inMoney;
  const costs = dossierTools.meanCosts(table);
  try {
    const asking = dossierTools.typedTurningPoints({ draft, figures, dossier, inputs, costs, assessment });
    const points = await withRuns(asking, (of) => costsOf(calculator, of), typing);
    return points && dossierTools.placeTurningPoints(finding, points);
  } catch {
    return finding;
  }
}

async function withRuns<Found>(
  asking: AskingCosts<Found>,
  run: (inputs: ModelInputs) => Promise<MeanCosts>,
  { isStopped, betweenKeys }: Pick<Typing, 'isStopped' | 'betweenKeys'>,
): Promise<Found | undefined> {
  await betweenKeys?.();
  if (isStopped()) return undefined;
  let until = performance.now() + slice;
  let costs: MeanCosts | undefined;
  for (;;) {
    const { done, value } = asking.next(costs);
    if (done === true) return value;
    costs = value && (await run(value));
    if (value === undefined && performance.now() < until) continue;
    if (value === undefined) await yieldToPage();
    await betweenKeys?.();
    until = performance.now() + slice;
    if (isStopped()) return undefined;
  }
}

/** Milliseconds of work before what waits for the page goes first. */
const slice = 5;

function costsOf(calculator: Calculator<MeansCalculation>, inputs: ModelInputs): Promise<MeanCosts> {
  return new Promise((resolve, reject) => {
    calculator.run(
      inputs,
      ({ costs }) => resolve(costs),
      (reason) => reject(new Error(`means: ${reason}`)),
    );
  });
}
