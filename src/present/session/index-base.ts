import type { Dossier } from '../../dossier/read/dossier.ts';
import { priceToday } from '../../dossier/read/price-today.ts';
import type { FuturesTable } from '../../engine/run/table/futures-table.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';
import type { IndexBase } from '../../i18n/masked-format.ts';

interface Calculated {
  readonly assessment: Pick<Assessment, 'ranking' | 'reference'>;
  readonly table: Pick<FuturesTable, 'annuity'>;
}

/** What counts as 100 under the mask: what today's chain really costs in a year, or the invoice while nothing is calculated. */
export function indexBase(dossier: Dossier, calculated: Calculated | undefined): IndexBase {
  const { fields, piecesKnown } = dossier;
  const staying = calculated?.assessment.ranking.find(({ option }) => option === calculated.assessment.reference);
  const cost = staying === undefined || calculated === undefined ? undefined : staying.pvCost / calculated.table.annuity;
  return {
    perYear: cost !== undefined && cost > 0 ? cost : fields['purchase.amount'].likely,
    perPiece: piecesKnown ? priceToday(dossier) : Number.NaN,
    pieces: piecesKnown ? fields['purchase.pieces'].likely : Number.NaN,
  };
}
