import type nl from '../nl/saving.ts';
import type { Same } from '../same.ts';

export default {
  save: 'Save as a file',
  never: 'No file of this dossier yet.',
  when: '{days, plural, =0 {today} =1 {yesterday} other {# days ago}}',
  since: {
    nothing: 'Last file: {when}. Nothing has changed since.',
    answers: 'Last file: {when}. {answers, plural, one {# answer has} other {# answers have}} changed since.',
    other: 'Last file: {when}. Something has changed since.',
  },
} as const satisfies Same<typeof nl>;
