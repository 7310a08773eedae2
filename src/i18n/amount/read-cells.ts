import type { ParsedNumber } from '../number/parsed-number.ts';

const mostCells = 20;

/** Several cells of a table were pasted: they are kept apart, and offered to choose from. */
export function readCells(cells: readonly string[], read: (cell: string) => ParsedNumber): ParsedNumber {
  const refused = { is: 'refused', reason: 'not-a-number' } as const;
  const withDigits = cells.filter((cell) => /\d/.test(cell));
  if (withDigits.length === 1) return asked(read(cells.join(' ')));
  const values = cells.slice(0, mostCells).flatMap((cell) => {
    const found = read(cell);
    return found.is === 'value' ? [found.value] : [];
  });
  const [value, ...others] = values;
  return value === undefined || values.length < Math.min(cells.length, mostCells)
    ? refused
    : { is: 'offer', because: 'two-cells', value, others };
}

/** A number with its unit or its name in the cell beside it. */
function asked(found: ParsedNumber): ParsedNumber {
  return found.is === 'value'
    ? { is: 'offer', because: 'two-cells', value: found.value, others: found.other === undefined ? [] : [found.other] }
    : found;
}
