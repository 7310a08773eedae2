import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../../src/engine/advise/assess.ts';
import { startAccounts } from '../../../src/engine/advise/explain/element-account.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { createNamespaceWords } from '../../../src/i18n/words.ts';
import { amountAsked } from '../../../src/present/accountant/ledger-amounts.ts';
import { bridgeTable, differenceTable, yearlyLedger } from '../../../src/present/accountant/ledger-tables.ts';
import type { LedgerTable, LedgerInput } from '../../../src/present/accountant/ledger-input.ts';
import { toPresentationInput } from '../../../src/present/names/to-presentation-input.ts';
import { tellAccount } from '../../../src/present/accountant/tell-account.ts';
import { loadExample } from '../../../src/dossier/examples/load-example.ts';
import { dossierTools } from '../../../src/state/context/dossier-tools.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { loadPageWords } from '../../../src/parts/answer/page-words.ts';
import { runOf } from '../../support/table-figures.ts';

/** Of a difference the word says the side. */
const numberIn = (text: string) =>
  (text.includes('goedkoper') ? -1 : 1) *
  Number(
    text
      .replace(/[^\d,−-]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );

/** What is shown in each column, added up, beside the total that is shown under it. */
function columnsOf({ rows }: LedgerTable): { readonly sums: readonly number[]; readonly totals: readonly number[] } {
  const totals = rows.find(({ isTotal }) => isTotal)?.cells.map(({ text }) => numberIn(text)) ?? [];
  const parts = rows.filter(({ isTotal, isPart }) => !isTotal && isPart !== true);
  return { totals, sums: totals.map((_, column) => parts.reduce((sum, { cells }) => sum + numberIn(cells[column]?.text ?? ''), 0)) };
}

describe('an amount of the ledger', () => {
  let presentation: LedgerInput;
  beforeAll(async () => {
    const figures = await dossierTools.loadFigures();
    const reading = dossierTools.readDossier(await loadExample('workwear'), figures);
    if (!reading.ok) throw new Error('the example is complete');
    const inputs = dossierTools.toInputs(reading.dossier, figures);
    const table = runOf(inputs, 32, 4);
    const words = await loadPageWords('nl-BE');
    const format = createFormat('nl-BE');
    const assessment = assess({ table, inputs, tipping: [] });
    presentation = {
      ...toPresentationInput({ assessment, table, inputs, dossier: reading.dossier, figures, tipping: [], words, format }),
      ledger: createNamespaceWords<'ledger'>('nl-BE', await loadTexts('nl-BE', 'ledger')),
      account: startAccounts(inputs),
    };
  });

  it('is seen to add up in every table', () => {
    const options = presentation.table.options;
    const tables = [
      bridgeTable(presentation),
      differenceTable(options.slice(1), presentation),
      ...options.map((option) => yearlyLedger(option, presentation)),
    ];
    for (const { sums, totals } of tables.map(columnsOf)) {
      expect(totals.length).toBeGreaterThan(1);
      expect(sums).toEqual(totals);
    }
  });

  it('is the sum of lines that are seen to add up, down to elements with a formula and figures', () => {
    const option = presentation.inputs.frame.reference;
    const whole = tellAccount({ option, part: { kind: 'total' } }, presentation);
    expect(whole.lines.reduce((sum, { amount }) => sum + numberIn(amount), 0)).toBe(numberIn(whole.total));
    const bought = whole.lines.find(({ ask }) => ask.part.kind === 'group' && ask.part.group === 'purchase');
    const parts = tellAccount(bought?.ask ?? { option, part: { kind: 'total' } }, presentation);
    const element = parts.lines[0]?.ask;
    const price = tellAccount(element ?? { option, part: { kind: 'total' } }, presentation);
    expect(price.lines).toEqual([]);
    expect(price.formulas[0]?.words).toBe('Bedrag per stuk × stukken per jaar');
    expect(price.formulas[0]?.figures[0]).toMatch(/ × .* = €/);
    expect(price.figures.length).toBeGreaterThan(0);
    expect(price.figures.every(({ source, status }) => source !== '' && status !== '')).toBe(true);
  });

  it('says of how many calculated cases it is the mean', () => {
    for (const option of presentation.table.options) {
      const { sentences } = tellAccount({ option, part: { kind: 'element', element: 'freight' } }, presentation);
      expect(sentences.join(' ')).toContain('32 berekende gevallen');
    }
  });

  it('has a formula for every amount that is not nothing', () => {
    const asks = presentation.table.options.flatMap((option) =>
      presentation.table.elements.map((element) => ({ option, part: { kind: 'element', element } }) as const),
    );
    const counted = asks.filter(
      (ask) => amountAsked(presentation, ask) !== 0 && presentation.account(ask.option, ask.part.element)?.euros !== 0,
    );
    expect(counted.length).toBeGreaterThan(60);
    for (const ask of counted) expect(tellAccount(ask, presentation).formulas.flatMap(({ figures }) => figures).length).toBeGreaterThan(0);
  });

  it('of a difference tells both amounts and the formula of both', () => {
    const option = presentation.table.options.at(-1) ?? '';
    const { sentences, formulas, title } = tellAccount(
      { option, part: { kind: 'element', element: 'purchase' }, against: true },
      presentation,
    );
    expect(title).toContain('tegenover blijven');
    expect(sentences).toHaveLength(2);
    expect(formulas.length).toBeGreaterThanOrEqual(1);
  });
});
