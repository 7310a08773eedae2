import type { Dossier } from '../../dossier/read/dossier.ts';
import type { Figures } from '../../dossier/defaults/load-figures.ts';
import { toInputs } from '../../dossier/to-inputs.ts';
import { horizonsCompared, horizonTurns, type HorizonTurn } from '../../engine/advise/compare/horizon-turns.ts';
import type { FuturesTable } from '../../engine/run/table/futures-table.ts';
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
export function turnsOf({ ranking, table, inputs, dossier, figures }: Answer): readonly HorizonTurn[] {
  const years = horizonsCompared.filter((count) => count !== inputs.frame.horizonYears);
  return horizonTurns({ ranking, table, inputs, others: years.map((count) => toInputs(withHorizon(dossier, count), figures)) });
}

/** The same dossier looked at over another number of years. */
function withHorizon(dossier: Dossier, years: number): Dossier {
  const horizon = { ...dossier.fields['frame.horizon'], value: years, low: years, likely: years, high: years };
  return { ...dossier, fields: { ...dossier.fields, 'frame.horizon': horizon } };
}
