import { describe, expect, it } from 'vitest';
import nl from '../../../src/content/texts/nl/proof.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { createNamespaceWords } from '../../../src/i18n/words.ts';
import { checkExample } from '../../../src/present/proof/proof-check.ts';
import { proofExamples, proofGroups } from '../../../src/present/proof/proof-examples.ts';
import { isWithin, one, type ProofExample } from '../../../src/present/proof/proof-figure.ts';
import { presentProof } from '../../../src/present/proof/proof-page.ts';
import * as decide from '../../../src/reference/published-cases/decide.ts';
import * as finance from '../../../src/reference/published-cases/finance.ts';
import * as model from '../../../src/reference/published-cases/model.ts';
import * as outage from '../../../src/reference/published-cases/outage.ts';
import * as stock from '../../../src/reference/published-cases/stock.ts';

const words = createNamespaceWords<'proof'>('nl-BE', nl);
const format = createFormat('nl-BE');
const page = (examples: readonly ProofExample[]) => presentProof({ checked: examples.map(checkExample), words, format });
const exampleOf = (figure: { published: number | undefined; found: number | undefined; tolerance: number }): ProofExample => ({
  id: 'eoq',
  group: 'stock',
  cases: [{ source: 'Book, ch. 1', standing: 'seen' }],
  run: () => [one('cost', figure)],
});
const shown = (figure: Parameters<typeof exampleOf>[0]) => {
  const example = page([exampleOf(figure)]).groups.flatMap(({ examples }) => examples)[0];
  return { ...example?.figures[0], margin: example?.margin };
};

describe('the published cases', () => {
  it.each(proofExamples.map((example) => [example.id, example] as const))('%s is found again within its tolerance', (_, example) => {
    const { figures, within } = checkExample(example);
    expect(figures.filter((figure) => !isWithin(figure))).toEqual([]);
    expect(within).toBe(true);
  });

  it('are all on the page, with every text once', () => {
    const kept = [decide, finance, model, outage, stock].flatMap((file) => Object.values<unknown>(file).flat());
    const sources = new Set(
      kept.flatMap((found) => (typeof found === 'object' && found !== null && 'source' in found ? [found.source] : [])),
    );
    const seen = new Set<unknown>(proofExamples.flatMap(({ cases }) => cases.map(({ source }) => source)));
    expect([...sources].filter((source) => !seen.has(source))).toEqual([]);
    expect(proofExamples.map(({ id }) => id).toSorted()).toEqual(Object.keys(nl.example).toSorted());
    expect(proofGroups.toSorted()).toEqual(Object.keys(nl.group).toSorted());
  });
});

describe('what is shown of a figure', () => {
  it('sets both side by side in as many decimals as were published, with the difference and the verdict', () => {
    expect(shown({ published: 446.69, found: 446.6871, tolerance: 0.01 })).toEqual({
      label: 'Kost',
      published: '446,69',
      found: '446,69',
      difference: '0,0029',
      verdict: '✓ ja',
      within: true,
      margin: 'Toegelaten verschil: 0,01.',
    });
  });

  it('says outside when 52 697 is found as 52 699 with one allowed', () => {
    expect(shown({ published: 52_697, found: 52_699, tolerance: 1 })).toMatchObject({
      published: '52.697',
      found: '52.699',
      difference: '2',
      verdict: '✗ nee',
      within: false,
    });
  });

  it('says 0 only when nothing differs, and less than so much otherwise', () => {
    expect(shown({ published: 250, found: 250, tolerance: 0 }).difference).toBe('0');
    expect(shown({ published: 0.126094, found: 0.126094 + 1e-13, tolerance: 1e-12 }).difference).toBe('<\u00a00,00000001');
  });

  it('counts a figure that does not exist as right only when none was published', () => {
    expect(shown({ published: undefined, found: undefined, tolerance: 0 })).toMatchObject({
      published: 'geen',
      difference: 'gelijk',
      within: true,
    });
    expect(shown({ published: undefined, found: 0.1, tolerance: 1 })).toMatchObject({ within: false, difference: '–' });
    expect(shown({ published: 0.1, found: Number.NaN, tolerance: 1 }).within).toBe(false);
  });
});

describe('the total', () => {
  it('tells how many examples and figures are within, with a sign', () => {
    expect(page(proofExamples)).toMatchObject({
      allWithin: true,
      total: `✓ ${proofExamples.length} van ${proofExamples.length} voorbeelden binnen de marge`,
    });
    expect(page([exampleOf({ published: 1, found: 3, tolerance: 1 })])).toMatchObject({
      allWithin: false,
      total: '✗ 0 van 1 voorbeelden binnen de marge',
    });
  });

  it('counts an example that is off, or stops, as outside', () => {
    const off = exampleOf({ published: 1, found: 2, tolerance: 0.5 });
    const stops: ProofExample = {
      ...off,
      run: () => {
        throw new RangeError('rate');
      },
    };
    const { groups, allWithin } = page([off, stops]);
    expect(allWithin).toBe(false);
    expect(groups.map(({ total }) => total)).toEqual(['0 van 2 binnen de marge']);
    expect(groups.flatMap(({ examples }) => examples.map(({ verdict }) => verdict))).toEqual([
      '✗ buiten de marge',
      'De berekening is gestopt. Dit voorbeeld telt als buiten de marge.',
    ]);
  });
});
