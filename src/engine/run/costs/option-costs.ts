import { bases, type Model } from '../../model/model.ts';
import type { FutureState } from './future-state.ts';

/** What every option costs once it runs in full, before any transition; and its shares. Written over in every future. */
export interface OptionCosts {
  /** EUR a year: `own[(option × elements + element) × horizon + year − 1]` */
  readonly own: Float64Array;
  /** EUR in year 0: `once[option × elements + element]` */
  readonly once: Float64Array;
  /** Of that, what takes part in the deduction for investment; filled only where there is tax. */
  readonly deductible: Float64Array;
  /** EUR tied up: `stock[option × horizon + year − 1]` */
  readonly stock: Float64Array;
  /** `share[option × sources + source]`, by the largest number of sources. */
  readonly share: Float64Array;
  readonly sources: number;
  /** `base[(slot × bases + base) × horizon + year − 1]` of the option that is being calculated. */
  readonly base: Float64Array;
  /** EUR to run the reference in each year, once all options are costed; filled only where an option is priced against it. */
  readonly ofReference: Float64Array;
  /** Scratch: amount of one line by year. */
  readonly line: Float64Array;
}

/** The costs of all options, to be filled by `costOption` in every future. */
export function createOptionCosts({ options, elements, horizon }: Model): OptionCosts {
  const sources = options.reduce((most, option) => Math.max(most, option.sources.count), 0);
  return {
    own: new Float64Array(options.length * elements.ids.length * horizon),
    once: new Float64Array(options.length * elements.ids.length),
    deductible: new Float64Array(options.length * elements.ids.length),
    stock: new Float64Array(options.length * horizon),
    share: new Float64Array(options.length * sources),
    sources,
    base: new Float64Array((sources + 1) * bases.length * horizon),
    ofReference: new Float64Array(horizon),
    line: new Float64Array(horizon),
  };
}

/** One option whose costs are being calculated in one future. */
export interface Costing {
  readonly model: Model;
  readonly state: FutureState;
  readonly costs: OptionCosts;
}
