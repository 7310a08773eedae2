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
} as const satisfies Same<typeof nl>;
