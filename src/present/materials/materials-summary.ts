import { criticalityBorder } from '../../reference/materials/criticality-border.ts';
import type { Figures } from '../../dossier/defaults/load-figures.ts';
import type { Dossier } from '../../dossier/read/dossier.ts';
import { materialRisk } from '../../dossier/operators/materials/material-risk.ts';
import { noMeasures, scoreProduct } from '../../dossier/materials/score-product.ts';
import { partsFigure } from './materials-parts-figure.ts';
import type { MaterialsInput } from './materials-input.ts';
import type { Figure } from '../../scene/scene.ts';

export interface MaterialsSummary {
  readonly score: string;
  readonly lines: readonly string[];
  readonly figure: Figure;
  /** Shares of the material: critical, strategic. */
  readonly shares: readonly (readonly [what: string, share: string])[];
  /** Options that change the score, with the score they leave. */
  readonly options: readonly { readonly option: string; readonly score: string }[];
}

/** The raw materials of a dossier in short, as the scanner tells them; undefined where none is known. */
export function materialsSummary(dossier: Dossier, figures: Figures, presentation: MaterialsInput): MaterialsSummary | undefined {
  const { words, names, format } = presentation;
  const scored = scoreProduct(dossier.materials.lines, noMeasures, figures);
  if (scored === undefined) return undefined;
  const say = (value: number) => format.number(value, { least: 1, most: 1 });
  const share = (value: number) => format.share(value, { most: 0 });
  const { value: border } = criticalityBorder.supplyRisk;
  const { weakest, before, critical, strategic } = scored;
  return {
    score: words('score.value', { score: say(before) }),
    lines: [
      words(before >= border ? 'score.above' : 'score.below', { threshold: say(border) }),
      words('score.weakest', { name: names(`material.${weakest.material.id}.name`), risk: say(weakest.supplyRisk) }),
      words(dossier.materials.isTold ? 'whose.kept' : 'whose.usual'),
    ],
    figure: partsFigure(scored, presentation),
    shares: [
      [words('behind.critical'), share(critical)],
      [words('behind.strategic'), share(strategic)],
    ],
    options: dossier.plans
      .filter(({ unfit }) => unfit === undefined)
      .flatMap((plan) => {
        const risk = materialRisk(dossier, plan, figures);
        const isChanged = risk !== undefined && say(risk.score) !== say(risk.today);
        return isChanged ? [{ option: plan.id, score: say(risk.score) }] : [];
      }),
  };
}
