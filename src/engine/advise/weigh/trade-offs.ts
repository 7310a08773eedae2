import { valueAt } from '../../textbook/value-at.ts';
import type { OptionId } from '../../model/inputs.ts';
import type { Ranked } from '../compare/rank.ts';
import type { CriteriaTable, CriterionId } from './weighed.ts';
import { weighable } from './weighing.ts';

/** Two options of which one costs less and the other is better on one criterion: how much is that worth? */
export interface TradeOff {
  readonly criterion: CriterionId;
  readonly cheaper: OptionId;
  readonly better: OptionId;
  /** What the better one costs more, EUR a year. */
  readonly extra: number;
  /** How much better, as a share of the whole range. */
  readonly gain: number;
}

const [fewest, most] = [2, 5];
/** A smaller difference than this share of the range is not worth a question. */
const leastGain = 0.02;

interface Compared {
  readonly ranking: readonly Pick<Ranked, 'option' | 'status' | 'pvCost'>[];
  readonly criteria: CriteriaTable;
  /** Mean present value of one euro a year. */
  readonly annuity: number;
}

/**
 * The trade-offs to ask, two to five, those first that decide most: where the lowest price a year for the whole range would put
 * another option before the cheapest one. A price above the whole range of cost is asked only to come to two.
 *
 * Even swaps, with money as what is given up: Hammond, Keeney & Raiffa (1998), Harvard Business Review 76(2): 137–150
 */
export function tradeOffs({ ranking, criteria, annuity }: Compared): readonly TradeOff[] {
  const running = ranking.filter(({ status }) => status !== 'excluded');
  const cheapest = running.toSorted((a, b) => a.pvCost - b.pvCost)[0];
  if (cheapest === undefined) return [];
  const { ids, cost } = weighable(criteria.criteria, annuity);
  const scoreOf = (option: OptionId, at: number) => valueAt(criteria.options.find((one) => one.option === option)?.scores ?? [], at);
  const priceOf = ({ extra, gain }: TradeOff) => extra / gain;
  const found = ids.flatMap((criterion, at) => {
    if (at === cost.at) return [];
    const against = running.flatMap(({ option, pvCost }): readonly TradeOff[] => {
      const gain = scoreOf(option, at) - scoreOf(cheapest.option, at);
      const extra = (pvCost - cheapest.pvCost) / annuity;
      return gain >= leastGain && extra > 0 ? [{ criterion, cheaper: cheapest.option, better: option, extra, gain }] : [];
    });
    return against.toSorted((a, b) => priceOf(a) - priceOf(b)).slice(0, 1);
  });
  return found.toSorted((a, b) => priceOf(a) - priceOf(b)).filter((one, at) => at < fewest || (at < most && priceOf(one) <= cost.perYear));
}
