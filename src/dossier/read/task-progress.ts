import type { FieldKind } from '../../content/field.ts';
import type { FieldId } from '../../content/fields.ts';
import { planFields } from '../../content/plan-fields.ts';
import { groupsOf, type TaskId } from '../../content/task-fields.ts';
import type { Answer } from '../draft/answer.ts';
import type { Draft } from '../draft/draft.ts';
import { ruleOf } from '../draft/find-rule.ts';
import { isAsked } from '../draft/is-asked.ts';
import type { Plan } from '../draft/plan-schema.ts';

export interface TaskProgress {
  readonly status: 'not-begun' | 'begun' | 'done';
  /** Questions of the task that are asked, given the other answers, and how many of them have no answer yet. */
  readonly asked: number;
  readonly open: number;
  /** Seconds that the open ones take, and whole minutes. */
  readonly seconds: number;
  readonly minutes: number;
}

/** Seconds that a question takes, with the paper at hand: measured on nobody yet, a judgement. */
const seconds = {
  number: 30,
  choice: 15,
  currency: 10,
  country: 15,
  product: 30,
  choices: 60,
  series: 60,
  'goods-code': 30,
} as const satisfies Record<FieldKind, number>;
const secondsPerPlan = 45;
const secondsToCheck = 120;
export const secondsPerMinute = 60;

interface Question {
  readonly seconds: number;
  readonly answered: boolean;
}

/** How far a task is. An answer is a value or "I don't know". Done is what the person calls done, or what has no question left. */
export function taskProgress(task: TaskId, draft: Draft): TaskProgress {
  const questions = [...ownQuestions(task, draft), ...planQuestions(task, draft)];
  const open = questions.filter(({ answered }) => !answered);
  const calledDone = draft.done?.includes(task) === true;
  const finished = questions.length > 0 && open.length === 0;
  const left = calledDone ? 0 : open.reduce((sum, one) => sum + one.seconds, 0) + afterwards(task);
  const begun = open.length < questions.length || hasMore(task, draft);
  return {
    status: calledDone || finished ? 'done' : begun ? 'begun' : 'not-begun',
    asked: questions.length,
    open: open.length,
    seconds: left,
    minutes: Math.ceil(left / secondsPerMinute),
  };
}

const isAnswered = (answer: Answer | undefined) => answer?.value !== undefined || answer?.unknown === true;

/** The questions of a task about today that are asked now. */
export function askedOf(task: TaskId, draft: Draft): readonly FieldId[] {
  return groupsOf(task).flatMap(({ fields }) => fields.filter((field) => isAskedIn(task, field, draft)));
}

/** What a motive opens in the quick scan is asked here in any case; a measure of weight only when that one was chosen. */
export function isAskedIn(task: TaskId, field: FieldId, draft: Draft): boolean {
  const rule = ruleOf(field);
  if (rule.onlyIf?.field === 'motives') return true;
  if (task === 'risks' && draft.answers['standstill.what']?.value === 'nothing' && afterStandstill.includes(field)) return false;
  return isAsked(rule, draft);
}

const afterStandstill: readonly FieldId[] = ['standstill.after', 'standstill.weekCost', 'standstill.lostShare'];

function ownQuestions(task: TaskId, draft: Draft): readonly Question[] {
  return askedOf(task, draft).map((field) => ({ seconds: seconds[ruleOf(field).kind], answered: isAnswered(draft.answers[field]) }));
}

/** What a price or an idea of the handwork nearby is asked of, and what each way still needs. */
function planQuestions(task: TaskId, { plans }: Draft): readonly Question[] {
  if (task === 'nearby')
    return plans
      .filter(asksPrice)
      .map(({ answers }) => ({ seconds: secondsPerPlan, answered: isAnswered(answers.price) || isAnswered(answers.handwork) }));
  if (task === 'options') return plans.map((plan) => ({ seconds: secondsPerPlan, answered: isLookedAt(plan) }));
  return [];
}

const priced: readonly string[] = planFields.flatMap(({ id, of }) => (id === 'handwork' ? of : []));
export const asksPrice = ({ archetype }: Plan) => priced.includes(archetype);

/** Something is said of a way that the question about prices nearby does not ask. */
function isLookedAt({ answers, name, country, parts }: Plan): boolean {
  const { price: _, handwork: __, investment: ___, ...rest } = answers;
  return Object.values(rest).some(isAnswered) || name !== undefined || country !== undefined || parts !== undefined;
}

const hasMore = (task: TaskId, { answers, materials }: Draft) =>
  (task === 'materials' && materials !== undefined) ||
  groupsOf(task).some(({ more = [] }) => more.some((field) => isAnswered(answers[field])));

const afterwards = (task: TaskId) => (task === 'check' ? secondsToCheck : 0);
