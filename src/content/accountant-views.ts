/** What is shown for the accountant, one at a time and in this order. Titles and texts stand under their ids. */
export const accountantViews = [
  'cash',
  'compare',
  'yearlyCost',
  'ledger',
  'moneyAndTime',
  'weighs',
  'gain',
  'border',
  'mixes',
  'risk',
  'chain',
  'materials',
  'criteria',
  'assumptions',
] as const;

export type AccountantView = (typeof accountantViews)[number];
