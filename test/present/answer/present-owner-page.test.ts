import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/content/locales.ts';
import { product } from '../../../src/engine/model/amount.ts';
import type { Estimate } from '../../../src/engine/model/estimate.ts';
import type { FuturesTable } from '../../../src/engine/run/table/futures-table.ts';
import type { ModelInputs, Direction } from '../../../src/engine/model/inputs.ts';
import type { TippingCurve } from '../../../src/engine/run/tipping/tipping-table.ts';
import { presentOwnerPage } from '../../../src/present/answer/present-owner-page.ts';
import type { OwnerPage } from '../../../src/present/answer/owner-page.ts';
import { adviceInputs, estimateOf } from '../../support/advice-inputs.ts';
import { futuresOf, split } from '../../support/futures-of.ts';
import { pageInput } from '../../support/owner-page-case.ts';

const nb = '\u00a0';
const locales: readonly Locale[] = ['nl-BE', 'fr-BE', 'en-GB'];
const flat = (cost: number, futures = 100) => Array.from({ length: futures }, () => cost);
const ways = { stay: 'stay', nearshore: 'near', 'reshore-buy': 'home', stockpile: 'stay' } as const satisfies Record<string, Direction>;

interface PageCase {
  readonly costs: Readonly<Record<string, readonly number[]>>;
  readonly table?: Partial<FuturesTable>;
  readonly estimates?: readonly Estimate[];
  readonly lines?: Parameters<typeof adviceInputs>[0]['lines'];
  readonly tipping?: readonly TippingCurve[];
  readonly locale?: Locale;
  readonly draft?: Parameters<typeof pageInput>[0]['draft'];
}

function told({ costs, table = {}, estimates, lines, tipping, locale, draft }: PageCase): OwnerPage {
  const given = {
    ways: Object.fromEntries(Object.keys(costs).map((id) => [id, directionOf(id)])),
    ...(estimates && { estimates }),
    ...(lines && { lines }),
  };
  const inputs: ModelInputs = adviceInputs(given);
  return presentOwnerPage(
    pageInput({
      table: { ...futuresOf({ costs }), ...table },
      inputs,
      ...(tipping && { tipping }),
      ...(locale && { locale }),
      ...(draft && { draft }),
    }),
  );
}

function directionOf(id: string): Direction {
  return Object.entries(ways).find(([known]) => known === id)?.[1] ?? 'spread';
}

describe('the parts of the owner’s page', () => {
  it('are made when they are read, and once', () => {
    const input = pageInput({
      table: futuresOf({ costs: { stay: flat(10), nearshore: flat(1) } }),
      inputs: adviceInputs({ ways: { stay: 'stay', nearshore: 'near' } }),
    });
    const spoken: string[] = [];
    const words = new Proxy(input.words, {
      apply: (speak, self, given: readonly unknown[]): unknown => {
        spoken.push(String(given[0]));
        return Reflect.apply(speak, self, [...given]);
      },
    });
    const page = presentOwnerPage({ ...input, words });
    expect(spoken).not.toEqual([]);
    expect(spoken.filter((key) => key.startsWith('results.bridge.'))).toEqual([]);
    expect(page.bridge).toBe(page.bridge);
    expect(spoken.some((key) => key.startsWith('results.bridge.'))).toBe(true);
  });
});

