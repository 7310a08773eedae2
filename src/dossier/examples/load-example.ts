import type { Draft } from '../draft/draft.ts';

export const exampleIds = ['bicycle-frames', 'circuit-boards', 'workwear'] as const;
export type ExampleId = (typeof exampleIds)[number];

const loaders = {
  'bicycle-frames': async () => (await import('./bicycle-frames.ts')).bicycleFrames,
  'circuit-boards': async () => (await import('./circuit-boards.ts')).circuitBoards,
  workwear: async () => (await import('./workwear.ts')).workwear,
} as const satisfies Record<ExampleId, () => Promise<Draft>>;

function isExampleId(id: string): id is ExampleId {
  return exampleIds.some((known) => known === id);
}

/**
 * The draft of an example or of a published decision, to be opened as a copy.
 *
 * @throws RangeError when there is neither
 */
export async function loadExample(id: string): Promise<Draft> {
  if (isExampleId(id)) return loaders[id]();
  const { decisionDraft } = await import('./decision-draft.ts');
  const draft = decisionDraft(id);
  if (draft === undefined) throw new RangeError(`example: ${id} does not exist`);
  return draft;
}
