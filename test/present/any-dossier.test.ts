import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/content/locales.ts';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { assess } from '../../src/engine/advise/assess.ts';
import { tippingCandidates } from '../../src/engine/advise/compare/tipping-candidates.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { startTipping } from '../../src/engine/run/tipping/tipping.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { presentOwnerPage } from '../../src/present/answer/present-owner-page.ts';
import { presentReport } from '../../src/present/report/present-report.ts';
import { anyDraft } from '../support/any-draft.ts';
import { figures, pageWords, reportWords } from '../support/owner-page-case.ts';

const wanted = Number(process.env['DOSSIERS'] ?? (process.env['SOAK'] === undefined ? 3 : 2000));
const size = { futures: 16, histories: 4 };
const searched = 2;

/** What a draft comes to, in little; undefined where no answer can be given to it. */
function calculated(draft: Draft) {
  const reading = readDossier(draft, figures);
  if (!reading.ok) return undefined;
  const { dossier } = reading;
  const inputs = toInputs(dossier, figures);
  const run = startRun(inputs, size);
  while (!run.advance(4));
  const table = run.table();
  const { leader } = assess({ table, inputs, tipping: [] });
  const search = startTipping(inputs, { ...size, leader, estimates: tippingCandidates({ table, inputs, leader }).slice(0, searched) });
  while (!search.advance());
  const tipping = search.curves();
  return { dossier, inputs, table, tipping, assessment: assess({ table, inputs, tipping }), figures };
}

const ofProgram = /undefined|NaN|Infinity|\[object|∞|\b(?:results|options|report|fields|answer|weighed|ledger)\.[a-z]/;

/** Texts that no person can read, with the way to them. */
function unreadable(told: unknown, path = ''): readonly string[] {
  if (typeof told === 'string') return ofProgram.test(told) || (told.trim() === '' && told !== '') ? [`${path}: ${told}`] : [];
  if (typeof told === 'number') return Number.isFinite(told) ? [] : [`${path}: ${told}`];
  if (typeof told !== 'object' || told === null) return [];
  return Object.entries(told).flatMap(([key, inner]) => unreadable(inner, `${path}/${key}`));
}

describe('any dossier that can be answered', () => {
  it(`is told in three languages, on the answer and in the report, without a trace of a program: ${wanted} of them`, () => {
    let told = 0;
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const found = calculated(draft);
        fc.pre(found !== undefined);
        for (const locale of locales) {
          const input = { ...found, words: pageWords(locale), format: createFormat(locale) };
          const page = presentOwnerPage(input);
          const report = presentReport({ ...input, ...reportWords(locale), actions: [], page, date: '2026-11-24' });
          expect(unreadable({ page, report })).toEqual([]);
          expect(page.sentence).toMatch(/\p{L}.{20,}[.?]/u);
          expect([...page.qualifiers, ...page.against].filter((sentence) => !/\p{L}.{5,}/u.test(sentence))).toEqual([]);
        }
        told += 1;
      }),
      { numRuns: wanted, maxSkipsPerRun: 1000, ...(process.env['SEED'] !== undefined && { seed: Number(process.env['SEED']) }) },
    );
    // oxlint-disable-next-line eslint/no-console -- a long run tells how much it did
    console.info(`dossiers: ${told} told in ${locales.length} languages`);
    expect(told).toBeGreaterThanOrEqual(wanted);
  });
});
