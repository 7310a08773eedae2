import type { CautionId } from '../../parts/cautions.tsx';
import type { QuestionNumber } from './question-numbers.ts';

/** Where each caution is met. */
export const cautionsAt: Readonly<Partial<Record<QuestionNumber, readonly CautionId[]>>> = {
  1: ['mostly-large-or-high-tech'],
  2: ['reasons-to-go-away'],
  3: ['few-of-those-who-left', 'few-of-all-firms'],
  4: ['growth-is-elsewhere'],
  8: ['supply-here-fails-too'],
  9: ['self-sufficiency-costs'],
  10: ['investment-wages-prices'],
  11: ['jobs-return-in-part'],
  12: ['intention-is-not-doing', 'tension-delays-projects'],
};
