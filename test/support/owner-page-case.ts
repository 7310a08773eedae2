import nlMaterials from '../../src/content/texts/nl/materials.ts';
import enMaterials from '../../src/content/texts/en/materials.ts';
import frMaterials from '../../src/content/texts/fr/materials.ts';
import frAdvice from '../../src/content/texts/fr/advice.ts';
import frWhere from '../../src/content/texts/fr/where.ts';
import frGain from '../../src/content/texts/fr/gain.ts';
import frAnswer from '../../src/content/texts/fr/answer.ts';
import frContacts from '../../src/content/texts/fr/contacts.ts';
import enAdvice from '../../src/content/texts/en/advice.ts';
import enWhere from '../../src/content/texts/en/where.ts';
import enGain from '../../src/content/texts/en/gain.ts';
import enAnswer from '../../src/content/texts/en/answer.ts';
import enContacts from '../../src/content/texts/en/contacts.ts';
import nlAdvice from '../../src/content/texts/nl/advice.ts';
import nlWhere from '../../src/content/texts/nl/where.ts';
import nlGain from '../../src/content/texts/nl/gain.ts';
import nlAnswer from '../../src/content/texts/nl/answer.ts';
import nlContacts from '../../src/content/texts/nl/contacts.ts';
import nlSession from '../../src/content/texts/nl/session.ts';
import enSession from '../../src/content/texts/en/session.ts';
import frSession from '../../src/content/texts/fr/session.ts';
import nlPaper from '../../src/content/texts/nl/paper.ts';
import enPaper from '../../src/content/texts/en/paper.ts';
import frPaper from '../../src/content/texts/fr/paper.ts';
import nlLedger from '../../src/content/texts/nl/ledger.ts';
import nlPlan from '../../src/content/texts/nl/action-plan.ts';
import enLedger from '../../src/content/texts/en/ledger.ts';
import enPlan from '../../src/content/texts/en/action-plan.ts';
import frLedger from '../../src/content/texts/fr/ledger.ts';
import frPlan from '../../src/content/texts/fr/action-plan.ts';
import en from '../../src/content/texts/en/results.ts';
import enFields from '../../src/content/texts/en/fields.ts';
import enOptions from '../../src/content/texts/en/options.ts';
import enWeighed from '../../src/content/texts/en/weighed.ts';
import enReport from '../../src/content/texts/en/report.ts';
import frFields from '../../src/content/texts/fr/fields.ts';
import frOptions from '../../src/content/texts/fr/options.ts';
import frWeighed from '../../src/content/texts/fr/weighed.ts';
import frReport from '../../src/content/texts/fr/report.ts';
import fr from '../../src/content/texts/fr/results.ts';
import nlFields from '../../src/content/texts/nl/fields.ts';
import nlOptions from '../../src/content/texts/nl/options.ts';
import nlWeighed from '../../src/content/texts/nl/weighed.ts';
import nlReport from '../../src/content/texts/nl/report.ts';
import nl from '../../src/content/texts/nl/results.ts';
import type { Locale } from '../../src/content/locales.ts';
import { loadFigures } from '../../src/dossier/defaults/load-figures.ts';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { newDraft } from '../../src/dossier/draft/new-draft.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { assess } from '../../src/engine/advise/assess.ts';
import type { FuturesTable } from '../../src/engine/run/table/futures-table.ts';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import type { TippingCurve } from '../../src/engine/run/tipping/tipping-table.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { createNamespaceWords, createWords } from '../../src/i18n/words.ts';
import type { ReportInput } from '../../src/present/report/present-report.ts';
import type { OwnerPageInput, PageWords } from '../../src/present/names/presentation-input.ts';

const texts = {
  'nl-BE': {
    fields: nlFields,
    options: nlOptions,
    report: nlReport,
    results: nl,
    weighed: nlWeighed,
    advice: nlAdvice,
    where: nlWhere,
    materials: nlMaterials,
    gain: nlGain,
    answer: nlAnswer,
    contacts: nlContacts,
  },
  'en-GB': {
    fields: enFields,
    options: enOptions,
    report: enReport,
    results: en,
    weighed: enWeighed,
    advice: enAdvice,
    where: enWhere,
    materials: enMaterials,
    gain: enGain,
    answer: enAnswer,
    contacts: enContacts,
  },
  'fr-BE': {
    fields: frFields,
    options: frOptions,
    report: frReport,
    results: fr,
    weighed: frWeighed,
    advice: frAdvice,
    where: frWhere,
    materials: frMaterials,
    gain: frGain,
    answer: frAnswer,
    contacts: frContacts,
  },
} as const;

const reportTexts = {
  'nl-BE': { ledger: nlLedger, actionPlan: nlPlan, paper: nlPaper, own: nlSession },
  'en-GB': { ledger: enLedger, actionPlan: enPlan, paper: enPaper, own: enSession },
  'fr-BE': { ledger: frLedger, actionPlan: frPlan, paper: frPaper, own: frSession },
} as const;

export function pageWords(locale: Locale): PageWords {
  return createWords(locale, texts[locale]);
}

/** What the report speaks besides the words of the page. */
export function reportWords(locale: Locale): Pick<ReportInput, 'ledger' | 'actionPlan' | 'paper' | 'own'> {
  const { ledger, actionPlan, paper, own } = reportTexts[locale];
  return {
    ledger: createNamespaceWords<'ledger'>(locale, ledger),
    actionPlan: createNamespaceWords<'actionPlan'>(locale, actionPlan),
    paper: createNamespaceWords<'paper'>(locale, paper),
    own: createNamespaceWords<'session'>(locale, own),
  };
}

export const figures = await loadFigures();

interface PageCase {
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
  readonly tipping?: readonly TippingCurve[];
  readonly locale?: Locale;
  readonly draft?: Partial<Draft>;
}

/** A dossier about goods from Vietnam, 10 000 pieces for 400 000 euro a year, unless told otherwise. */
export function draftOf(part: Partial<Draft> = {}): Draft {
  return {
    ...newDraft({ id: 'case', today: '2026-11-24', now: '2026-11-24T09:00:00Z', seed: 1 }),
    answers: {
      'origin.country': { value: 'VN' },
      'purchase.amount': { value: 400_000, sure: 'exact' },
      'purchase.pieces': { value: 10_000, sure: 'exact' },
    },
    ...part,
  };
}

/** All that a page is told from: a table made by hand, a dossier read the ordinary way. */
export function pageInput({ table, inputs, tipping = [], locale = 'nl-BE', draft = {} }: PageCase): OwnerPageInput {
  const reading = readDossier(draftOf(draft), figures);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const assessment = assess({ table, inputs, tipping });
  return { assessment, table, inputs, dossier: reading.dossier, figures, tipping, words: pageWords(locale), format: createFormat(locale) };
}
