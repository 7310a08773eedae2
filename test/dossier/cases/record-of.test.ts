import { describe, expect, it } from 'vitest';
import type { CaseOf } from '../../../src/dossier/cases/case-of.ts';
import { caseFieldIds } from '../../../src/dossier/cases/case-record.ts';
import { courseOf } from '../../../src/dossier/cases/course-of.ts';
import { firmsAlike } from '../../../src/dossier/cases/firms-alike.ts';
import { entriesOf, recordFrom } from '../../../src/dossier/cases/record-of.ts';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { assess } from '../../../src/engine/advise/assess.ts';
import { startRun } from '../../../src/engine/run/run.ts';
import { meanOf, readColumn } from '../../../src/engine/run/table/read-table.ts';
import type { CaseFieldId } from '../../../src/reference/case-codebook.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const home = { ...planOf('reshore-make', { investment: said(400_000), price: said(11) }), id: 'home' };
const draft: Draft = {
  ...draftOf(
    {
      product: said('electric-motors'),
      'origin.country': said('CN'),
      'origin.maker': said('supplier'),
      'purchase.amount': said(500_000),
      'purchase.pieces': said(50_000),
      'firm.region': said('flanders'),
      'firm.size': said('10-49'),
      'firm.turnover': said(7_300_000),
      'means.people': said('no'),
      motives: { value: ['chain', 'global', 'curious'] },
    },
    [home],
  ),
  name: 'Motoren Janssens bv',
};
const nothing = { told: {}, left: [] };

function caseOf(of: Draft, today = '2027-06-30'): CaseOf {
  const dossier = dossierOf(of);
  const inputs = toInputs(dossier, figures);
  const run = startRun(inputs, { futures: 32, histories: 4 });
  while (!run.advance(32));
  const table = run.table();
  const assessment = assess({ table, inputs, tipping: [] });
  const jobsOf = (option: string) => meanOf(readColumn(table, option, 'jobs'));
  return { draft: of, figures, today, calculated: { dossier, assessment, jobsOf, fitting: ['spearheads'] } };
}

const told = (of: CaseOf, part: Parameters<typeof entriesOf>[1] = nothing) => recordFrom(entriesOf(of, part), 'number').told;
const decided: Draft = {
  ...draft,
  stages: [
    { stage: 'considered', on: '2026-05-02' },
    { stage: 'decided', on: '2026-11-17', plan: 'home' },
  ],
};

describe('the record of a dossier', () => {
  it('tells the firm in bands and groups, its motives by their code', () => {
    expect(told(caseOf(draft))).toMatchObject({
      home_region: ['flanders'],
      sector: ['C27'],
      technology_level: ['medium-high'],
      firm_size: ['10-49'],
      turnover: ['2-10'],
      host_area: ['china'],
      governance_mode: ['supplier'],
      motives: ['3', '7'],
      barriers: ['people'],
      made_on: ['2027-Q2'],
    });
  });

  it('holds no name, no amount, no country and no day of the dossier', () => {
    const written = JSON.stringify(told(caseOf(decided)));
    expect(written).not.toMatch(/Janssens|7.?300.?000|400.?000|500.?000|"CN"|electric-motors|\d{4}-\d{2}-\d{2}(?!")|11-17|05-02/);
  });

  it('takes what was considered and decided in quarters, and the plan of the decision as the outcome', () => {
    expect(told(caseOf(decided))).toMatchObject({
      stage: ['decided'],
      considered_on: ['2026-Q2'],
      decided_on: ['2026-Q4'],
      outcome: ['back-in-full'],
      return_mode: ['make'],
      target_area: ['home'],
      investment: ['250-1000'],
      follow_up_after: ['6-months'],
    });
  });

  it('has no outcome while nothing was decided: the advice is then not followed yet', () => {
    const record = told(caseOf(draft));
    expect(record.outcome).toBeUndefined();
    expect(record.advice_followed).toEqual(['not-yet']);
    expect(record.advice_money).toHaveLength(1);
  });

  it('counts staying as a case by the word of the person, against the advice of the calculation', () => {
    const record = told(caseOf(draft), { told: { outcome: ['stayed'], stage: ['decided'] }, left: [] });
    const stays = record.advice_money?.[0] === 'stayed';
    expect([record.outcome, record.advice_followed]).toEqual([['stayed'], [stays ? 'yes' : 'no']]);
  });

  it('takes no word of the person for what the dossier works out', () =>
    expect(told(caseOf(draft), { told: { sector: ['C10'] }, left: [] }).sector).toEqual(['C27']));

  it('shows every field, and keeps what is left out from leaving', () => {
    const entries = entriesOf(caseOf(draft), { told: {}, left: ['sector', 'firm_size'] });
    expect(entries.map(({ id }) => id)).toEqual(caseFieldIds);
    const record = recordFrom(entries, 'number');
    expect([record.told.sector, record.told.firm_size, record.told.home_region]).toEqual([undefined, undefined, ['flanders']]);
  });

  it('says what was told before anything is calculated', () => {
    const record = told({ ...caseOf(draft), calculated: undefined });
    expect([record.sector, record.advice_money, record.cost_gap_now]).toEqual([['C27'], undefined, undefined]);
  });
});

describe('the course of a case', () => {
  it.each([
    ['none', '2026-05-28'],
    ['6-months', '2026-05-29'],
    ['12-months', '2025-11-29'],
    ['24-months', '2024-11-29'],
  ])('was looked at after %s when it was decided on %s', (after, on) =>
    expect(courseOf([{ stage: 'decided', on }], after === 'none' ? '2026-11-27' : '2026-11-29').after).toBe(after),
  );

  it('is stopped once it is reversed, in the quarter in which that was', () => {
    const course = courseOf(
      [
        { stage: 'reversed', on: '2026-07-01' },
        { stage: 'started', on: '2026-01-10' },
      ],
      '2026-11-29',
    );
    expect(course).toMatchObject({ stage: 'stopped', quarters: { started_on: '2026-Q1', reversed_on: '2026-Q3' } });
  });
});

describe('the firms that a record could be of', () => {
  const alike = (values: Partial<Record<CaseFieldId, readonly string[]>>) => firmsAlike(values);

  it('are 400 × 0.61 × 0.12 = 29 makers of electrical goods in Flanders with 10 to 49 people', () =>
    expect(alike({ sector: ['C27'], home_region: ['flanders'], firm_size: ['10-49'] }).firms).toBeCloseTo(29.28, 6));

  it('are fewer than five in a province, which is then what to leave out', () => {
    const cell = alike({ sector: ['C27'], home_region: ['flanders'], province: ['limburg'], firm_size: ['10-49'] });
    expect(cell.firms).toBeCloseTo(3.84, 6);
    expect(cell.leave).toBe('province');
  });

  it('stay few whatever single field is left out of a large maker of tobacco', () =>
    expect(alike({ sector: ['C12'], province: ['namur'], firm_size: ['250-up'] }).leave).toBe('sector'));
});
