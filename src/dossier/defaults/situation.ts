import type { PricePart } from '../../content/terms-of-delivery.ts';
import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { Plan } from '../draft/plan-schema.ts';
import type { ChainOfDraft } from '../chain/chain-of-draft.ts';
import type { Draft } from '../draft/draft.ts';
import type { AnswerValue } from '../draft/read-answer.ts';
import type { Default } from './default.ts';
import type { Goods } from './goods.ts';
import type { Figures } from './load-figures.ts';
import type { Place } from './place.ts';

/** Today's price of a piece, what it holds, and the goods in it. */
export interface GoodsPrice {
  /** Euro, as invoiced. */
  readonly invoice: number;
  /** Euro for the goods in it, ready to leave their country. */
  readonly goods: number;
  /** Euro that the goods are dearer when the invoice is one euro dearer and all else in it stays. */
  readonly perEuro: number;
  /** What it holds beside the goods. */
  readonly parts: readonly PricePart[];
  /** Share of the freight that is the last leg here. */
  readonly lastLeg: number;
}

/** All a resolver may look at: the figures, the other answers, and what stands in for those that are open. */
export interface Situation {
  readonly draft: Draft;
  readonly figures: Figures;
  /** Where it is made today. While that is not said, a far country in the middle. */
  readonly origin: Place;
  readonly goods: Goods;
  /** The sites behind the product, once they are kept. */
  readonly chain: ChainOfDraft | undefined;
  /** `per-100` while the yearly purchase is not known: no amount in euro means anything then. */
  readonly scale: 'euro' | 'per-100';
  /** What was answered, in the units of the model: amounts in euro. */
  readonly given: (field: FieldId) => AnswerValue;
  readonly default: (field: FieldId) => Default;
  /** The likely number: answered, or else by default. */
  readonly number: (field: FieldId) => number;
  /** The choice: answered, or else by default; '' when nothing is. */
  readonly choice: (field: FieldId) => string;
  /** Today's price and the goods in it. */
  readonly goodsPrice: () => GoodsPrice;
  readonly givenOfPlan: (plan: Plan, field: PlanFieldId) => AnswerValue;
  readonly placeOfPlan: (plan: Plan) => Place;
}

export type FieldResolver = (situation: Situation) => Default;

/** A plan and the place it leads to. */
export interface PlanSituation extends Situation {
  readonly plan: Plan;
  readonly to: Place;
}

export type PlanResolver = (situation: PlanSituation) => Default;
