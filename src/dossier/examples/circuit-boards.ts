import { about, between, choice, exact, exampleDraft, rough } from './example.ts';

/** Printed circuit board assembly, China → European Union. An invented maker of control units, 45 people, 20,000 boards a year. */
export const circuitBoards = exampleDraft({
  id: 'circuit-boards',
  seed: 20_000,
  answers: {
    product: choice('pcb-assemblies'),
    'origin.country': choice('CN'),
    'origin.maker': choice('supplier'),
    'purchase.amount': exact(650_000),
    'purchase.currency': choice('EUR'),
    'purchase.pieces': exact(20_000),
    'content.materialShare': about(0.78),
    'content.labourShare': about(0.08),
    'freight.perPiece': about(0.45),
    'duty.rate': exact(0),
    'delivery.leadTime': about(12),
    'delivery.lateOfTen': about(4),
    'demand.weeklySd': about(130),
    'quality.rejectShare': about(0.03),
    'outage.perYear': about(0.3),
    'outage.weeks': about(7),
    // 42,000 is really lost: half of the sales of such a week are only delayed.
    'standstill.weekCost': about(84_000),
    'standstill.lostShare': exact(0.5),
    'quality.ipLoss': between(0, 0.005, 0.03),
    'means.cash': exact(150_000),
    'growth.far': about(0.03),
    'growth.home': about(0.025),
    // 2 to 6 %; the likely one is that of the reference figures.
    'growth.near': between(0.02, 0.035, 0.06),
    'frame.horizon': exact(7),
    'frame.discountRate': exact(0.08),
  },
  // What speed is worth is told once: it holds for every plan nearby.
  plans: [
    {
      id: 'nearshore',
      archetype: 'nearshore',
      country: 'CZ',
      answers: { price: exact(34.4), speedWorth: between(0.2, 1.4, 2.6), farShare: about(0.8) },
    },
    { id: 'nearshore-2', archetype: 'nearshore', country: 'CZ', answers: { rawCover: exact(12) } },
    { id: 'diversify', archetype: 'diversify', country: 'CZ', answers: { share: exact(0.4) } },
    {
      id: 'reshore-buy',
      archetype: 'reshore-buy',
      country: 'BE',
      answers: { price: exact(38.2), farShare: about(0.8) },
    },
    {
      id: 'reshore-automated',
      archetype: 'reshore-automated',
      country: 'BE',
      answers: { price: rough(35.6), investment: rough(680_000), farShare: about(0.8) },
    },
    { id: 'stockpile', archetype: 'stockpile', answers: { extraCover: exact(0), rawCover: exact(12) } },
    { id: 'friendshore', archetype: 'friendshore', country: 'MY', answers: { price: exact(33.8) } },
  ],
});
