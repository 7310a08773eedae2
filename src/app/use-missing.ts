import { missingForPicture } from '../features/scan/asked.ts';
import { questionNumbers } from '../features/scan/question-numbers.ts';
import { useTexts } from '../i18n/provider.tsx';
import { useWizard } from '../state/wizard.ts';

/** The questions that a first picture still waits for, by name. Listens to that alone: the page around it is not drawn anew while one types. */
export function useMissing(): readonly string[] {
  const t = useTexts('scan');
  const missing = useWizard(({ draft }) => (draft === undefined ? '' : missingForPicture(draft).join(' '))).split(' ');
  return questionNumbers
    .filter((one) => missing.includes(String(one)))
    .map((one) => t('stepName', { now: String(one), name: t(`short.${one}`) }));
}
