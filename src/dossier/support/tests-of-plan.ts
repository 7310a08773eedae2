import type { Assessment } from '../../engine/advise/assessment.ts';
import type { Figures } from '../defaults/load-figures.ts';
import { noMeasures, scoreProduct } from '../materials/score-product.ts';
import type { Dossier } from '../read/dossier.ts';
import { assessSupport, type SupportCase, type SupportTest } from './assess-support.ts';

interface Answered {
  readonly dossier: Dossier;
  readonly figures: Figures;
  readonly assessment: Assessment;
}

/** The tests of support for one plan of an answer, with what the materials and the emissions of the answer say. */
export function testsOfPlan(
  { dossier, figures, assessment }: Answered,
  { plan, told, today }: Pick<SupportCase, 'plan' | 'told' | 'today'>,
): readonly SupportTest[] {
  const product = dossier.fields.product.value;
  const group = typeof product === 'string' ? figures.findProduct(product) : undefined;
  const sector = group === undefined ? undefined : figures.findSector(group.sector);
  const scored = scoreProduct(dossier.materials.lines, noMeasures, figures);
  const carbonOf = (option: string | undefined) => assessment.ranking.find((one) => one.option === option)?.carbon;
  const [mine, stays] = [carbonOf(plan?.id), carbonOf(assessment.reference)];
  const carbon = mine === undefined || stays === undefined ? {} : { carbon: { plan: mine, today: stays } };
  return assessSupport({ dossier, plan, told, sector, scored, today, ...carbon });
}
