import type { Steps } from '../../textbook/take-steps.ts';
import type { Compared } from './compared.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { ModelInputs, OptionId } from '../../model/inputs.ts';
import type { TippingCurve } from '../../run/tipping/tipping-table.ts';
import { judgeCertainty, rivalsOf, variantsOf, type Pairing } from './certainty.ts';
import { defaultedExtras, shareWithout, type Duel } from './defaulted-extras.ts';
import { assumedInDifference, hasFormulaPrice } from './difference-basis.ts';
import { varianceSteps } from './resting.ts';
import { shareByBasis } from './share-by-basis.ts';
import { tippingPoints, type TippingPoint } from './tipping-points.ts';
import { withinReach } from './within-reach.ts';
import { worthSteps } from './worth-finding-out.ts';
import type { Ranked } from './rank.ts';

interface CompareInput {
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
  readonly tipping: readonly TippingCurve[];
}

interface Ranking {
  readonly ranking: readonly Ranked[];
  readonly leader: Ranked;
  readonly reference: Ranked;
}

/** The options in their order, and the two of which it is said where the answer turns. */
interface RankedIds {
  readonly ranking: readonly Ranked[];
  readonly leader: OptionId;
  readonly reference: OptionId;
}

interface Comparison extends Compared {
  readonly variants: readonly Pairing[];
  /** Of the leader and of `other`: the smaller share of cost that the owner's own figures carry. */
  readonly ownShare: number;
}

/** The steps of comparing the leader with its closest rival, with all that is derived from the two. */
export function* compare({ table, inputs, tipping }: CompareInput, { ranking, leader, reference }: Ranking): Steps<Comparison> {
  const rivals = rivalsOf(table, ranking, leader);
  const [rival] = rivals;
  const rivalRanked = ranking.find(({ option }) => option === rival?.option);
  const next = ranking.find(({ option }) => option !== leader.option);
  // A variant of staying is compared with the best elsewhere, as that is what is decided.
  const other = leader.direction !== reference.direction ? reference : (rivalRanked ?? (leader === reference ? next : reference));
  const rivalExcluded = rivalRanked?.status === 'excluded' ? (rivalRanked.failedGates[0]?.share ?? 0) : 0;
  yield;
  const assumedShare = assumedBetween(table, inputs, [leader.option, rival?.option]);
  yield;
  const shareWithoutExtras = withoutExtras(
    table,
    inputs,
    rivals.map(({ option }) => ({ leader: leader.option, rival: option })),
  );
  yield;
  const variants = variantsOf(table, ranking, leader);
  const ownShare = Math.min(...[leader, ...(other === undefined ? [] : [other])].map((ranked) => ownShareOf(table, inputs, ranked)));
  yield;
  return {
    table,
    inputs,
    ranking,
    leader,
    reference,
    other,
    certainty: judgeCertainty({
      futures: table.futures,
      rival,
      rivalExcluded,
      assumedShare,
      isFormulaPrice: [leader.option, rival?.option].some((option) => hasFormulaPrice(inputs, option)),
      ownAnswers: inputs.ownAnswers,
      shareWithoutExtras,
    }),
    variants,
    ownShare,
    resting: yield* varianceSteps(table, inputs, { leader: leader.option, rival: rival?.option ?? other?.option }),
    tipping: turningPoints(tipping, inputs, { ranking, leader: leader.option, reference: reference.option }),
    worth: yield* worthSteps({ table, inputs, ranking }),
  };
}

/** Where the curves turn the order of the options that could take the lead, the nearest first. */
export function turningPoints(
  curves: readonly TippingCurve[],
  inputs: ModelInputs,
  { ranking, leader, reference }: RankedIds,
): readonly TippingPoint[] {
  const reachable = withinReach(ranking, inputs);
  const options = ranking.filter(({ option }) => reachable.includes(option));
  return tippingPoints({ curves, estimates: inputs.estimates, leader, reference, options });
}

/** Against the closest of these once the extra costs that were not stated are taken out; that may be another rival than before. */
function withoutExtras(table: FuturesTable, inputs: ModelInputs, duels: readonly Duel[]): number {
  return Math.min(1, ...duels.map((duel) => shareWithout(table, defaultedExtras(table, inputs, duel), duel)));
}

function assumedBetween(table: FuturesTable, inputs: ModelInputs, [one, other]: readonly [OptionId, OptionId | undefined]): number {
  const [mine, theirs] = [one, other].map((option) => inputs.options.find(({ id }) => id === option));
  return mine === undefined || theirs === undefined ? 0 : assumedInDifference(table, inputs, [mine, theirs]);
}

/** Share of the cost of an option that rests on the owner's own figures; 0 for one that is not there. */
function ownShareOf(table: FuturesTable, inputs: ModelInputs, ranked: Ranked): number {
  const option = inputs.options.find(({ id }) => id === ranked.option);
  if (option === undefined) return 0;
  const { quote, 'own-figure': ownFigure } = shareByBasis(table, inputs, option);
  return quote + ownFigure;
}
