import type { Gate, ModelInputs, OptionId } from '../../model/inputs.ts';
import { excludedAbove } from '../../run/table/gates.ts';
import { likelyValue } from '../../model/likely-value.ts';
import { spentOnce } from '../../model/spent-once.ts';
import type { Ranked } from './rank.ts';

/**
 * Options that other figures could bring to the front: all but those that stay excluded whatever they come to cost.
 *
 * The cash need of an option is how far it falls behind staying, so an option that is merely dearer fails that gate as
 * well. It is out of reach only when what is spent once is above the limit already.
 */
export function withinReach(ranking: readonly Ranked[], inputs: ModelInputs): readonly OptionId[] {
  return ranking.filter((ranked) => ranked.status !== 'excluded' || !isOutOfReach(ranked, inputs)).map(({ option }) => option);
}

/** Who can come first: those within reach that have the leader's direction, against those that have another. */
export function pairOf(
  ranking: readonly Ranked[],
  inputs: ModelInputs,
  leader: OptionId,
): { readonly mine: readonly OptionId[]; readonly others: readonly OptionId[] } {
  const direction = ranking.find(({ option }) => option === leader)?.direction;
  const reachable = withinReach(ranking, inputs);
  const compared = ranking.filter(({ option }) => reachable.includes(option));
  return {
    mine: [leader, ...compared.filter((ranked) => ranked.direction === direction && ranked.option !== leader).map(({ option }) => option)],
    others: compared.filter((ranked) => ranked.direction !== direction).map(({ option }) => option),
  };
}

function isOutOfReach({ option, failedGates }: Ranked, inputs: ModelInputs): boolean {
  const gates = inputs.options.find(({ id }) => id === option)?.gates ?? [];
  return failedGates
    .filter(({ share }) => share > excludedAbove)
    .some(({ gate }) => {
      const found = gates.find(({ id }) => id === gate);
      return found === undefined || found.value !== 'cash-need' || spentOnce(option, inputs) > limitOf(found, inputs);
    });
}

function limitOf({ limit }: Gate, { estimates }: ModelInputs): number {
  return likelyValue(limit, new Map(estimates.map((estimate) => [estimate.id, estimate])));
}
