import type { Locale } from '../content/locales.ts';
import { editionStanding, figuresAt } from '../dossier/defaults/figures-at.ts';
import { loadFigures, type Figures } from '../dossier/defaults/load-figures.ts';
import { readDossier } from '../dossier/read/read-dossier.ts';
import { toInputs } from '../dossier/to-inputs.ts';
import type { Draft } from '../dossier/draft/draft.ts';
import { assess } from '../engine/advise/assess.ts';
import type { ModelInputs } from '../engine/model/inputs.ts';
import { createFormat } from '../i18n/format.ts';
import { loadPageWords } from '../parts/answer/page-words.ts';
import { toPresentationInput } from '../present/names/to-presentation-input.ts';
import { readDraftFile } from '../storage/read-draft-file.ts';
import { calculate, calculateExactly } from '../worker/calculate.ts';
import type { Calculation } from '../worker/calculation.ts';
import { answerDocument, documentWithoutAnswer } from './answer-document.ts';
import type { CommandOptions } from './read-arguments.ts';
import { typedTurningPoints } from '../dossier/explore/typed-turning-points.ts';
import { withTurningPoints } from '../engine/advise/with-turning-points.ts';
import { meanCosts } from '../engine/run/table/mean-costs.ts';
import { withRuns } from './with-runs.ts';

export type FileAnswer = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** The answer to the dossier in a file, as one line of JSON; or why the file cannot be read. */
export async function calculateFile(
  { name, content }: { readonly name: string; readonly content: Blob },
  options: Omit<CommandOptions, 'files'>,
): Promise<FileAnswer> {
  const read = await readDraftFile(content);
  if (!read.ok) return read;
  const newest = await loadFigures();
  const draft = withOptions(read.draft, options, newest);
  if (options.edition !== undefined && editionStanding(draft.edition, newest) === 'unknown')
    return { ok: false, reason: 'unknown-edition' };
  const document = await calculateDraft(draft, figuresAt(draft.edition, newest), { ...options, file: name });
  return { ok: true, text: toJson(document) };
}

interface DraftOptions extends Pick<CommandOptions, 'futures' | 'histories'> {
  readonly locale: Locale;
  readonly file: string;
}

/** The same of a draft that is at hand. */
async function calculateDraft(draft: Draft, figures: Figures, { file, locale, ...size }: DraftOptions): Promise<object> {
  const asked = { file, draft, edition: figures.edition };
  const reading = readDossier(draft, figures);
  if (!reading.ok) return documentWithoutAnswer(asked, reading.problems);
  const { dossier } = reading;
  const inputs = toInputs(dossier, figures);
  const { table, tipping } = lastOf(inputs, size);
  const assessment = assess({ table, inputs, tipping });
  const [words, format] = [await loadPageWords(locale), createFormat(locale)];
  const points = typedTurningPoints({ draft, figures, dossier, inputs, costs: meanCosts(table), assessment });
  const typed = withTurningPoints(assessment, withRuns(points, table));
  return answerDocument(asked, toPresentationInput({ assessment: typed, table, inputs, dossier, figures, tipping, words, format }));
}

function withOptions(draft: Draft, { seed, edition }: Pick<CommandOptions, 'seed' | 'edition'>, newest: Figures): Draft {
  return {
    ...draft,
    ...(seed === undefined ? {} : { seed }),
    ...(edition === undefined ? {} : { edition: edition === 'newest' ? newest.edition : edition }),
  };
}

/** As on the screen until the table is settled; or exactly so many futures and histories, the other of the two as on the screen. */
function lastOf(
  inputs: ModelInputs,
  { futures, histories }: Pick<CommandOptions, 'futures' | 'histories'>,
): Pick<Calculation, 'table' | 'tipping'> {
  const isExact = futures !== undefined || histories !== undefined;
  let last: Calculation | undefined;
  const steps = isExact ? calculateExactly(inputs, { futures, histories }) : calculate(inputs);
  for (const found of steps) last = found ?? last;
  if (last === undefined) throw new RangeError('calculate: nothing was found');
  return last;
}

/** Numbers at full precision; one that is not finite does not exist in JSON. */
function toJson(document: object): string {
  return JSON.stringify(document, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? null : value));
}
