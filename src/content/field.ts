/** Units a field can be asked in. Shares are kept as shares (0.05); people type and read percentages. */
export type FieldUnit =
  | 'EUR' // a plain amount, once
  | 'EUR/yr'
  | 'EUR/pc'
  | 'EUR/wk'
  | 'pc/yr'
  | 'pc/wk'
  | 'kg/pc'
  | 'kg/yr'
  | 'containers/yr'
  | 'pc/container'
  | 'wk'
  | 'months'
  | 'yr'
  | 'calendar-year'
  | '1' // a share
  | '1/yr' // a share a year
  | '/yr' // times a year
  | 'of-ten' // 0 to 10 deliveries
  | 'EUR/unit-of-currency';

export type FieldKind = 'number' | 'choice' | 'choices' | 'country' | 'product' | 'currency' | 'series' | 'goods-code';

export interface FieldRule {
  readonly id: string;
  readonly kind: FieldKind;
  readonly unit?: FieldUnit;
  /** Smallest and largest value that is accepted, in `unit`. */
  readonly bounds?: readonly [number, number];
  /** Outside this the field warns but accepts. */
  readonly plausible?: readonly [number, number];
  readonly choices?: readonly string[];
  /** The question of the quick scan that asks it; `detail` fields are reached from the check page and the full dossier. */
  readonly question: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 'detail';
  /** Offered, waited for nowhere: while it is open it is not missed. */
  readonly optional?: true;
  /** Without an answer there is no result. */
  readonly required?: true;
  /** Asked only when that field has one of these values. */
  readonly onlyIf?: { readonly field: string; readonly is: readonly string[] };
}
