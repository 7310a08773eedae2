import type { NamespaceWords } from '../../i18n/words.ts';
import type { PresentationInput } from '../names/presentation-input.ts';

/** What the slides are told with: the answer in one format, masked or not, and the words of the hour. */
export interface HourInput extends PresentationInput {
  readonly own: NamespaceWords<'session'>;
}

/** The option that the answer puts first: by value where people weigh, else by money. */
export function firstOption({ assessment: { weighed, leader } }: Pick<PresentationInput, 'assessment'>): string {
  return weighed?.ranking[0]?.option ?? leader;
}
