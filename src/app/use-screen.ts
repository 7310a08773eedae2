import { useDeferredValue } from 'react';
import { useLocation } from 'wouter';
import { useWizard } from '../state/wizard.ts';
import { screenAt, screens, type Screen, type ScreenName } from '../content/screens.ts';

/** Screens of one dossier keep the one they are of. */
export const isOfDossier = (name: ScreenName) => ['needs', 'reopens'].includes(screens[name].dossier);
/** These show which dossier is open. */
export const takesDossier = (name: ScreenName) => screens[name].dossier !== 'none';

/** The screen an address asks for; one that does not exist needs no more than the start does. */
export const screenOf = (address: string): Screen => screenAt(address) ?? { name: 'start' };

/**
 * The address whose screen is shown. A screen is drawn in slices, between which the page goes on answering, but at once where
 * another dossier is opened: what the screen before makes of that is not shown.
 */
export function useShownAddress(): string {
  const [asked] = useLocation();
  const opened = useWizard((wizard) => wizard.draft?.id);
  const shown = useDeferredValue(asked);
  return opened === useDeferredValue(opened) ? shown : asked;
}
