import type { ReadPlan } from '../read/dossier.ts';

/** A mix that is not in the dossier: the rest of the pieces stays with today's chain. */
export interface MixCandidate {
  readonly id: string;
  readonly parts: readonly { readonly plan: string; readonly share: number }[];
  /** Told of the mix itself; at 0 its parts keep what they keep. */
  readonly extraCover: number;
}

type Combination = Omit<MixCandidate, 'id'>;

export const mostCandidates = 80;

const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => tenth / 10);
const three = [0.3, 0.5, 0.7];
const covers = [4, 8];
const shareDigits = 10;

/**
 * Mixes worth calculating, made of the plans that bring all their pieces to another maker, in this order: 10 to 90 % of each of the best
 * three beside today; pairs of those three at 30, 50 and 70 %; the best two at those shares, and the best pair, with 4 and 8 weeks of extra
 * stock; the best two at those shares with repair for the rest; then 10 to 90 % of the others. The first 80 of them, none twice and
 * none that the dossier has already. A second supplier is no part: it is a mix of its own.
 *
 * @param order ids of plans, the best first; a plan that is not in it comes last
 */
export function mixCandidates(plans: readonly ReadPlan[], order: readonly string[]): readonly MixCandidate[] {
  const fit = plans.filter(({ unfit }) => unfit === undefined);
  const movers = inOrder(
    fit.filter(({ maker, archetype }) => maker !== 'same' && maker !== 'repair' && archetype !== 'diversify'),
    order,
  );
  const repair = fit.find(({ maker }) => maker === 'repair')?.id;
  const best = movers.slice(0, 3);
  const pairs = best.flatMap((one, at) => best.slice(at + 1).flatMap((other) => three.map((share) => pairOf(one, other, share))));
  const leading = best.slice(0, 2).flatMap((mover) => three.map((share) => besideToday(mover, share)));
  const all = [
    ...best.flatMap((mover) => tenths.map((share) => besideToday(mover, share))),
    ...pairs,
    ...[...leading, ...pairs.slice(0, three.length)].flatMap((mix) => covers.map((extraCover) => ({ ...mix, extraCover }))),
    ...(repair === undefined ? [] : best.slice(0, 2).flatMap((mover) => three.map((share) => pairOf(mover, repair, share)))),
    ...movers.slice(best.length).flatMap((mover) => tenths.map((share) => besideToday(mover, share))),
  ];
  return unlike(all, plans)
    .slice(0, mostCandidates)
    .map((mix, at) => ({ id: `candidate-${at + 1}`, ...mix }));
}

function inOrder(plans: readonly ReadPlan[], order: readonly string[]): readonly string[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return plans.map(({ id }) => id).toSorted((one, other) => place(one) - place(other));
}

function besideToday(plan: string, share: number): Combination {
  return { parts: [{ plan, share }], extraCover: 0 };
}

function pairOf(one: string, other: string, share: number): Combination {
  const left = Math.round((1 - share) * shareDigits) / shareDigits;
  return {
    parts: [
      { plan: one, share },
      { plan: other, share: left },
    ],
    extraCover: 0,
  };
}

/** Each once, without those that stand in the dossier. */
function unlike(all: readonly Combination[], plans: readonly ReadPlan[]): readonly Combination[] {
  const seen = new Set(
    plans.map(({ parts, fields }) =>
      keyOf({
        parts: parts.map(({ plan, share }) => ({ plan: plan.id, share })),
        extraCover: fields.extraCover.from === 'answer' ? fields.extraCover.likely : 0,
      }),
    ),
  );
  return all.filter((mix) => {
    const key = keyOf(mix);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function keyOf({ parts, extraCover }: Combination): string {
  const told = parts.map(({ plan, share }) => `${plan} ${share.toFixed(4)}`).toSorted();
  return [...told, extraCover].join(' + ');
}
