import { about, between, choice, exact, exampleDraft, rough } from './example.ts';

/**
 * Steel bicycle frames, Vietnam → Flanders. An invented brand of 30 people, 6,000 frames a year.
 *
 * The invoice is in dollars; 68 euro a frame at the rate of the bank.
 */
export const bicycleFrames = exampleDraft({
  id: 'bicycle-frames',
  seed: 6000,
  answers: {
    product: choice('bicycle-frames'),
    'origin.country': choice('VN'),
    'origin.maker': choice('supplier'),
    'purchase.amount': exact(469_000),
    'purchase.currency': choice('USD'),
    'purchase.rate': exact(0.87),
    'purchase.pieces': exact(6000),
    'purchase.basis': choice('free-on-board'),
    'shipment.by': choice('kg-per-piece'),
    'shipment.kilogramsPerPiece': exact(5),
    'shipment.piecesPerContainer': exact(527),
    'freight.perPiece': about(5.73),
    'duty.rate': exact(0.014),
    'duty.later': exact(0),
    'duty.laterFrom': exact(2030),
    'delivery.leadTime': about(16),
    'delivery.lateOfTen': about(3),
    'demand.weeklySd': about(46),
    'stock.obsolescence': about(0.05),
    'quality.rejectShare': about(0.04),
    'freight.airShare': about(0.03),
    'outage.perYear': about(0.27),
    'outage.weeks': about(6),
    'standstill.what': choice('one-product'),
    'standstill.after': about(4),
    'standstill.weekCost': about(18_000),
    'standstill.lostShare': exact(1),
    'means.cash': exact(250_000),
    'means.people': choice('no'),
    'growth.far': about(0.03),
    'growth.home': about(0.025),
    // 2 to 6 %; the likely one is that of the reference figures.
    'growth.near': between(0.02, 0.035, 0.06),
    'frame.horizon': exact(7),
    'frame.discountRate': exact(0.08),
  },
  plans: [
    { id: 'reshore-buy', archetype: 'reshore-buy', country: 'BE', answers: { price: about(155), handwork: choice('much') } },
    { id: 'reshore-automated', archetype: 'reshore-automated', country: 'BE', answers: { price: rough(91), investment: rough(610_000) } },
    { id: 'nearshore', archetype: 'nearshore', country: 'PT', answers: { price: exact(104) } },
    { id: 'friendshore', archetype: 'friendshore', country: 'TW', answers: { price: exact(80), duty: exact(0.047) } },
    {
      id: 'diversify',
      archetype: 'diversify',
      country: 'BE',
      answers: { price: rough(112), investment: rough(210_000), share: exact(0.3), extraPrice: between(0, 22, 50) },
    },
    { id: 'stockpile', archetype: 'stockpile', answers: { extraCover: exact(4) } },
  ],
});
