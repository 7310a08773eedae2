import { describe, expect, it } from 'vitest';
import en from '../../../src/content/texts/en/what-if.ts';
import fr from '../../../src/content/texts/fr/what-if.ts';
import nl from '../../../src/content/texts/nl/what-if.ts';
import type { Locale } from '../../../src/content/locales.ts';
import { orderOf } from '../../../src/engine/advise/compare/order-of.ts';
import { createNamespaceWords } from '../../../src/i18n/words.ts';
import { presentTrial } from '../../../src/present/tipping/present-trial.ts';
import { adviceInputs } from '../../support/advice-inputs.ts';
import { futuresOf } from '../../support/futures-of.ts';
import { pageInput } from '../../support/owner-page-case.ts';

const inputs = adviceInputs({ ways: { stay: 'stay', nearshore: 'near', 'reshore-buy': 'home' } });
const same = (value: number) => Array.from({ length: 16 }, () => value);
const tableAt = (near: number) => futuresOf({ costs: { stay: same(100), nearshore: same(near), 'reshore-buy': same(150) } });
const texts = { 'nl-BE': nl, 'fr-BE': fr, 'en-GB': en };

function tried(inValue?: { before: readonly string[]; after: readonly string[] }, locale: Locale = 'nl-BE') {
  const told = pageInput({ table: tableAt(120), inputs, locale });
  const [before, order] = [orderOf(tableAt(120), inputs), orderOf(tableAt(90), inputs)];
  if (before === undefined) throw new Error('no order');
  const own = createNamespaceWords<'whatIf'>(locale, texts[locale]);
  const page = presentTrial({ ...told, now: told, before, tried: { ...told, order }, inValue, own });
  if (page === undefined) throw new Error('nothing is told');
  return page;
}

const firsts = (page: ReturnType<typeof tried>) => page.figure.table.rows.map(([name]) => name);

describe('what comes of what is tried', () => {
  it('is told in money while nothing is weighed', () => {
    const page = tried();
    expect(page.sentence).toBe(
      'Dan staat eerst: dichterbij laten maken (Tsjechië), in 50 van de 50 gevallen goedkoper dan blijven zoals nu.',
    );
    expect(page.isTurned).toBe(true);
    expect(page.isInValue).toBe(false);
  });

  it('follows the weights where they are given, with what money alone puts first beside it', () => {
    const page = tried({ before: ['reshore-buy', 'stay', 'nearshore'], after: ['reshore-buy', 'nearshore', 'stay'] });
    expect(page.sentence).toBe(
      'Dan staat volgens uw gewichten eerst: bij een leverancier in België kopen. In geld alleen is dat dichterbij laten maken (Tsjechië).',
    );
    expect(page.isTurned).toBe(false);
    expect(page.isInValue).toBe(true);
    expect(firsts(page)).toEqual(['Bij een leverancier in België kopen', 'Dichterbij laten maken (Tsjechië)', 'Blijven zoals nu']);
  });

  it('says that the answer turns when the weights lead elsewhere than before', () => {
    const page = tried({ before: ['stay', 'nearshore', 'reshore-buy'], after: ['nearshore', 'stay', 'reshore-buy'] });
    expect(page.sentence).toBe('Dan staat eerst, volgens uw gewichten en in geld: dichterbij laten maken (Tsjechië).');
    expect(page.remark).toBe('Het antwoord kantelt. Zonder dit staat eerst: blijven zoals nu.');
  });

  it.each(['nl-BE', 'fr-BE', 'en-GB'] as const)('leaves nothing unsaid in %s', (locale) => {
    const inValue = { before: ['stay', 'nearshore', 'reshore-buy'], after: ['reshore-buy', 'nearshore', 'stay'] };
    expect(JSON.stringify(tried(inValue, locale))).not.toMatch(/undefined|NaN|[{]\w+[}]|whatIf\./);
  });
});
