import type { Locator, Page } from '@playwright/test';
import type { FieldId } from '../../src/content/fields.ts';
import { fieldKey } from '../../src/content/field-key.ts';
import type { Locale } from '../../src/content/locales.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { expect, test } from './quiet-page.ts';
import { speak, type Speak } from './speak.ts';
import { toAnswerPage, answerStands, calculated, expectWords, openExample, part, sentenceOf, switchTo } from './walk.ts';

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A name of the page has plain spaces where a French text has fixed ones. */
const startsWith = (text: string) => new RegExp(`^${literally(text).replaceAll(/\s/g, '\\s')}`);

const labelOf = (t: Speak, field: FieldId) => t(`fields.fields.${fieldKey(field)}.label`);
const box = (page: Page, t: Speak, field: FieldId): Locator => page.getByRole('textbox', { name: labelOf(t, field), exact: true });

type ChoiceId = 'supplier' | 'no' | 'free-on-board' | 'delivered' | 'kg-per-piece' | 'kg-per-year' | '1' | 'one-line' | 'partly' | 'much';

async function choose(page: Page, t: Speak, field: FieldId, choice: ChoiceId): Promise<void> {
  const group = page.getByRole('group', { name: labelOf(t, field), exact: true });
  await group.getByRole('radio', { name: startsWith(t(`fields.choice.${choice}`)) }).check();
}

async function pick(page: Page, label: string, { typed, option }: { readonly typed: string; readonly option: string }): Promise<void> {
  const asked = page.getByRole('combobox', { name: label, exact: true });
  await asked.fill(typed);
  await page
    .getByRole('option', { name: startsWith(option) })
    .first()
    .click();
  await expect(asked).toHaveValue(option);
}

async function next(page: Page, t: Speak, question: number): Promise<void> {
  await page.getByRole('link', { name: t(question === 12 ? 'scan.toCheck' : 'scan.next'), exact: true }).click();
  if (question < 12) await expect(page.getByRole('heading', { level: 1, name: titleOf(t, question + 1) })).toBeVisible();
}

const questions = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
function titleOf(t: Speak, question: number): string {
  const found = questions.find((one) => one === question);
  return found === undefined ? '' : t(`scan.question.${found}.title`);
}

async function begin(page: Page, t: Speak): Promise<void> {
  await page.getByRole('button', { name: t('shell.start.scan.action') }).click();
  await expect(page.getByRole('heading', { level: 1, name: titleOf(t, 1) })).toBeVisible();
}

interface Firm {
  readonly locale: Locale;
  readonly product: 'aluminium-parts' | 'pumps-valves' | 'led-lighting';
  readonly country: 'CN' | 'IN' | 'TR';
  /** What one types for the product and the country. */
  readonly words: { readonly product: string; readonly country: string };
  /** Quotes from other countries: what one types for the country, and for how much a piece. */
  readonly quotes: readonly { readonly from: 'PT' | 'MA' | 'RO' | 'TN' | 'PL' | 'IN'; readonly typed: string; readonly price: string }[];
  /** As people there write numbers, with what has to be read in them. */
  readonly numbers: Readonly<Record<'amount' | 'pieces' | 'weight' | 'turnover' | 'quote' | 'cash', string>>;
  readonly read: { readonly amount: number; readonly weight: number };
  /** Sales a month as they are copied out of a spreadsheet or an export, with what has to be read in them. */
  readonly sales: { readonly pasted: string; readonly months: string; readonly mean: number };
}

