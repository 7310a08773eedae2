import type { caseScales } from '../../reference/case-codebook.ts';
import type { Draft } from '../draft/draft.ts';

type Stage = NonNullable<Draft['stages']>[number];

/** A day as the quarter of its year: `2026-11-29` is in `2026-Q4`. */
export function quarterOf(day: string): string {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
}

const reached = {
  considered: 'thinking',
  decided: 'decided',
  started: 'running',
  realised: 'done',
  reversed: 'stopped',
} as const satisfies Record<Stage['stage'], (typeof caseScales.stage)[number]>;

interface Course {
  readonly stage: (typeof caseScales.stage)[number];
  /** First quarter of each; of what was stopped the last. */
  readonly quarters: Readonly<Partial<Record<`${Stage['stage']}_on`, string>>>;
  /** The plan that was last named in a stage beyond thinking. */
  readonly plan: string | undefined;
  /** How long after the decision the last look was taken. */
  readonly after: (typeof caseScales.after)[number] | undefined;
}

/** What became of it, from the dated notes of a dossier; nothing noted is still thinking. */
export function courseOf(stages: readonly Stage[], today: string): Course {
  const inOrder = stages.toSorted((one, two) => one.on.localeCompare(two.on));
  const last = inOrder.at(-1);
  const firstOf = (stage: Stage['stage']) => inOrder.find((one) => one.stage === stage)?.on;
  const decided = firstOf('decided') ?? firstOf('started') ?? firstOf('realised');
  const quarters = Object.fromEntries(
    inOrder.map(({ stage, on }) => [`${stage}_on`, quarterOf(stage === 'reversed' ? on : (firstOf(stage) ?? on))]),
  );
  return {
    stage: last === undefined ? 'thinking' : reached[last.stage],
    quarters,
    plan: inOrder.findLast(({ stage, plan }) => stage !== 'considered' && plan !== undefined)?.plan,
    after: decided === undefined ? undefined : lookedAfter(decided, today),
  };
}

function lookedAfter(decided: string, today: string): Course['after'] {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const months = monthOf(today) - monthOf(decided) - (today.slice(8) < decided.slice(8) ? 1 : 0);
  if (months >= 24) return '24-months';
  if (months >= 12) return '12-months';
  return months >= 6 ? '6-months' : 'none';
}
