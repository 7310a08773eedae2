import type nl from '../nl/paper.ts';
import type { Same } from '../same.ts';

export default {
  made: 'Report of {date}. Figures of {edition}, model {model}, Keerpunt {app}, seed {seed}.',
  cash: {
    title: 'Cash over the years against staying: {option}',
    note: 'Added up to the end of each year, not discounted. A minus is behind staying. Eight in ten cases lie between low and high.',
    year: 'End of year',
    low: 'Low',
    middle: 'Middle case',
    high: 'High',
  },
  adviser: 'Drawn up with {name}.',
  for: { bank: 'For the bank or the board.', adviser: 'For the adviser.', office: 'For the accountant or the front office.' },
  masked: 'Amounts are an index here: 100 is what today’s chain costs in a year.',
  logo: 'Logo of the adviser',
  allFigures: 'Every figure that was used',
  assumptionsBehind: 'Not every figure fits here. They are all at the end.',
  bank: {
    financing: 'The money it takes',
    risks: 'Risks',
    steps: 'Next steps',
    needNothing: 'Staying as now takes no extra money. The table tells what another option would take.',
    needUnknown: 'How much money it takes could not be calculated.',
    needNever: '{option} is about {amount} behind staying at its deepest. In the middle case that is not back within {years}.',
    needBack: '{option} is about {amount} behind staying at its deepest. In the middle case that is back after {years}.',
    head: { option: 'Option', need: 'Money needed', back: 'Back after', works: 'Works after', saves: 'Against staying' },
  },
} as const satisfies Same<typeof nl>;
