import type { Amount, EstimateId } from '../../model/estimate.ts';
import type { ElementRule, ModelInputs, OptionPoint, Source } from '../../model/inputs.ts';
import type { Transition } from '../../model/transition.ts';

/**
 * Estimates that enter an element of an option directly; the estimates behind the base of a share are those of the elements of that base.
 */
export function entering(inputs: ModelInputs, option: OptionPoint, rule: ElementRule): readonly EstimateId[] {
  const lines = [...option.sources.flatMap((source) => source.lines), ...option.lines].filter((line) => line.element === rule.id);
  const amounts: readonly Amount[] = [
    ...lines.flatMap(({ amount, steps = [] }) => [amount, ...steps.map(({ value }) => value)]),
    ...sharesOf(option, rule),
    ...frameOf(inputs, option, rule),
    ...lines.flatMap(({ driver: id }) =>
      inputs.drivers.flatMap((driver) =>
        driver.id === id ? [driver.level, driver.growth, ...(driver.fade === undefined ? [] : [driver.fade.to])] : [],
      ),
    ),
  ];
  return [...new Set(amounts.flatMap((amount) => amount.flatMap(({ of }) => of)))];
}

function sharesOf({ sources }: OptionPoint, { kind }: ElementRule): readonly Amount[] {
  return kind === 'per-piece' ? sources.flatMap(({ share }) => (share === 'rest' ? [] : [share])) : [];
}

function frameOf({ frame, events }: ModelInputs, option: OptionPoint, { kind, id }: ElementRule): readonly Amount[] {
  const { sources } = option;
  switch (kind) {
    case 'per-piece':
      return [frame.piecesPerYear];
    case 'per-order':
      return sources.map(({ orderWeeks }) => orderWeeks);
    case 'stock':
      return [...stockOf(option, id), ...(id === 'stock-capital' ? [] : [frame.holdingRate]), frame.piecesPerYear];
    case 'outage':
      return [
        frame.standstillPerWeek,
        frame.lostShare,
        option.coverWeeks,
        ...events
          .filter((event) => sources.some((source) => source.events.includes(event.id)) || option.raw?.events.includes(event.id) === true)
          .flatMap(({ perYear, meanWeeks }) => [perYear, meanWeeks]),
        ...sources.flatMap(({ replacedAfterWeeks, replacedShare }) => [replacedAfterWeeks, replacedShare]),
      ];
    case 'computed': {
      const { passThrough, transition } = option;
      if (id === 'late-deliveries') return [frame.standstillPerWeek, frame.lostShare, option.coverWeeks, ...sources.flatMap(latenessOf)];
      if (id === 'late-or-stopped') return transition === undefined ? [] : chancesOf(transition);
      return passThrough === undefined ? [] : [passThrough.share, passThrough.volumeLostPerPriceShare, passThrough.pricePerPiece];
    }
    case 'per-year':
    case 'share':
    case 'one-off':
      return [];
  }
}

function latenessOf({ lateness, orderWeeks }: Source): readonly Amount[] {
  if (lateness === undefined) return [];
  const { share, meanWeeks, rescuePerPiece = [], rescuedShare } = lateness;
  return [share, meanWeeks, rescuePerPiece, rescuedShare, orderWeeks];
}

function chancesOf({ delay, cancelled, standby = [] }: Transition): readonly Amount[] {
  return [
    ...(delay === undefined ? [] : [delay.chance, delay.months]),
    ...(cancelled === undefined ? [] : [cancelled.chance, cancelled.sunkShare]),
    standby,
  ];
}

function stockOf({ sources, coverWeeks, raw }: OptionPoint, id: string): readonly Amount[] {
  const transit = sources.flatMap(({ leadTimeWeeks, prepaidShare }) => [leadTimeWeeks, prepaidShare]);
  const cycle = sources.map(({ orderWeeks }) => orderWeeks);
  const safety = sources.flatMap(({ leadTimeWeeks, leadTimeSdWeeks }) => [leadTimeWeeks, leadTimeSdWeeks]);
  const ofRaw = raw === undefined ? [] : [raw.weeks, raw.valueShare];
  const of: Readonly<Record<string, readonly Amount[]>> = {
    'stock-transit': transit,
    'stock-cycle': cycle,
    'stock-safety': safety,
    'stock-cover': [coverWeeks],
    'stock-raw': ofRaw,
    'stock-capital': [...transit, ...cycle, ...safety, coverWeeks, ...ofRaw],
  };
  return of[id] ?? [];
}
