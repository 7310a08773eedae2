/**
 * Shares a line among columns: a column that needs little gets what it needs, wide ones share the rest by need.
 * What is left over goes to the columns in proportion, so that the table fills the line.
 * `least`: the widest word of each column, which is not broken as long as the line is wide enough for all of them.
 */
export function columnWidths(needs: readonly number[], width: number, least: readonly number[] = []): readonly number[] {
  const widths = shareLine(needs, width);
  const leastOf = (column: number) => least[column] ?? 0;
  const tight = needs.flatMap((_, column) => ((widths[column] ?? 0) < leastOf(column) ? [column] : []));
  const wide = needs.flatMap((_, column) => (tight.includes(column) ? [] : [column]));
  const left = width - sum(tight.map(leastOf));
  if (tight.length === 0 || left <= sum(wide.map(leastOf))) return widths;
  const others = columnWidths(
    wide.map((column) => needs[column] ?? 0),
    left,
    wide.map(leastOf),
  );
  return needs.map((_, column) => (tight.includes(column) ? leastOf(column) : (others[wide.indexOf(column)] ?? 0)));
}

function shareLine(needs: readonly number[], width: number): readonly number[] {
  const total = sum(needs);
  if (total <= width) return needs.map((need) => (total === 0 ? width / needs.length : (need * width) / total));
  const widths = needs.map(() => 0);
  let open = needs.map((_, column) => column);
  let left = width;
  for (;;) {
    const fair = left / open.length;
    const small = open.filter((column) => (needs[column] ?? 0) <= fair);
    if (small.length === 0) break;
    for (const column of small) widths[column] = needs[column] ?? 0;
    left -= sum(small.map((column) => needs[column] ?? 0));
    open = open.filter((column) => !small.includes(column));
  }
  const openNeed = sum(open.map((column) => needs[column] ?? 0));
  for (const column of open) widths[column] = ((needs[column] ?? 0) * left) / openNeed;
  return widths;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
