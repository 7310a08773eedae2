import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../../src/content/locales.ts';
import type { HeldSession } from '../../../src/dossier/draft/session-schema.ts';
import { exampleIds, loadExample } from '../../../src/dossier/examples/load-example.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { maskedFormat } from '../../../src/i18n/masked-format.ts';
import { presentOwnerPage } from '../../../src/present/answer/present-owner-page.ts';
import { bridgeSlide } from '../../../src/present/session/bridge-slide.ts';
import type { HourInput } from '../../../src/present/session/hour-input.ts';
import { hourReport } from '../../../src/present/session/hour-report.ts';
import { indexBase } from '../../../src/present/session/index-base.ts';
import { revealPredictions } from '../../../src/present/session/predictions.ts';
import { figuresToReadOut, tellFirm } from '../../../src/present/session/read-out.ts';
import { trades } from '../../../src/present/session/trades.ts';
import { hourCase } from '../../support/hour-case.ts';

const cases = await Promise.all(exampleIds.map(async (id) => [id, hourCase(await loadExample(id))] as const));

function sessionOf({ assessment }: HourInput): HeldSession {
  const rivals = assessment.ranking.slice(0, 3).map(({ option }) => option);
  return {
    begunAt: '2026-11-29T09:00:00.000Z',
    minutes: 60,
    rivals,
    atEnd: 'keep',
    slide: 'end',
    predictions: [{ id: 'p1', name: 'An', option: assessment.reference, by: 0.1, cases: 40 }],
    locked: true,
    decision: { what: 'do', option: assessment.leader, reason: 'het past' },
    notes: [
      { id: 'n1', slide: 'why', text: 'voor iedereen', shared: true },
      { id: 'n2', slide: 'why', text: 'voor mij alleen' },
    ],
  };
}

/** All that the slides and the report say, the words of their pictures included. */
function everything(input: HourInput): readonly string[] {
  const session = sessionOf(input);
  return textsIn([
    presentOwnerPage(input),
    bridgeSlide(input),
    figuresToReadOut(input),
    tellFirm(input),
    revealPredictions(session.predictions ?? [], input),
    trades(input, session.rivals),
    hourReport({ ...input, session, isMasked: true, date: '2026-11-29', figureName: (figure) => figure }),
  ]);
}

/** Of a picture the words are read, not where its lines run. */
function textsIn(told: unknown): readonly string[] {
  if (typeof told === 'string') return [told];
  if (typeof told !== 'object' || told === null) return [];
  return Object.entries(told).flatMap(([key, value]) => (key === 'd' ? [] : textsIn(value)));
}

const masked = (locale: Locale, { dossier, assessment, table, inputOf }: ReturnType<typeof hourCase>) =>
  inputOf(locale, maskedFormat(createFormat(locale), indexBase(dossier, { assessment, table })));

/** What € 100 of today then costs is an index already, and the same with and without the mask. */
const plainly = (locale: Locale, { dossier, assessment, table, inputOf }: ReturnType<typeof hourCase>) => {
  const { perHundred } = maskedFormat(createFormat(locale), indexBase(dossier, { assessment, table }));
  return inputOf(locale, { ...createFormat(locale), perHundred });
};

const number = '\\d(?:[\\d.,\\u00a0]*\\d)?';
/** A weight may have the digits of an amount. */
const weight = new RegExp(`${number}\\s?kg`, 'gu');
const numbersIn = (text: string) => text.replace(weight, '').match(new RegExp(number, 'gu')) ?? [];

/** Numbers of three digits and more that stand beside a euro sign. */
function amountsIn(texts: readonly string[]): ReadonlySet<string> {
  const beside = new RegExp(`€\\u00a0?[−+]?(${number})|(${number})\\u00a0?€`, 'gu');
  const found = texts.flatMap((text) => [...text.matchAll(beside)].map(([, after, before]) => after ?? before ?? ''));
  return new Set(found.filter((amount) => amount.replace(/\D/g, '').length >= 3 && amount !== '100'));
}

describe.each(cases)('an hour about %s under the mask', (_, found) => {
  it.each(locales)('says no amount that it says without it, in words, pictures or on paper, in %s', (locale) => {
    const amounts = amountsIn(everything(plainly(locale, found)));
    expect(amounts.size).toBeGreaterThan(10);
    const hidden = everything(masked(locale, found));
    expect(hidden.filter((text) => numbersIn(text).some((one) => amounts.has(one)))).toEqual([]);
    expect(hidden.filter((text) => text.replace(/€\s?100|100\s€/g, '').includes('€'))).toEqual([]);
  });

  it('still says what comes first, and what today costs as 100', () => {
    const hidden = masked('nl-BE', found);
    expect(presentOwnerPage(hidden).sentence).toMatch(/\p{L}.{20,}\./u);
    expect(bridgeSlide(hidden).rows.at(-1)?.bars[0]?.amount).toBe('100\u00a0indexpunten');
  });

  it('keeps private notes out of the report', () => {
    const report = everything(found.inputOf('nl-BE')).join(' ');
    expect(report).toContain('voor iedereen');
    expect(report).not.toContain('voor mij alleen');
  });
});
