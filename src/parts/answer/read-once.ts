import { assessInMoney, assessSettled, type AssessedInMoney } from '../../engine/advise/assess.ts';
import type { Weighing } from '../../engine/advise/weigh/weighing.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';
import type { FuturesTable } from '../../engine/run/table/futures-table.ts';
import type { ModelInputs } from '../../engine/model/inputs.ts';
import type { OwnerPageInput } from '../../present/names/presentation-input.ts';
import type { Wizard } from '../../state/context/wizard-state.ts';

/** The table of the run before stays until the next arrives: it must not be read with the inputs of another. */
function belong(table: FuturesTable, inputs: ModelInputs): boolean {
  return (
    table.options.length === inputs.options.length &&
    table.options.every((id, index) => id === inputs.options[index]?.id) &&
    table.estimates.length === inputs.estimates.length
  );
}

export type Told = Omit<OwnerPageInput, 'words' | 'format'>;
export type Calculated = Omit<Told, 'assessment' | 'horizonTurns'> & { readonly inMoney: AssessedInMoney };

export type Newest = Pick<Wizard, 'reading' | 'inputs' | 'calculation' | 'figures'>;

/** What was read of a finding, for all parts of a screen that ask it: reading takes tens of milliseconds. */
const alreadyRead = new WeakMap<
  NonNullable<Newest['calculation']>,
  { readonly newest: Newest; readonly calculated: Calculated | undefined }
>();

export function calculatedBy(newest: Newest): Calculated | undefined {
  const { calculation } = newest;
  if (calculation === undefined) return undefined;
  const known = alreadyRead.get(calculation);
  if (known !== undefined && isSame(known.newest, newest)) return known.calculated;
  const calculated = readNewest(newest);
  alreadyRead.set(calculation, { newest, calculated });
  return calculated;
}

function isSame(one: Newest, other: Newest): boolean {
  return one.reading === other.reading && one.inputs === other.inputs && one.figures === other.figures;
}

function readNewest({ reading, inputs, calculation, figures }: Newest): Calculated | undefined {
  if (reading?.ok !== true || inputs === undefined || calculation === undefined || figures === undefined) return undefined;
  const { table, tipping, inMoney, conditional } = calculation;
  if (!belong(table, inputs)) return undefined;
  return {
    inMoney: assessInMoney({ table, inputs, tipping, conditional }, inMoney),
    table,
    inputs,
    dossier: reading.dossier,
    figures,
    tipping,
  };
}

const alreadyWeighed = new WeakMap<
  AssessedInMoney,
  { readonly weighings: readonly Weighing[] | undefined; readonly assessment: Assessment }
>();

/** The advice once weights stand still, for all parts of a screen that ask it. */
export function settledBy(inMoney: AssessedInMoney, weighings: readonly Weighing[] | undefined): Assessment {
  const known = alreadyWeighed.get(inMoney);
  if (known !== undefined && known.weighings === weighings) return known.assessment;
  const assessment = assessSettled(inMoney, weighings ?? []);
  alreadyWeighed.set(inMoney, { weighings, assessment });
  return assessment;
}
