import type { Assessment } from '../../engine/advise/assessment.ts';
import type { RankingRow } from './ranking-rows.ts';
import type { Figure } from '../../scene/scene.ts';
import type { TippingRow, TurningPoint } from '../tipping/tipping-rows.ts';
import type { Certainty } from '../../engine/advise/compare/certainty.ts';

/** The owner's page in words, in one language: the screen and the PDF both draw this and nothing else. Parts that not every screen shows are made when they are read. */
export interface OwnerPage {
  readonly standing?: Assessment['standing'];
  readonly title: string;
  readonly subtitle: string;
  readonly certainty: Certainty;
  readonly certaintyWord: string;
  /** The sentence that answers the question, at most two that qualify it, and what looking over more years or fewer would change. */
  readonly sentence: string;
  readonly qualifiers: readonly string[];
  readonly ranking: readonly RankingRow[];
  readonly rankingFigure: Figure;
  readonly bridge: Figure;
  readonly dots: Figure | undefined;
  /** The nearest of the turning points; undefined while none is found or nothing plausible turns the answer. */
  readonly turning?: TurningPoint | undefined;
  readonly tipping: readonly TippingRow[];
  readonly tippingNote: string;
  /** Undefined while nothing turns the answer, or it is still being looked for. */
  readonly tippingFigure?: Figure | undefined;
  /** What each figure does to the difference with the rival. */
  readonly weighs?: Figure | undefined;
  /** The figures most worth finding out, at most three. */
  readonly findOut?: readonly string[];
  readonly reasons: readonly string[];
  readonly against: readonly string[];
  readonly steps: readonly string[];
  /** What it rests on: own figures, statistics, assumptions; edition and seed. */
  readonly basis: readonly string[];
  readonly rough: boolean;
}
