import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/content/locales.ts';
import { noMeasures, scoreProduct } from '../../../src/dossier/materials/score-product.ts';
import { assessSupport, type SupportCase } from '../../../src/dossier/support/assess-support.ts';
import { instrumentsFor } from '../../../src/dossier/support/instrument-fit.ts';
import { firmOf } from '../../../src/dossier/read/firm.ts';
import { drawNote } from '../../../src/features/report/draw-note.ts';
import { loadSupportWords } from '../../../src/features/support/support-words.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { supportNote } from '../../../src/present/support/support-note.ts';
import { mostKnown, scenarioRows, tellEffect } from '../../../src/present/support/tell-effect.ts';
import { summaryOf, testViews } from '../../../src/present/support/support-tests.ts';
import { findSector } from '../../../src/reference/sectors.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';
import { flat, readPdf } from '../../support/read-pdf.ts';
import { reportFonts as fonts } from '../../support/report-fonts.ts';

const draft = draftOf(
  { product: said('electric-motors'), 'firm.region': said('flanders'), 'firm.size': said('10-49'), 'purchase.amount': said(2e6) },
  [planOf('reshore-automated', { investment: said(2_000_000) })],
);
const dossier = dossierOf(draft);
const plan = firstPlan();

function firstPlan() {
  const [first] = dossier.plans;
  if (first === undefined) throw new RangeError('no plan');
  return first;
}

const clear = { begun: 'no', difficulty: 'no', moved: 'no' } as const;
const all = {
  renews: 'yes',
  saves: 'yes',
  digital: 'yes',
  essential: 'yes',
  recycled: 'yes',
  repairable: 'yes',
  partner: 'yes',
  challenge: 'yes',
} as const;
const cases = {
  fits: { answers: { ...clear, ...all }, received: 20_000 },
  partly: { answers: { ...clear, renews: 'yes' } },
  'does not': { answers: { ...clear, begun: 'yes' } },
} as const satisfies Record<string, SupportCase['told']>;

async function noteOf(told: SupportCase['told'], locale: Locale) {
  const presentation = { words: await loadSupportWords(locale), format: createFormat(locale) };
  const today = '2026-11-29';
  const tests = assessSupport({
    dossier,
    plan,
    told,
    sector: findSector('C27'),
    scored: scoreProduct(dossier.materials.lines, noMeasures, figures),
    today,
  });
  const begun = told.answers?.begun === 'yes';
  const instruments = instrumentsFor({
    firm: firmOf(dossier),
    plan,
    told: { begun, difficulty: false, moved: false, smallAidUsed: false },
    today,
  });
  const turn = {
    lags: [
      { value: 0, by: 90_000 },
      { value: 200_000, by: -110_000 },
    ],
    from: 90_000,
    excluded: false,
  };
  const effect = tellEffect(turn, mostKnown(instruments), presentation);
  const note = supportNote({
    ...presentation,
    dossier: { ...dossier, name: 'Motoren & Zn' },
    plan,
    planName: 'hier maken met een machine',
    sentence: 'Blijven kost het minst.',
    isStaying: true,
    productName: 'Elektromotoren',
    tests,
    instruments,
    effect,
    date: today,
  });
  return { note, tests, instruments, presentation, effect };
}

describe.each(['nl-BE', 'fr-BE', 'en-GB'] as const)('the note for the front office in %s', (locale) => {
  it.each(Object.keys(cases))('is one tagged page for a project that %s', async (name) => {
    const told: SupportCase['told'] = name === 'fits' ? cases.fits : name === 'partly' ? cases.partly : cases['does not'];
    const { note } = await noteOf(told, locale);
    const pdf = readPdf(await drawNote(note, { fonts, compress: false }));
    expect(pdf.pages).toBe(1);
    expect(pdf.untagged).toEqual([]);
    expect(pdf.catalog['Lang']).toBe(locale);
    const nodes = flat(pdf.tree);
    expect(nodes.filter(({ type }) => type === 'H1')).toHaveLength(1);
    expect(nodes.filter(({ type }) => type === 'TR')).toHaveLength(7);
    const text = nodes.map((node) => node.text).join(' ');
    expect(text).not.toMatch(/undefined|NaN|\{|\ufffd/);
    expect(text).toContain('VLAIO');
  });
});

describe('the support check in words', () => {
  it('says what stops support before anything else, and names no number of tests', async () => {
    const { tests, presentation } = await noteOf(cases['does not'], 'nl-BE');
    const [first = ''] = summaryOf(tests, presentation);
    expect(first).toBe('Steun kan zo niet: het project is al begonnen.');
    expect(summaryOf(tests, presentation).join(' ')).not.toMatch(/\d+ (van|op) \d+|\bpunten\b|\bscore/i);
  });

  it('asks on for what is open, and no more once it is told', async () => {
    const { tests, presentation } = await noteOf(cases.partly, 'en-GB');
    const frame = testViews(tests, presentation)[0];
    expect(frame?.missing).toEqual(['How much small aid you got in three years.']);
    expect(frame?.verdictWord).toBe('unclear');
    const told = await noteOf(cases.fits, 'en-GB');
    expect(testViews(told.tests, told.presentation).map(({ verdictWord }) => verdictWord)).toEqual(Array.from({ length: 6 }, () => 'fits'));
  });

  it('says yes where a known rule reaches the amount, no where it does not, and neither where none was read', async () => {
    const { presentation, instruments } = await noteOf(cases.fits, 'nl-BE');
    expect(mostKnown(instruments)).toBeCloseTo(160_000, 6);
    const turn = { lags: [{ value: 0, by: 90_000 }], from: 90_000, excluded: false };
    expect(tellEffect(turn, 160_000, presentation)[0]).toMatch(/^Ja: vanaf €.90\.000/);
    expect(tellEffect({ ...turn, from: 400_000 }, 160_000, presentation)[0]).toMatch(/^Nee, niet onder €.400\.000/);
    expect(tellEffect(turn, undefined, presentation)[0]).toMatch(/^Niet onder €.90\.000/);
    expect(tellEffect({ ...turn, from: undefined }, 160_000, presentation)[0]).toMatch(/^Nee: zelfs als de hele investering/);
    expect(tellEffect({ lags: [{ value: 0, by: -5 }], from: undefined, excluded: true }, 1, presentation)).toHaveLength(2);
  });

  it('tells what a tenth of the investment would do', async () => {
    const { presentation } = await noteOf(cases.fits, 'en-GB');
    const { rows } = scenarioRows(
      {
        lags: [
          { value: 0, by: 90_000 },
          { value: 200_000, by: -110_000 },
        ],
        from: 90_000,
        excluded: false,
      },
      2_000_000,
      presentation,
    );
    expect(rows).toEqual([['10%', '€200,000', '€110,000 cheaper than the best other']]);
  });
});
