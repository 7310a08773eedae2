import type nl from '../nl/editions.ts';
import type { Same } from '../same.ts';

export default {
  title: 'Newer figures',
  lead: 'Your dossier uses the figures of edition {edition}. Edition {newest} is there now. Your own answers stay as they are.',
  noDossier: 'No dossier is open. Open one to see what newer figures change.',
  newest: 'Your dossier uses the newest figures, edition {edition}.',
  unknown: 'We no longer know the figures of edition {edition}. We calculate with those of {newest} already, so nothing changes.',
  newer: 'Edition {edition} is newer than this version of Keerpunt. We calculate with {newest}. Update Keerpunt.',
  calculating: 'We are calculating your dossier twice …',
  failed: 'Your dossier cannot be calculated yet. Complete what is missing first.',
  answer: 'Does the answer change?',
  sameAnswer: 'No. The sentence, the word and the first three choices stay the same.',
  otherAnswer: 'Yes. Compare below.',
  answerTable: 'The answer with the old and the new figures',
  figures: 'Which figures change?',
  noFigures: 'None that your dossier uses.',
  count: '{count, plural, one {# figure changes} other {# figures change}}',
  head: { what: 'What', before: 'Edition {edition}', after: 'Edition {edition}, new' },
  row: { sentence: 'Answer', word: 'Certainty', place: 'Place {place}' },
  accept: 'Go on with the new figures',
  keep: 'Keep the old figures',
  undoable: 'You can undo this.',
  toAnswer: 'See the answer',
  sources: 'All figures and sources',
} as const satisfies Same<typeof nl>;
