import { describe, expect, it } from 'vitest';
import { yearlyLedger } from '../../../src/present/accountant/ledger-tables.ts';
import { takeSteps } from '../../../src/engine/textbook/take-steps.ts';
import { annexSteps } from '../../../src/present/report/report-annex.ts';
import { assess } from '../../../src/engine/advise/assess.ts';
import { tellWeighed } from '../../../src/present/answer/tell-weighed.ts';
import { toPresentationInput } from '../../../src/present/names/to-presentation-input.ts';
import { adviceInputs } from '../../support/advice-inputs.ts';
import { futuresOf } from '../../support/futures-of.ts';
import { weighedInputs } from '../../support/weighed-inputs.ts';
import { pageInput, reportWords } from '../../support/owner-page-case.ts';

const signed = (value: number) => `${value < 0 ? '−' : ''}${Math.abs(value)}`;
const flat = (cost: number) => Array.from({ length: 16 }, () => cost);

type Measures = Parameters<typeof futuresOf>[0]['measures'];

function tellingOf(costs: { readonly stay: number; readonly nearshore: number }, tax?: 'after-tax', measures: Measures = {}) {
  const inputs = adviceInputs({ ways: { stay: 'stay', nearshore: 'near' }, estimates: [] });
  const taxed = {
    ...inputs,
    frame: { ...inputs.frame, tax: { rate: inputs.frame.discountRate, lifeYears: 10, deduction: inputs.frame.discountRate } },
  };
  const input = pageInput({
    table: futuresOf({ costs: { stay: flat(costs.stay), nearshore: flat(costs.nearshore) }, measures }),
    inputs: tax === undefined ? inputs : taxed,
  });
  return { ...toPresentationInput(input), ...reportWords('nl-BE') };
}

/** Staying costs least; whoever weighs only the waiting takes the nearer one. */
function weighedTelling() {
  const inputs = weighedInputs({ stay: 'stay', nearshore: 'near', 'reshore-buy': 'home' });
  const table = futuresOf({
    costs: { stay: flat(100_000), nearshore: flat(120_000), 'reshore-buy': flat(150_000) },
    measures: { stay: { leadTime: 16 }, nearshore: { leadTime: 4 }, 'reshore-buy': { leadTime: 3 } },
    judged: { stay: { quality: 0.5 } },
  });
  const weighing = [{ id: 'me', how: 'points', points: { cost: 50, delivery: 45, quality: 5 } }] as const;
  const assessment = assess({ table, inputs, tipping: [], weighing });
  return { ...toPresentationInput({ ...pageInput({ table, inputs }), assessment }), ...reportWords('nl-BE') };
}

const reportAnnex = (input: Parameters<typeof annexSteps>[0]) => takeSteps(annexSteps(input));

describe('the annex of the report', () => {
  it('holds the ledger and the cash of the option in the first sentence, also where weights put another first than money', () => {
    const presentation = weighedTelling();
    expect(presentation.assessment.leader).toBe('stay');
    expect(tellWeighed(presentation)).toContain('dichterbij laten maken');
    const annex = reportAnnex(presentation);
    expect(annex?.ledgers.map(({ caption }) => caption)).toEqual([
      expect.stringContaining('dichterbij laten maken'),
      expect.stringContaining('blijven zoals nu'),
    ]);
    expect(annex?.cash?.heading).toContain('dichterbij laten maken');
  });

  it('tells in every year what was ahead, or behind, of staying, and nothing where staying comes first', () => {
    const presentation = tellingOf({ stay: 10, nearshore: 9 });
    const ahead = Float64Array.from(presentation.table.ahead, (_, at) => (at < 24 ? 0 : (at - 30) * 1000));
    const cash = reportAnnex({ ...presentation, table: { ...presentation.table, ahead } })?.cash;
    expect(cash?.rows.rows.map((row) => row.map((cell) => cell.replaceAll(/[^\d−]/g, '')))).toEqual(
      Array.from({ length: 8 }, (_, year) => [year, ...[0, 1, 2].map((at) => (24 + year * 3 + at - 30) * 1000)].map(signed)),
    );
    expect(reportAnnex(tellingOf({ stay: 9, nearshore: 10 }))?.cash).toBeUndefined();
  });

  it('holds the ledger of the first and of staying, with the amounts of the screen', () => {
    const presentation = tellingOf({ stay: 10, nearshore: 9 });
    const annex = reportAnnex(presentation);
    expect(annex?.ledgers.map(({ caption }) => caption)).toEqual([
      expect.stringContaining('dichterbij laten maken'),
      expect.stringContaining('blijven zoals nu'),
    ]);
    annex?.ledgers.forEach(({ rows }, at) => {
      const screen = yearlyLedger(at === 0 ? 'nearshore' : 'stay', presentation);
      expect(rows.head).toEqual(screen.head);
      expect(rows.rows).toEqual(screen.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]));
    });
  });

  it('holds it once where staying comes first', () => {
    expect(reportAnnex(tellingOf({ stay: 9, nearshore: 10 }))?.ledgers).toHaveLength(1);
  });

  it('tells the method in five lines, with how many cases, the rate and the years', () => {
    const lines = reportAnnex(tellingOf({ stay: 10, nearshore: 9 }))?.method.lines ?? [];
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('16 gevallen');
    expect(lines[3]).toMatch(/aan 8% per jaar.*over 7\sjaar/);
    expect(lines[4]).toContain('vóór belasting');
  });

  it('says so when all is after tax', () => {
    expect(reportAnnex(tellingOf({ stay: 10, nearshore: 9 }, 'after-tax'))?.method.lines.at(-1)).toMatch(/na belasting van \d+%/);
  });

  it('tells transport and making apart, adding up, where anything is emitted', () => {
    const measures = { stay: { carbon: 12_345, transportCarbon: 4567 }, nearshore: { carbon: 1000, transportCarbon: 0 } };
    const annex = reportAnnex(tellingOf({ stay: 10, nearshore: 9 }, undefined, measures));
    const amounts = annex?.carbon?.rows.rows.map((row) => row.slice(1).map((cell) => Number(cell.replace(/\D/g, ''))));
    expect(amounts).toEqual([
      [0, 1000, 1000],
      [4000, 8000, 12_000], // 4 567 and 7 778 in steps of 1 000: the larger rest is rounded up
    ]);
    expect(reportAnnex(tellingOf({ stay: 10, nearshore: 9 }))?.carbon).toBeUndefined();
  });

  it('is not there when nothing could be calculated', () => {
    const presentation = tellingOf({ stay: 10, nearshore: 9 });
    expect(reportAnnex({ ...presentation, assessment: { ...presentation.assessment, standing: 'nothing-calculated' } })).toBeUndefined();
  });
});
