import { valueAt } from '../../textbook/value-at.ts';
import type { BorderGrid } from '../../run/tipping/border.ts';
import type { OptionId } from '../../model/inputs.ts';

interface Sides {
  readonly mine: readonly OptionId[];
  readonly others: readonly OptionId[];
}

/** Which option costs least over a grid of two estimates, and the line where the two sides cost the same. */
export interface Border {
  /** Which option costs least at each pair of values, `[second × first.length + first]`; undefined where it is not known. */
  readonly cheapest: readonly (OptionId | undefined)[];
  /** Pieces of the line on which the best of mine and the best of the others cost the same. */
  readonly pieces: readonly Piece[];
}

type Point = readonly [first: number, second: number];

/** A line segment from its first point to its second, in the units of the two estimates. */
export type Piece = readonly [Point, Point];

/** Who leads where over a grid of two estimates, and the line between the two sides: linear within a cell of the grid. */
export function borderOf(grid: BorderGrid, sides: Sides): Border {
  const compared = [...sides.mine, ...sides.others].filter((option) => grid.options.includes(option));
  const costOf = (means: readonly number[], option: OptionId) => means[grid.options.indexOf(option)] ?? Number.POSITIVE_INFINITY;
  const cheapest = grid.means.map((means) =>
    means.length === 0
      ? undefined
      : compared.reduce<OptionId | undefined>(
          (best, option) => (best === undefined || costOf(means, option) < costOf(means, best) ? option : best),
          undefined,
        ),
  );
  const least = (means: readonly number[], options: readonly OptionId[]) => Math.min(...options.map((option) => costOf(means, option)));
  const lags = grid.means.map((means) => (means.length === 0 ? Number.NaN : least(means, sides.mine) - least(means, sides.others)));
  return { cheapest, pieces: piecesOf(grid, lags) };
}

/** Two triangles a cell: within each the lag is a plane, and a plane crosses zero along one straight piece at most. */
function piecesOf({ values: [across, up] }: BorderGrid, lags: readonly number[]): readonly Piece[] {
  const cornerAt = (column: number, row: number): Corner => ({
    point: [valueAt(across, column), valueAt(up, row)],
    lag: valueAt(lags, row * across.length + column),
  });
  return up.slice(1).flatMap((_, row) =>
    across.slice(1).flatMap((__, column) => {
      const [a, b, c, d] = [cornerAt(column, row), cornerAt(column + 1, row), cornerAt(column, row + 1), cornerAt(column + 1, row + 1)];
      return [...pieceIn(a, b, c), ...pieceIn(b, d, c)];
    }),
  );
}

interface Corner {
  readonly point: Point;
  readonly lag: number;
}

function pieceIn(a: Corner, b: Corner, c: Corner): readonly Piece[] {
  const [from, to] = [crossing(a, b), crossing(b, c), crossing(c, a)].filter((point) => point !== undefined);
  return from === undefined || to === undefined ? [] : [[from, to]];
}

/** Where the lag is zero between two corners on different sides of it. */
function crossing(one: Corner, other: Corner): Point | undefined {
  if (!Number.isFinite(one.lag) || !Number.isFinite(other.lag) || one.lag > 0 === other.lag > 0) return undefined;
  const share = one.lag / (one.lag - other.lag);
  const between = (at: 0 | 1) => one.point[at] + share * (other.point[at] - one.point[at]);
  return [between(0), between(1)];
}

/** The first values at which the border is crossed when the second estimate stands at `value`, rising. */
export function crossingsAt({ pieces }: Border, value: number): readonly number[] {
  const found = pieces.flatMap(([[x1, y1], [x2, y2]]) =>
    y1 <= value === y2 <= value ? [] : [x1 + ((x2 - x1) * (value - y1)) / (y2 - y1)],
  );
  return found.toSorted((a, b) => a - b).filter((x, at, all) => at === 0 || x - (all[at - 1] ?? x) > 1e-9 * Math.abs(x));
}
