const weeksPerMonth = 52 / 12;
/** So much of a month may be missing at the end. */
const nearly = 0.25;

/**
 * Cuts a line of weeks into months of equal length; a week on the border is shared. Of the oldest weeks those are left out that make
 * no whole month. The sum of the others stays the same, in whole pieces.
 */
export function monthsFromWeeks(all: readonly number[]): readonly number[] {
  const months = Math.floor(all.length / weeksPerMonth + nearly);
  const weeks = all.slice(Math.max(0, Math.floor(all.length - months * weeksPerMonth - nearly)));
  const isWhole = weeks.every(Number.isInteger);
  const sums = weeks.reduce<number[]>((sum, week) => [...sum, (sum.at(-1) ?? 0) + week], [0]);
  const rounded = (value: number) => (isWhole ? Math.round(value) : Math.round(value * 100) / 100);
  const soldUntil = (month: number) => {
    const at = (month * weeks.length) / months;
    const whole = Math.floor(at);
    return rounded((sums[whole] ?? 0) + (at - whole) * (weeks[whole] ?? 0));
  };
  return Array.from({ length: months }, (_, month) => rounded(soldUntil(month + 1) - soldUntil(month)));
}