describe('the sentence, from the figures it is built of', () => {
  it('says that staying wins 36 of 50 against the nearest rival', () => {
    const page = told({ costs: { stay: split(100, 0.72, [900_000, 1_100_000]), nearshore: flat(1_000_000) } });
    expect(page.sentence).toBe(
      'Blijven zoals nu is waarschijnlijk het goedkoopst: in 36 van de 50 berekende gevallen goedkoper dan dichterbij laten maken (Polen).'.replace(
        '(Polen)',
        page.sentence.match(/\([^)]*\)/)?.[0] ?? '',
      ),
    );
    expect(page).toMatchObject({ certainty: 'leaning', certaintyWord: 'waarschijnlijk' });
  });

  it('says how much moving saves a year: 60 000 today at an annuity of 5 is € 12 000', () => {
    const page = told({ costs: { stay: flat(1_000_000), 'reshore-buy': flat(940_000) } });
    expect(page.sentence).toBe(
      `Bij een leverancier in België kopen is duidelijk het goedkoopst: ongeveer €${nb}12.000 per jaar goedkoper dan blijven zoals nu.`,
    );
  });

  it('keeps two significant digits: 61 728 today is € 12 345.6 a year and reads € 12 000', () => {
    expect(told({ costs: { stay: flat(1_000_000), 'reshore-buy': flat(938_272) } }).sentence).toContain(`€${nb}12.000 per jaar`);
  });

  it('tells "too close" with direction and amount', () => {
    const page = told({ costs: { stay: split(100, 0.54, [960_000, 1_040_000]), nearshore: flat(1_000_000) } });
    expect(page.sentence).toMatch(/^Te dicht bij elkaar om te kiezen: blijven zoals nu is in 27 van de 50 gevallen goedkoper/);
    expect(page.qualifiers).toContain(`Gemiddeld scheelt het ongeveer €${nb}640 per jaar, in het voordeel van blijven zoals nu.`);
  });

  it('tells in one sentence that the two first go the same way', () => {
    const page = told({ costs: { stay: flat(900_000), stockpile: split(100, 0.5, [899_000, 901_001]), 'reshore-buy': flat(2_000_000) } });
    expect(page.sentence).toMatch(/^Blijven zoals nu is duidelijk het goedkoopst: in 50 van de 50/);
    expect(page.qualifiers).toContain(
      'Blijven zoals nu en meer voorraad houden gaan dezelfde kant op. Tussen die twee is er nauwelijks verschil.',
    );
  });

  it('answers "stay" when a variant of staying leads, and says what it gains', () => {
    const page = told({ costs: { stay: flat(1_000_000), stockpile: flat(980_000), 'reshore-buy': flat(2_000_000) } });
    expect(page.sentence).toMatch(/^Duidelijk het goedkoopst: de productie niet verplaatsen. Dat kost in 50 van de 50/);
    expect(page.qualifiers[0]).toBe(
      `De goedkoopste vorm is meer voorraad houden: ongeveer €${nb}4.000 per jaar goedkoper dan blijven zoals nu, in 50 van de 50 gevallen.`,
    );
  });

  it('says that a price is our own estimate where that lowers the word', () => {
    const lines = { 'reshore-buy': [{ element: 'purchase', amount: product(['plan:reshore-buy:price']) }] };
    const estimates = [
      estimateOf('field:purchase.amount', 'own-figure'),
      estimateOf('plan:reshore-buy:price', 'assumption'),
      estimateOf('plan:reshore-buy:freight', 'own-figure'),
    ];
    const page = told({
      costs: { stay: flat(1e6), 'reshore-buy': flat(9e5) },
      lines: { ...lines, stay: [{ element: 'purchase', amount: product(['field:purchase.amount']) }] },
      estimates,
    });
    expect(page.certainty).toBe('leaning');
    expect(page.qualifiers.join(' ')).toContain('een prijs in deze vergelijking schatten wij zelf');
  });

  it('asks for own figures first when there are none', () => {
    const estimates = [
      estimateOf('field:purchase.amount', 'assumption'),
      estimateOf('plan:nearshore:price', 'assumption'),
      estimateOf('ref:holding', 'assumption'),
    ];
    const draws = Array.from({ length: 100 }, (_, future) => future);
    const table = futuresOf({
      costs: { stay: flat(1000), nearshore: draws.map((x) => 900 + 2 * x) },
      draws: { 'plan:nearshore:price': draws, 'ref:holding': draws.map((x) => x * x) },
    });
    const page = told({ costs: { stay: flat(1000), nearshore: draws.map((x) => 900 + 2 * x) }, table, estimates });
    expect(page.rough).toBe(true);
    expect(page.qualifiers[0]).toMatch(
      /^Dit beeld rust op te weinig eigen cijfers\. Zoek eerst op: Prijs per stuk, dichterbij laten maken/,
    );
    expect(page.findOut).toHaveLength(1); // a figure that no question asks cannot be looked up
  });

  it('is told per € 100 when the yearly purchase is open', () => {
    const page = told({ costs: { stay: flat(500), 'reshore-buy': flat(484) }, draft: { answers: { 'origin.country': { value: 'CN' } } } });
    expect(page.sentence).toContain(`ongeveer €${nb}3,20 per €${nb}100 aankoop goedkoper`);
    expect(page.bridge.title).toContain(`per €${nb}100 aankoop`);
    expect(page.basis.join(' ')).toContain('want het jaarbedrag is niet gekend');
  });

  it('says so when it is made in Belgium already', () => {
    const page = told({
      costs: { stay: flat(1000), nearshore: flat(2000) },
      draft: { answers: { 'origin.country': { value: 'BE' }, 'purchase.amount': { value: 1e5 } } },
    });
    expect(page.qualifiers).toContain('U maakt of koopt het al in België. Dit vergelijkt of het anders goedkoper of veiliger kan.');
  });
});

