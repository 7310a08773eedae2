import type { FriendTier, TradeRegime, TradeRow, Zone } from './trade.ts';

interface Trade {
  readonly zone: Zone;
  readonly eu: boolean;
  readonly friendTier: FriendTier;
  readonly tradeRegime: TradeRegime;
}

export function readTrade([zone, friendTier, tradeRegime]: TradeRow): Trade {
  return { zone, eu: zone === 'home' || zone === 'eu', friendTier, tradeRegime };
}
