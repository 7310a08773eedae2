import type { FuturesTable } from '../../run/table/futures-table.ts';
import { baseCase } from '../../run/base-case.ts';
import type { ModelInputs, OptionId } from '../../model/inputs.ts';
import { calculatedOptions, isEqualCost, meanOf, readColumn } from '../../run/table/read-table.ts';
import type { Ranked } from './rank.ts';

/** Horizons over which firms look at an investment; the answer should hold over each, or say that it does not. */
export const horizonsCompared = [5, 7, 10] as const;

/** A number of years over which another option costs least than over the years of the dossier. */
export interface HorizonTurn {
  readonly years: number;
  readonly leader: OptionId;
  /** What leads in the dossier then costs more than the reference, and did not before. */
  readonly behindReference: boolean;
}

interface Compared {
  /** What was found over the years of the dossier. */
  readonly ranking: readonly Ranked[];
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
  /** The same over other numbers of years. */
  readonly others: readonly ModelInputs[];
}

/**
 * Whether the order turns when one looks over more years or fewer.
 *
 * cost over h years = base case over h + (mean − base case over the years of the dossier) × annuity over h ÷ annuity of the dossier
 *
 * What chance adds to the base case is taken as a yearly cost, so that over the years of the dossier the order is that of the
 * ranking. Options that a gate excludes stay out: what must hold for them does not depend on the years one looks ahead.
 *
 * @returns one turn per other horizon in which another option leads; empty when all agree, or when every option is excluded
 */
export function horizonTurns({ ranking, table, inputs, others }: Compared): readonly HorizonTurn[] {
  const [leader] = ranking;
  if (leader === undefined || leader.status === 'excluded' || ranking.length < 2) return [];
  const { reference } = inputs.frame;
  const running = ranking.filter(({ status }) => status !== 'excluded');
  const own = baseCase(inputs);
  const chance = new Map(running.map(({ option, pvCost }) => [option, (pvCost - costIn(own, option)) / table.annuity]));
  return others.flatMap((other): readonly HorizonTurn[] => {
    const base = baseCase(other);
    const calculated = calculatedOptions(base);
    const costOf = (option: OptionId) => costIn(base, option) + (chance.get(option) ?? Number.NaN) * base.annuity;
    const isLess = (one: OptionId, than: OptionId) => costOf(one) < costOf(than) && !isEqualCost(costOf(one), costOf(than));
    if (!calculated.includes(leader.option)) return [];
    const first = running.reduce(
      (least, { option }) => (calculated.includes(option) && isLess(option, least) ? option : least),
      leader.option,
    );
    if (first === leader.option) return [];
    const isRunning = running.some(({ option }) => option === reference);
    const behindReference = isRunning && leader.option !== reference && isLess(reference, leader.option);
    return [{ years: other.frame.horizonYears, leader: first, behindReference }];
  });
}

function costIn(table: FuturesTable, option: OptionId): number {
  return meanOf(readColumn(table, option, 'pvCost'));
}