describe('odd cases', () => {
  const gate = (option: string, failedShare: number) => ({ option, gate: 'cash', failedShare });

  it('nothing passes: the nearest miss and what is in its way', () => {
    const page = told({ costs: { stay: flat(10), nearshore: flat(20) }, table: { gates: [gate('stay', 0.9), gate('nearshore', 1)] } });
    expect(page.sentence).toBe('Geen enkele keuze past binnen uw grenzen. Het dichtst erbij komt blijven zoals nu.');
    expect(page.qualifiers).toEqual(['Het vraagt meer geld dan u wilt uitgeven, in 90% van de gevallen.']);
    expect(page.certaintyWord).toBe('geen antwoord');
  });

  it('a cheaper option beyond the limits is named with its amount', () => {
    const page = told({ costs: { stay: flat(1_000_000), 'reshore-buy': flat(900_000) }, table: { gates: [gate('reshore-buy', 1)] } });
    expect(page.sentence).toBe('Blijven zoals nu is het enige dat binnen uw grenzen past.');
    expect(page.qualifiers[0]).toContain(`Bij een leverancier in België kopen zou ongeveer €${nb}20.000 per jaar goedkoper zijn`);
  });

  it('when gates exclude all that is dearer as well, the sentence stays a comparison', () => {
    const page = told({ costs: { stay: flat(1_000_000), 'reshore-buy': flat(2_000_000) }, table: { gates: [gate('reshore-buy', 1)] } });
    expect(page.sentence).toMatch(/^Blijven zoals nu is duidelijk het goedkoopst: in 50 van de 50/);
    expect(page.qualifiers).toContain('Elke andere richting valt ook af door uw eigen grenzen.');
  });

  it('identical options: no difference', () => {
    expect(told({ costs: { stay: flat(10), nearshore: flat(10) } }).sentence).toMatch(
      /^Er is geen verschil: blijven zoals nu kost evenveel als dichterbij/,
    );
  });

  it('nothing to compare with', () => {
    expect(told({ costs: { stay: flat(10) } }).sentence).toBe('Er is nog niets om mee te vergelijken: voeg een keuze toe.');
  });

  it('nothing calculable', () => {
    const page = told({ costs: { nearshore: flat(10) }, table: { failed: [{ option: 'stay', reason: 'not-finite' }] } });
    expect(page.sentence).toBe('Er kan nog niets berekend worden.');
    expect(page.ranking.find(({ option }) => option === 'stay')).toMatchObject({ status: 'failed', difference: 'niet berekend' });
  });

  it('the base case is provisional: no dots, no shares', () => {
    const page = told({ costs: { stay: [1000], nearshore: [900] } });
    expect(page.sentence).toMatch(/^Voorlopig: dichterbij laten maken/);
    expect(page).toMatchObject({ dots: undefined, rough: true, certaintyWord: 'voorlopig' });
    expect(new Set(page.ranking.filter(({ status }) => status === 'open').map(({ chance }) => chance))).toEqual(
      new Set(['nog geen gevallen berekend']),
    );
  });

  it('a table of eight futures is told in full', () => {
    expect(told({ costs: { stay: flat(1000, 8), nearshore: flat(900, 8) } }).dots).toBeDefined();
  });

  it('one that failed is listed last with its reason', () => {
    const page = told({
      costs: { stay: flat(10), nearshore: flat(Number.NaN) },
      table: { failed: [{ option: 'nearshore', reason: 'shares-not-one' }] },
    });
    expect(page.ranking.find(({ option }) => option === 'nearshore')?.remark).toBe('De delen tellen niet op tot honderd procent.');
    expect(page.rankingFigure.table.rows).toHaveLength(page.ranking.length);
  });
});

describe('the ranking rows', () => {
  const page = told({ costs: { stay: flat(1_000_000), nearshore: split(100, 0.3, [700_000, 1_150_000]), 'reshore-buy': flat(2_000_000) } });

  it('say the same as the figures: 15 000 today is € 3 000 dearer a year, cheaper in 15 of 50', () => {
    expect(page.ranking.find(({ option }) => option === 'nearshore')).toMatchObject({
      difference: `€${nb}3.000 per jaar duurder dan blijven`,
      chance: 'goedkoper in 15 van de 50 gevallen',
    });
  });

  it('stand in the order of the picture and its table', () => {
    expect(page.rankingFigure.table.rows.map(([name]) => name)).toEqual(page.ranking.map(({ name }) => name));
  });

  it('keep one colour per option, whatever the rank', () => {
    const colours = new Map(page.ranking.map(({ option, colour }) => [option, colour]));
    expect(colours.get('stay')).toBe(0);
    expect(new Set(colours.values()).size).toBe(colours.size);
  });
});

