/** What people call goods of chapters 28 to 63, by heading of the Combined Nomenclature; the first word is the usual name. */
export const goods = {
  '3406': 'kaars, geurkaars, theelicht',
  '3604': 'vuurwerk, vuurpijl, rotje',
} as const satisfies Readonly<Record<string, string>>;
