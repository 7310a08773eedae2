import { setAt, valueAt } from '../../textbook/value-at.ts';
import type { Steps } from '../../textbook/take-steps.ts';
import { keyedRandom } from '../../textbook/random/keyed-random.ts';
import { uniformWeights } from '../../textbook/decisions/uniform-weights.ts';
import type { WeightRule } from './weighing.ts';

/** Weights of samples that are drawn in one step: a logarithm each. */
const drawnPerStep = 8192;

/** A weight that was given may be this share higher or lower. */
const around = 0.2;

interface DrawSize {
  readonly criteria: number;
  readonly samples: number;
  readonly seed: number;
}

interface Drawn {
  free?: Float64Array;
  ranked?: Float64Array;
  around?: Float64Array;
}

/** Steps to weights drawn by a rule: `[sample × criteria + criterion]`, each sample adding up to 1. The same numbers serve every rule. */
export type DrawWeights = (rule: WeightRule, into: Float64Array) => Steps<void>;

/** Weights as they are drawn for all tables of an answer, and for the next answer of the same dossier. */
export type WeightDraws = (size: DrawSize) => DrawWeights;

const mostKept = 2; // the counts and the flips of one dossier

/** Keeps what was drawn last of so many weights: the tables of an answer as it grows are weighed with the same numbers. */
export function weightDraws(): WeightDraws {
  const last = new Map<number, { readonly name: string; readonly draw: DrawWeights }>();
  return (size) => {
    const name = `${size.criteria} ${size.seed}`;
    const known = last.get(size.samples);
    if (known?.name === name) return known.draw;
    const draw = drawAnew(size);
    if (known === undefined && last.size >= mostKept) last.clear();
    last.set(size.samples, { name, draw });
    return draw;
  };
}

function drawAnew({ criteria, samples, seed }: DrawSize): DrawWeights {
  const drawn: Drawn = {};
  return function* (rule, into) {
    if (rule.kind === 'around') {
      drawn.around ??= Float64Array.from({ length: criteria * samples }, uniformAround(seed));
      yield;
      aroundWeights(rule.weights, drawn.around, into);
    } else {
      const { places } = rule;
      const source = (drawn[rule.kind] ??= yield* simplex(rule.kind));
      yield;
      for (let at = 0; at < into.length; at += criteria) {
        for (let rank = 0; rank < criteria; rank += 1) setAt(into, at + valueAt(places, rank), valueAt(source, at + rank));
      }
    }
  };

  function* simplex(knowledge: 'free' | 'ranked'): Steps<Float64Array> {
    const next = uniformWeights(criteria, knowledge, keyedRandom(seed, `weights:${knowledge}`));
    const all = new Float64Array(criteria * samples);
    const perStep = Math.ceil(drawnPerStep / criteria);
    for (let sample = 0; sample < samples; sample += 1) {
      all.set(next(), sample * criteria);
      if (sample % perStep === perStep - 1) yield;
    }
    return all;
  }
}

function uniformAround(seed: number): () => number {
  const random = keyedRandom(seed, 'weights:around');
  return () => 1 + around * (2 * random() - 1);
}

function aroundWeights(weights: readonly number[], spread: Float64Array, into: Float64Array): void {
  const criteria = weights.length;
  for (let at = 0; at < into.length; at += criteria) {
    let sum = 0;
    for (let place = 0; place < criteria; place += 1) sum += valueAt(weights, place) * valueAt(spread, at + place);
    for (let place = 0; place < criteria; place += 1)
      setAt(into, at + place, (valueAt(weights, place) * valueAt(spread, at + place)) / sum);
  }
}
