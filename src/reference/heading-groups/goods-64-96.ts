/** Product groups of the goods of chapters 64 to 96, by heading of the Combined Nomenclature, the best first. */
export const groups = {
  '6601': ['umbrellas-parasols'],
  '8513': ['led-lighting'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
