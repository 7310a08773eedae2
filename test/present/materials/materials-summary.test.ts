import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/content/locales.ts';
import { materialsSummary } from '../../../src/present/materials/materials-summary.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';
import { materialsInput } from '../../support/materials-input.ts';

const english = await materialsInput('en-GB');

const board = { product: said('pcb-assemblies') };

describe('the raw materials of a dossier in short', () => {
  it('say how risky they are together, which is the weakest, and that the list is ours', () => {
    const told = materialsSummary(dossierOf(draftOf(board)), figures, english);
    expect(told?.lines).toHaveLength(3);
    expect(told?.score).toMatch(/together: \d\.\d$/);
    expect(told?.lines.join(' ')).toMatch(/critical from 1\.0/);
    expect(told?.shares).toHaveLength(2);
    expect(told?.figure.table.rows.length).toBeGreaterThan(0);
  });

  it('name only the ways that change the score: moving alone does not', () => {
    const plans = [
      { ...planOf('reshore-buy', {}, 'BE'), id: 'here' },
      { ...planOf('circular', { share: said(0.5), price: said(1) }, 'BE'), id: 'again' },
    ];
    const dossier = dossierOf({
      ...draftOf({ ...board, 'purchase.amount': said(1000), 'purchase.pieces': said(100) }, plans),
      materials: [{ id: 'gallium', share: 1 }],
    });
    const told = materialsSummary(dossier, figures, english);
    expect(told?.options.map(({ option }) => option)).toEqual(['again']);
    expect(told?.shares.map(([, share]) => share)).toEqual(['100%', '100%']);
  });

  it('say nothing where none is known', () => {
    expect(materialsSummary(dossierOf({ ...draftOf(), materials: [] }), figures, english)).toBeUndefined();
  });

  it.each(locales)('are told in %s without an empty word', async (locale) => {
    const told = materialsSummary(dossierOf(draftOf(board)), figures, await materialsInput(locale));
    expect(JSON.stringify(told)).not.toMatch(/undefined|NaN|score\.[a-z]|material\.[a-z]/);
  });
});
