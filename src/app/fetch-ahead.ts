import type { Locale } from '../content/locales.ts';
import type { Screen, ScreenName } from '../content/screens.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { spoken } from '../i18n/spoken.ts';

/** One that does not arrive, for instance because the page is left, is asked for again when it is needed, and then told. */
const ask = (...parts: readonly Promise<unknown>[]) => parts.forEach((part) => part.catch(() => undefined));

const ofQuestions = (locale: Locale) => ask(import('./question-screen.tsx'), loadTexts(locale, 'scan'));
const ofAnswer = (locale: Locale) => ask(import('./results-screen.tsx'), loadTexts(locale, 'results'));

const ofCalculation = async () => (await import('../state/context/dossier-tools.ts')).dossierTools.loadFigures();

/** One part after another: run in one go, they would keep the page from answering a press meanwhile. */
async function ofFirstQuestion(): Promise<void> {
  await import('../state/context/draft-tools.ts');
  await import('./question-screen.tsx');
  await import('../features/drafts/drafts-page.tsx');
  await ofCalculation();
}

/** Screens on which something is asked. */
const questions: readonly ScreenName[] = ['question', 'check', 'dossier', 'task'];

/**
 * Asks for the words that a screen begins with. Resolves when they are here, or do not come: drawn before, the page would
 * be held back as a whole.
 */
export async function fetchFirst({ name }: Screen, locale: Locale): Promise<void> {
  await Promise.allSettled([spoken(locale, 'shell'), ...(name === 'question' ? [spoken(locale, 'scan')] : [])]);
}

/** What a screen of a dossier takes is asked for at once, not one part after another, when the words it begins with are painted. */
export function fetchOfDossier(name: ScreenName, locale: Locale): void {
  ask(import('../state/context/draft-tools.ts'));
  if (questions.includes(name)) ofQuestions(locale);
  if (name === 'question') return; // what it is calculated with comes once it is shown
  ask(loadTexts(locale, 'scan'), ofCalculation());
  ofAnswer(locale);
}

/** What most people come to next, once the screen is painted. */
export function fetchNext(name: ScreenName, locale: Locale): void {
  if (name === 'start') ask(ofFirstQuestion());
  else if (questions.includes(name)) ofAnswer(locale);
  else if (name === 'result') {
    ask(
      import('../features/results/why-page.tsx'),
      import('../features/results/certainty-page.tsx'),
      import('../features/results/tipping-page.tsx'),
      import('./plan-screen.tsx'),
    );
  }
}
