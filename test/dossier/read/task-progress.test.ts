import { describe, expect, it } from 'vitest';
import { fields } from '../../../src/content/fields.ts';
import { tasks } from '../../../src/content/tasks.ts';
import { askedOf, taskProgress } from '../../../src/dossier/read/task-progress.ts';
import { newDraft } from '../../../src/dossier/draft/new-draft.ts';
import { dontKnow, draftOf, said } from '../../support/draft-of.ts';

const empty = newDraft({ id: 'empty', today: '2027-01-01', now: '2027-01-01T09:00:00.000Z', seed: 7 });

describe('how far a task is', () => {
  it('has begun nothing in a new dossier, and needs half an hour to forty minutes for it', () => {
    const progress = tasks.map((task) => taskProgress(task, empty));
    expect(progress.map(({ status }) => status)).toEqual(tasks.map(() => 'not-begun'));
    const minutes = progress.reduce((sum, one) => sum + one.seconds, 0) / 60;
    expect(minutes).toBeGreaterThanOrEqual(22);
    expect(minutes).toBeLessThanOrEqual(40);
  });

  it('counts "I don’t know" as an answer', () => {
    const draft = draftOf({ 'content.materialShare': dontKnow });
    expect(taskProgress('materials', draft)).toMatchObject({ status: 'begun', asked: 2, open: 1, minutes: 1 });
    const both = draftOf({ 'content.materialShare': dontKnow, 'content.labourShare': said(0.3) });
    expect(taskProgress('materials', both)).toEqual({ status: 'done', asked: 2, open: 0, seconds: 0, minutes: 0 });
  });

  it('is done when the person says so, whatever is open', () => {
    const draft = { ...draftOf({}), done: ['chain' as const] };
    expect(taskProgress('chain', draft)).toMatchObject({ status: 'done', minutes: 0 });
    expect(taskProgress('chain', draft).open).toBeGreaterThan(10);
  });

  it('carries over what the quick scan asked', () => {
    const draft = draftOf({ product: said('pumps-valves'), history: said('no'), 'outage.count': said('1') });
    expect(taskProgress('company', draft)).toMatchObject({ status: 'begun', asked: 6, open: 4 });
    expect(taskProgress('risks', draft).status).toBe('begun');
  });

  it('asks no more about a standstill when nothing stops, and a weight only in the measure that is known', () => {
    expect(askedOf('risks', draftOf({ 'standstill.what': said('nothing') }))).not.toContain('standstill.weekCost');
    const asked = askedOf('chain', draftOf({ 'shipment.by': said('kg-per-year') }));
    expect(asked).toContain('shipment.kilogramsPerYear');
    expect(asked).not.toContain('shipment.kilogramsPerPiece');
  });

  it('asks what a motive opens in the quick scan of everybody', () => {
    expect(askedOf('chain', empty)).toEqual(expect.arrayContaining(['quality.rejectShare', 'duty.rate']));
    expect(askedOf('nearby', empty)).toContain('market.extraPrice');
  });

  it('takes a price or an idea of the handwork as the answer about a way', () => {
    const [first, ...rest] = empty.plans;
    const plans = first === undefined ? [] : [{ ...first, answers: { handwork: said('much') } }, ...rest];
    expect(taskProgress('nearby', { ...empty, plans }).open).toBe(taskProgress('nearby', empty).open - 1);
  });

  it('waits for no cost that counts only when it is told', () => {
    const asked = tasks.flatMap((task) => askedOf(task, empty));
    expect(asked.filter((id) => id.startsWith('cost.'))).toEqual([]);
    expect(fields.length).toBeGreaterThan(asked.length);
  });
});
