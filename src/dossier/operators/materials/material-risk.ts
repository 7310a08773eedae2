import type { Figures } from '../../defaults/load-figures.ts';
import type { Dossier, ReadPlan } from '../../read/dossier.ts';
import { neededOf } from './needed-of.ts';
import { noMeasures, scoreProduct, type MaterialFigures } from '../../materials/score-product.ts';

/** How exposed an option is through the raw materials of the product. Shares are of the material, not of the whole price. */
export interface MaterialRisk {
  /** Supply risk of the materials together, after what the option does: 1 is the border of what Europe calls critical. */
  readonly score: number;
  /** The same as the chain is today. */
  readonly today: number;
  readonly critical: number;
  readonly strategic: number;
  /** Critical and from outside Europe: what autonomy loses. */
  readonly criticalOutside: number;
  /** The person looked at the list; else it is what such products often contain, which decides nothing. */
  readonly isTold: boolean;
}

/**
 * The risk of raw materials of an option (`undefined`: of staying): a criterion, never money. Moving production leaves the
 * materials what they are; only stock of raw material, a circular share and another material change the score, by the
 * formula of `materialScore`. Undefined where no material is known.
 */
export function materialRisk(dossier: Dossier, plan: ReadPlan | undefined, figures: MaterialFigures): MaterialRisk | undefined {
  const coverWeeks = plan?.fields.rawCover.likely ?? 0;
  const scored = scoreProduct(dossier.materials.lines, { ...noMeasures, coverWeeks }, figures);
  if (scored === undefined) return undefined;
  const { before, critical, strategic, criticalOutside, parts } = scored;
  const score = parts.reduce((sum, { points, material }) => sum + points * (plan === undefined ? 1 : neededOf(plan, material.id)), 0);
  return { score, today: before, critical, strategic, criticalOutside, isTold: dossier.materials.isTold };
}

/**
 * How much more often the chain behind a maker is stopped than by default: the score of the materials over Europe's border of
 * what is critical, within bounds. 1 while nobody looked at the list, so that a default decides nothing. What stock does is
 * left out: the model follows it week by week. An assumption: nobody has counted stoppages by material.
 */
export function stoppageFactor(dossier: Dossier, plan: ReadPlan | undefined, figures: Figures): number {
  if (!dossier.materials.isTold) return 1;
  const replaced = plan?.archetype === 'substitute' ? (plan.replaces ?? noMeasures.replaced) : noMeasures.replaced;
  const scored = scoreProduct(dossier.materials.lines, { ...noMeasures, replaced }, figures);
  if (scored === undefined) return 1;
  const { materialFactorLeast, materialFactorMost } = figures.outages;
  const factor = scored.score / figures.criticalityBorder.supplyRisk.value;
  return Math.min(materialFactorMost.value, Math.max(materialFactorLeast.value, factor));
}
