import type { WizardStore } from '../../state/wizard.ts';
import { offerJson } from '../../ui/offer-file.ts';

/** Hands over a file of the open dossier, and notes that it went out as it is now. */
export function handOver(wizard: WizardStore, file: Parameters<typeof offerJson>[0]): Promise<void> {
  offerJson(file);
  return wizard.getState().noteFile();
}
