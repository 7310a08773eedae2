import { constant, scaled, sum, times } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { Lateness, Line, Source } from '../../engine/model/inputs.ts';
import { orderWeeksScale } from '../defaults/care.ts';
import { isRescuedByAir } from '../defaults/freight.ts';
import { meanDelay, sdPerLate } from '../defaults/waiting.ts';
import { ruleOf } from '../draft/find-rule.ts';
import { refEstimate } from '../estimates/estimate-name.ts';
import { airExtra, airShare } from './over-the-road.ts';
import { purchaseForFixedCosts } from './fixed-cost-scale.ts';
import type { ModelContext, Target } from './target.ts';

type InStock = Pick<Source, 'leadTimeWeeks' | 'leadTimeSdWeeks' | 'orderWeeks' | 'prepaidShare' | 'onTimeShare' | 'lateness'>;

const shortestWeeks = 0.1;

/** How long it takes, how far that varies, how often is ordered and what is paid before it arrives. */
export function inStock(target: Target, context: ModelContext): InStock {
  const { registry, figures } = context;
  const leadTime = target.fact('leadTime');
  const late = target.fact('lateOfTen');
  const leadTimeWeeks = registry.known(leadTime.known, leadTime.rule);
  const lateOfTen = registry.known(late.known, late.rule);
  const delay = sum(constant(meanDelay.weeks), scaled(leadTimeWeeks, meanDelay.share));
  const spread = target.fact('waitingSd');
  // Stock that the supplier keeps here is his until it is used.
  const isHeld = target.plan?.fields.paidOnUse.value === 'yes';
  return {
    leadTimeWeeks,
    leadTimeSdWeeks:
      spread.known.from === 'answer' ? registry.known(spread.known, spread.rule) : times(scaled(lateOfTen, sdPerLate(late.known)), delay),
    orderWeeks: isHeld ? registry.figure('order-weeks-held', figures.costDefaults.orderWeeksHeld) : orderWeeks(target, context),
    prepaidShare: isHeld ? [] : paidBeforehand(target, context),
    onTimeShare: sum(constant(1), scaled(lateOfTen, -0.1)),
    lateness: { share: scaled(lateOfTen, 0.1), meanWeeks: delay, ...rescuedByAir(target, context) },
  };
}

/** As told; else as usual from there. All makers there draw alike, so that the usual number that is told draws as it did. */
function orderWeeks(target: Target, context: ModelContext): Amount {
  const { registry, figures } = context;
  const { known, rule } = target.fact('orderWeeks');
  const isFar = target.place.country.zone === 'far';
  const usually = refEstimate('order-weeks', isFar ? 'far' : 'near');
  if (known.from === 'answer') return registry.known(known, rule, { follows: { id: usually, correlation: 1 } });
  const usual = isFar ? figures.costDefaults.orderWeeksFar : figures.costDefaults.orderWeeksNear;
  return scaled(registry.figure('order-weeks', usual, isFar ? 'far' : 'near'), orderWeeksScale(purchaseForFixedCosts(context), figures));
}

function rescuedByAir(target: Target, context: ModelContext): Pick<Lateness, 'rescuePerPiece' | 'rescuedShare'> {
  if (!isRescuedByAir(target.place)) return { rescuedShare: [] };
  return { rescuePerPiece: airExtra(target, context), rescuedShare: airShare(target, context) };
}

/** How early today's maker is paid is told apart from the term of delivery; another one far away is paid as early as is usual there. */
function paidBeforehand({ chain, place }: Target, { registry, figures, dossier }: ModelContext): Amount {
  const today = dossier.fields['payment.beforehand'];
  const isFar = place.country.zone === 'far';
  if (chain === 'today' || (isFar && dossier.origin.country.zone === 'far')) return registry.known(today, ruleOf('payment.beforehand'));
  return isFar ? registry.figure('prepaid', figures.costDefaults.prepaidShare) : [];
}

/** What ages away: today's share in proportion to the lead time, so that a shorter wait loses less, times what a second source changes. */
export function obsolescence(target: Target, { registry, dossier }: ModelContext, ageing: number): Line {
  const share = registry.known(dossier.fields['stock.obsolescence'], ruleOf('stock.obsolescence'));
  const now = Math.max(shortestWeeks, dossier.fields['delivery.leadTime'].likely);
  const { known, rule } = target.fact('leadTime');
  const weeks = registry.known(known, rule);
  return { element: 'obsolescence', amount: share.length === 0 || weeks.length === 0 ? [] : times(share, scaled(weeks, ageing / now)) };
}

/**
 * The weeks of stock for trouble: what the owner can go on with, the same in every option unless a plan keeps more. Nobody keeps
 * any for what leaves nothing standing still.
 */
export function coverToday({ registry, dossier }: ModelContext): Amount {
  if (dossier.fields['standstill.what'].value === 'nothing') return [];
  return registry.known(dossier.fields['standstill.after'], ruleOf('standstill.after'));
}
