import { siteNumberIds } from '../../content/chain.ts';
import { supplierLetter, type LetterLanguage, type LetterQuestion } from '../../content/supplier-letter.ts';
import type { Site } from '../../dossier/draft/chain-schema.ts';

const questions: readonly LetterQuestion[] = ['place', 'what', ...siteNumberIds];

/** The letter about one site: what is open is asked, what is only guessed is laid before the supplier to confirm. */
export function writeLetter(site: Site, language: LetterLanguage): string {
  const letter = supplierLetter[language];
  const isSure = site.known === 'told' || site.known === 'papers';
  const open = questions.filter((id) => site[id] === undefined);
  const toConfirm = isSure ? [] : siteNumberIds.filter((id) => site[id] !== undefined);
  const subject = [site.what, site.place].filter((part) => part !== undefined).join(', ');
  const asked = [...open.map((id) => letter.questions[id]), letter.behind];
  return [
    letter.greeting,
    letter.intro,
    ...(subject === '' ? [] : [`${letter.about} ${subject}`]),
    letter.ask,
    asked.map((question, at) => `${at + 1}. ${question}`).join('\n'),
    ...(toConfirm.length === 0
      ? []
      : [letter.confirm, toConfirm.map((id) => `- ${letter.questions[id]} ${answerOf(site, id, language)}`).join('\n')]),
    letter.thanks,
  ].join('\n\n');
}

function answerOf(site: Site, id: (typeof siteNumberIds)[number], language: LetterLanguage): string {
  const value = Number(((site[id] ?? 0) * (id === 'share' ? 100 : 1)).toPrecision(4));
  const written = language === 'en' || language === 'zh' ? String(value) : String(value).replace('.', ',');
  return id === 'share' ? `${written}%` : written;
}
