import { assess } from '../../src/engine/advise/assess.ts';
import type { Calculation } from '../../src/worker/calculation.ts';
import { calculate } from '../../src/worker/calculate.ts';
import { exampleInputs } from './example-inputs.ts';

const example = 'circuit-boards';
const inputs = await exampleInputs(example);

/** The picture of the start page: what the leader of an example costs less or more than staying, over its price per piece. */
export function calculateStartPicture() {
  let last: Calculation | undefined;
  for (const found of calculate(inputs)) last = found ?? last;
  if (last === undefined) throw new Error(`${example} is not calculated`);
  const { table, tipping } = last;
  const { leader, reference, tipping: points } = assess({ table, inputs, tipping });
  const estimate = `plan:${leader}:price`;
  const point = points.find((one) => one.estimate === estimate && one.kind === 'stay');
  const curve = tipping.find((one) => one.estimate === estimate);
  if (point === undefined || curve === undefined) throw new RangeError(`${example}: no price turns ${leader} into staying`);
  const [mine, staying] = [leader, reference].map((option) => curve.options.indexOf(option));
  const cheaperAt = curve.means.map((means) => ((means[staying ?? -1] ?? Number.NaN) - (means[mine ?? -1] ?? Number.NaN)) / table.annuity);
  return {
    example,
    way: leader,
    price: round(point.now, 2),
    turnsAt: round(point.at, 2),
    curve: curve.values.map((price, i): readonly [number, number] => [round(price, 2), round(cheaperAt[i] ?? Number.NaN, 0)]),
  };
}

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

/** The file that holds it. */
export function startPictureFile(): string {
  const { way, price, turnsAt, curve } = calculateStartPicture();
  return `/**
 * An answer of an example, held ready for the start page: what its leading way costs less a year than staying, over the price of
 * a piece. Written by \`npm run decisions\`; a test calculates it again.
 */
export const startPicture = {
  example: '${example}',
  way: '${way}',
  /** EUR per piece, as the example has it. */
  price: ${price},
  /** EUR per piece at which staying costs as much. */
  turnsAt: ${turnsAt},
  /** EUR per piece, and EUR a year less (or, below zero, more) than staying. */
  curve: [
${curve.map(([at, cheaper]) => `    [${at}, ${cheaper}],`).join('\n')}
  ],
} as const;
`;
}
