import type { Model, OptionPlan } from '../../engine/model/model.ts';
import type { OptionPoint } from '../../engine/model/inputs.ts';
import type { Labels } from './labels.ts';
import type { PageBuilder } from './page-builder.ts';

/** Address of a cell. */
export type Address = string;

/** What all options share: the cells that every formula may name. */
export interface Calculation {
  readonly model: Model;
  readonly labels: Labels;
  readonly buildUp: PageBuilder;
  readonly years: PageBuilder;
  /** The formula of an amount of the model. */
  readonly amount: (amount: number) => string;
  readonly shared: Shared;
}

export interface Shared {
  readonly discountRate: Address;
  readonly taxRate: Address;
  readonly stockRate: Address;
  readonly safetyFactor: Address;
  readonly demandVariation: Address;
  readonly lossPerWeek: Address;
  /** The same before tax. */
  readonly lostPerWeek: Address;
  readonly endDiscount: Address;
  readonly deduction: Address;
  /** Rows of the page of years. */
  readonly year: number;
  readonly discount: number;
  readonly pieces: number;
  readonly levels: readonly number[];
}

/** An option with what was entered of it. */
export interface Costed {
  readonly plan: OptionPlan;
  readonly point: OptionPoint;
}

/** Columns of the page of years: the label, the present value or a constant, year 0, the years, the end. */
export const constantColumn = 1;
export const yearColumn = (year: number) => 2 + year;
export const endColumn = (horizon: number) => 3 + horizon;

/** What other options take over of the reference. */
export interface Running {
  /** Row of each element on the page of years, what it costs a year in full; undefined where it costs nothing. */
  readonly own: readonly (number | undefined)[];
  readonly stock: number;
  readonly running: number;
  /** Weeks a year without supply. */
  readonly uncovered: Address;
}
