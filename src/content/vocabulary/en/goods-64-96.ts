/** What people call goods of chapters 64 to 96, by heading of the Combined Nomenclature; the first word is the usual name. */
export const goods = {
  '6601': 'umbrella, parasol',
  '8513': 'torch, head torch',
} as const satisfies Readonly<Record<string, string>>;
