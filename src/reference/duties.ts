import type { Figure } from './figure.ts';
import type { CountryCode } from './countries/country-codes.ts';
import { figureOf, share, type Papers } from './papers.ts';
import type { Product, ProductId } from './products.ts';
import { findSector } from './sectors.ts';

const headingPapers: Papers = { unit: '1', source: 'general-knowledge', asOf: '2026', reviewBy: '2027-06-30', status: 'assumption' };

/** Ordinary duty on a heading, in per cent, from general knowledge: check the heading. */
function heading(
  hs: string,
  percent: number,
  options: { readonly high?: number; readonly low?: number; readonly note?: string } = {},
): Figure {
  const note = `From general knowledge, heading ${hs}. ${options.note ?? 'Not checked in the tariff.'}`;
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
  'structural-steel': heading('7208–7212, 7308', 0, {
    high: 3,
    note: 'Free; flat and long steel falls under quota, structures are taken not to.',
  }),
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
  readonly source: 'general-knowledge';
  readonly asOf: string;
  readonly reviewBy: string;
  readonly status: 'assumption';
}

const alert = { source: 'general-knowledge', asOf: '2026', reviewBy: '2027-06-30', status: 'assumption' } as const;

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

/**
 * Quotas on steel since July 2026: outside them goods pay this on top of any duty, whatever the agreement. Headings from general knowledge of the
 * safeguard before it; the list of goods was not read.
 */
export const steelQuota = {
  outside: figureOf(
    {
      unit: '1',
      source: 'steel-2026',
      asOf: '2026-07',
      reviewBy: '2027-06-30',
      status: 'secondary',
      note: 'On top of other duties. The quotas are 18.3 million tonnes a year, 47 % less than in 2024; half of them for partners with an agreement. To 2031. Since October 2026 the importer proves where the steel was melted and poured.',
    },
    0.5,
  ),
  headings: [
    '7208',
    '7209',
    '7210',
    '7211',
    '7212',
    '7213',
    '7214',
    '7215',
    '7216',
    '7217',
    '7219',
    '7220',
    '7221',
    '7222',
    '7223',
    '7225',
    '7226',
    '7227',
    '7228',
    '7301',
    '7302',
    '7304',
    '7305',
    '7306',
  ],
  exempt: ['NO', 'IS'],
} as const;

/** Whether any of these headings falls under a quota on steel. */
export function isUnderSteelQuota(headings: readonly string[]): boolean {
  return steelQuota.headings.some((under) => headings.some((heading) => heading.startsWith(under)));
}

/** Ordinary duty on a product group: its own heading, else the average of its sector. */
export function ordinaryDuty({ id, sector }: Pick<Product, 'id' | 'sector'>): Figure | undefined {
  return dutyByProduct[id] ?? findSector(sector)?.duty;
}
