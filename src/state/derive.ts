import { tell, untell, workshopOf, type Desk } from './session.ts';
import type { Wizard } from './wizard-state.ts';

const nothing = { reading: undefined, inputs: undefined, calculation: undefined, calculating: false } as const;

/** Calculates the open draft, once what that takes is loaded. Answers are shown and saved without waiting for it. */
export function derive(desk: Desk): void {
  const { session, get } = desk;
  if (get().figures !== undefined && session.calculator !== undefined) read(desk);
  else session.preparing ??= prepare(desk); // after a failure the next answer tries again
}

/** The same once the page has shown what was answered: the next key must not wait for it. Asked many times, it is done once. */
export function deriveSoon(desk: Desk): void {
  const { environment, session } = desk;
  if (session.derivesSoon) return;
  if (environment.soon === undefined) {
    derive(desk);
    return;
  }
  session.derivesSoon = true;
  environment.soon(() => {
    session.derivesSoon = false;
    derive(desk);
  });
}

async function prepare(desk: Desk): Promise<void> {
  const { environment, session, get, set } = desk;
  try {
    const workshop = await workshopOf(desk);
    const figures = get().figures ?? (await workshop.loadFigures());
    session.calculator ??= await environment.createCalculator();
    set({ figures });
    untell(desk, 'calculation-failed');
    read(desk);
  } catch {
    fail(desk);
  } finally {
    session.preparing = undefined;
  }
}

/** Reads the open draft and runs the model when what goes into it has changed. */
function read(desk: Desk): void {
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
  set({ inputs, calculating: true });
  session.calculator?.run(
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
