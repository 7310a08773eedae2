import { describe, expect, it } from 'vitest';
import { wizardOn } from '../../support/wizard.ts';

describe('weighing in a dossier', () => {
  it('keeps a person, changes that person in place, and leaves nothing behind when the last one skips', async () => {
    const { wizard } = wizardOn();
    await wizard.getState().create();
    wizard.getState().weigh('owner', { name: '  Zaakvoerder ', how: 'order', order: ['delivery', 'cost'] });
    wizard.getState().weigh('planner', { name: 'Planner', how: 'points', points: { cost: 50 } });
    wizard.getState().weigh('owner', { name: 'Zaakvoerder', how: 'order', order: ['cost', 'delivery'] });
    expect(wizard.getState().draft?.weighings?.map(({ id, name }) => [id, name])).toEqual([
      ['owner', 'Zaakvoerder'],
      ['planner', 'Planner'],
    ]);
    wizard.getState().weigh('owner', undefined);
    wizard.getState().weigh('planner', undefined);
    expect(wizard.getState().draft).not.toHaveProperty('weighings');
    wizard.getState().undo();
    expect(wizard.getState().draft?.weighings).toHaveLength(1);
  });

  it('lets no more people weigh than are kept', async () => {
    const { wizard } = wizardOn();
    await wizard.getState().create();
    for (let person = 0; person < 10; person += 1) wizard.getState().weigh(`person-${person}`, { name: '', how: 'order' });
    expect(wizard.getState().draft?.weighings).toHaveLength(8);
  });

  it('keeps opinions by what they are about, and takes them back', async () => {
    const { wizard } = wizardOn();
    await wizard.getState().create();
    wizard.getState().judge('place:CN:quality', { value: 0.7 });
    expect(wizard.getState().draft?.judgements).toEqual({ 'place:CN:quality': { value: 0.7 } });
    wizard.getState().judge('place:CN:quality', undefined);
    expect(wizard.getState().draft).not.toHaveProperty('judgements');
  });
});
