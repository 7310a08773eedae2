import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/model/compile.ts';
import { eventHistories } from '../../../src/engine/draw/event-histories.ts';
import { futuresPerSet, historySets } from '../../../src/engine/draw/history-sets.ts';
import { futuresPerBlock } from '../../../src/engine/run/gather.ts';
import { projectInputs } from '../../support/project-inputs.ts';

const model = compile(projectInputs(5));
const histories = 64;
const sets = 16;
const drawn = Array.from({ length: sets }, (_, set) => historySets(model, histories)(set * futuresPerSet));

describe('the sets of histories', () => {
  it('change every 64 futures, at the end of a block', () => {
    const of = historySets(model, histories);
    expect(futuresPerSet % futuresPerBlock).toBe(0);
    expect(of(futuresPerSet - 1)).toBe(of(0));
    expect(of(futuresPerSet)).not.toEqual(of(0));
    expect(of(2 * futuresPerSet - 1)).toBe(of(futuresPerSet));
  });

  it('are the same in whatever order they are asked for', () => {
    const of = historySets(model, histories);
    for (const set of [3, 0, 15, 1]) expect(of(set * futuresPerSet)).toEqual(drawn[set]);
  });

  it('differ in every event and every project', () => {
    const times = drawn.flatMap(({ events }) => [...events.time]);
    expect(new Set(times).size).toBe(times.length);
    const outcomes = drawn.flatMap(({ projects }) => projects.map((project) => project.join()));
    expect(new Set(outcomes).size).toBe(sets * model.projectIds.length);
  });

  it('hold no more events than there is room for, and nearly as many', () => {
    for (const { events } of drawn) {
      expect(events.time.length).toBeLessThanOrEqual(events.most);
      expect(events.most).toBe(drawn[0]?.events.most);
    }
    // A layer that a ceiling cuts off halfway holds half of them.
    expect(Math.max(...drawn.map(({ events }) => events.time.length))).toBeGreaterThan((drawn[0]?.events.most ?? 0) / 2);
  });

  it('are of one kind: an event happens at a rate as often in each, but for rounding in every layer', () => {
    const [plan] = model.events;
    if (plan === undefined) throw new Error('an event expected');
    const counts = Array.from({ length: sets }, (_, set) => {
      const { mark } = eventHistories([plan], { seed: 5, set, histories, horizonYears: model.horizon });
      return mark.filter((at) => at < plan.ceiling / 2).length;
    });
    const expected = (plan.ceiling / 2) * model.horizon * histories;
    for (const count of counts) expect(Math.abs(count - expected)).toBeLessThan(8);
  });
});
