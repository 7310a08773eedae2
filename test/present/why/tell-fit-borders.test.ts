import { describe, expect, it } from 'vitest';
import en from '../../../src/content/texts/en/ways.ts';
import fr from '../../../src/content/texts/fr/ways.ts';
import nl from '../../../src/content/texts/nl/ways.ts';
import { fitBorders } from '../../../src/dossier/read/fit.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { createNamespaceWords } from '../../../src/i18n/words.ts';
import { tellFitBorders } from '../../../src/present/why/tell-fit-borders.ts';

const languages = [
  { locale: 'nl-BE', texts: nl },
  { locale: 'fr-BE', texts: fr },
  { locale: 'en-GB', texts: en },
] as const;

describe.each(languages)('the borders of what fits, in $locale', ({ locale, texts }) => {
  const format = createFormat(locale);
  const lines = tellFitBorders(createNamespaceWords<'ways'>(locale, texts), format);

  it('are all told, each once, in sentences', () => {
    const told = lines.join(' ');
    const { near, dearer, smallPurchase, longWait, shortWait, months, lateOfTen, outagesPerYear, ...shares } = fitBorders;
    const figures = [
      ...[near - 1, dearer - 1, ...Object.values(shares)].map((value) => format.share(value)),
      ...[longWait, shortWait].map((value) => format.weeks(value)),
      format.months(months),
      format.number(lateOfTen),
      format.number(outagesPerYear),
      format.money(smallPurchase, { style: 'whole' }),
    ];
    for (const figure of figures) expect(told).toContain(figure);
    for (const line of lines) expect(line).toMatch(/^\p{Lu}[^{}]*\.$/u);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
