const longest = 300; // milliseconds: a window that is not shown draws no frames

/** Resolves once what was drawn just now is on the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(late);
      resolve();
    };
    const late = setTimeout(end, longest);
    requestAnimationFrame(() => requestAnimationFrame(() => void setTimeout(end)));
  });
}