/** Pastes into the field that has the focus, over what stands in it. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
}

const firms: readonly Firm[] = [
  {
    locale: 'nl-BE',
    product: 'aluminium-parts',
    country: 'CN',
    words: { product: 'alu onderdelen', country: 'made in China' },
    quotes: [
      { from: 'PT', typed: 'portugal', price: '€ 18,40' },
      { from: 'IN', typed: 'India', price: '12,5 à 14' },
    ],
    numbers: { amount: '182.500,50', pieces: '12 500', weight: '1,35', turnover: '9.500,00', quote: '17,80', cash: '75k' },
    read: { amount: 182_500.5, weight: 1.35 },
    sales: {
      pasted: 'Rijlabels\tSom van Aantal\njan\t903\nfeb\t1.115\nmrt\t868\napr\t1.182\nmei\t940\njun\t1.226\nEindtotaal\t6.234',
      months: '6',
      mean: 1039,
    },
  },
  {
    locale: 'fr-BE',
    product: 'pumps-valves',
    country: 'IN',
    words: { product: 'pompes', country: 'inde' },
    quotes: [
      { from: 'RO', typed: 'roumanie', price: '98,5 €' },
      { from: 'TN', typed: 'Tunisie', price: '88' },
    ],
    numbers: { amount: '240 000,75', pieces: '3 200', weight: '12,4', turnover: '14 000 €', quote: '96,50', cash: '120 000' },
    read: { amount: 240_000.75, weight: 12.4 },
    sales: {
      pasted:
        'Mois;Quantité\njanvier;286\nfévrier;318\nmars;200\nSous-total T1;804\navril;199\nmai;246\njuin;242\nSous-total T2;687\nTotal;1491',
      months: '6',
      mean: 1491 / 6,
    },
  },
  {
    locale: 'en-GB',
    product: 'led-lighting',
    country: 'TR',
    words: { product: 'led lamps', country: 'turkey' },
    quotes: [
      { from: 'PL', typed: 'poland', price: '21.50 eur' },
      { from: 'MA', typed: 'Morocco', price: '17' },
    ],
    numbers: { amount: '310,250.50', pieces: '20000', weight: '0.85', turnover: '11,250.00', quote: '19.40', cash: '£0' },
    read: { amount: 310_250.5, weight: 0.85 },
    sales: {
      pasted:
        'Fiscal period\tBilled qty\r\n2025.01\t1,196\r\n2025.02\t1,578\r\n2025.03\t1,792\r\n2025.04\t1,754\r\n2025.05\t1,230\r\n2025.06\t1,510\r\n',
      months: '6',
      mean: 1510,
    },
  },
];

/** Files of script from the start page to the answer, in two languages and with a question of the dossier on the way: more of them make a phone wait longer. */
const mostScripts = 35;

/** What is typed and pasted differs in each language, and is read by tests of its own: a short run walks through one, the longest. */
const walked = process.env['SOAK'] === undefined ? firms.filter(({ locale }) => locale === 'fr-BE') : firms;

