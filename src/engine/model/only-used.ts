import { compile } from './compile.ts';
import type { EstimateId } from './estimate.ts';
import type { ModelInputs } from './inputs.ts';

/**
 * The inputs without what changes nothing: drivers that move no line, event classes that stop no source, and estimates that no amount
 * of the compiled model names. An estimate that another one only follows is drawn by its id, so it needs no place of its own.
 */
export function onlyUsed(inputs: ModelInputs): ModelInputs {
  const { demandDriver } = inputs.frame;
  const lines = inputs.options.flatMap((option) => [...option.lines, ...option.sources.flatMap((source) => source.lines)]);
  const moving = new Set([demandDriver, ...lines.map(({ driver }) => driver)]);
  const stopping = new Set(
    inputs.options.flatMap(({ sources, raw }) => [...sources.flatMap((source) => source.events), ...(raw?.events ?? [])]),
  );
  const reduced: ModelInputs = {
    ...inputs,
    drivers: inputs.drivers.filter(({ id }) => moving.has(id)),
    events: inputs.events.filter(({ id }) => stopping.has(id)),
  };
  const used = usedEstimates(reduced);
  return { ...reduced, estimates: inputs.estimates.filter(({ id }) => used.has(id)) };
}

/** Ids that an amount of the compiled model names. */
export function usedEstimates(inputs: ModelInputs): ReadonlySet<EstimateId> {
  const { amounts, estimateIds } = compile(inputs);
  return new Set(Array.from(amounts.of, (place) => estimateIds[place] ?? ''));
}
