import { fieldKey } from '../../src/content/field-key.ts';
import type { FieldId } from '../../src/content/fields.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { speak } from '../journeys/speak.ts';
import { flat, readPdf } from '../support/read-pdf.ts';
import { until, type Engine } from './engine.ts';
import { figuresHeard, fileOffered, fixChance, listen, textOf, type Figures, type Named } from './in-page.ts';

const t = speak('nl-BE');
const format = createFormat('nl-BE');

/** What one engine made of one and the same dossier. */
export interface Walked {
  readonly figures: Figures;
  /** What stands on each page of the answer. */
  readonly pages: Readonly<Record<string, string>>;
  readonly report: string;
  readonly file: string;
  /** The first page, after the app was loaded anew. */
  readonly afterReload: string;
}

const label = (field: FieldId) => t(`fields.fields.${fieldKey(field)}.label`);
const box = (field: FieldId): Named => ({ role: 'textbox', name: label(field) });
const radio = (field: FieldId, name: string): Named => ({ role: 'radio', name, within: label(field) });
const choice = {
  supplier: 'supplier',
  no: 'no',
  ours: 'free-on-board',
  piece: 'kg-per-piece',
  once: '1',
  line: 'one-line',
  partly: 'partly',
} as const;
const choose = (field: FieldId, which: keyof typeof choice) => radio(field, t(`fields.choice.${choice[which]}`));

type Step = readonly [what: Named, text?: string];

/** What is done at each of the twelve questions. */
const questions: readonly (readonly Step[])[] = [
  [[{ role: 'combobox', name: label('product') }, 'alu onderdelen'], [{ role: 'option', name: t('products.group.aluminium-parts.name') }]],
  [
    [{ role: 'combobox', name: label('origin.country') }, 'made in China'],
    [{ role: 'option', name: format.country('CN') }],
    [choose('origin.maker', 'supplier')],
  ],
  [[choose('history', 'no')]],
  [
    [box('purchase.amount'), '182.500,50'],
    [box('purchase.pieces'), '12 500'],
  ],
  [[choose('purchase.basis', 'ours')], [box('duty.rate'), '4']],
  [[choose('shipment.by', 'piece')], [box('shipment.kilogramsPerPiece'), '1,35']],
  [
    [box('delivery.leadTime'), '14'],
    [box('delivery.lateOfTen'), '3'],
    [box('quality.rejectShare'), '2'],
  ],
  [[choose('outage.count', 'once')]],
  [[choose('standstill.what', 'line')], [box('standstill.after'), '5'], [box('standstill.turnover'), '9.500,00']],
  [],
  [[box('means.cash'), '75k'], [choose('means.people', 'partly')], [choose('means.room', 'partly')]],
  [],
];

/** From the first question to the answer, the report, the file and the app loaded anew. */
export async function walkEngine(engine: Engine, home: string): Promise<Walked> {
  await engine.open(home);
  await engine.run(listen);
  await engine.run(fixChance);
  await engine.press({ role: 'button', name: 'NL' }); // each engine begins in the language of its system
  await engine.press({ role: 'button', name: t('shell.start.scan.action') });
  for (const [at, steps] of questions.entries()) {
    await heading(engine, titleOf(at + 1));
    for (const [what, text] of steps) await (text === undefined ? engine.press(what) : engine.write(what, text));
    await engine.press({ role: 'link', name: t(at === 11 ? 'scan.toCheck' : 'scan.next') });
  }
  await heading(engine, t('scan.check.title'));
  await engine.press({ role: 'link', name: t('scan.check.result') });
  const figures = await until('the whole calculation', () => engine.run(figuresHeard));
  const pages: Record<string, string> = { result: await settledText(engine) };
  for (const page of ['why', 'certainty', 'tipping', 'plan'] as const) {
    await engine.press({ role: 'link', name: t(`answer.menu.${page}`), within: t('answer.menu.label') });
    pages[page] = await settledText(engine);
  }
  await engine.press({ role: 'button', name: t('report.button.make') });
  const pdf = await until('the report', () => engine.run(fileOffered, '.pdf'));
  await engine.press({ role: 'link', name: t('shell.menu.dossiers'), within: t('shell.menu.label') });
  await heading(engine, t('shell.drafts.title'));
  await engine.press({ role: 'disclosure', name: t('shell.drafts.more') });
  await engine.press({ role: 'button', name: t('shell.drafts.save') });
  const file = await until('the file', () => engine.run(fileOffered, '.json'));
  await engine.open(`${home}#/result`);
  await engine.reload();
  return { figures, pages, report: textOfReport(pdf.base64), file: file.base64, afterReload: await settledText(engine) };
}

function titleOf(question: number): string {
  const found = ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const).find((one) => one === question);
  return found === undefined ? '' : t(`scan.question.${found}.title`);
}

const heading = (engine: Engine, name: string) =>
  until(`the heading ${name}`, async () => (await engine.run(textOf, 'h1')).includes(name.replaceAll(/\s+/gu, ' ')));

/** The text of a page once it has said the same for a second, with nothing still being calculated. */
async function settledText(engine: Engine): Promise<string> {
  const waiting = [t('scan.result.refining'), t('results.tipping.pending'), t('shell.loading')];
  let before = '';
  return until('a page of the answer', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const text = await engine.run(textOf, 'main');
    const isSettled = text.length > 200 && text === before && !waiting.some((words) => text.includes(words));
    before = text;
    return isSettled && text;
  });
}

function textOfReport(base64: string): string {
  const { tree } = readPdf(Buffer.from(base64, 'base64'));
  return flat(tree)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/gu, ' ');
}
