import type { ArchetypeId, archetypes } from '../../content/archetypes.ts';
import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { Basis, EstimateId } from '../../engine/model/estimate.ts';
import type { Default } from '../defaults/default.ts';
import type { GoodsPrice } from '../defaults/situation.ts';
import type { Goods } from '../defaults/goods.ts';
import type { Place } from '../defaults/place.ts';
import type { Maker } from '../draft/maker.ts';
import type { ChainOfDraft } from '../chain/chain-of-draft.ts';
import type { MaterialLine } from '../materials/material-lines.ts';
import type { ProductMeasures } from '../materials/score-product.ts';
import type { Judgement } from './read-judgements.ts';
import type { Problem } from '../draft/problem.ts';
import type { Unfit } from './applicable-plans.ts';

/** One question as the model takes it: the answer, or what stands in for it. Money in euro, shares as shares. */
export interface ResolvedValue {
  /** `ignored`: answered, but it means nothing while the purchase or the number of pieces is open. */
  readonly from: 'answer' | 'default' | 'ignored';
  /** The choice or choices, or the likely number; undefined when open without a default. */
  readonly value: number | string | readonly string[] | undefined;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly basis: Basis;
  /** The id its estimate has in the model. */
  readonly estimate: EstimateId;
  /** What stands in while it is open, with its papers. */
  readonly default: Default;
  readonly note: string | undefined;
}

export type Direction = (typeof archetypes)[number]['direction'];

/** An option that takes a share of a mix. */
export interface MixedPart {
  readonly plan: ReadPlan;
  readonly share: number;
}

/** An option beside staying, with all that is known of it. */
export interface ReadPlan {
  readonly id: string;
  readonly archetype: ArchetypeId;
  readonly direction: Direction;
  readonly name: string | undefined;
  readonly maker: Maker;
  readonly place: Place;
  readonly fields: Readonly<Record<PlanFieldId, ResolvedValue>>;
  /** Of another material: which one gives way to it, and for what share. */
  readonly replaces: ProductMeasures['replaced'] | undefined;
  /** Of a mix that is calculated: its parts; the rest stays with today's chain. */
  readonly parts: readonly MixedPart[];
  /** Why it is not calculated; undefined when it is. */
  readonly unfit: Unfit | undefined;
}

/** All the answers with what stands in for the open ones: everything the model needs, nothing of the screen. */
export interface Dossier {
  readonly id: string;
  readonly name: string;
  readonly example: string | undefined;
  /** Edition of the reference figures it was made with. */
  readonly edition: string;
  readonly createdOn: string;
  readonly seed: number;
  /** `per-100`: the yearly purchase is open, all amounts are per € 100 of it. */
  readonly scale: 'euro' | 'per-100';
  /** Without pieces, prices of plans are per euro of today's price. */
  readonly piecesKnown: boolean;
  readonly origin: Place;
  /** It is made in Belgium today. */
  readonly alreadyHere: boolean;
  readonly goods: Goods;
  readonly fields: Readonly<Record<FieldId, ResolvedValue>>;
  /** Today's price when the answers were read, and what is in it. */
  readonly goodsPrice: GoodsPrice;
  readonly plans: readonly ReadPlan[];
  /** `isTold`: the person looked at the list; else it is what such products often contain. */
  readonly materials: { readonly lines: readonly MaterialLine[]; readonly isTold: boolean };
  /** The sites behind the product, once they are kept. */
  readonly chain: ChainOfDraft | undefined;
  /** Opinions of the places and ways of working that it compares. */
  readonly judgements: readonly Judgement[];
  /** Warnings and notes, and what refuses a plan; what refuses a result stands in the reading instead. */
  readonly remarks: readonly Problem[];
}
