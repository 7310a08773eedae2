import type { EnablerId } from '../../content/enablers.ts';
import type { Draft } from '../draft/draft.ts';

/** Whether something of an enabler is told in a draft, so that the answer counts with it. */
export function hasEnabler(enabler: EnablerId, { answers, materials, plans }: Draft): boolean {
  switch (enabler) {
    case 'digital':
      return plans.some(({ archetype }) => archetype === 'reshore-automated');
    case 'sustainable':
      return typeof answers['carbon.price']?.value === 'number';
    case 'autonomous':
      return materials !== undefined;
    case 'people':
      return plans.some((plan) => plan.answers.workshop?.value === 'yes');
  }
}
