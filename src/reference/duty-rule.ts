import type { Figure } from './figure.ts';
import type { GeneralPreference } from './general-preference.ts';
import { figureOf } from './papers.ts';
import type { GoodsClass, PreferenceSection } from './goods-class.ts';
import type { SourceId } from './sources.ts';

/** What is due of the ordinary duty. */
export type DutyDue =
  /** The same part of it for all these goods: an agreement, a step of one, or none. */
  | { readonly kind: 'share'; readonly share: Figure }
  /**
   * The general preference, except for sections whose exporters no longer need it. `isOpen`: whether the country will get it, a
   * better preference or none is not decided, so that nothing and the whole duty stay possible.
   */
  | {
      readonly kind: 'general-preference';
      readonly withoutSections: readonly PreferenceSection[];
      /** Where was read for whom it holds. */
      readonly source: SourceId;
      readonly isOpen?: true;
    };

/** What is due on goods of an origin: on those of some chapters, on farm goods (chapters 1 to 24), or on all. */
export type DutyRule =
  | { readonly id: 'chapters'; readonly chapters: readonly number[]; readonly due: DutyDue }
  | { readonly id: 'farm' | 'all'; readonly due: DutyDue };

/** A change that is already known: from that month these rules hold, with that chance. */
export interface DutyStep {
  /** First month in which it applies, `2029-11`. */
  readonly from: string;
  readonly chance: number;
  readonly rules: readonly DutyRule[];
}

interface Ordinary {
  /** Ordinary duty of the European Union (MFN) on the goods. */
  readonly ordinary: Figure;
  readonly goods: GoodsClass;
}

/**
 * The duty on goods of an origin: the first rule that speaks of them decides.
 *
 * - share: ordinary duty × share
 * - general preference, textiles and clothing: ordinary duty × 0.8
 * - general preference, sensitive goods: ordinary duty − 3.5 points, never below 0
 * - general preference, other goods: 0; not known whether sensitive: as sensitive, 0 at the low end
 * - general preference, a section that lost it, or no rule at all: the ordinary duty
 *
 * @returns share of the customs value, as sure as the weakest figure in it
 * @see source `gsp-2026`
 */
export function dutyDue({ ordinary, goods }: Ordinary, rules: readonly DutyRule[], preference: GeneralPreference): Figure {
  const due = rules.find((rule) => isMeant(goods, rule))?.due;
  if (due === undefined) return ordinary;
  if (due.kind === 'share') return shareOf(ordinary, due.share);
  if (goods.section !== undefined && due.withoutSections.includes(goods.section)) return ordinary;
  const found = underPreference({ ordinary, goods }, preference);
  return due.isOpen === true ? { ...found, low: 0, high: Math.max(found.high, ordinary.high) } : found;
}

function isMeant({ kind, chapter }: GoodsClass, rule: DutyRule): boolean {
  switch (rule.id) {
    case 'all':
      return true;
    case 'farm':
      return kind === 'farm';
    case 'chapters':
      return chapter !== undefined && rule.chapters.includes(chapter);
  }
}

function underPreference({ ordinary, goods }: Ordinary, { textilesShare, sensitivePoints }: GeneralPreference): Figure {
  if (goods.kind === 'textiles-clothing') return shareOf(ordinary, textilesShare);
  const less = (duty: number) => (goods.sensitivity === 'non-sensitive' ? 0 : Math.max(0, duty - sensitivePoints.value));
  const low = goods.sensitivity === 'sensitive' ? less(ordinary.low) : 0;
  return together([ordinary, sensitivePoints], less(ordinary.value), [low, less(ordinary.high)]);
}

function shareOf(ordinary: Figure, share: Figure): Figure {
  return together([ordinary, share], ordinary.value * share.value, [ordinary.low * share.low, ordinary.high * share.high]);
}

/** Arithmetic on two figures: as sure as the weaker of them, to be reviewed when the first of them is. */
function together([duty, part]: readonly [Figure, Figure], value: number, range: readonly [number, number]): Figure {
  const weaker = part.status === 'assumption' || duty.status === 'statistic' ? part : duty;
  const { unit, source, asOf, status } = weaker;
  const reviewBy = duty.reviewBy < part.reviewBy ? duty.reviewBy : part.reviewBy;
  const behind = [duty, part].flatMap((one) => (one.status === 'assumption' ? (one.workedOutFrom ?? []) : [one.source]));
  const workedOutFrom = status === 'assumption' && behind.length > 0 ? { workedOutFrom: [...new Set(behind)] } : {};
  return figureOf({ unit, source, asOf, reviewBy, status, ...workedOutFrom }, value, range);
}
