import type { Dossier } from '../../dossier/read/dossier.ts';
import type { Figures } from '../../dossier/defaults/load-figures.ts';
import { inputsSteps } from '../../dossier/to-inputs.ts';
import { horizonsCompared, horizonTurns, type HorizonTurn } from '../../engine/advise/compare/horizon-turns.ts';
import type { FuturesTable } from '../../engine/run/table/futures-table.ts';
import type { Steps } from '../../engine/textbook/take-steps.ts';
import type { ModelInputs } from '../../engine/model/inputs.ts';
import type { Ranked } from '../../engine/advise/compare/rank.ts';

interface Answer {
  readonly ranking: readonly Ranked[];
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
  readonly dossier: Dossier;
  readonly figures: Figures;
}

/** Whether the answer of a dossier turns over other numbers of years, with its machines worth then what they are worth. */
export function* turnsSteps({ ranking, table, inputs, dossier, figures }: Answer): Steps<readonly HorizonTurn[]> {
  const others: ModelInputs[] = [];
  for (const years of horizonsCompared.filter((count) => count !== inputs.frame.horizonYears)) {
    others.push(yield* inputsSteps(withHorizon(dossier, years), figures));
    yield;
  }
  return yield* horizonTurns({ ranking, table, inputs, others });
}

/** The same dossier looked at over another number of years. */
function withHorizon(dossier: Dossier, years: number): Dossier {
  const horizon = { ...dossier.fields['frame.horizon'], value: years, low: years, likely: years, high: years };
  return { ...dossier, fields: { ...dossier.fields, 'frame.horizon': horizon } };
}
