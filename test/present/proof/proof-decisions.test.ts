import { describe, expect, it } from 'vitest';
import en from '../../../src/content/texts/en/decisions.ts';
import fr from '../../../src/content/texts/fr/decisions.ts';
import nl from '../../../src/content/texts/nl/decisions.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { createNamespaceWords } from '../../../src/i18n/words.ts';
import { presentDecisions, relationOf } from '../../../src/present/proof/proof-decisions.ts';
import { publishedDecisions } from '../../../src/reference/published-decisions.ts';
import { foundAnswers } from '../../../src/reference/published-decisions/found-answers.ts';

const shown = {
  nl: presentDecisions({ words: createNamespaceWords<'decisions'>('nl-BE', nl), format: createFormat('nl-BE') }),
  fr: presentDecisions({ words: createNamespaceWords<'decisions'>('fr-BE', fr), format: createFormat('fr-BE') }),
  en: presentDecisions({ words: createNamespaceWords<'decisions'>('en-GB', en), format: createFormat('en-GB') }),
} as const;

describe('what a firm did beside what Keerpunt says', () => {
  it.each([
    { word: 'close', leader: 'home', went: 'home', relation: 'close' },
    { word: 'leaning', leader: 'home', went: 'home', relation: 'agrees' },
    { word: 'clear', leader: 'near', went: 'home', relation: 'differs' },
  ] as const)('$word for $leader against $went is "$relation"', ({ word, leader, went, relation }) => {
    expect(relationOf({ word, leader, rival: 'stay', share: 0.7 }, { went })).toBe(relation);
  });

  it.each(['nl', 'fr', 'en'] as const)('explains every decision in one line, with its sources, in %s', (language) => {
    const { decisions } = shown[language];
    expect(decisions.map(({ id }) => id)).toEqual(publishedDecisions.map(({ id }) => id));
    for (const { teaches, reported, happened, says, reports } of decisions) {
      for (const line of [teaches, reported, happened, says]) expect(line).toMatch(/\S.*\.$/);
      for (const { name } of reports) expect(name).toMatch(/\(.*\d{4}\)$/);
    }
  });

  it('counts how often it says the same, does not choose, and says something else', () => {
    const relations = shown.en.decisions.map(({ relation }) => relation);
    const count = (wanted: string) => relations.filter((relation) => relation === wanted).length;
    expect(shown.en.count).toBe(
      `Of ${relations.length} decisions, Keerpunt finds ${count('close')} too close to tell. In ${count('agrees')} it says the same as the firm did, in ${count('differs')} something else.`,
    );
  });

  it('tells the share, and why a word is less firm than it', () => {
    const otis = shown.nl.decisions.find(({ id }) => id === 'otis');
    expect(otis?.says).toContain(`${Math.round(foundAnswers.otis.share * 100)}`);
    expect(otis?.entered).toContain('wij zelf');
  });
});
