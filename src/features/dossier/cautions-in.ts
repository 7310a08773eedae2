import type { TaskId } from '../../content/task-fields.ts';
import type { CautionId } from '../../parts/cautions.tsx';

/** In which task each caution is met. */
export const cautionsIn: Readonly<Partial<Record<TaskId, readonly CautionId[]>>> = {
  company: ['mostly-large-or-high-tech', 'few-of-those-who-left', 'few-of-all-firms'],
  goals: ['intention-is-not-doing', 'growth-is-elsewhere'],
  nearby: ['investment-wages-prices', 'reasons-to-go-away'],
  risks: ['supply-here-fails-too', 'tension-delays-projects'],
  materials: ['self-sufficiency-costs'],
  feasibility: ['jobs-return-in-part'],
};
