import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/content/locales.ts';
import { firstCall, tellFrontOffice } from '../../../src/present/plan/contacts.ts';
import { adviceInputs } from '../../support/advice-inputs.ts';
import { said } from '../../support/draft-of.ts';
import { futuresOf } from '../../support/futures-of.ts';
import { pageInput } from '../../support/owner-page-case.ts';

function askedBy(answers: Readonly<Record<string, string>>, locale: Locale = 'nl-BE') {
  const table = futuresOf({ costs: { stay: [10], nearshore: [9] } });
  const told = Object.fromEntries(Object.entries({ 'origin.country': 'VN', ...answers }).map(([field, value]) => [field, said(value)]));
  return pageInput({ table, inputs: adviceInputs({ ways: { stay: 'stay', nearshore: 'near' } }), locale, draft: { answers: told } });
}

const people = { code: 'settle-gate', option: 'nearshore', gate: 'people' } as const;

describe('whom to call', () => {
  it('follows the region of the firm', () => {
    expect(firstCall(people, askedBy({ 'firm.region': 'flanders' }))).toBe('VDAB');
    expect(firstCall(people, askedBy({ 'firm.region': 'brussels' }))).toBe('Actiris');
    expect(firstCall(people, askedBy({ 'firm.region': 'wallonia' }))).toBe('Forem');
    expect(firstCall({ ...people, gate: 'cash' }, askedBy({ 'firm.region': 'wallonia' }, 'fr-BE'))).toContain('Wallonie Entreprendre');
    expect(firstCall({ code: 'ask-quote', option: 'nearshore' }, askedBy({ 'firm.region': 'brussels' }))).toContain('hub.brussels');
  });

  it('names no service of another region', () => {
    const others = { flanders: /1819|1890|AWEX|hub/, brussels: /VLAIO|FIT|1890|AWEX/, wallonia: /VLAIO|FIT|1819|hub/ } as const;
    for (const [region, foreign] of Object.entries(others))
      for (const locale of ['nl-BE', 'fr-BE', 'en-GB'] as const)
        expect(tellFrontOffice(askedBy({ 'firm.region': region }, locale))).not.toMatch(foreign);
  });

  it('names the services of all three while no region is told', () => {
    expect(tellFrontOffice(askedBy({}))).toMatch(/VLAIO.*1819.*1890/);
  });

  it('says what the size of the firm means for support, when it is told', () => {
    expect(tellFrontOffice(askedBy({ 'firm.size': 'under-10' }))).toMatch(/minder dan 50/);
    expect(tellFrontOffice(askedBy({ 'firm.size': '10-49' }))).toMatch(/minder dan 50/);
    expect(tellFrontOffice(askedBy({ 'firm.size': '50-249' }))).toMatch(/minder dan 250/);
    expect(tellFrontOffice(askedBy({ 'firm.size': '250-up' }))).toMatch(/grote bedrijven/);
    expect(tellFrontOffice(askedBy({}))).not.toMatch(/minder dan|grote/);
  });
});