for (const firm of walked) {
  test(`asks the twelve questions on a narrow screen in ${firm.locale}, with words, pastes and quotes as people hand them in, shows a first picture in the margin and ends with an answer`, async ({
    page,
  }) => {
    const { locale, numbers, read, sales } = firm;
    const t = speak(locale);
    const format = createFormat(locale);
    const scripts = new Set<string>();
    page.on('request', (request) => request.resourceType() === 'script' && scripts.add(request.url()));
    const margin = page.getByRole('complementary', { name: t('scan.aside.title') });
    await page.goto('./');
    await switchTo(page, speak('nl-BE'), locale);
    await page.setViewportSize({ width: 390, height: 844 });
    await begin(page, t);

    const product = t(`products.group.${firm.product}.name`);
    await pick(page, labelOf(t, 'product'), { typed: firm.words.product, option: product });
    await expect(margin.getByRole('heading', { name: t('scan.aside.waitingTitle') })).toBeVisible();
    await next(page, t, 1);
    await pick(page, labelOf(t, 'origin.country'), {
      typed: firm.words.country,
      option: format.country(firm.country),
    });
    await choose(page, t, 'origin.maker', 'supplier');
    await next(page, t, 2);
    await choose(page, t, 'history', 'no');
    await next(page, t, 3);
    await box(page, t, 'purchase.amount').focus();
    await paste(page, numbers.amount);
    await expect(page.getByText(startsWith(`= ${format.quantity(read.amount, 'EUR/yr')}`))).toBeVisible();
    await box(page, t, 'purchase.pieces').fill(numbers.pieces);
    await expect(margin.getByRole('heading', { name: t('scan.aside.waitingTitle') })).toBeVisible();
    await next(page, t, 4);
    await choose(page, t, 'purchase.basis', 'free-on-board');
    await expect(margin.getByRole('heading', { name: t('scan.aside.title') })).toBeVisible(calculated);
    await expect(margin.getByRole('img')).toBeVisible();
    await expect(margin.getByText(t('scan.aside.sharper'))).toBeVisible(calculated);
    await box(page, t, 'duty.rate').fill('4');
    await next(page, t, 5);
    await choose(page, t, 'shipment.by', 'kg-per-piece');
    await box(page, t, 'shipment.kilogramsPerPiece').fill(numbers.weight);
    await expect(page.getByText(startsWith(`= ${format.quantity(read.weight, 'kg/pc')}`))).toBeVisible();
    await next(page, t, 6);
    await box(page, t, 'delivery.leadTime').fill('14');
    await box(page, t, 'delivery.lateOfTen').fill('3');
    await box(page, t, 'quality.rejectShare').fill('2');
    await next(page, t, 7);
    await choose(page, t, 'outage.count', '1');
    await next(page, t, 8);
    await choose(page, t, 'standstill.what', 'one-line');
    await box(page, t, 'standstill.after').fill('5');
    await box(page, t, 'standstill.turnover').fill(numbers.turnover);
    await next(page, t, 9);
    const nearby = page.getByRole('region', { name: startsWith(t('options.archetype.nearshore.name')) });
    await nearby.getByRole('radio', { name: t('scan.plan.quoted') }).check();
    await nearby.getByRole('textbox', { name: t('fields.plan.price.label') }).fill(numbers.quote);
    const [first, another] = [t('quotes.first'), t('quotes.another')];
    for (const [at, { from, typed, price }] of firm.quotes.entries()) {
      await page.getByRole('button', { name: at === 0 ? first : another, exact: true }).click(); // takes the one before it as well
      const row = page.getByRole('group', { name: t('quotes.row', { now: '1' }) });
      await row.getByRole('combobox').fill(typed);
      await page.keyboard.press('Tab');
      await expect(row.getByRole('combobox')).toHaveValue(format.country(from));
      await row.getByRole('textbox', { name: t('quotes.price'), exact: true }).fill(price);
    }
    await next(page, t, 10);
    await box(page, t, 'means.cash').fill(numbers.cash.replace('£', ''));
    await choose(page, t, 'means.people', 'partly');
    await choose(page, t, 'means.room', 'partly');
    await next(page, t, 11);
    await page.getByRole('checkbox', { name: t('fields.motive.chain.label') }).check();
    await page.getByRole('checkbox', { name: t('fields.motive.quality-cost.label') }).check();
    await expectWords(page);
    await next(page, t, 12);

    await expect(page.getByRole('heading', { level: 1, name: t('scan.check.title') })).toBeVisible();
    const own = page.getByRole('table', { name: t('scan.check.own') });
    await expect(own).toContainText(product);
    await expect(own).toContainText(format.quantity(read.amount, 'EUR/yr'));
    await expect(own).toContainText(format.country(firm.country));
    for (const { from } of firm.quotes) {
      await expect(own.getByRole('row', { name: new RegExp(`${format.country(from)}.*%`) }).first()).toBeVisible();
    }
    await expectWords(page);

    await page.goto('./#/dossier/chain');
    await page.getByLabel(labelOf(t, 'demand.monthly')).focus();
    await paste(page, sales.pasted);
    const mean = format.number(sales.mean, { most: 0 });
    await expect(page.getByText(t('fields.series.echo', { months: sales.months, mean }))).toBeVisible();
    await page.goBack();
    await page
      .getByRole('main')
      .getByRole('link', { name: t('scan.check.result') })
      .click();
    await answerStands(page, t);
    await expect(sentenceOf(page)).toHaveText(/\p{L}.{20,}\./u);
    await expectWords(page);
    expect(scripts.size, 'files of script of a first visit').toBeLessThanOrEqual(mostScripts);
  });
}

