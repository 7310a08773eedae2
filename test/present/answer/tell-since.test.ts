import { expect, it } from 'vitest';
import { tellSince } from '../../../src/present/answer/tell-since.ts';
import { toPresentationInput } from '../../../src/present/names/to-presentation-input.ts';
import { pageInput } from '../../support/owner-page-case.ts';
import { adviceInputs } from '../../support/advice-inputs.ts';
import { futuresOf } from '../../support/futures-of.ts';

const draws = Array.from({ length: 50 }, (_, at) => at);
const inputs = adviceInputs({ ways: { stay: 'stay', nearshore: 'near' }, estimates: [] });
/** Near is cheaper in 40 of 50 cases. */
const table = futuresOf({ costs: { stay: draws.map(() => 100), nearshore: draws.map((at) => (at < 40 ? 50 : 110)) } });
const presentation = toPresentationInput(pageInput({ table, inputs }));
const what = 'de prijs is € 12';
const since = (leader: string, share: number) => tellSince({ leader, share }, what, presentation).replace(/\s+/gu, ' ');

it('says firmer, less firm or the same by whole cases of fifty, and what came first before', () => {
  expect(since('nearshore', 0.6)).toBe(`Sinds u laatst keek: ${what}. Daardoor is dit zekerder: 40 van de 50 gevallen, voordien 30.`);
  expect(since('nearshore', 0.9)).toBe(`Sinds u laatst keek: ${what}. Daardoor is dit minder zeker: 40 van de 50 gevallen, voordien 45.`);
  expect(since('nearshore', 0.801)).toBe(`Sinds u laatst keek: ${what}. Het antwoord blijft hetzelfde.`);
  expect(since('stay', 0.6)).toBe(`Sinds u laatst keek: ${what}. Voordien kwam blijven zoals nu eerst.`);
  expect(since('gone', 0.6)).toBe(`Sinds u laatst keek: ${what}. Voordien kwam een andere keuze eerst.`);
});
