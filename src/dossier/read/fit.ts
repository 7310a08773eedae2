import type { ArchetypeId } from '../../content/archetypes.ts';
import type { Dossier, ReadPlan } from './dossier.ts';
import { goodsPriceToday, priceToday } from './price-today.ts';

/** Why a way suits these answers, or suits them less. In codes with figures; the screen words them. A first look, not a verdict: the calculation decides. */
export interface Fit {
  readonly suits: readonly FitReason[];
  readonly suitsLess: readonly FitReason[];
}

export type FitReason =
  | { readonly code: 'long-wait'; readonly weeks: number }
  | { readonly code: 'short-wait'; readonly weeks: number }
  | { readonly code: 'often-late'; readonly ofTen: number }
  | { readonly code: 'often-out'; readonly perYear: number }
  | { readonly code: 'rejects'; readonly share: number }
  | { readonly code: 'duty'; readonly share: number }
  | { readonly code: 'much-labour' | 'little-labour'; readonly share: number }
  | { readonly code: 'ages'; readonly share: number }
  | { readonly code: 'heavy-goods'; readonly share: number }
  | { readonly code: 'near-in-price' | 'dearer'; readonly share: number }
  | { readonly code: 'above-cash'; readonly amount: number }
  | { readonly code: 'slow'; readonly months: number }
  | {
      readonly code:
        | 'stops-more'
        | 'stops-nothing'
        | 'people-here'
        | 'no-people'
        | 'no-room'
        | 'made-before'
        | 'few-pieces'
        | 'through-importer'
        | 'own-plant'
        | 'already-here'
        | 'tariff-may-come'
        | 'far-parts-stay';
    };

/** Borders from which an answer speaks for or against a way: judgements of ours, printed below the ways. */
export const fitBorders = {
  longWait: 8,
  shortWait: 3,
  lateOfTen: 3,
  outagesPerYear: 0.35,
  rejects: 0.03,
  duty: 0.06,
  muchLabour: 0.3,
  littleLabour: 0.15,
  ages: 0.08,
  freightShare: 0.1,
  near: 1.1,
  dearer: 1.35,
  months: 12,
  farParts: 0.5,
  smallPurchase: 50_000,
} as const;

const made: readonly ArchetypeId[] = ['reshore-make', 'reshore-automated'];
const here: readonly ArchetypeId[] = ['reshore-buy', ...made];
const closer: readonly ArchetypeId[] = [...here, 'nearshore'];
const elsewhere: readonly ArchetypeId[] = [...closer, 'friendshore', 'elsewhere', 'diversify'];
const buffers: readonly ArchetypeId[] = ['stockpile', 'diversify'];

/** A rule: on which ways it bears, and what it says for them and against them. */
interface Rule {
  readonly on: readonly ArchetypeId[];
  readonly suits?: (asked: FitFacts) => FitReason | undefined;
  readonly suitsLess?: (asked: FitFacts) => FitReason | undefined;
}

interface FitFacts {
  readonly dossier: Dossier;
  readonly plan: ReadPlan;
  readonly likely: (field: keyof Dossier['fields']) => number;
  readonly choice: (field: keyof Dossier['fields']) => Dossier['fields'][keyof Dossier['fields']]['value'];
}

const when = (holds: boolean, reason: FitReason): FitReason | undefined => (holds ? reason : undefined);

