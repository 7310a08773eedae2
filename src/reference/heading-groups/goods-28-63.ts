/** Product groups of the goods of chapters 28 to 63, by heading of the Combined Nomenclature, the best first. */
export const groups = {
  '3406': ['candles'],
  '3604': ['fireworks-matches'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
