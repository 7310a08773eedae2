import type nl from '../nl/gain.ts';
import type { Same } from '../same.ts';

export default {
  turns: 'Once you know this, another choice comes first in {cases} of {of} cases.',
  saves: 'Knowing this before you decide saves {amount} on average over {years}.',
  savesInMoney: 'In money alone that saves {amount} on average over {years}.',
  judge: 'Discuss this with those who decide with you. {judgement}.',
} as const satisfies Same<typeof nl>;
