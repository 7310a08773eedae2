import { createContext, use, useCallback, useMemo } from 'react';
import type { HeldSession } from '../../dossier/draft/session-schema.ts';
import type { Format } from '../../i18n/format.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { toPresentationInput } from '../../present/names/to-presentation-input.ts';
import type { HourInput } from '../../present/session/hour-input.ts';
import { useWizardStore } from '../../state/wizard.ts';

/** The hour that goes on, for all that stands on its slides. */
export interface Hour {
  readonly session: HeldSession;
  /** The format that hides amounts, while it is on. */
  readonly masked: Format | undefined;
}

export const HourContext = createContext<Hour | undefined>(undefined);

export function useHour(): Hour {
  const hour = use(HourContext);
  if (hour === undefined) throw new RangeError('no hour goes on');
  return hour;
}

export type TellHour = (part: Partial<HeldSession> | ((now: HeldSession) => Partial<HeldSession>)) => void;

export function useTellHour(): TellHour {
  const store = useWizardStore();
  return useCallback((part) => store.getState().tellHour(typeof part === 'function' ? part : () => part), [store]);
}

/** The answer as the slides tell it: masked or not, as what stands around it says. */
export function useHourInput({ told }: Answered): HourInput {
  const format = useFormat();
  const own = useTexts('session');
  return useMemo(() => ({ ...toPresentationInput({ ...told, format }), own }), [told, format, own]);
}
