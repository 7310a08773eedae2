export interface Watch {
  /** Something must be heard within so many milliseconds, counted anew at every call. */
  expect(within: number): void;
  /** Nothing is expected. */
  rest(): void;
}

/** A page that slept finds its own clock ahead of the messages that wait: they get this long to be heard. */
const grace = 350;

/** Calls back when nothing is heard in time. One timer serves many calls: a worker at work reports often. */
export function createWatch(onSilence: () => void): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let ends = Infinity; // of the timer
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
    ends = Infinity;
  };
  const wait = (until: number, isLast: boolean) => {
    clearTimeout(timer);
    ends = until;
    timer = setTimeout(() => {
      const left = due - performance.now();
      if (left > 0) wait(due, false);
      else if (isLast) {
        rest();
        onSilence();
      } else wait(performance.now() + grace, true);
    }, until - performance.now());
  };
  return {
    rest,
    expect: (within) => {
      due = performance.now() + within;
      if (due < ends) wait(due, false);
    },
  };
}
