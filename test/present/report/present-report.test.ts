import { describe, expect, it } from 'vitest';
import packageFile from '../../../package.json' with { type: 'json' };
import type { Locale } from '../../../src/content/locales.ts';
import { edition } from '../../../src/reference/edition.ts';
import { modelEdition } from '../../../src/engine/model/model-edition.ts';
import { presentOwnerPage } from '../../../src/present/answer/present-owner-page.ts';
import { presentReport, type ReportInput } from '../../../src/present/report/present-report.ts';
import { adviceInputs, estimateOf } from '../../support/advice-inputs.ts';
import { futuresOf } from '../../support/futures-of.ts';
import { pageInput, reportWords } from '../../support/owner-page-case.ts';

const nb = '\u00a0';
const flat = (cost: number) => Array.from({ length: 16 }, () => cost);
const locales: readonly Locale[] = ['nl-BE', 'fr-BE', 'en-GB'];

function reportIn(locale: Locale, actions: ReportInput['actions'] = []) {
  const estimates = [
    estimateOf('field:delivery.leadTime', 'assumption', [4, 6, 9]),
    { ...estimateOf('ref:holding', 'assumption', [0.08, 0.12, 0.17]), unit: '1/yr' },
    { ...estimateOf('field:purchase.amount', 'own-figure', [400_000, 400_000, 400_000]), unit: 'EUR/yr' },
    estimateOf('plan:nearshore:price', 'quote', [90, 100, 110]),
  ].map((estimate) => (estimate.id === 'field:delivery.leadTime' ? { ...estimate, unit: 'wk' } : estimate));
  const input = pageInput({
    table: futuresOf({ costs: { stay: flat(10), nearshore: flat(9) } }),
    inputs: adviceInputs({ ways: { stay: 'stay', nearshore: 'near' }, estimates }),
    locale,
    draft: { name: 'Frames' },
  });
  return presentReport({ ...input, ...reportWords(locale), actions, page: presentOwnerPage(input), date: '2026-11-24' });
}

describe('the report', () => {
  const { assumptions, ...report } = reportIn('nl-BE');

  it('lists every estimate with value, range, kind and source, own figures first when nothing weighs more', () => {
    expect(assumptions.rows).toEqual([
      ['Aankoop in een jaar', `€${nb}400.000 per jaar`, '', 'uw cijfer', 'uw antwoord'],
      [
        expect.stringMatching(/^Prijs per stuk, dichterbij laten maken/),
        `€${nb}100 per stuk`,
        `€${nb}90 per stuk tot €${nb}110 per stuk`,
        'offerte',
        'uw antwoord',
      ],
      ['Weken tussen bestellen en krijgen', `6${nb}weken`, `4${nb}weken tot 9${nb}weken`, 'aanname', expect.stringMatching(/, \d{4}$/)],
      ['Kosten om voorraad te houden', `12% per jaar`, `8% per jaar tot 17% per jaar`, 'aanname', 'tabellen van Keerpunt'],
    ]);
  });

  it('lists the steps of the plan that somebody took up, and none when nobody did', () => {
    expect(report).not.toHaveProperty('plan');
    const agreed = [{ id: 'own', text: 'De bank bellen', who: 'Griet', when: '2026-12-10', state: 'open' }] as const;
    expect(reportIn('nl-BE', agreed).plan).toEqual({
      heading: 'Actieplan',
      rows: {
        head: ['Stap', 'Stand', 'Wie', 'Wanneer', 'Eerste telefoon', 'Wanneer stopt u'],
        rows: [['De bank bellen', 'te\u00a0doen', 'Griet', expect.stringMatching(/^10\sdecember\s2026$/), '–', '–']],
        numeric: [],
      },
    });
  });

  it('puts what decides first: staying is 10, nearby is 1 for every week of waiting', () => {
    const weeks = Array.from({ length: 64 }, (_, future) => 4 + (future % 8));
    const inputs = adviceInputs({
      ways: { stay: 'stay', nearshore: 'near' },
      estimates: [estimateOf('field:purchase.amount', 'own-figure'), estimateOf('field:delivery.leadTime', 'assumption', [4, 7, 11])],
    });
    const table = futuresOf({ costs: { stay: weeks.map(() => 10), nearshore: weeks }, draws: { 'field:delivery.leadTime': weeks } });
    const input = pageInput({ table, inputs });
    const { rows } = presentReport({
      ...input,
      ...reportWords('nl-BE'),
      actions: [],
      page: presentOwnerPage(input),
      date: '2026-11-24',
    }).assumptions;
    expect(rows.map(([label]) => label)).toEqual(['Weken tussen bestellen en krijgen', 'Aankoop in een jaar']);
  });

  it('says when it was made and by which versions of figures, model and app, with the seed', () => {
    const { version } = packageFile;
    const plain = (text: string) => text.replaceAll(/\s/g, ' ');
    expect(plain(report.made)).toMatch(
      new RegExp(
        `^Verslag van 24 november 2026\\. Cijfers van ${edition}, rekenmodel ${modelEdition}, Keerpunt ${version}, startgetal \\d+\\.$`,
      ),
    );
    expect(plain(reportIn('fr-BE').made)).toContain('Rapport du 24 novembre 2026.');
    expect(plain(reportIn('en-GB').made)).toContain('Report of 24 November 2026.');
  });

  it('carries name, date and language, and can be sent to a worker', () => {
    expect(report).toMatchObject({ fileName: 'Frames', date: '2026-11-24', locale: 'nl-BE' });
    expect(structuredClone(report)).toEqual(report);
  });

  it.each(locales)('has every word in %s', (locale) => {
    expect(JSON.stringify(reportIn(locale))).not.toMatch(/undefined|NaN|report\.|results\./);
  });
});
