import { supportInstruments, type Instrument } from '../../reference/support-instruments.ts';
import { legalBase, termsOf, type LegalBaseId, type ReadTerms } from '../../reference/support-terms.ts';
import type { ResolvedValue, ReadPlan } from '../read/dossier.ts';
import type { Firm } from '../read/firm.ts';

/** Why an instrument does not fit, or what is to be looked up first. */
export type InstrumentRemark =
  | { readonly code: 'begun' | 'difficulty' | 'moved' | 'not-for-size' | 'small-aid-used' }
  | { readonly code: 'below-least'; readonly least: number; readonly has: number; readonly isOwn: boolean }
  | { readonly code: 'least-not-read' | 'investment-unknown' | 'size-unknown' | 'limited' | 'area-only' | 'maybe-closed' | 'proposal' }
  | { readonly code: 'base-ended'; readonly base: LegalBaseId; readonly on: string };

export interface InstrumentFit {
  readonly instrument: Instrument;
  readonly terms: ReadTerms;
  readonly fit: 'may' | 'check' | 'no';
  readonly remarks: readonly InstrumentRemark[];
  /** The most it would give on the investment of the plan, EUR; undefined where the rule was not read. */
  readonly most: number | undefined;
}

export interface InstrumentCase {
  readonly firm: Firm;
  readonly plan: ReadPlan | undefined;
  readonly told: { readonly begun: boolean; readonly difficulty: boolean; readonly moved: boolean; readonly smallAidUsed: boolean };
  readonly today: string;
}

const stopping: readonly InstrumentRemark['code'][] = ['begun', 'difficulty', 'moved', 'not-for-size', 'small-aid-used', 'below-least'];
const order = ['may', 'check', 'no'] as const;

/** What a firm of this region could ask for, what may fit first. Labels and frames are told apart from these. */
export function instrumentsFor(asked: InstrumentCase): readonly InstrumentFit[] {
  return supportInstruments
    .filter(({ kind, level }) => kind !== 'framework' && kind !== 'label' && isNear(level, asked.firm.region))
    .map((instrument) => fitOf(instrument, asked))
    .toSorted((a, b) => order.indexOf(a.fit) - order.indexOf(b.fit));
}

/** Without a region every region's are shown. */
function isNear(level: Instrument['level'], region: Firm['region']): boolean {
  return level === 'federal' || level === 'eu' || region === undefined || level === region;
}

function fitOf(instrument: Instrument, asked: InstrumentCase): InstrumentFit {
  const terms = termsOf(instrument, asked.firm.size);
  const remarks = [
    ...ofRules(instrument, terms, asked),
    ...ofSize(instrument, terms, asked),
    ...ofAmount(terms, asked),
    ...ofDates(instrument, terms, asked),
  ];
  const fit = remarks.some(({ code }) => stopping.includes(code)) ? 'no' : remarks.length > 0 ? 'check' : 'may';
  const invested = investmentOf(asked.plan);
  const most = terms.share === undefined || invested === undefined ? undefined : terms.share.high * invested.likely;
  return { instrument, terms, fit, remarks, most: most === undefined ? undefined : Math.min(most, terms.ceiling?.value ?? most) };
}

type Remarks = readonly InstrumentRemark[];

/** Loans near the market and tax rules ask nothing of this. */
function ofRules({ beforeStart, kind }: Instrument, { restsOn }: ReadTerms, { told }: InstrumentCase): Remarks {
  const isAid = kind === 'subsidy' && restsOn.length > 0;
  return [
    ...(beforeStart && told.begun ? [{ code: 'begun' } as const] : []),
    ...(isAid && told.difficulty ? [{ code: 'difficulty' } as const] : []),
    ...(restsOn.includes('block-exemption') && told.moved ? [{ code: 'moved' } as const] : []),
    ...(restsOn.length === 1 && restsOn[0] === 'de-minimis' && told.smallAidUsed ? [{ code: 'small-aid-used' } as const] : []),
  ];
}

function ofSize(instrument: Instrument, { largeInAreaOnly }: ReadTerms, { firm: { size } }: InstrumentCase): Remarks {
  if (size === undefined)
    return instrument.small === 'yes' && instrument.medium === 'yes' && instrument.large === 'yes' ? [] : [{ code: 'size-unknown' }];
  if (instrument[size] === 'no') return [{ code: 'not-for-size' }];
  if (instrument[size] === 'yes') return [];
  return [{ code: largeInAreaOnly ? 'area-only' : 'limited' }];
}

function ofAmount({ least }: ReadTerms, { plan }: InstrumentCase): Remarks {
  if (least === undefined) return [];
  if (least === 'not-read') return [{ code: 'least-not-read' }];
  const invested = investmentOf(plan);
  if (invested === undefined) return [{ code: 'investment-unknown' }];
  const isOwn = invested.from === 'answer';
  return invested.likely < least.value ? [{ code: 'below-least', least: least.value, has: invested.likely, isOwn }] : [];
}

function ofDates({ maybeClosed, isProposal }: Instrument, { restsOn }: ReadTerms, { today }: InstrumentCase): Remarks {
  const ended = restsOn.flatMap((base): Remarks => {
    const { validUntil } = legalBase(base);
    return validUntil !== undefined && validUntil < today ? [{ code: 'base-ended', base, on: validUntil }] : [];
  });
  return [...(maybeClosed ? [{ code: 'maybe-closed' } as const] : []), ...(isProposal ? [{ code: 'proposal' } as const] : []), ...ended];
}

/** What is paid once for machines and buildings; undefined while amounts are per € 100 or nothing is known. */
export function investmentOf(plan: ReadPlan | undefined): ResolvedValue | undefined {
  const known = plan?.fields.investment;
  return known === undefined || known.from === 'ignored' || typeof known.value !== 'number' || known.likely <= 0 ? undefined : known;
}
