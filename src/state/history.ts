const longest = 200;

/** What was before and what was undone, newest first. */
export interface History<State> {
  readonly before: readonly State[];
  readonly undone: readonly State[];
}

export function emptyHistory<State>(): History<State> {
  return { before: [], undone: [] };
}

/** A settled change: what was undone is forgotten. */
export function remember<State>({ before }: History<State>, left: State): History<State> {
  return { before: [left, ...before].slice(0, longest), undone: [] };
}

interface Stepped<State> {
  readonly state: State;
  readonly history: History<State>;
}

export function stepBack<State>({ before, undone }: History<State>, now: State): Stepped<State> | undefined {
  const [state, ...rest] = before;
  return state === undefined ? undefined : { state, history: { before: rest, undone: [now, ...undone] } };
}

export function stepForward<State>({ before, undone }: History<State>, now: State): Stepped<State> | undefined {
  const [state, ...rest] = undone;
  return state === undefined ? undefined : { state, history: { before: [now, ...before], undone: rest } };
}
