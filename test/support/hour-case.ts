import enSession from '../../src/content/texts/en/session.ts';
import frSession from '../../src/content/texts/fr/session.ts';
import nlSession from '../../src/content/texts/nl/session.ts';
import type { Locale } from '../../src/content/locales.ts';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { assess } from '../../src/engine/advise/assess.ts';
import { tippingCandidates } from '../../src/engine/advise/compare/tipping-candidates.ts';
import { pairOf } from '../../src/engine/advise/compare/within-reach.ts';
import { startTipping } from '../../src/engine/run/tipping/tipping.ts';
import { createFormat, type Format } from '../../src/i18n/format.ts';
import { createNamespaceWords } from '../../src/i18n/words.ts';
import { toPresentationInput } from '../../src/present/names/to-presentation-input.ts';
import type { HourInput } from '../../src/present/session/hour-input.ts';
import { figures, pageWords } from './owner-page-case.ts';
import { runOf } from './table-figures.ts';

const size = { futures: 256, histories: 16 };
const texts = { 'nl-BE': nlSession, 'fr-BE': frSession, 'en-GB': enSession } as const;

/** What the slides of an hour are told with, from a dossier that went through the model; in any language and format. */
export function hourCase(draft: Draft) {
  const reading = readDossier(draft, figures);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { dossier } = reading;
  const inputs = toInputs(dossier, figures);
  const table = runOf(inputs, size.futures, size.histories);
  const { leader, ranking } = assess({ table, inputs, tipping: [] });
  const estimates = tippingCandidates({ table, inputs, leader });
  const search = startTipping(inputs, { futures: 64, histories: 16, leader, estimates, pair: pairOf(ranking, inputs, leader) });
  while (!search.advance());
  const tipping = search.curves();
  const assessment = assess({ table, inputs, tipping });
  const inputOf = (locale: Locale, format: Format = createFormat(locale)): HourInput => ({
    ...toPresentationInput({ assessment, table, inputs, tipping, dossier, figures, words: pageWords(locale), format }),
    own: createNamespaceWords<'session'>(locale, texts[locale]),
  });
  return { dossier, draft, inputs, assessment, table, inputOf };
}