test('keeps every answer through another language, a new visit, undo and redo', async ({ page }) => {
  const [t, fr] = [speak('nl-BE'), speak('fr-BE')];
  await page.goto('./');
  await begin(page, t);
  await pick(page, labelOf(t, 'product'), { typed: 'alumin', option: t('products.group.aluminium-parts.name') });
  await next(page, t, 1);
  await pick(page, labelOf(t, 'origin.country'), { typed: 'viet', option: 'Vietnam' });
  await next(page, t, 2);
  await next(page, t, 3);
  const amount = box(page, t, 'purchase.amount');
  await amount.fill('12.345,50');
  await page.keyboard.press('Tab');

  await switchTo(page, t, 'fr-BE');
  await expect(page.getByRole('heading', { level: 1, name: titleOf(fr, 4) })).toBeVisible();
  await expect(box(page, fr, 'purchase.amount')).toHaveValue('12345,5');
  await box(page, fr, 'purchase.pieces').fill('1 500');
  await switchTo(page, fr, 'nl-BE');
  await expect(amount).toHaveValue('12.345,50');
  await expect(box(page, t, 'purchase.pieces')).toHaveValue('1500');

  await page.reload();
  await expect(amount).toHaveValue('12.345,50');
  await expect(box(page, t, 'purchase.pieces')).toHaveValue('1500');
  await amount.fill('20000');
  await expect(page.getByRole('button', { name: t('shell.undo') })).toBeEnabled();
  await page.getByRole('button', { name: t('shell.undo') }).click();
  await expect(amount).toHaveValue('12.345,50');
  await page.getByRole('button', { name: t('shell.redo') }).click();
  await expect(amount).toHaveValue('20000');
  await page.goto('./#/scan/2');
  await expect(page.getByRole('combobox', { name: labelOf(t, 'origin.country') })).toHaveValue('Vietnam');
});

test('takes "I do not know" for every answer and says how little the picture rests on', async ({ page }) => {
  const t = speak('nl-BE');
  await page.goto('./');
  await begin(page, t);
  for (const question of questions) {
    const main = page.getByRole('main');
    if (question === 2) await pick(page, labelOf(t, 'origin.country'), { typed: 'china', option: 'China' });
    const unknown = [
      main.getByRole('checkbox', { name: t('fields.box.unknown') }),
      main.getByRole('radio', { name: t('fields.box.unknown') }),
    ];
    for (const offered of unknown) {
      for (const one of await offered.all()) await one.check();
    }
    await next(page, t, question);
  }
  await page
    .getByRole('main')
    .getByRole('link', { name: t('scan.check.result') })
    .click();
  await answerStands(page, t);
  await expect(page.getByRole('main')).toContainText(t('answer.ranking.titleRelative'));
  await expect(page.getByRole('main')).toContainText(/te weinig eigen cijfers/);
  await expect(page.getByRole('main')).toContainText(t('scan.result.rough'));
  await expectWords(page);
  await toAnswerPage(page, t, 'why');
  await expect(page.getByRole('main')).toContainText(t('results.bridge.titleRelative'));
  await toAnswerPage(page, t, 'certainty');
  await expect(part(page, t('report.headings.basis'))).toContainText(t('results.basis.relative'));
  await expectWords(page);
});

type Outcome = 'refused' | 'offered' | 'warned' | 'taken';

/** What people type by mistake, and what has to come of it. Nothing is guessed in silence. */
const odd: readonly (readonly [text: string, outcome: Outcome])[] = [
  ['1500', 'taken'],
  ['1.500', 'offered'],
  ['1,5', 'taken'],
  ['1.5', 'taken'],
  ['1,500', 'offered'],
  ['1.500,50', 'taken'],
  ['1’500', 'taken'],
  ['EUR 1 500,-', 'taken'],
  ['1,2 mln', 'taken'],
  ['2 miljard', 'warned'],
  ['10 à 15', 'taken'],
  ['15000..10000', 'warned'],
  ['>100', 'offered'],
  ['12%', 'refused'],
  ['0', 'taken'],
  ['-5', 'refused'],
  ['1e6', 'refused'],
  ['0x10', 'refused'],
  ['1_000', 'refused'],
  ['300*12', 'offered'],
  ['=2*300', 'offered'],
  ['NaN', 'refused'],
  ['Infinity', 'refused'],
  ['undefined', 'refused'],
  ['0,0000000001', 'warned'],
  ['15OO', 'offered'],
  ['1500\t2000', 'offered'],
  ['5/03/2026', 'refused'],
  ['0470 12 34 56', 'refused'],
  ['BE68 5390 0754 7034', 'refused'],
  ['<script>alert(1)</script>', 'refused'],
  ['{{7*7}}', 'refused'],
  ['9'.repeat(199), 'refused'],
];

