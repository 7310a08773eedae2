import type { Locale } from '../content/locales.ts';
import type { Screen, ScreenName } from '../content/screens.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { spoken } from '../i18n/spoken.ts';
import { isOfDossier } from './use-screen.ts';

/** One that does not arrive, for instance because the page is left, is asked for again when it is needed, and then told. */
const ask = (...parts: readonly Promise<unknown>[]) => parts.forEach((part) => part.catch(() => undefined));

const ofQuestions = (locale: Locale) => ask(import('./question-screen.tsx'), loadTexts(locale, 'scan'));
const ofAnswer = (locale: Locale) => ask(import('./results-screen.tsx'), loadTexts(locale, 'results'));

const ofCalculation = async () => (await import('../state/context/dossier-tools.ts')).dossierTools.loadFigures();

/** Screens on which something is asked. */
const questions: readonly ScreenName[] = ['question', 'check', 'dossier', 'task'];

/**
 * A visit may begin elsewhere than on the start page: what that screen shows is asked for at once, not one part after
 * another. Resolves when the words it begins with are here, or do not come: drawn before, it would be held back as a whole.
 */
export async function fetchFirst({ name }: Screen, locale: Locale): Promise<void> {
  const words = [spoken(locale, 'shell'), ...(name === 'question' ? [spoken(locale, 'scan')] : [])];
  if (isOfDossier(name) && name !== 'question') {
    ask(import('../state/context/draft-tools.ts'), loadTexts(locale, 'scan'), ofCalculation());
    if (questions.includes(name)) ofQuestions(locale);
    ofAnswer(locale);
  }
  await Promise.allSettled(words);
}

/** What the screen of a dossier takes besides the dossier itself. */
export function fetchOfDossier(name: ScreenName, locale: Locale): void {
  if (name === 'question') ofQuestions(locale); // what it is calculated with comes once it is shown
}

/** What most people come to next, once the screen is painted. */
export function fetchNext(name: ScreenName, locale: Locale): void {
  if (name === 'start') {
    ask(import('./question-screen.tsx'), import('../features/drafts/drafts-page.tsx'), ofCalculation());
  } else if (questions.includes(name)) ofAnswer(locale);
  else if (name === 'result') {
    ask(
      import('../features/results/why-page.tsx'),
      import('../features/results/certainty-page.tsx'),
      import('../features/results/tipping-page.tsx'),
      import('./plan-screen.tsx'),
    );
  }
}
