import type { ReactNode } from 'react';
import type { Locale } from '../../content/locales.ts';
import { createFormat } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { loadPageWords } from '../../parts/answer/page-words.ts';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { presentOwnerPage } from '../../present/answer/present-owner-page.ts';
import { createOptionNames } from '../../present/names/option-names.ts';
import type { NoteDocument } from '../../present/support/note-document.ts';
import { supportNote } from '../../present/support/support-note.ts';
import { mostKnown, tellEffect } from '../../present/support/tell-effect.ts';
import { useWizardStore, type WizardStore } from '../../state/wizard.ts';
import sections from '../../ui/sections.module.css';
import { loadSupportWords } from './support-words.ts';
import type { SupportOfPlan } from './use-support-case.ts';

export interface PaperOfNote {
  /** The way to the paper, which another part of the app makes. */
  readonly paper: (document: (locale: Locale) => Promise<NoteDocument>, label: string) => ReactNode;
}

interface NotePartProps extends PaperOfNote {
  readonly answer: Answered;
  readonly support: SupportOfPlan;
}

/** The note for the front office of the region: also when staying is the advice. */
export function NotePart({ answer, support, paper }: NotePartProps) {
  const t = useTexts('support');
  const wizard = useWizardStore();
  const office = t(`note.office.${support.firm.region ?? 'unknown'}`);
  return (
    <section className={sections.part} aria-labelledby="support-note">
      <h2 id="support-note">{t('note.title')}</h2>
      <p>{t('note.text', { office })}</p>
      {support.plan === undefined ? (
        <p>{t('plan.none')}</p>
      ) : (
        paper((locale) => noteIn(locale, { answer, support, wizard }), t('note.make'))
      )}
    </section>
  );
}

interface NoteInput extends Pick<NotePartProps, 'answer' | 'support'> {
  readonly wizard: WizardStore;
}

async function noteIn(locale: Locale, { answer, support, wizard }: NoteInput): Promise<NoteDocument> {
  const { plan, tests, instruments, today, group } = support;
  if (plan === undefined) throw new RangeError('support note: no plan');
  const [pageWords, words] = await Promise.all([loadPageWords(locale), loadSupportWords(locale)]);
  const format = createFormat(locale);
  const told = { ...answer.told, words: pageWords, format };
  const page = presentOwnerPage(told);
  const explored = wizard.getState().support;
  const turn = explored?.state === 'found' && explored.inquiry.request.option === plan.id ? explored.finding.turn : undefined;
  return supportNote({
    words,
    format,
    dossier: told.dossier,
    plan,
    planName: createOptionNames(told).inside(plan.id),
    sentence: page.sentence,
    isStaying: answer.assessment.ranking.some(({ option, direction }) => option === answer.assessment.leader && direction === 'stay'),
    productName: group === undefined ? '' : words(`products.group.${group.id}.name`),
    tests,
    instruments,
    effect: turn === undefined ? [] : tellEffect(turn, mostKnown(instruments), { words, format }),
    date: today,
  });
}
