import { describe, expect, it } from 'vitest';
import { leversOf } from '../../../src/dossier/explore/lever.ts';
import { figuresToGuess, openFigures } from '../../../src/present/session/heavy-figures.ts';
import { figuresToReadOut } from '../../../src/present/session/read-out.ts';
import { draftOf } from '../../support/owner-page-case.ts';
import { hourCase } from '../../support/hour-case.ts';

const { dossier, draft, assessment, inputOf } = hourCase(
  draftOf({
    answers: {
      'origin.country': { value: 'VN' },
      'purchase.amount': { value: 400_000, sure: 'exact' },
      'purchase.pieces': { value: 10_000, sure: 'exact' },
    },
  }),
);
const levers = leversOf(dossier, draft);

describe('the figures of an hour', () => {
  it('that are read out are own answers, the invoice first', () => {
    expect(figuresToReadOut(inputOf('nl-BE')).map(({ field }) => field)).toEqual(['purchase.amount', 'purchase.pieces']);
    expect(figuresToReadOut(inputOf('nl-BE'))[0]?.value).toBe('€\u00a0400.000 per jaar');
  });

  it('that are asked are three that nobody gave', () => {
    const open = openFigures(levers, assessment);
    expect(open).toHaveLength(3);
    for (const { known } of open) expect(known.from).toBe('default');
  });

  it('that are asked are, where all are given, those told roughly, and none that is exact', () => {
    const given = (lever: (typeof levers)[number], low: number, high: number) => ({
      ...lever,
      known: { ...lever.known, from: 'answer' as const, low, high },
    });
    const told = levers.map((lever, i) => given(lever, i % 2 === 0 ? 1 : 2, 2));
    const asked = openFigures(told, assessment, 100);
    expect(asked.length).toBeGreaterThan(0);
    for (const { known } of asked) expect(known.low).toBeLessThan(known.high);
    const last = asked.at(-1);
    const opened = told.map((lever) =>
      lever.key === last?.key ? { ...lever, known: { ...lever.known, from: 'default' as const } } : lever,
    );
    expect(openFigures(opened, assessment, 100)[0]?.key).toBe(last?.key); // what nobody gave comes first
  });

  it('that are guessed at have a turning point, each once', () => {
    const guessed = figuresToGuess(levers, assessment);
    expect(new Set(guessed.map(({ lever }) => lever.key)).size).toBe(guessed.length);
    for (const { lever, turn } of guessed) {
      expect(assessment.tipping.some(({ estimate, at }) => estimate === lever.known.estimate && at === turn)).toBe(true);
    }
  });
});
