/** The tests of the policy debate of 2023, in its order: the European frame first, then what the project answers to. */
export const supportTests = ['state-aid', 'frames', 'strategic', 'circular', 'spearheads', 'challenges'] as const;
export type SupportTestId = (typeof supportTests)[number];

interface SupportQuestion {
  readonly id: string;
  readonly test: SupportTestId;
  /** This answer ends the check: no support can be had. */
  readonly stopsOn?: 'yes';
}

/** What the dossier itself cannot know; each is answered with yes, no, or not at all. */
export const supportQuestions = [
  { id: 'begun', test: 'state-aid', stopsOn: 'yes' },
  { id: 'difficulty', test: 'state-aid', stopsOn: 'yes' },
  { id: 'moved', test: 'state-aid', stopsOn: 'yes' },
  { id: 'renews', test: 'frames' },
  { id: 'saves', test: 'frames' },
  { id: 'digital', test: 'frames' },
  { id: 'essential', test: 'strategic' },
  { id: 'recycled', test: 'circular' },
  { id: 'repairable', test: 'circular' },
  { id: 'partner', test: 'spearheads' },
  { id: 'challenge', test: 'challenges' },
] as const satisfies readonly SupportQuestion[];

export type SupportQuestionId = (typeof supportQuestions)[number]['id'];
