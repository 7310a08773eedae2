import { describe, expect, it } from 'vitest';
import { supportInquiry } from '../../../src/dossier/support/support-inquiry.ts';
import { explore } from '../../../src/worker/explore.ts';
import type { InquiryResult } from '../../../src/worker/exploration.ts';
import { draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const answers = { 'purchase.amount': said(1_000_000), 'purchase.pieces': said(10_000), 'purchase.basis': said('delivered') };
const home = planOf('reshore-make', { price: said(110), investment: said(800_000) });

function turnWith(amounts: readonly number[]) {
  const asked = supportInquiry(draftOf(answers, [home]), figures, { plan: home.id, amounts });
  if (asked === undefined) throw new RangeError('no inquiry');
  const { inputs, ...request } = asked;
  let found: InquiryResult | undefined;
  for (const step of explore({ kind: 'support', inputs, request: { ...request, futures: 64, histories: 8 } })) found = step ?? found;
  return found?.kind === 'support' ? found.turn : undefined;
}

describe('the answer under support', () => {
  it('gains what support is paid at the start, to the euro', () => {
    const [none, some] = turnWith([0, 100_000])?.lags ?? [];
    expect((none?.by ?? 0) - (some?.by ?? 0)).toBeCloseTo(100_000, 0);
  });

  it('turns at what the option is dearer, and not below', () => {
    const first = turnWith([0, 1]);
    const gap = first?.lags[0]?.by ?? 0;
    expect(gap).toBeGreaterThan(0);
    expect(turnWith([0, gap * 0.9])?.from).toBeUndefined();
    expect(turnWith([0, gap * 2])?.from).toBeCloseTo(gap, -4);
  });

  it('is not asked of a plan that is not there, or with nothing to give', () => {
    expect(supportInquiry(draftOf(answers, [home]), figures, { plan: 'nowhere', amounts: [0, 1] })).toBeUndefined();
    expect(supportInquiry(draftOf(answers, [home]), figures, { plan: home.id, amounts: [0] })).toBeUndefined();
  });
});
