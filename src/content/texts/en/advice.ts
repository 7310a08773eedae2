import type nl from '../nl/advice.ts';
import type { Same } from '../same.ts';

export default {
  weighs: {
    title: 'What each figure does to the difference, a year',
    titleRelative: 'What each figure does to the difference, per €100 of purchases',
    takeaway: 'What weighs most: {figure}. Whether it turns out low or high makes a difference of {amount}.',
    none: 'No figure stands out: none of them moves the difference noticeably.',
    reading: 'Each bar compares {leader} with {rival}. Left of zero the first one is cheaper.',
    row: '{figure}: {low} to {high}',
    even: 'equal',
    cheaper: 'cheaper',
    dearer: 'dearer',
    legend: 'open: low · filled: high',
    head: { figure: 'Figure', low: 'Low', high: 'High', atLow: 'Difference at low', atHigh: 'Difference at high' },
  },
  border: {
    intro: 'Choose two figures. The line shows where the answer turns when they change together.',
    first: 'From left to right',
    second: 'From bottom to top',
    show: 'Show the border',
    busy: 'The border is being calculated.',
    failed: 'The border could not be calculated. Please try again.',
    same: 'Choose two different figures.',
    few: 'There are no two figures that can turn this answer.',
    title: 'Which option is cheapest, for two figures together',
    takeaway: 'With {secondValue} for “{second}”, it turns at {turn} for “{first}”.',
    never: 'Within anything plausible these two together do not turn the direction.',
    elsewhere: 'With {secondValue} for “{second}” it does not turn. At other values it does: that is where the line runs.',
    now: 'now',
    unknown: 'cannot be calculated',
    corner: '{second} ↓ · {first} →',
  },
} as const satisfies Same<typeof nl>;
