import { costElements } from '../content/cost-elements.ts';
import type { ElementId } from '../engine/simulate/inputs.ts';
import type { Telling } from './telling.ts';

export function elementName(element: ElementId, { words }: Pick<Telling, 'words'>): string {
  return words(`results.element.${costElements.find(({ id }) => id === element)?.id ?? 'other'}`);
}
