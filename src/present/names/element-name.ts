import { costElements } from '../../content/cost-elements.ts';
import type { ElementId } from '../../engine/model/inputs.ts';
import type { PresentationInput } from './presentation-input.ts';

/** Market effects are income: costing more of them is earning less. */
export function isIncome(element: ElementId): boolean {
  return costElements.some(({ id, group }) => id === element && group === 'market');
}

export function elementName(element: ElementId, { words }: Pick<PresentationInput, 'words'>): string {
  return words(`results.element.${costElements.find(({ id }) => id === element)?.id ?? 'other'}`);
}