test('refuses, asks or warns where a number is odd, and never loses the text', async ({ page }) => {
  const t = speak('nl-BE');
  await page.goto('./');
  await begin(page, t);
  await page.goto('./#/scan/4');
  const amount = box(page, t, 'purchase.amount');
  const chip = page.getByRole('main').getByRole('button', { name: /\?$/ });
  const echo = page.getByText(/^= /);
  const oddWords = [
    t('fields.number.warning.implausible'),
    t('fields.number.warning.very-large'),
    t('fields.number.warning.tiny'),
    t('fields.number.swapped'),
  ];
  const warning = page.getByText(new RegExp(oddWords.map(literally).join('|')));
  for (const [text, outcome] of odd) {
    await test.step(`${text.slice(0, 30)} is ${outcome}`, async () => {
      await amount.fill(text);
      if (outcome === 'refused') await expect(amount).toHaveAttribute('aria-invalid', 'true');
      if (outcome === 'offered') await expect(chip.first()).toBeVisible();
      if (outcome === 'warned') await expect(warning).toBeVisible();
      if (outcome === 'taken') await expect(echo).toBeVisible();
      await expect(amount).toHaveValue(text);
      if (outcome !== 'refused') await expect(amount).toHaveAttribute('aria-invalid', 'false');
    });
  }
  await amount.fill('twaalf schepen');
  await next(page, t, 4);
  await page.getByRole('link', { name: t('scan.previous') }).click();
  await expect(amount).toHaveValue('twaalf schepen');
  await amount.fill('weet niet');
  await expect(page.getByRole('checkbox', { name: t('fields.box.unknown') }).first()).toBeChecked();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: t('fields.box.unknown') }).first()).toBeChecked();
});

test('leaves a copy of an example alone when another copy is changed', async ({ page }) => {
  const t = speak('nl-BE');
  await page.goto('./');
  await openExample(page, t, 'bicycle-frames');
  await page.goto('./#/');
  await openExample(page, t, 'bicycle-frames');
  await page.goto('./#/scan/7');
  const weeks = box(page, t, 'delivery.leadTime');
  await expect(weeks).toHaveValue('16');
  await weeks.fill('31');
  await page.keyboard.press('Tab');
  await page.goto('./#/dossiers');
  const listed = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(listed).toHaveCount(2);
  const names = await listed.allInnerTexts();
  expect(new Set(names).size).toBe(2);
  for (const [at, value] of [
    [0, '31'],
    [1, '16'],
  ] as const) {
    await page.goto('./#/dossiers');
    await page.getByRole('button', { name: t('shell.drafts.openNamed', { name: names[at] ?? '' }), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: t('scan.check.title') })).toBeVisible();
    await page.goto('./#/scan/7');
    await expect(weeks).toHaveValue(value);
  }
});

test('keeps the focus and the caret while one types and the answer arrives', async ({ page }) => {
  const t = speak('nl-BE');
  await page.goto('./');
  await openExample(page, t, 'bicycle-frames');
  await page.goto('./#/scan/4');
  const amount = box(page, t, 'purchase.amount');
  await amount.fill('123456');
  const caret = () =>
    amount.evaluate((input) => (input instanceof HTMLInputElement ? [input === document.activeElement, input.selectionStart] : []));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  for (const [index, key] of [...'98765'].entries()) {
    await page.keyboard.press(key);
    expect(await caret()).toEqual([true, 2 + index]);
    await page.waitForTimeout(450); // the answer counts, and the picture beside it follows
    expect(await caret()).toEqual([true, 2 + index]);
  }
  await expect(amount).toHaveValue('19876523456');
});
