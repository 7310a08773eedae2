import type { Figure } from '../figure.ts';
import { figureOf, type Papers } from '../papers.ts';
import type { FriendTier, TradeRegime, TradeRow, Zone } from './trade.ts';

interface Trade {
  readonly zone: Zone;
  readonly eu: boolean;
  readonly friendTier: FriendTier;
  readonly tradeRegime: TradeRegime;
  readonly dutyFactor: Figure;
}

const papers: Papers = {
  unit: '1',
  source: 'trade-relations-2026',
  asOf: '2026-02',
  reviewBy: '2026-12-31',
  status: 'secondary',
  note: 'For industrial goods that meet the rules of origin.',
};
const judged: Papers = { ...papers, source: 'project', status: 'assumption', note: 'Differs by product: look up the tariff heading.' };

export function readTrade([zone, friendTier, tradeRegime, factor]: TradeRow): Trade {
  return { zone, eu: zone === 'home' || zone === 'eu', friendTier, tradeRegime, dutyFactor: dutyFactor(factor) };
}

/** None and all are rules; anything between is a judgement of how much of a preference reaches the goods. */
function dutyFactor(factor: number): Figure {
  return factor === 0 || factor === 1
    ? figureOf(papers, factor)
    : figureOf(judged, factor, [Math.max(0, factor - 0.3), Math.min(1, factor + 0.3)]);
}
