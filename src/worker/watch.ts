export interface Watch {
  /** Something must be heard within so many milliseconds, counted anew at every call. */
  expect(within: number): void;
  /** Nothing is expected. */
  rest(): void;
}

/** A page that slept finds its own clock ahead of the messages that wait: they get this long to be heard. */
const grace = 350;

/** Calls back when nothing is heard in time. */
export function createWatch(onSilence: () => void): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => clearTimeout(timer);
  return {
    rest,
    expect: (within) => {
      rest();
      timer = setTimeout(() => {
        timer = setTimeout(onSilence, grace);
      }, within);
    },
  };
}
