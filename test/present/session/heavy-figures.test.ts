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

  it('that are guessed at have a turning point, each once', () => {
    const guessed = figuresToGuess(levers, assessment);
    expect(new Set(guessed.map(({ lever }) => lever.key)).size).toBe(guessed.length);
    for (const { lever, turn } of guessed) {
      expect(assessment.tipping.some(({ estimate, at }) => estimate === lever.known.estimate && at === turn)).toBe(true);
    }
  });
});
