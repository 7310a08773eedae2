import { tradeOffs, type TradeOff } from '../../engine/advise/weigh/trade-offs.ts';
import { criterionBetween, criterionName } from '../names/criterion-words.ts';
import type { PresentationInput } from '../names/presentation-input.ts';

export interface TradeOffText extends TradeOff {
  readonly name: string;
  /** What the better one costs more, and what it gives for that. */
  readonly said: string;
}

/** The trade-offs to ask between these options, in words; none where nothing can be weighed against cost. */
export function tellTradeOffs(presentation: PresentationInput, ranking = presentation.assessment.ranking): readonly TradeOffText[] {
  const { assessment, words, names, amounts, table } = presentation;
  const { criteriaTable } = assessment;
  if (criteriaTable === undefined) return [];
  const measuresOf = (option: string, at: number) => criteriaTable.options.find((one) => one.option === option)?.measures[at] ?? [];
  return tradeOffs({ ranking, criteria: criteriaTable, annuity: table.annuity }).flatMap((tradeOff) => {
    const { criterion, cheaper, better, extra } = tradeOff;
    const at = criteriaTable.criteria.findIndex(({ id }) => id === criterion);
    const ranged = criteriaTable.criteria[at];
    if (ranged === undefined) return [];
    const what = criterionBetween(ranged, { from: measuresOf(cheaper, at), to: measuresOf(better, at) }, presentation);
    const said = words('weighed.trade.said', {
      better: names.name(better),
      cheaper: names.inside(cheaper),
      amount: amounts.perYear(extra),
      what,
    });
    return [{ ...tradeOff, name: criterionName(criterion, presentation), said }];
  });
}