const rules: readonly Rule[] = [
  {
    on: [...closer, 'stockpile', 'diversify'],
    suits: ({ likely }) =>
      when(likely('delivery.leadTime') >= fitBorders.longWait, { code: 'long-wait', weeks: likely('delivery.leadTime') }),
    suitsLess: ({ likely }) =>
      when(likely('delivery.leadTime') <= fitBorders.shortWait, { code: 'short-wait', weeks: likely('delivery.leadTime') }),
  },
  {
    on: ['better-terms', 'monitor', 'diversify'],
    suits: ({ likely }) =>
      when(likely('delivery.lateOfTen') >= fitBorders.lateOfTen, { code: 'often-late', ofTen: likely('delivery.lateOfTen') }),
  },
  {
    on: [...buffers, 'monitor', 'friendshore'],
    suits: ({ likely }) =>
      when(likely('outage.perYear') >= fitBorders.outagesPerYear, { code: 'often-out', perYear: likely('outage.perYear') }),
  },
  {
    on: [...buffers, 'monitor'],
    suits: ({ choice }) =>
      when(
        ['one-line', 'whole-firm'].some((what) => what === choice('standstill.what')),
        { code: 'stops-more' },
      ),
    suitsLess: ({ choice }) => when(choice('standstill.what') === 'nothing', { code: 'stops-nothing' }),
  },
  {
    on: ['better-terms', 'substitute', 'monitor'],
    suits: ({ likely }) =>
      when(likely('quality.rejectShare') >= fitBorders.rejects, { code: 'rejects', share: likely('quality.rejectShare') }),
  },
  {
    on: closer,
    suits: ({ likely }) => when(likely('duty.rate') >= fitBorders.duty, { code: 'duty', share: likely('duty.rate') }),
  },
  {
    on: [...closer, 'friendshore'],
    suits: ({ dossier }) =>
      when(dossier.fields['tariff.chance'].from === 'answer' && dossier.fields['tariff.chance'].likely > 0, { code: 'tariff-may-come' }),
  },
  {
    on: closer,
    suits: ({ dossier, likely }) => {
      const share = likely('freight.perPiece') / priceToday(dossier);
      return when(share >= fitBorders.freightShare, { code: 'heavy-goods', share });
    },
  },
  {
    on: here,
    suits: ({ likely }) =>
      when(likely('content.labourShare') <= fitBorders.littleLabour, { code: 'little-labour', share: likely('content.labourShare') }),
    suitsLess: ({ likely }) =>
      when(likely('content.labourShare') >= fitBorders.muchLabour, { code: 'much-labour', share: likely('content.labourShare') }),
  },
  {
    on: ['elsewhere', 'friendshore'],
    suits: ({ likely }) =>
      when(likely('content.labourShare') >= fitBorders.muchLabour, { code: 'much-labour', share: likely('content.labourShare') }),
  },
  {
    on: ['stockpile'],
    suitsLess: ({ likely }) => when(likely('stock.obsolescence') >= fitBorders.ages, { code: 'ages', share: likely('stock.obsolescence') }),
  },
  {
    on: elsewhere,
    suits: ({ dossier, plan }) => {
      const ratio = priceRatio(dossier, plan);
      return when(ratio <= fitBorders.near, { code: 'near-in-price', share: ratio - 1 });
    },
    suitsLess: ({ dossier, plan }) => {
      const ratio = priceRatio(dossier, plan);
      return when(ratio >= fitBorders.dearer, { code: 'dearer', share: ratio - 1 });
    },
  },
  {
    on: made,
    suits: ({ choice }) => when(choice('means.people') === 'yes', { code: 'people-here' }),
    suitsLess: ({ choice }) => when(choice('means.people') === 'no', { code: 'no-people' }),
  },
  { on: made, suitsLess: ({ choice }) => when(choice('means.room') === 'no', { code: 'no-room' }) },
  {
    on: made,
    suits: ({ choice }) => when(choice('history') === 'by-us', { code: 'made-before' }),
    suitsLess: ({ dossier, likely }) =>
      when(dossier.scale === 'euro' && likely('purchase.amount') < fitBorders.smallPurchase, { code: 'few-pieces' }),
  },
  { on: ['reshore-buy'], suits: ({ choice }) => when(choice('history') === 'by-other', { code: 'made-before' }) },
  {
    on: [...elsewhere, 'circular'],
    suitsLess: ({ dossier, plan }) => {
      const cash = dossier.fields['means.cash'];
      const needed = plan.fields.investment.likely + plan.fields.switching.likely;
      return when(cash.from === 'answer' && needed > cash.likely, { code: 'above-cash', amount: needed });
    },
  },
  {
    on: [...elsewhere, 'circular'],
    suitsLess: ({ plan }) => when(plan.fields.months.likely >= fitBorders.months, { code: 'slow', months: plan.fields.months.likely }),
  },
  {
    on: [...here, 'nearshore'],
    suitsLess: ({ plan }) => when(plan.fields.farShare.likely >= fitBorders.farParts, { code: 'far-parts-stay' }),
  },
  {
    on: ['better-terms'],
    suits: ({ choice }) => when(choice('origin.maker') === 'own-plant', { code: 'own-plant' }),
    suitsLess: ({ choice }) => when(choice('origin.maker') === 'importer', { code: 'through-importer' }),
  },
  { on: here, suitsLess: ({ dossier }) => when(dossier.alreadyHere, { code: 'already-here' }) },
];

function priceRatio(dossier: Dossier, { fields }: ReadPlan): number {
  return fields.price.value === undefined ? Number.NaN : fields.price.likely / goodsPriceToday(dossier);
}

/** What speaks for and against one way, given all answers. */
export function fitOf(plan: ReadPlan, dossier: Dossier): Fit {
  const asked: FitFacts = {
    dossier,
    plan,
    likely: (field) => dossier.fields[field].likely,
    choice: (field) => dossier.fields[field].value,
  };
  const bearing = rules.filter(({ on }) => on.includes(plan.archetype));
  const said = (side: 'suits' | 'suitsLess') =>
    bearing.flatMap((rule) => {
      const reason = rule[side]?.(asked);
      return reason === undefined ? [] : [reason];
    });
  return { suits: said('suits'), suitsLess: said('suitsLess') };
}
