import type { FuturesTable } from '../../run/table/futures-table.ts';
import { baseCase } from '../../run/base-case.ts';
import type { ModelInputs, OptionId } from '../../model/inputs.ts';
import type { Steps } from '../../textbook/take-steps.ts';
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
 * @returns in steps, a horizon at a time: one turn per other horizon in which another option leads; empty when all agree, or when every option is excluded
 */
export function* horizonTurns({ ranking, table, inputs, others }: Compared): Steps<readonly HorizonTurn[]> {
  const [leader] = ranking;
  if (leader === undefined || leader.status === 'excluded' || ranking.length < 2) return [];
  const running = ranking.filter(({ status }) => status !== 'excluded');
  const own = baseCase(inputs);
  const chance = new Map(running.map(({ option, pvCost }) => [option, (pvCost - costIn(own, option)) / table.annuity]));
  const turns: HorizonTurn[] = [];
  for (const other of others) {
    yield;
    const turn = turnOver(other, { leader: leader.option, chance });
    if (turn !== undefined) turns.push(turn);
  }
  return turns;
}

interface Running {
  readonly leader: OptionId;
  /** What chance adds to a year of each option that is not excluded. */
  readonly chance: ReadonlyMap<OptionId, number>;
}

function turnOver(inputs: ModelInputs, { leader, chance }: Running): HorizonTurn | undefined {
  const base = baseCase(inputs);
  const calculated = calculatedOptions(base);
  if (!calculated.includes(leader)) return undefined;
  const costOf = (option: OptionId) => costIn(base, option) + (chance.get(option) ?? Number.NaN) * base.annuity;
  const isLess = (one: OptionId, than: OptionId) => costOf(one) < costOf(than) && !isEqualCost(costOf(one), costOf(than));
  const first = [...chance.keys()].reduce(
    (least, option) => (calculated.includes(option) && isLess(option, least) ? option : least),
    leader,
  );
  if (first === leader) return undefined;
  const { reference, horizonYears } = inputs.frame;
  const behindReference = chance.has(reference) && leader !== reference && isLess(reference, leader);
  return { years: horizonYears, leader: first, behindReference };
}

function costIn(table: FuturesTable, option: OptionId): number {
  return meanOf(readColumn(table, option, 'pvCost'));
}
