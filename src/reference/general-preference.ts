import type { Figure } from './figure.ts';
import { figureOf, type Papers } from './papers.ts';

const papers: Papers = { unit: '1', source: 'gsp-2026', asOf: '2026-06', reviewBy: '2027-06-30', status: 'secondary' };

/** What the general preference (GSP) takes off the ordinary duty. Its annexes, with the class of each heading, were not read. */
export const generalPreference = {
  textilesShare: figureOf(
    {
      ...papers,
      note: 'Textiles and clothing, chapters 50 to 63: a fifth off. From 2027 a new regulation holds for 63 to 65 countries, by two summaries; those with GSP+ apply again by 2029.',
    },
    0.8,
  ),
  sensitivePoints: figureOf({ ...papers, note: 'Other sensitive goods: this much less, never below 0. Other goods are free.' }, 0.035),
} as const satisfies Record<string, Figure>;

export type GeneralPreference = Readonly<Record<keyof typeof generalPreference, Figure>>;
