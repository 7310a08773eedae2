/** A week is 1/52 year everywhere in the model; days convert by 365/52 a week. */
export const weeksPerYear = 52;

/** 365/52: calendar days in a week of the model. */
export const daysPerWeek = 365 / weeksPerYear;
