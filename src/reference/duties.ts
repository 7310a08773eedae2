import type { Figure } from './figure.ts';
import type { CountryCode } from './countries/country-codes.ts';
import { figureOf, share, type Papers } from './papers.ts';
import type { Product, ProductId } from './products.ts';
import { findSector } from './sectors.ts';

const headingPapers: Papers = { unit: '1', source: 'project', asOf: '2025', reviewBy: '2026-12-31', status: 'assumption' };

/** Ordinary duty on a heading, in per cent, from general knowledge: check the heading. */
function heading(
  hs: string,
  percent: number,
  options: { readonly high?: number; readonly low?: number; readonly note?: string } = {},
): Figure {
  const note = `Heading ${hs}. ${options.note ?? 'Not checked in the tariff.'}`;
  return figureOf({ ...headingPapers, note }, share(percent), [share(options.low ?? percent), share(options.high ?? percent)]);
}

/** Where a product group has a heading of its own, that rules over the average of its sector. */
export const dutyByProduct: Partial<Record<ProductId, Figure>> = {
  'pharma-api': heading('3004', 0, { note: 'Zero-for-zero agreement on medicines.' }),
  semiconductors: heading('8542', 0, { note: 'Information Technology Agreement.' }),
  'data-storage-servers': heading('8471', 0, { note: 'Information Technology Agreement.' }),
  'telecom-equipment': heading('8517', 0, { note: 'Information Technology Agreement.' }),
  'pcb-assemblies': heading('8534', 0, { high: 2.1, note: 'Check heading 8537 for control units.' }),
  'control-cabinets': heading('8537', 2.1),
  'bicycles-ebikes': heading('8712', 14, { low: 6 }),
  'bicycle-frames': heading('8714 91', 4.7),
  'clothing-footwear': heading('61–64', 12, { low: 8 }),
  workwear: heading('6203', 12),
  knitwear: heading('6110', 12),
  'shoes-leather': heading('6403', 8, { high: 17 }),
  'home-textiles': heading('6302', 12, { low: 6.9 }),
  furniture: heading('9403', 0, { high: 5.6 }),
  'solar-pv': heading('8541', 0),
  'batteries-li-ion': heading('8507 60', 2.7),
  'battery-packs-bms': heading('8507 60', 2.7),
  'electric-motors': heading('8501', 2.7),
  'permanent-magnets-ndfeb': heading('8505 11', 2.2),
  'structural-steel': heading('7208–7212, 7308', 0, { high: 3, note: 'Free, but safeguard quotas with a duty outside the quota.' }),
  'aluminium-parts': heading('7604, 7616', 6, { low: 3, high: 7.5 }),
  'plastics-compounds': heading('3926', 6.5),
  'plastic-packaging': heading('3923', 6.5),
  'springs-fasteners': heading('7318', 3.7),
  'toys-sports': heading('9503', 0, { high: 4.7 }),
};

/** Extra duties against unfair trade that are known to exist. The rate differs by maker: look it up. */
interface TradeDefence {
  readonly products: readonly ProductId[];
  readonly origin: CountryCode;
  readonly kind: 'anti-dumping' | 'countervailing';
  /** Goods from elsewhere with parts from that origin may be caught as well. */
  readonly reachesParts: boolean;
  readonly source: 'project';
  readonly asOf: string;
  readonly reviewBy: string;
  readonly status: 'assumption';
}

const alert = { source: 'project', asOf: '2025', reviewBy: '2026-12-31', status: 'assumption' } as const;

export const tradeDefences: readonly TradeDefence[] = [
  { products: ['bicycles-ebikes', 'bicycle-frames'], origin: 'CN', kind: 'anti-dumping', reachesParts: true, ...alert },
  { products: ['bicycles-ebikes'], origin: 'CN', kind: 'countervailing', reachesParts: false, ...alert },
  { products: ['springs-fasteners'], origin: 'CN', kind: 'anti-dumping', reachesParts: false, ...alert },
  { products: ['aluminium-parts'], origin: 'CN', kind: 'anti-dumping', reachesParts: false, ...alert },
  { products: ['ceramics'], origin: 'CN', kind: 'anti-dumping', reachesParts: false, ...alert },
  { products: ['ceramics'], origin: 'IN', kind: 'anti-dumping', reachesParts: false, ...alert },
  { products: ['optical-fibre'], origin: 'CN', kind: 'anti-dumping', reachesParts: false, ...alert },
  { products: ['glass'], origin: 'CN', kind: 'anti-dumping', reachesParts: true, ...alert },
  { products: ['rubber-tyres'], origin: 'CN', kind: 'anti-dumping', reachesParts: false, ...alert },
];

/** Ordinary duty on a product group: its own heading, else the average of its sector. */
export function ordinaryDuty({ id, sector }: Pick<Product, 'id' | 'sector'>): Figure | undefined {
  return dutyByProduct[id] ?? findSector(sector)?.duty;
}
