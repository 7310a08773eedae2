import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../src/dossier/draft/draft.ts';
import { wizardOn } from '../../support/wizard.ts';

async function opened() {
  const { wizard } = wizardOn();
  await wizard.getState().create();
  return () => wizard.getState();
}

describe('the action plan', () => {
  it('keeps what is agreed about a step of the advice under its key, and empties a box again', async () => {
    const now = await opened();
    now().agree({ step: 'pilot:nearshore' }, { who: 'An' });
    now().agree({ step: 'pilot:nearshore' }, { when: '2027-03-01', state: 'done' });
    expect(now().draft?.actions).toMatchObject([{ step: 'pilot:nearshore', who: 'An', when: '2027-03-01', state: 'done' }]);
    now().agree({ step: 'pilot:nearshore' }, { who: '', when: '' });
    expect(Object.keys(now().draft?.actions?.[0] ?? {})).toEqual(['id', 'step', 'state']);
    expect(draftSchema.safeParse(now().draft).success).toBe(true);
  });

  it('takes steps of one’s own, sixty in all, and takes them away', async () => {
    const now = await opened();
    for (let i = 0; i < 62; i += 1) now().addAction(`step ${i}`);
    now().addAction('   ');
    expect(now().draft?.actions).toHaveLength(60);
    now().removeAction(now().draft?.actions?.[0]?.id ?? '');
    expect(now().draft?.actions).toHaveLength(59);
    now().undo();
    expect(now().draft?.actions).toHaveLength(60);
  });

  it('keeps what became of it in order of date', async () => {
    const now = await opened();
    now().addStage({ stage: 'started', on: '2027-06-01' });
    now().addStage({ stage: 'decided', on: '2027-01-15', plan: 'nearshore', note: 'by the board' });
    expect(now().draft?.stages?.map(({ stage }) => stage)).toEqual(['decided', 'started']);
    now().removeStage(0);
    expect(now().draft?.stages?.map(({ stage }) => stage)).toEqual(['started']);
    expect(draftSchema.safeParse(now().draft).success).toBe(true);
  });
});
