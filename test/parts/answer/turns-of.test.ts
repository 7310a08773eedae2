import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/content/locales.ts';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { assess } from '../../../src/engine/advise/assess.ts';
import { startRun } from '../../../src/engine/run/run.ts';
import { takeSteps } from '../../../src/engine/textbook/take-steps.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { turnsSteps } from '../../../src/parts/answer/turns-of.ts';
import { presentOwnerPage } from '../../../src/present/answer/present-owner-page.ts';
import { presentReport } from '../../../src/present/report/present-report.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';
import { pageWords, reportWords } from '../../support/owner-page-case.ts';

/** Bought for 8 euro a piece, or made here on an automated line of 900 000 euro for a price of its own. */
function draft(price: number, years?: number): Draft {
  return draftOf(
    {
      'purchase.amount': said(400_000),
      'purchase.pieces': said(50_000),
      ...(years === undefined ? {} : { 'frame.horizon': said(years) }),
    },
    [planOf('reshore-automated', { price: said(price), investment: said(900_000), months: said(0) }, 'BE')],
  );
}

function told(asked: Draft) {
  const dossier = dossierOf(asked);
  const inputs = toInputs(dossier, figures);
  const run = startRun(inputs, { futures: 64, histories: 16 });
  run.advance(64);
  const table = run.table();
  const assessment = assess({ table, inputs, tipping: [] });
  const horizonTurns = takeSteps(turnsSteps({ ranking: assessment.ranking, table, inputs, dossier, figures }));
  return { assessment, table, inputs, dossier, figures, tipping: [], horizonTurns };
}

const page = (asked: Draft, locale: (typeof locales)[number]) =>
  presentOwnerPage({ ...told(asked), words: pageWords(locale), format: createFormat(locale) });

describe('an answer over other numbers of years', () => {
  it('says that an automated line of 900 000 euro comes first over 10 years', () => {
    const { assessment, horizonTurns } = told(draft(6.75));
    expect(assessment.leader).toBe('stay');
    expect(horizonTurns).toEqual([{ years: 10, leader: 'reshore-automated', behindReference: false }]);
    const says = {
      'nl-BE': 'Over 10 jaar gerekend is terughalen met automatisering het goedkoopst, niet blijven zoals nu.',
      'fr-BE': 'Sur 10 ans, le moins cher est la production automatisée en Belgique, et non la situation actuelle.',
      'en-GB': 'Over 10 years, bringing it back with automation costs least, not staying as now.',
    } as const;
    for (const locale of locales) expect(page(draft(6.75), locale).qualifiers).toContain(says[locale].replace(/(\d) /, '$1\u00a0'));
  });

  it('finds then what calculating over 10 years finds, and the other way round', () => {
    expect(told(draft(6.75, 10))).toMatchObject({
      assessment: { leader: 'reshore-automated' },
      horizonTurns: [
        { years: 5, leader: 'stay' },
        { years: 7, leader: 'stay' },
      ],
    });
    const says = page(draft(6.75, 10), 'en-GB').qualifiers.filter((line) => line.startsWith('Over '));
    expect(says).toHaveLength(1); // both in one sentence
  });

  it('says nothing where 5, 7 and 10 years agree', () => {
    expect(told(draft(4)).horizonTurns).toEqual([]);
    expect(page(draft(4), 'nl-BE').qualifiers.filter((line) => line.startsWith('Over '))).toEqual([]);
  });

  it('says it on paper too', () => {
    const input = { ...told(draft(6.75)), words: pageWords('nl-BE'), format: createFormat('nl-BE') };
    const report = presentReport({ ...input, ...reportWords('nl-BE'), actions: [], page: presentOwnerPage(input), date: '2027-01-01' });
    expect(report.page.qualifiers.join(' ')).toContain('gerekend is');
  });
});
