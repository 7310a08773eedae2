import type { Amount, EstimateId } from '../../model/estimate.ts';
import type { Line, ModelInputs, OptionPoint } from '../../model/inputs.ts';

/** Every estimate that the figures of an option can depend on, those that all options share included. */
export function estimatesOf(option: OptionPoint, { frame, drivers, events }: ModelInputs): ReadonlySet<EstimateId> {
  const lines = [...option.lines, ...option.sources.flatMap((source) => source.lines)];
  const driverIds = new Set([frame.demandDriver, ...lines.map(({ driver }) => driver)]);
  const eventIds = new Set([...option.sources.flatMap((source) => source.events), ...(option.raw?.events ?? [])]);
  const amounts: readonly Amount[] = [
    ...amountsIn(frame),
    ...amountsIn(option),
    ...option.sources.flatMap(amountsIn),
    ...lines.flatMap(lineAmounts),
    ...(option.raw === undefined ? [] : amountsIn(option.raw)),
    ...drivers
      .filter(({ id }) => driverIds.has(id))
      .flatMap((driver) => [...amountsIn(driver), ...(driver.fade === undefined ? [] : [driver.fade.to])]),
    ...events.filter(({ id }) => eventIds.has(id)).flatMap(amountsIn),
  ];
  return new Set(amounts.flatMap((amount) => amount.flatMap(({ of }) => of)));
}

function lineAmounts({ amount, steps = [] }: Line): readonly Amount[] {
  return [amount, ...steps.map(({ value }) => value)];
}

/** The amounts that stand directly in an object, whatever they are called. */
function amountsIn(holder: object): readonly Amount[] {
  return Object.values(holder).filter(isAmount);
}

function isAmount(value: unknown): value is Amount {
  return (
    Array.isArray(value) && value.every((part: unknown) => typeof part === 'object' && part !== null && 'factor' in part && 'of' in part)
  );
}
