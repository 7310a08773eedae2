/**
 * An answer of an example, held ready for the start page: what its leading way costs less a year than staying, over the price of
 * a piece. Written by `npm run decisions`; a test calculates it again.
 */
export const startPicture = {
  example: 'circuit-boards',
  way: 'nearshore',
  /** EUR per piece, as the example has it. */
  price: 34.4,
  /** EUR per piece at which staying costs as much. */
  turnsAt: 38.04,
  /** EUR per piece, and EUR a year less (or, below zero, more) than staying. */
  curve: [
    [13.76, 508823],
    [24.08, 292494],
    [34.4, 76381],
    [36.98, 22353],
    [39.56, -31675],
    [42.14, -85703],
    [44.72, -139731],
    [55.04, -355843],
  ],
} as const;
