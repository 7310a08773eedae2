import { tell, untell, workshopOf, type Desk } from './session.ts';
import type { Wizard } from './wizard-state.ts';

const nothing = { reading: undefined, inputs: undefined, calculation: undefined, calculating: false } as const;

/** Loads what calculating takes, then calculates. The answers are shown and saved without waiting for it. */
export async function prepare(desk: Desk): Promise<void> {
  try {
    const workshop = await workshopOf(desk);
    if (desk.get().figures === undefined) desk.set({ figures: await workshop.loadFigures() });
    desk.session.calculator ??= await desk.environment.createCalculator();
    derive(desk);
  } catch {
    fail(desk);
  }
}

/** Reads the open draft and runs the model when what goes into it has changed. */
export function derive(desk: Desk): void {
  const { session, get, set } = desk;
  const { draft, figures, inputs } = get();
  if (draft === undefined || figures === undefined || session.workshop === undefined) return;
  try {
    const reading = session.workshop.readDossier(draft, figures);
    const next = reading.ok ? session.workshop.toInputs(reading.dossier, figures) : undefined;
    set({ reading });
    if (next === undefined) {
      session.calculator?.cancel();
      set({ ...nothing, reading });
    } else if (JSON.stringify(next) !== JSON.stringify(inputs)) run(desk, next);
  } catch {
    fail(desk);
  }
}

function run(desk: Desk, inputs: NonNullable<Wizard['inputs']>): void {
  const { session, set } = desk;
  if (session.calculator === undefined) return; // `prepare` derives again once it is there
  set({ inputs, calculating: true });
  session.calculator.run(
    inputs,
    (calculation) => {
      untell(desk, 'calculation-failed');
      set({ calculation, calculating: !calculation.done });
    },
    () => fail(desk),
  );
}

function fail(desk: Desk): void {
  desk.set({ calculating: false });
  tell(desk, 'calculation-failed');
}

/** Stops what runs for a draft that is no longer open. */
export function forget({ session, set }: Desk): void {
  session.calculator?.cancel();
  set(nothing);
}
