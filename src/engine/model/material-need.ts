/** What an option needs of the raw materials of the product, after what it does about them. The same in every future. */
export interface MaterialNeed {
  /** Of the weakest material, on the scale of the European supply risk: 0 is none. */
  readonly risk: number;
  /** Undefined when none carries a risk. */
  readonly weakest: string | undefined;
  /** How many materials that Europe calls critical it still needs. */
  readonly critical: number;
}
