import type { Locale } from '../../content/locales.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import type { HeldSession } from '../../dossier/draft/session-schema.ts';
import { fields } from '../../content/fields.ts';
import { planFields } from '../../content/plan-fields.ts';
import { fieldKey } from '../../content/field-key.ts';
import { createFormat } from '../../i18n/format.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { maskedFormat } from '../../i18n/masked-format.ts';
import { createNamespaceWords } from '../../i18n/words.ts';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { loadPageWords } from '../../parts/answer/page-words.ts';
import type { PageWords } from '../../present/names/presentation-input.ts';
import { toPresentationInput } from '../../present/names/to-presentation-input.ts';
import { hourReport } from '../../present/session/hour-report.ts';
import { indexBase } from '../../present/session/index-base.ts';
import type { NoteDocument } from '../../present/support/note-document.ts';
import { localDay } from '../../state/context/local-day.ts';

interface ReportOfHour {
  readonly told: Answered['told'];
  readonly session: HeldSession;
  readonly isMasked: boolean;
  readonly draft: Draft | undefined;
}

/** The report of the hour in any language, its amounts as an index where that is asked. */
export async function reportIn(locale: Locale, { told, session, isMasked, draft }: ReportOfHour): Promise<NoteDocument> {
  const [words, own] = await Promise.all([loadPageWords(locale), loadTexts(locale, 'session')]);
  const plain = createFormat(locale);
  const format = isMasked ? maskedFormat(plain, indexBase(told.dossier, told)) : plain;
  const presentation = toPresentationInput({ ...told, words, format });
  return hourReport({
    ...presentation,
    own: createNamespaceWords<'session'>(locale, own),
    session,
    isMasked,
    date: localDay(new Date()),
    figureName: (figure) => figureName(figure, { words, planName: presentation.names.inside, draft }),
  });
}

interface Naming {
  readonly words: PageWords;
  readonly planName: (plan: string) => string;
  readonly draft: Draft | undefined;
}

/** A figure by the key that a note keeps: a field of today, or one of a plan. */
function figureName(figure: string, { words, planName, draft }: Naming): string {
  const today = fields.find(({ id }) => id === figure);
  if (today !== undefined) return words(`fields.fields.${fieldKey(today.id)}.label`);
  const [plan = '', field = ''] = figure.split(':');
  const rule = planFields.find(({ id }) => id === field);
  if (rule === undefined || draft?.plans.every(({ id }) => id !== plan) !== false) return figure;
  return `${words(`fields.plan.${rule.id}.label`)} – ${planName(plan)}`;
}
