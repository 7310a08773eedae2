import { figureOf, type Papers } from './papers.ts';
import type { Figure } from './figure.ts';

/** How soon goods lose their worth: hardly, as most do, sooner, or as fashion and electronics do. */
export type Ageing = 'steady' | 'usual' | 'sooner' | 'electronics' | 'fashion';

const papers: Papers = {
  unit: '1',
  source: 'project',
  asOf: '2026',
  reviewBy: '2027-12-31',
  status: 'assumption',
  workedOutFrom: ['blackburn-2012', 'hummels-schaur-2013'],
};
const ageing = (note: string, value: number, low: number, high: number): Figure => figureOf({ ...papers, note }, value, [low, high]);

/**
 * Share of the value that is written off or marked down after a wait of twelve weeks. Published is what a wait costs in all: 0.4 to 0.8 % of the
 * value a week for goods that sell steadily, 0.6 to 2.1 % a day over all imports. The larger part of that is stock, rescue and missed
 * sales, which are counted on their own; how much of it is ageing, and for which goods, is judged.
 */
const byKind: Readonly<Record<Ageing, Figure>> = {
  steady: ageing('Metal, stone, wood, paper, chemicals and plastics: what waits is as good as new.', 0.01, 0.002, 0.03),
  usual: ageing('Machines, vehicles, furniture, textiles: a model lasts for years.', 0.02, 0.005, 0.06),
  sooner: ageing('Food, print, toys, gifts: a season or a date passes.', 0.03, 0.01, 0.1),
  electronics: ageing('Electronics: the next generation pushes prices down.', 0.06, 0.02, 0.15),
  fashion: ageing('Clothing and shoes with a season: what comes late is marked down.', 0.08, 0.03, 0.2),
};

export function ageingOf(kind: Ageing): Figure {
  return byKind[kind];
}
