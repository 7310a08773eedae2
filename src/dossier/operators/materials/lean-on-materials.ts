import { weakestMaterial } from '../../../engine/textbook/materials/weakest-material.ts';
import type { MaterialNeed } from '../../../engine/model/material-need.ts';
import type { Dossier, ReadPlan } from '../../read/dossier.ts';
import { neededOf } from './needed-of.ts';
import { noMeasures, scoreProduct, type MaterialFigures } from '../../materials/score-product.ts';

/**
 * How far an option (`undefined`: staying) leans on raw materials that may stay away: what autonomy loses. Undefined while
 * nobody looked at the list, so that a default weighs nothing.
 *
 * A material that the person buys in the European Union carries no risk here; of the others the European supply risk counts
 * imports already. Stock of raw material counts here only where standing still has no price: elsewhere it counts in euro.
 */
export function leanOnMaterials(
  { materials: { lines, isTold } }: Pick<Dossier, 'materials'>,
  plan: ReadPlan | undefined,
  { figures, isStandstillPriced }: { readonly figures: MaterialFigures; readonly isStandstillPriced: boolean },
): MaterialNeed | undefined {
  const coverWeeks = plan === undefined || isStandstillPriced ? 0 : plan.fields.rawCover.likely;
  const scored = isTold ? scoreProduct(lines, { ...noMeasures, coverWeeks }, figures) : undefined;
  if (scored === undefined) return undefined;
  const needed = scored.parts.flatMap(({ share, material, supplyRisk, origin }) => {
    if (share === 0) return [];
    const isFromEurope = origin !== undefined && figures.findCountry(origin)?.eu === true;
    const left = isFromEurope ? 0 : (plan === undefined ? 1 : neededOf(plan, material.id)) * scored.uncovered;
    return [{ id: material.id, supplyRisk, needed: left, isCritical: material.critical }];
  });
  const weakest = weakestMaterial(needed);
  return {
    risk: weakest?.risk ?? 0,
    weakest: weakest?.id,
    critical: needed.filter(({ isCritical, needed: left }) => isCritical && left > 0).length,
  };
}
