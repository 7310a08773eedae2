import type { Address, Calculation } from './calculation.ts';
import { sum } from './formulas.ts';
import { addConstant } from './rows-of-years.ts';

export interface OnceCell {
  readonly element: number;
  readonly address: string;
  readonly isInvestment: boolean;
}

/** What an option pays once. */
export interface OnceSums {
  readonly all: Address;
  /** Undefined where nothing is taxed. */
  readonly taxed: { readonly atOnce: Address; readonly writtenOff: Address; readonly deductible: Address } | undefined;
}

export function addOnceSums(calculation: Calculation, once: readonly OnceCell[]): OnceSums {
  const { model, labels } = calculation;
  const add = (label: 'paidOnce' | 'atOnce' | 'writtenOff' | 'deductible', isMeant: (cell: OnceCell) => boolean) =>
    addConstant(calculation, labels.row(label), sum(once.filter(isMeant).map(({ address }) => address)));
  const isAtOnce = ({ element }: OnceCell) => model.elements.isAtOnce[element] === 1;
  const all = add('paidOnce', () => true);
  if (model.frame.tax === undefined) return { all, taxed: undefined };
  return {
    all,
    taxed: {
      atOnce: add('atOnce', isAtOnce),
      writtenOff: add('writtenOff', (cell) => !isAtOnce(cell)),
      deductible: add('deductible', ({ isInvestment }) => isInvestment),
    },
  };
}

/** Share of an investment that is written off in a year, the first at 0. */
export function partWrittenOff(age: number, lifeYears: number): number {
  return age < 0 || age >= lifeYears ? 0 : Math.min(1, lifeYears - age) / lifeYears;
}
