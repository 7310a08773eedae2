import { isStandstillPriced } from '../../dossier/read/criteria-of.ts';
import type { PresentationInput } from '../names/presentation-input.ts';
import type { Reason } from '../../engine/advise/explain/reason.ts';

/** As a heading: names of materials are told so. */
function materialName(id: string, { words, figures }: Pick<PresentationInput, 'words' | 'figures'>): string {
  const material = figures.findMaterial(id);
  return material === undefined ? id : words(`materials.material.${material.id}.name`);
}

/** As the European studies write it. */
function supplyRisk(risk: number, { format }: Pick<PresentationInput, 'format'>): string {
  return format.number(risk, { least: 1, most: 1 });
}

/** How far the product leans on critical materials, and which options ease that; undefined while nobody looked at the list. */
export function tellMaterials(presentation: PresentationInput): readonly string[] | undefined {
  const { inputs, words, names, format, figures } = presentation;
  const today = inputs.options.find(({ id }) => id === inputs.frame.reference)?.materials;
  if (today === undefined) return undefined;
  const needs = words('weighed.materials.needs', { count: today.critical });
  if (today.weakest === undefined) return [needs];
  const say = (risk: number) => supplyRisk(risk, presentation);
  const easing = inputs.options.filter(({ materials }) => materials !== undefined && say(materials.risk) < say(today.risk));
  return [
    needs,
    words('weighed.materials.weakest', {
      name: materialName(today.weakest, presentation),
      risk: say(today.risk),
      border: say(figures.criticalityBorder.supplyRisk.value),
    }),
    easing.length === 0
      ? words('weighed.materials.same')
      : words('weighed.materials.eased', {
          list: format.list(easing.map(({ id, materials }) => `${names.inside(id)} (${say(materials?.risk ?? 0)})`)),
        }),
    ...(isStandstillPriced(inputs.frame) ? [words('weighed.materials.inEuro')] : []),
  ];
}

type MaterialReason = Extract<Reason, { readonly code: 'critical-materials' | 'safer-materials' | 'riskier-materials' }>;

/** What materials speak for or against an option. */
export function tellMaterialReason(reason: MaterialReason, presentation: PresentationInput): string {
  const { words, names } = presentation;
  const risk = supplyRisk(reason.risk, presentation);
  if (reason.code !== 'critical-materials') {
    return words('results.reason.materialRisk', { risk, other: supplyRisk(reason.other, presentation), than: names.inside(reason.than) });
  }
  return words('results.reason.criticalMaterials', { count: reason.count, name: materialName(reason.weakest, presentation), risk });
}
