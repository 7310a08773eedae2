import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/content/locales.ts';
import { mixSearch } from '../../../src/dossier/mixes/mix-search.ts';
import { takeSteps } from '../../../src/engine/textbook/take-steps.ts';
import { startRun } from '../../../src/engine/run/run.ts';
import { mixesPart } from '../../../src/present/accountant/mixes-figure.ts';
import { toPresentationInput } from '../../../src/present/names/to-presentation-input.ts';
import { draftOf, figures, pageInput } from '../../support/owner-page-case.ts';
import { outsideOf, overlapsOf } from '../../support/scene-overlap.ts';

const search = takeSteps(mixSearch(draftOf(), figures, ['nearshore', 'friendshore', 'reshore-buy']));
if (search === undefined) throw new RangeError('nothing to mix');
const run = startRun(search.inputs, { futures: 16, histories: 8 });
while (!run.advance(16));
const table = run.table();

describe.each(locales)('the mixes, in %s', (locale) => {
  const presentation = toPresentationInput(pageInput({ table, inputs: search.inputs, locale }));
  const part = mixesPart(table, search, { ...presentation, assessment: { ...presentation.assessment, leader: 'stay' } });

  it('stand in a picture where no two words meet and nothing sticks out', () => {
    for (const scene of [part?.figure.scene, part?.figure.narrow]) {
      if (scene === undefined) throw new RangeError('no picture');
      expect(outsideOf(scene)).toEqual([]);
      const texts = scene.marks.filter(({ mark }) => mark === 'text');
      expect(overlapsOf({ ...scene, marks: texts })).toEqual([]);
    }
  });

  it('stand in rows of at most eight, each with another name, and a sentence without holes', () => {
    const names = part?.rows.map(({ name }) => name) ?? [];
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThanOrEqual(8);
    expect(new Set(names).size).toBe(names.length);
    expect([...names, part?.figure.takeaway].join(' ')).not.toMatch(/undefined|NaN|candidate|advice\./);
  });
});
