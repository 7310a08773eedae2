import type { Figure } from './figure.ts';
import { supportInstruments, type Instrument, type InstrumentId } from './support-instruments.ts';

/** Size of a firm as support counts it. */
export type FirmSize = 'small' | 'medium' | 'large';

/** European rules that aid rests on; each is an instrument of its own in the set, with its last day and its papers. */
export const legalBaseIds = ['block-exemption', 'de-minimis', 'clean-industrial-deal', 'regional-aid-map'] as const;
export type LegalBaseId = (typeof legalBaseIds)[number];

interface Terms {
  readonly restsOn: readonly LegalBaseId[];
  /** The least investment, by the name of its amount; `not-read`: there is one, and it was not read. */
  readonly least?: Readonly<Partial<Record<FirmSize, string>>>;
  readonly leastNotRead?: readonly FirmSize[];
  /** Share of the whole investment, by the name of its amount. Shares of an extra cost alone are left out. */
  readonly share?: Readonly<Partial<Record<FirmSize, string>>>;
  readonly ceiling?: string;
  /** Large firms only in the municipalities on the regional aid map, or in a development zone. */
  readonly largeInAreaOnly?: true;
}

/** What these may be combined with is told in a text under the id. */
export const combinedIds = [
  'strategic-transformation',
  'ecology-premium',
  'strategic-ecology',
  'kmo-portefeuille',
  'growth-subsidy',
  'development-project',
  'research-project',
  'winwin-loan',
  'pmv-cofinancing',
  'ibo',
  'fit-subsidy',
  'investment-deduction',
  'wallonia-investment',
  'wallonia-cheques',
  'clean-industrial-deal',
  'regional-aid-map',
] as const satisfies readonly InstrumentId[];

const each = (name: string) => ({ small: name, medium: name, large: name });

/** What decides whether an instrument fits, as far as it was read. An instrument that is not here rests on national law without a last day. */
const terms: Readonly<Partial<Record<InstrumentId, Terms>>> = {
  'strategic-transformation': {
    restsOn: ['block-exemption', 'regional-aid-map'],
    least: { small: 'leastInvestmentSmall' },
    leastNotRead: ['medium', 'large'],
    share: { small: 'investmentShare', medium: 'investmentShare', large: 'investmentShare' },
    ceiling: 'ceilingPerYear',
    largeInAreaOnly: true,
  },
  'ecology-premium': { restsOn: ['block-exemption'] },
  'strategic-ecology': { restsOn: ['block-exemption'], least: each('leastProject') },
  green: { restsOn: ['block-exemption'], least: each('leastProject') },
  'kmo-portefeuille': { restsOn: ['de-minimis'] },
  'growth-subsidy': { restsOn: ['de-minimis'] },
  'development-project': { restsOn: ['block-exemption'] },
  'research-project': { restsOn: ['block-exemption'] },
  'winwin-loan': { restsOn: [] },
  'pmv-cofinancing': { restsOn: ['de-minimis'] },
  'pmv-cofinancing-plus': { restsOn: ['de-minimis'] },
  ibo: { restsOn: [] },
  'fit-subsidy': { restsOn: ['de-minimis'] },
  'investment-deduction': { restsOn: [] },
  'wallonia-investment': {
    restsOn: ['block-exemption'],
    leastNotRead: ['small', 'medium', 'large'],
    largeInAreaOnly: true,
  },
  'wallonia-cheques': { restsOn: ['de-minimis'] },
  'brussels-investment': {
    restsOn: ['block-exemption', 'de-minimis'],
    least: each('leastProject'),
    share: { small: 'outsideZoneSmall', medium: 'outsideZoneMedium' },
  },
  'clean-industrial-deal': { restsOn: ['clean-industrial-deal'] },
  'regional-aid-map': { restsOn: ['regional-aid-map'] },
};

/** What decides whether an instrument fits a firm of this size. */
export interface ReadTerms {
  readonly restsOn: readonly LegalBaseId[];
  readonly least: Figure | 'not-read' | undefined;
  readonly share: Figure | undefined;
  readonly ceiling: Figure | undefined;
  readonly largeInAreaOnly: boolean;
}

export function termsOf({ id, amounts }: Pick<Instrument, 'id' | 'amounts'>, size: FirmSize | undefined): ReadTerms {
  const { restsOn, least, leastNotRead = [], share, ceiling, largeInAreaOnly = false } = terms[id] ?? { restsOn: [] };
  const named = (name: string | undefined) => (name === undefined ? undefined : amounts[name]);
  // A minimum that is the same for every size holds while the size is not told.
  const ofSize = (by: Terms['least']) => (size === undefined ? sameFor(by) : by?.[size]);
  const isNotRead = size === undefined ? leastNotRead.length > 0 : leastNotRead.includes(size);
  return {
    restsOn,
    least: named(ofSize(least)) ?? (isNotRead ? 'not-read' : undefined),
    share: named(ofSize(share)),
    ceiling: named(ceiling),
    largeInAreaOnly,
  };
}

function sameFor(by: Terms['least']): string | undefined {
  const names = [by?.small, by?.medium, by?.large];
  return names.every((name) => name === names[0]) ? names[0] : undefined;
}

/** The European rule with its last day. */
export function legalBase(id: LegalBaseId): Instrument {
  const found = supportInstruments.find((instrument) => instrument.id === id);
  if (found === undefined) throw new RangeError(`legal base: ${id}`);
  return found;
}
