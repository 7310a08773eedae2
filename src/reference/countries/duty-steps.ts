import type { DutyDue, DutyStep } from '../duty-rule.ts';
import { figureOf, type Papers, type Range } from '../papers.ts';
import type { CountryCode } from './country-codes.ts';
import { ordinary, partlyFree } from './duty-rules.ts';

const papers: Papers = { unit: '1', source: 'project', asOf: '2026-11', reviewBy: '2027-06-30', status: 'assumption' };

interface Share {
  readonly papers: Partial<Papers>;
  readonly value: number;
  readonly range?: Range;
  /** What is due on farm goods, where they do not change along. */
  readonly farm?: DutyDue;
}

function step(from: string, chance: number, { papers: more, value, range, farm }: Share): DutyStep {
  const others = { id: 'all', due: { kind: 'share', share: figureOf({ ...papers, ...more }, value, range) } } as const;
  return { from, chance, rules: farm === undefined ? [others] : [{ id: 'farm', due: farm }, others] };
}

/** The general preference; nothing if the country qualifies for the better one, all of the duty if it loses a section. */
const leavesLeastDeveloped = (from: string, chance: number): DutyStep => ({
  from,
  chance,
  rules: [{ id: 'all', due: { kind: 'general-preference', withoutSections: [], source: 'bangladesh-2026', isOpen: true } }],
});

const mercosur: readonly DutyStep[] = [
  step('2031-05', 1, {
    papers: { workedOutFrom: ['mercosur-2026'], note: 'Halfway the ten years in which industrial duties go.' },
    value: 0.2,
    range: [0, 0.6],
  }),
  step('2036-05', 1, {
    papers: { workedOutFrom: ['mercosur-2026'], note: 'End of the ten years in which industrial duties go.' },
    value: 0,
  }),
];

/**
 * Changes of duty that are already known, in order of time. A country that leaves the group of least developed countries keeps free access for three
 * more years; for Bangladesh three years of delay were asked for and the decision was not found, so either date has half a chance.
 */
export const dutySteps: Partial<Record<CountryCode, readonly DutyStep[]>> = {
  BD: [leavesLeastDeveloped('2029-11', 0.5), leavesLeastDeveloped('2032-11', 1)],
  LA: [leavesLeastDeveloped('2029-11', 1)],
  VN: [
    step('2027-08', 1, {
      papers: { source: 'vietnam-agreement-2020', status: 'secondary', note: 'At most seven years after August 2020.' },
      value: 0,
      farm: partlyFree,
    }),
  ],
  ID: [
    step('2027-07', 0.7, {
      papers: {
        workedOutFrom: ['indonesia-2025'],
        note: 'Agreement concluded; 80 % of the goods at once, the rest within five years. No signature found.',
      },
      value: 0.2,
      range: [0, 0.8],
    }),
  ],
  IN: [
    step('2027-07', 0.7, {
      papers: {
        workedOutFrom: ['india-2026'],
        note: 'Agreement concluded in January 2026; force expected in the first half of 2027, not confirmed.',
      },
      value: 0.2,
      range: [0, 1],
    }),
  ],
  AR: mercosur,
  BR: mercosur,
  AU: [
    step('2028-07', 0.7, {
      papers: {
        workedOutFrom: ['australia-2026'],
        note: 'Agreement concluded in March 2026; to work by 2028. What it takes off each heading was not read.',
      },
      value: 0.2,
      range: [0, 1],
    }),
  ],
  US: [
    step('2030-01', 1, {
      papers: { workedOutFrom: ['us-duties-2026'], note: 'The free access of industrial goods ends after 2029 unless it is prolonged.' },
      value: 1,
      range: [0, 1],
      farm: ordinary,
    }),
  ],
};
