import type { Same } from '../same.ts';
import type nl from '../nl/accountant.ts';

export default {
  contents: 'In this part',
  failed: 'This part could not be shown. The rest of the page is right.',
  chartFailed: 'The chart could not be drawn. The table shows the same figures.',
  sections: {
    yearlyCost: 'Cost a year, by way',
    moneyAndTime: 'Money, time and emissions',
    weighs: 'What weighs most',
    border: 'Two figures together',
    criteria: 'All choices on all points',
    assumptions: 'Every figure that was used',
  },
} as const satisfies Same<typeof nl>;
