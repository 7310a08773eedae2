import { describe, expect, it } from 'vitest';
import { languages, leavesOf, namespaces, type Language, type Leaf } from '../support/catalogs.ts';
import { isPassive, plainText, sentencesOf, wordsIn } from '../support/text-style.ts';
import { avoided, jargon, terms } from './words-to-avoid.ts';

/** Screens for whoever wants to check the method or the figures; the owner's road does not lead through them. */
const forExperts: readonly string[] = ['proof', 'sources', 'policy', 'evidence', 'workbook'];
const ownersNamespaces = namespaces.filter((namespace) => !forExperts.includes(namespace) && namespace !== 'glossary');
const longest = 25;

async function linesOf(language: Language, among: readonly string[]): Promise<readonly Leaf[]> {
  const found = await Promise.all(
    among.map(async (namespace) => (await leavesOf(language, namespace)).map(({ key, text }) => ({ key: `${namespace}.${key}`, text }))),
  );
  return found.flat();
}

const sentencesIn = (lines: readonly Leaf[]) => lines.flatMap(({ key, text }) => sentencesOf(text).map((sentence) => ({ key, sentence })));

/** Every term with the forms that the glossary explains. */
async function explainedForms(language: Language): Promise<ReadonlySet<string>> {
  const forms = (await leavesOf(language, 'glossary')).filter(({ key }) => /^terms\..*\.(forms|name)$/.test(key));
  return new Set(forms.flatMap(({ text }) => text.toLowerCase().split('|')));
}

function termsIn(language: Language, lines: readonly Leaf[]): { readonly key: string; readonly term: string }[] {
  return lines.flatMap(({ key, text }) =>
    terms[language].flatMap((pattern) => [...plainText(text).matchAll(pattern)].map(([term]) => ({ key, term: term.toLowerCase() }))),
  );
}

describe('the style of the texts', () => {
  it.each(languages)('has no sentence of more than 25 words in %s', async (language) => {
    const long = sentencesIn(await linesOf(language, namespaces)).filter(({ sentence }) => wordsIn(sentence) > longest);
    expect(long).toEqual([]);
  });

  it.each(languages)('avoids what we do not say in %s', async (language) => {
    const rules = avoided.filter(({ in: where }) => where.includes(language));
    const found = (await linesOf(language, namespaces)).flatMap(({ key, text }) =>
      rules.filter(({ pattern }) => pattern.test(plainText(text))).map(({ what }) => `${key}: ${what} in "${text}"`),
    );
    expect(found).toEqual([]);
  });

  it('keeps French marks on the line of the word they belong to', async () => {
    const loose = (await linesOf('fr', namespaces)).filter(({ text }) => / [:;?!»]|« /.test(text));
    expect(loose.map(({ key }) => key)).toEqual([]);
  });

  it.each(languages)('asks no owner to know a textbook in %s', async (language) => {
    const found = (await linesOf(language, ownersNamespaces)).flatMap(({ key, text }) =>
      jargon.flatMap(
        (pattern) =>
          pattern
            .exec(plainText(text))
            ?.slice(0, 1)
            .map((word) => `${key}: ${word}`) ?? [],
      ),
    );
    expect(found).toEqual([]);
  });

  it.each(languages)('explains in the glossary every term that it uses in %s', async (language) => {
    const explained = await explainedForms(language);
    const unexplained = termsIn(language, await linesOf(language, ownersNamespaces)).filter(({ term }) => !explained.has(term));
    expect(unexplained).toEqual([]);
  });

  it('notices what it is there for', () => {
    expect(wordsIn('Eén, twee {n, plural, one {stuk} other {stukken}} – drie.')).toBeGreaterThan(3);
    expect(plainText('{n, plural, one {# kost} other {# kosten van {wat}}} <b>nu</b>')).toBe('# kosten van 9 nu');
    expect(isPassive('nl', 'Alles wordt op uw toestel berekend')).toBe(true);
    expect(isPassive('nl', 'Wij rekenen dit voor u uit')).toBe(false);
    expect(isPassive('fr', 'Rien n’est envoyé')).toBe(true);
    expect(isPassive('fr', 'Nous calculons')).toBe(false);
    expect(isPassive('en', 'Nothing is sent')).toBe(true);
    expect(isPassive('en', 'We work it out')).toBe(false);
    expect(jargon.some((pattern) => pattern.test('Nearshoring'))).toBe(true);
  });

  it('tells how the texts read, per language', async () => {
    const rows = await Promise.all(
      languages.map(async (language) => {
        const sentences = sentencesIn(await linesOf(language, ownersNamespaces)).filter(({ sentence }) => wordsIn(sentence) >= 4);
        const lengths = sentences.map(({ sentence }) => wordsIn(sentence));
        const passive = sentences.filter(({ sentence }) => isPassive(language, sentence)).length;
        const used = new Set(termsIn(language, await linesOf(language, ownersNamespaces)).map(({ term }) => term));
        return {
          language,
          sentences: lengths.length,
          'mean length': Number((lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toFixed(1)),
          longest: Math.max(...lengths),
          'over 15': `${Math.round((100 * lengths.filter((length) => length > 15).length) / lengths.length)} %`,
          passive: `${Math.round((100 * passive) / lengths.length)} %`,
          'terms used, explained': used.size,
        };
      }),
    );
    for (const { language, ...told } of rows) {
      const line = Object.entries(told).map(([what, count]) => `${what} ${count}`);
      console.info(`texts in ${language}: ${line.join(' · ')}`);
    }
    for (const { 'mean length': mean } of rows) expect(mean).toBeLessThan(15);
  });
});
