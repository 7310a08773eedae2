let take: (() => void) | undefined;
let tell: () => void = () => undefined;

/** A newer version of the app is here and waits; calling `with` goes over to it. */
export function readyWith(goOver: () => void): void {
  take = goOver;
  tell();
}

export const newVersion = {
  subscribe: (listener: () => void) => {
    tell = listener;
    return () => {
      tell = () => undefined;
    };
  },
  take: () => take,
};
