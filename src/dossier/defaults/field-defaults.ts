import { costFields } from '../../content/cost-fields.ts';
import type { FieldId } from '../../content/fields.ts';
import { chosen, decided, fromFigure, open } from './default.ts';
import { drift, lateOfTen, leadTime, obsolescence, orderWeeks, waitingSd, weeklySd } from './delivery-defaults.ts';
import { dutyLater, dutyLaterChance, dutyLaterFrom, dutyRate } from './duty-defaults.ts';
import { discountRate, growthFar, growthHome, growthNear, horizon } from './frame-defaults.ts';
import { freightPerPiece } from './freight.ts';
import { extraPrice, ipLoss, labourShare, materialShare, product, rejects } from './goods-defaults.ts';
import { outageCount, outagesPerYear, outageWeeks } from './outage-defaults.ts';
import { paidBeforehand, purchaseAmount, purchaseBasis, purchaseCurrency, purchasePieces, purchaseRate } from './purchase-defaults.ts';
import {
  airShare,
  containersPerYear,
  kilogramsPerPiece,
  kilogramsPerYear,
  piecesPerContainer,
  shipmentBy,
  shipmentMode,
} from './shipment-defaults.ts';
import type { FieldResolver } from './situation.ts';
import { standstillAfter, standstillLostShare, standstillTurnover, standstillWeekCost, standstillWhat } from './standstill-defaults.ts';

const none = () => open;

type CostFieldId = (typeof costFields)[number]['id'];

function isCost(id: FieldId): id is CostFieldId {
  return costFields.some((field) => field.id === id);
}

/** What stands in for an answer. A cost that nobody tells is not counted. */
export function fieldDefault(id: FieldId): FieldResolver {
  return isCost(id) ? none : fieldDefaults[id];
}

/** What stands in for each answer. `open`: nothing does, and what rests on it is left out. */
const fieldDefaults: Readonly<Record<Exclude<FieldId, CostFieldId>, FieldResolver>> = {
  product,
  'origin.country': none,
  'origin.maker': () => chosen('supplier'),
  'product.code': none,
  history: () => chosen('no'),
  'purchase.amount': purchaseAmount,
  'purchase.pieces': purchasePieces,
  'purchase.currency': purchaseCurrency,
  'purchase.rate': purchaseRate,
  'purchase.basis': purchaseBasis,
  'shipment.by': shipmentBy,
  'shipment.mode': shipmentMode,
  'shipment.kilogramsPerPiece': kilogramsPerPiece,
  'shipment.kilogramsPerYear': kilogramsPerYear,
  'shipment.containers': containersPerYear,
  'shipment.piecesPerContainer': piecesPerContainer,
  'delivery.leadTime': leadTime,
  'delivery.lateOfTen': lateOfTen,
  'delivery.orderWeeks': orderWeeks,
  'delivery.waitingSd': waitingSd,
  'outage.count': outageCount,
  'standstill.what': standstillWhat,
  'standstill.after': standstillAfter,
  'standstill.turnover': standstillTurnover,
  'standstill.weekCost': standstillWeekCost,
  'standstill.lostShare': standstillLostShare,
  'means.cash': none,
  'means.people': none,
  'means.room': none,
  motives: () => chosen('curious'),
  'quality.rejectShare': rejects,
  'market.extraPrice': extraPrice,
  'duty.rate': dutyRate,
  'duty.later': dutyLater,
  'duty.laterFrom': dutyLaterFrom,
  'duty.laterChance': dutyLaterChance,
  'tariff.extra': none,
  'tariff.chance': none,
  'tariff.from': none,
  'freight.perPiece': (situation) => freightPerPiece(situation.origin, situation),
  'freight.airShare': airShare,
  'payment.beforehand': paidBeforehand,
  'demand.weeklySd': weeklySd,
  'demand.drift': drift,
  'demand.monthly': none,
  'market.salePrice': none,
  'market.chargesOn': () => chosen('no'),
  'market.passedOn': none,
  'market.volumeLost': none,
  'market.margin': none,
  'stock.salvage': none,
  'stock.obsolescence': obsolescence,
  'outage.perYear': outagesPerYear,
  'outage.weeks': outageWeeks,
  'content.materialShare': materialShare,
  'content.labourShare': labourShare,
  'growth.far': growthFar,
  'growth.near': growthNear,
  'growth.home': growthHome,
  'quality.ipLoss': ipLoss,
  'carbon.price': none,
  'tax.view': () => chosen('before-tax'),
  'tax.rate': ({ figures: { belgium } }) => fromFigure(belgium.corporateTax),
  'tax.life': ({ figures: { costDefaults } }) => decided(costDefaults.machineLife),
  'tax.deduction': ({ figures: { belgium } }) => fromFigure(belgium.deductionBasic),
  'firm.region': none,
  'firm.size': none,
  'firm.purchases': none,
  'firm.turnover': none,
  'frame.horizon': horizon,
  'frame.discountRate': discountRate,
};
