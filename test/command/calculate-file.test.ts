import { describe, expect, it } from 'vitest';
import { calculateFile } from '../../src/command/calculate-file.ts';
import { exampleIds, loadExample } from '../../src/dossier/examples/load-example.ts';
import { writeDraftFile } from '../../src/storage/draft-file.ts';

interface OptionDocument {
  readonly id: string;
  readonly pvCost: number;
  readonly groups: Readonly<Record<string, number>>;
  readonly differencePerYear: number;
  readonly winShareAgainstStay: number | null;
}

const small = { futures: 64, histories: 16, locale: 'nl-BE' } as const;
/** Enough where one text is held against another. */
const smallest = { ...small, futures: 16, histories: 8 } as const;
const fileOf = (text: string) => ({ name: 'dossier.keerpunt.json', content: new Blob([text]) });
const exampleFile = async (id: (typeof exampleIds)[number]) => fileOf(writeDraftFile(await loadExample(id)).text);

async function documentOf(file: ReturnType<typeof fileOf>, options: Parameters<typeof calculateFile>[1] = small) {
  const answer = await calculateFile(file, options);
  if (!answer.ok) throw new Error(answer.reason);
  return { text: answer.text, document: JSON.parse(answer.text) as Record<string, unknown> & { options: OptionDocument[] } };
}

describe('the answer of a dossier file as JSON', () => {
  it.each(exampleIds)('tells every option of %s, its groups adding up to its cost as an equal amount a year', async (id) => {
    const { document, text } = await documentOf(await exampleFile(id));
    expect(text).not.toContain('\n');
    expect(document).toMatchObject({ file: 'dossier.keerpunt.json', futures: 64, relative: false, problems: expect.any(Array) });
    const stay = document.options.find((option) => option.id === 'stay');
    expect(stay).toMatchObject({ differencePerYear: 0, winShareAgainstStay: null });
    const totals = document.options.map(({ groups }) => Object.values(groups).reduce((sum, amount) => sum + amount, 0));
    document.options.forEach((option, at) => {
      expect(Object.keys(option.groups)).toHaveLength(8);
      expect((totals[at] ?? 0) / (totals[0] ?? 0)).toBeCloseTo(option.pvCost / (document.options[0]?.pvCost ?? 0), 9);
      expect(option.differencePerYear).toBeCloseTo((totals[at] ?? 0) - (totals[document.options.indexOf(stay ?? option)] ?? 0), 6);
    });
  });

  it('is the same text for the same file, options and seed, and another with another seed', async () => {
    const file = await exampleFile('workwear');
    const [first, again, other] = [
      await documentOf(file, smallest),
      await documentOf(file, smallest),
      await documentOf(file, { ...smallest, seed: 99 }),
    ];
    expect(again.text).toBe(first.text);
    expect(other.text).not.toBe(first.text);
  });

  it('names the price of a piece and the volume of today where the pieces are told', async () => {
    const { document } = await documentOf(await exampleFile('workwear'), { ...small, futures: 128 });
    const points = document['tipping'] as { estimate: string; unit: string; now: number }[];
    expect(points.filter(({ estimate }) => /^field:purchase\.(?:amount|pieces)$/.test(estimate))).toEqual([]);
    const price = points.find(({ estimate }) => estimate === 'today:price');
    expect(price?.unit).toBe('EUR/pc');
    expect(price?.now).toBeCloseTo(7.8, 6); // 60,000 trousers of 7.80
  });

  it('changes no number with the language of the names', async () => {
    const file = await exampleFile('circuit-boards');
    const numbers = (text: string) => text.replaceAll(/"(?:name|label)":"(?:[^"\\]|\\.)*"/g, '');
    const [dutch, french] = [await documentOf(file, smallest), await documentOf(file, { ...smallest, locale: 'fr-BE' })];
    expect(french.text).not.toBe(dutch.text);
    expect(numbers(french.text)).toBe(numbers(dutch.text));
  });

  it('says what is missing where a dossier reads but cannot be calculated', async () => {
    const draft = await loadExample('workwear');
    const { 'origin.country': _, ...answers } = draft.answers;
    const { document } = await documentOf(fileOf(writeDraftFile({ ...draft, answers }).text));
    expect(document).toMatchObject({ word: 'none', leader: null, options: [], problems: ['no-country:origin.country'] });
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['something else', '{"format":"other"}', 'not-a-draft'],
    ['nothing', '', 'empty'],
  ])('refuses a file of %s', async (_, text, reason) => {
    expect(await calculateFile(fileOf(text), small)).toEqual({ ok: false, reason });
  });

  it('refuses an edition that nobody knows', async () => {
    expect(await calculateFile(await exampleFile('workwear'), { ...small, edition: '1999-01-01' })).toEqual({
      ok: false,
      reason: 'unknown-edition',
    });
  });
});
