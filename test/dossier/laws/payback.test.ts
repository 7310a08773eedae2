import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadExample } from '../../../src/dossier/examples/load-example.ts';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { readDossier } from '../../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { assess } from '../../../src/engine/advise/assess.ts';
import type { ModelInputs } from '../../../src/engine/model/inputs.ts';
import { startRun } from '../../../src/engine/run/run.ts';
import { aheadShares, type FuturesTable } from '../../../src/engine/run/table/futures-table.ts';
import { anyDraft } from '../../support/any-draft.ts';
import { dossierOf, figures } from '../../support/draft-of.ts';
import { lawRuns } from '../../support/law-runs.ts';
import { figure } from '../../support/table-figures.ts';

function tableOf(inputs: ModelInputs, futures: number): FuturesTable {
  const run = startRun(inputs, { futures, histories: 4 });
  run.advance(futures);
  return run.table();
}

/** In a table of one future: cumulated cash against staying at the end of each year, year 0 first. */
function cashOf({ options, horizonYears, ahead }: FuturesTable, option: string): readonly number[] {
  const from = options.indexOf(option) * (horizonYears + 1);
  return Array.from({ length: horizonYears + 1 }, (_, year) => ahead[(from + year) * aheadShares.length] ?? Number.NaN);
}

/** Whether a payback tells when the cash comes back for good, and is not told where it ends below staying. */
function isLasting(payback: number, cash: readonly number[]): boolean {
  const lastBelow = cash.findLastIndex((euros) => euros < 0);
  if (lastBelow === cash.length - 1) return Number.isNaN(payback);
  return lastBelow === -1 ? payback === 0 : payback >= lastBelow && payback <= lastBelow + 1;
}

function inputsOf(draft: Draft): ModelInputs | undefined {
  const reading = readDossier(draft, figures);
  return reading.ok ? toInputs(reading.dossier, figures) : undefined;
}

describe('payback that lasts, in any dossier', () => {
  it('is told only where the cumulated cash stays at staying or above it from then to the horizon', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const inputs = inputsOf(draft);
        if (inputs === undefined) return;
        const table = tableOf(inputs, 1);
        const wrong = table.options.filter((option) => !isLasting(figure(table, option, 'payback'), cashOf(table, option)));
        expect(wrong).toEqual([]);
      }),
      lawRuns,
    );
  });

  it('is never told of what ends dearer than staying', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const inputs = inputsOf(draft);
        if (inputs === undefined) return;
        const { ranking } = assess({ table: tableOf(inputs, 4), inputs, tipping: [] });
        expect(ranking.filter(({ npv, payback }) => payback !== undefined && npv < 0)).toEqual([]);
      }),
      lawRuns,
    );
  });
});

describe('a limit of € 250,000 and frames made by hand here', () => {
  it('flags how deep that falls behind, though nothing has to be invested and no gate stops it', async () => {
    const inputs = toInputs(dossierOf(await loadExample('bicycle-frames')), figures);
    const byHand = assess({ table: tableOf(inputs, 64), inputs, tipping: [] }).ranking.find(({ option }) => option === 'reshore-buy');
    expect(byHand).toMatchObject({ status: 'open', failedGates: [], payback: undefined, cautions: [{ gate: 'shortfall', share: 1 }] });
    expect(byHand?.cashNeed).toBeGreaterThan(250_000);
  });
});
