import { scaled } from '../../engine/model/amount.ts';
import type { OptionPoint } from '../../engine/model/inputs.ts';
import { ruleOf } from '../draft/find-rule.ts';
import type { ModelContext } from './target.ts';

/** The loss of pieces is asked for a price that rises by a tenth. */
const perTenth = 10;

/**
 * What customers pay of a cost rise, and what they then no longer buy. One without the other would paint too fair a picture, so it
 * counts only where both are told, and today's sale price.
 */
export function chargedOn({ dossier, registry }: ModelContext): Pick<OptionPoint, 'passThrough'> {
  const { 'market.passedOn': share, 'market.volumeLost': lost, 'market.salePrice': price, 'market.margin': margin } = dossier.fields;
  if (dossier.fields['market.chargesOn'].value !== 'yes' || [share, lost, price].some(({ from }) => from !== 'answer')) return {};
  return {
    passThrough: {
      share: registry.known(share, ruleOf('market.passedOn')),
      volumeLostPerPriceShare: scaled(registry.known(lost, ruleOf('market.volumeLost')), perTenth),
      pricePerPiece: registry.known(price, ruleOf('market.salePrice')),
      ...(margin.from === 'answer' && { marginPerPiece: registry.known(margin, ruleOf('market.margin')) }),
    },
  };
}