describe('the bridge', () => {
  it('starts at the invoice that was filled in and adds up to the last row: 400 + 40 + 110 = 550 thousand a year', () => {
    const thousand = { stay: flat(2_750_000), nearshore: flat(3_000_000) };
    const table = futuresOf({
      costs: thousand,
      bridge: { stay: { purchase: 2_200_000, freight: 550_000 }, nearshore: { purchase: 3_000_000, freight: 0 } },
    });
    const { bridge } = told({ costs: thousand, table });
    expect(bridge.table.rows).toEqual([
      ['Uw factuur, zoals ingevuld', `€${nb}400.000`],
      ['Groei en prijs door de jaren', `€${nb}40.000`],
      ['Vervoer en douane', `€${nb}110.000`],
      ['Werkelijke kost', `€${nb}550.000`],
    ]);
    expect(bridge.takeaway).toBe('Blijven zoals nu: boven op de factuur komt gemiddeld 25% aan andere kosten.');
  });
});

describe('turning points', () => {
  const extraPrice = (likely: readonly [number, number, number]) => [
    estimateOf('field:purchase.amount', 'own-figure'),
    estimateOf('field:market.extraPrice', 'own-figure', likely),
  ];
  const curve: TippingCurve = {
    estimate: 'field:market.extraPrice',
    options: ['stay', 'reshore-buy'],
    values: [0, 20, 30, 40],
    means: [
      [1000, 1300],
      [1000, 1100],
      [1000, 1050],
      [1000, 950],
    ],
    crossings: [{ value: 35, kind: 'first', becomes: 'reshore-buy', side: 'above' }],
  };
  const costs = { stay: flat(1000), 'reshore-buy': flat(1090) };

  it('tells today, the turning point and the distance: 22 to 35 is 59 % higher', () => {
    const page = told({ costs, estimates: extraPrice([0, 22, 50]), tipping: [curve] });
    expect(page.tipping).toEqual([
      {
        what: 'Wat klanten per stuk meer betalen voor lokaal',
        now: `€${nb}22 per stuk`,
        turnsAt: `€${nb}35 per stuk`,
        becomes: 'bij een leverancier in België kopen wordt het goedkoopst',
        distance: '59% hoger dan nu',
      },
    ]);
    expect(page.steps.join(' ')).toContain(
      `Stijgt het boven €${nb}35 per stuk, dan wordt bij een leverancier in België kopen het goedkoopst.`,
    );
    expect(page.tippingFigure?.table.rows[0]).toEqual(Object.values(page.tipping[0] ?? {}));
  });

  it('says so when a point lies beyond anything plausible', () => {
    const page = told({ costs, estimates: extraPrice([20, 22, 24]), tipping: [curve] });
    expect(page.tipping[0]?.distance).toBe('59% hoger dan nu, niet aannemelijk');
    expect(page.tippingNote).toBe('Binnen wat aannemelijk is, doet geen enkel cijfer op zich dit antwoord kantelen.');
  });

  it('says so when nothing was found, and when it was not looked for yet', () => {
    const nothing = told({
      costs,
      estimates: extraPrice([0, 22, 50]),
      tipping: [{ ...curve, means: curve.means.map(() => [1000, 2000]), crossings: [] }],
    });
    expect(nothing.tippingNote).toMatch(/^Geen enkel cijfer/);
    expect(told({ costs }).tippingNote).toBe('De kantelpunten worden nog gezocht.');
    expect(told({ costs: { stay: costs.stay } }).tippingNote).toBe('Er is nog geen andere keuze waarnaar het antwoord kan kantelen.');
  });
});

describe.each(locales)('every page in %s', (locale) => {
  const pages = [
    told({ locale, costs: { stay: flat(1e6), nearshore: flat(9e5), 'reshore-buy': flat(2e6), stockpile: flat(1e6) } }),
    told({ locale, costs: { stay: split(100, 0.5, [1e6, 9e5]), nearshore: flat(9.5e5) } }),
    told({ locale, costs: { stay: [10], nearshore: [9] } }),
    told({ locale, costs: { nearshore: flat(10) } }),
    told({ locale, costs: { stay: flat(10) } }),
    told({ locale, costs: { stay: flat(500), 'reshore-buy': flat(490) }, draft: { answers: { 'origin.country': { value: 'CN' } } } }),
  ];
  const text = JSON.stringify(pages);

  it('has no hole in a sentence', () => {
    expect(text).not.toMatch(/undefined|NaN|Infinity|null,|\{[a-z]+\}|results\.|options\./);
  });

  it('speaks neutrally: no -shore words, no exclamation', () => {
    const spoken = JSON.stringify(
      pages.map(({ ranking, ...page }) => ({ ...page, ranking: ranking.map((row) => ({ ...row, option: '' })) })),
    );
    expect(spoken).not.toMatch(/shor(e|ing)|!|helaas|unfortunately|malheureusement/i);
  });

  it('keeps every sentence of the answer within 25 words', () => {
    const sentences = pages
      .flatMap(({ sentence, qualifiers, steps, reasons, against }) => [sentence, ...qualifiers, ...steps, ...reasons, ...against])
      .flatMap((told) => told.split(/[.?:;](?=\s|$)/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > 25)).toEqual([]);
  });
});
