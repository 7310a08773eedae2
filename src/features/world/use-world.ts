import { useMemo } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { usePlanName } from '../../parts/use-plan-name.ts';
import type { MarkedPlace, WorldInput } from '../../present/world/world-page.ts';
import { countries } from '../../reference/countries.ts';
import { leadTimeWeeks } from '../../reference/lead-time.ts';
import { materials } from '../../reference/materials.ts';
import { useWizard } from '../../state/wizard.ts';

const newest = { countries, leadTimeWeeks, materials };

/** The words, the way of writing and the figures: those of the open dossier, else the newest. */
export function useWorldInput(): WorldInput {
  const words = useTexts('world');
  const format = useFormat();
  const figures = useWizard((wizard) => wizard.figures) ?? newest;
  return useMemo(() => ({ words, format, figures }), [words, format, figures]);
}

/** The places of the open dossier, each with why: it is made there today, or options lead there. */
export function useMarkedPlaces(): readonly MarkedPlace[] {
  const words = useTexts('world');
  const planName = usePlanName();
  const draft = useWizard((wizard) => wizard.draft);
  const reading = useWizard((wizard) => wizard.reading);
  if (draft === undefined || reading?.ok !== true) return [];
  const { origin, plans } = reading.dossier;
  const led = plans.filter(({ unfit, maker }) => unfit === undefined && maker !== 'same');
  const codes = [...new Set([origin.code, ...led.map(({ place }) => place.code)])];
  return codes.map((code) => ({
    code,
    why: [
      ...(code === origin.code ? [words('today')] : []),
      ...led.filter(({ place }) => place.code === code).flatMap(({ id }) => draft.plans.filter((plan) => plan.id === id).map(planName)),
    ],
  }));
}
