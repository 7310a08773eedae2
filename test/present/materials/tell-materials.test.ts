import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/content/locales.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { assess } from '../../../src/engine/advise/assess.ts';
import { startRun } from '../../../src/engine/run/run.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { criteriaPart } from '../../../src/present/accountant/criteria-tables.ts';
import { presentOwnerPage } from '../../../src/present/answer/present-owner-page.ts';
import { presentReport } from '../../../src/present/report/present-report.ts';
import { toPresentationInput } from '../../../src/present/names/to-presentation-input.ts';
import { tellMaterials } from '../../../src/present/materials/tell-materials.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';
import { pageWords, reportWords } from '../../support/owner-page-case.ts';

const answers = { 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };
const plans = [planOf('reshore-buy', { price: said(200) }), planOf('circular', { price: said(200), share: said(0.5) })];
const list = [
  { id: 'lree', share: 0.2 },
  { id: 'cobalt', share: 0.1 },
  { id: 'iron-ore', share: 0.7 },
];

function inputIn(locale: Locale, materials: typeof list | undefined) {
  const dossier = dossierOf({ ...draftOf(answers, plans), ...(materials && { materials }) });
  const inputs = toInputs(dossier, figures);
  const run = startRun(inputs, { futures: 32, histories: 4 });
  run.advance(32);
  const table = run.table();
  const weighing = [{ id: 'me', how: 'points', points: { cost: 50, autonomy: 50 } }] as const;
  const assessment = assess({ table, inputs, tipping: [], weighing });
  return { assessment, table, inputs, dossier, figures, tipping: [], words: pageWords(locale), format: createFormat(locale) };
}
const plain = (text: string | undefined) => text?.replace(/\s+/g, ' ');
const told = (locale: Locale) => plain(tellMaterials(toPresentationInput(inputIn(locale, list)))?.join(' '));

describe('raw materials in words', () => {
  it('say on how many critical ones the product leans, the weakest, what eases it, and what stock does', () => {
    expect(told('nl-BE')).toBe(
      'Uw grondstoffen tellen mee bij onafhankelijkheid. Het product leunt op 2 kritieke grondstoffen. Zwakste punt: Lichte zeldzame aarden, met een risico van 3,7. Europa noemt een grondstof kritiek vanaf 1,0. Lager ligt dat risico bij hergebruiken en herstellen (1,9). Voorraad van grondstof telt al in euro: stilstand heeft hier een prijs.',
    );
    expect(told('fr-BE')).toContain('Le produit dépend de 2 matières premières critiques.');
    expect(told('en-GB')).toContain('The product leans on 2 critical raw materials.');
  });

  it('are silent while nobody looked at the list', () => {
    const presentation = toPresentationInput(inputIn('nl-BE', undefined));
    expect(tellMaterials(presentation)).toBeUndefined();
    expect(criteriaPart(presentation)?.notes.join(' ')).not.toContain('grondstof');
  });

  it.each<[Locale, RegExp, RegExp]>([
    ['nl-BE', /leunt op 2 kritieke grondstoffen/, /zwakste grondstof van 6 naar 0, kritiek vanaf 1/],
    ['fr-BE', /dépend de 2 matières premières critiques/, /matière la plus faible de 6 à 0, critique à partir de 1/],
    ['en-GB', /leans on 2 critical raw materials/, /weakest raw material from 6 to 0, critical from 1/],
  ])('stand in %s in the case against, and in the report with the range', (locale, sentence, range) => {
    const input = inputIn(locale, list);
    const page = presentOwnerPage(input);
    const report = presentReport({ ...input, ...reportWords(locale), actions: [], page, date: '2027-01-02' });
    expect(plain(page.against.join(' '))).toMatch(sentence);
    expect(plain(report.criteria?.notes.join(' '))).toMatch(sentence);
    expect(plain(report.criteria?.tables.flatMap(({ rows }) => rows.rows.flat()).join(' '))).toMatch(range);
  });
});
