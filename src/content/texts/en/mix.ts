import type nl from '../nl/mix.ts';
import type { Same } from '../same.ts';

export default {
  title: 'What do you combine?',
  lead: 'Give each choice a share of the pieces. The rest stays as it is now.',
  shareUnit: '% of the pieces',
  shareError: 'Enter a number from 0 to 100.',
  shareMeant: 'Do you mean {value}?',
  rest: '{share} stays as it is now.',
  over: 'Together that is {share}: more than 100%.',
  none: 'Add other choices first. Then you can combine them here.',
} as const satisfies Same<typeof nl>;
