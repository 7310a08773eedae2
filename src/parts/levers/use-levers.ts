import { useMemo } from 'react';
import { leverBehind, leverKey, leversOf, type Lever } from '../../dossier/explore/lever.ts';
import type { Tried } from '../../dossier/explore/trial.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useFigureName } from '../use-figure-name.ts';
import { useWizard } from '../../state/wizard.ts';

/** Every figure of the open dossier that can be tried at another value. */
export function useLevers(): readonly Lever[] {
  const reading = useWizard((wizard) => wizard.reading);
  const draft = useWizard((wizard) => wizard.draft);
  return useMemo(() => (reading?.ok === true && draft !== undefined ? leversOf(reading.dossier, draft) : []), [reading, draft]);
}

const first = 3;

/** The figures that weigh most: worth knowing, near a turning point, or behind the spread, in that order. */
export function leversByInfluence(levers: readonly Lever[], { worth, tipping, resting }: Assessment): readonly Lever[] {
  const estimates = [...worth, ...tipping.filter(({ plausible }) => plausible), ...resting.byEstimate].map(({ estimate }) => estimate);
  const found = estimates.flatMap((estimate) => leverBehind(levers, estimate) ?? []);
  return [...new Set([...found, ...levers])].slice(0, first);
}

/** What a figure is called, and a value of it in its unit. */
export function useLeverWords() {
  const nameOf = useFigureName();
  const format = useFormat();
  const say = (value: number, { rule: { unit } }: Lever): string => {
    if (unit === 'calendar-year') return format.quantity(Math.round(value), unit);
    const shown = value === 0 ? 0 : Number(value.toPrecision(3));
    return unit === undefined ? format.number(shown) : format.quantity(shown, unit);
  };
  return { nameOf, say };
}

/** What is tried of a figure, in the unit of the dossier. */
export function triedValue(tried: readonly Tried[], { key, perAnswer }: Lever): number | undefined {
  const value = tried.find((one) => leverKey(one) === key)?.answer.value;
  return typeof value === 'number' ? value / perAnswer : undefined;
}

/** The turning points of a figure, in the unit of the dossier; the nearest first. */
export function turnsOf({ known: { estimate } }: Lever, { tipping }: Assessment): readonly number[] {
  return tipping.filter((point) => point.estimate === estimate && point.kind === 'first' && point.plausible).map(({ at }) => at);
}
