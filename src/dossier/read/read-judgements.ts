import { judgedCriteria, judgedOfWay, type JudgedCriterion } from '../../content/judgements.ts';
import type { ArchetypeId } from '../../content/archetypes.ts';
import type { Basis, EstimateId } from '../../engine/model/estimate.ts';
import type { Answer, Sure } from '../draft/answer.ts';
import type { Default } from '../defaults/default.ts';
import { judgementOfPlace, judgementOfWay } from '../defaults/judgement-defaults.ts';
import type { Place } from '../defaults/place.ts';
import type { Draft } from '../draft/draft.ts';
import { judgementEstimate } from '../estimates/estimate-name.ts';

/** An opinion from 0 to 1, 1 being the best: of a place, or of a way of working, where halfway is no difference. */
export interface Judgement {
  readonly key: string;
  readonly about: { readonly kind: 'place'; readonly code: string } | { readonly kind: 'operator'; readonly archetype: ArchetypeId };
  readonly criterion: JudgedCriterion;
  readonly from: 'answer' | 'default';
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly basis: Basis;
  readonly estimate: EstimateId;
  readonly default: Default;
}

interface Judged {
  readonly places: readonly Place[];
  readonly archetypes: readonly ArchetypeId[];
}

/** How far an opinion may be off, either way. */
const spread = { exact: 0, about: 0.1, rough: 0.15, guess: 0.25, range: 0.1 } as const satisfies Record<Sure, number>;

/** Every opinion that the places and ways of working of a dossier ask for, with what stands in for those that nobody has. */
export function readJudgements({ judgements = {} }: Pick<Draft, 'judgements'>, { places, archetypes }: Judged): readonly Judgement[] {
  const ofPlaces = new Map(places.map((place) => [place.code, place]));
  return [
    ...[...ofPlaces].flatMap(([code, place]) =>
      judgedCriteria.map((criterion) => {
        const key = `place:${code}:${criterion}`;
        return judgement(judgements[key], judgementOfPlace(place, criterion), { key, about: { kind: 'place', code }, criterion });
      }),
    ),
    ...[...new Set(archetypes)].flatMap((archetype) =>
      judgedOfWay[archetype].map((criterion) => {
        const key = `operator:${archetype}:${criterion}`;
        return judgement(judgements[key], judgementOfWay(), { key, about: { kind: 'operator', archetype }, criterion });
      }),
    ),
  ];
}

function judgement(answer: Answer | undefined, stand: Default, about: Pick<Judgement, 'key' | 'about' | 'criterion'>): Judgement {
  const common = { ...about, estimate: judgementEstimate(about.key), default: stand };
  if (answer === undefined || answer.unknown === true || typeof answer.value !== 'number' || !Number.isFinite(answer.value)) {
    const { low, likely, high, status } = stand;
    return { ...common, from: 'default', low, likely, high, basis: status === 'assumption' ? 'assumption' : 'statistic' };
  }
  const within = (share: number) => Math.min(1, Math.max(0, share));
  const likely = within(answer.value);
  const off = spread[answer.sure ?? 'about'];
  const low = answer.sure === 'range' ? (answer.low ?? likely - off) : likely - off;
  const high = answer.sure === 'range' ? (answer.high ?? likely + off) : likely + off;
  return {
    ...common,
    from: 'answer',
    low: Math.min(likely, within(low)),
    likely,
    high: Math.max(likely, within(high)),
    basis: 'own-figure',
  };
}
