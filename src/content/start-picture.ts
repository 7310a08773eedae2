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
  turnsAt: 37.92,
  /** EUR per piece, and EUR a year less (or, below zero, more) than staying. */
  curve: [
    [13.76, 506279],
    [18.92, 398067],
    [24.08, 289949],
    [29.24, 181892],
    [34.4, 73837],
    [36.98, 19809],
    [39.56, -34219],
    [42.14, -88247],
    [44.72, -142275],
    [49.88, -250331],
    [55.04, -358387],
  ],
} as const;
