declare const unit: unique symbol;

/** A number that carries its unit in the type: euro per piece cannot be added to weeks by accident. */
export type Quantity<U extends string> = number & { readonly [unit]: U };

export type Euro = Quantity<'EUR'>;
export type EuroPerPiece = Quantity<'EUR/pc'>;
export type EuroPerYear = Quantity<'EUR/yr'>;
export type Pieces = Quantity<'pc'>;
export type Weeks = Quantity<'wk'>;
export type Years = Quantity<'yr'>;
/** A share of one: 0.05, never 5. */
export type Share = Quantity<'1'>;
export type SharePerYear = Quantity<'1/yr'>;
export type Kilograms = Quantity<'kg'>;

/** A week is 1/52 year everywhere in the model. */
export const weeksPerYear = 52;
export const daysPerWeek = 365 / weeksPerYear;
