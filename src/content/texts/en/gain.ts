import type nl from '../nl/gain.ts';
import type { Same } from '../same.ts';

export default {
  turns: 'Once you are sure of this, another choice comes first in {cases} of {of} cases.',
  saves: 'Knowing this before you decide saves {amount} on average over {years}.',
  judge: {
    place: 'Judge {country} together with those who decide with you: {criterion}.',
    operator: 'Judge “{option}” together with those who decide with you: {criterion}.',
  },
  judgements: {
    lead: 'Start with these. This is how often another choice comes first once you are sure of them.',
    line: '{judgement}: in {cases} of {of} cases',
  },
  table: {
    title: 'What is worth finding out',
    note: 'Each time one figure becomes certain. The others stay uncertain, as they are now.',
    none: 'No single figure is worth finding out by itself: it changes the answer too rarely or too little.',
    nothing: '–',
    head: {
      figure: 'Figure',
      turns: 'Another choice first, out of {of} cases',
      saves: 'Saves on average',
      savesInMoney: 'Saves in money alone',
      where: 'Where to find it',
    },
  },
} as const satisfies Same<typeof nl>;
