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
  preview: {
    title: 'Open this file?',
    dates: 'Last changed on {changed}, begun on {made}.',
    nothingChanges: 'It becomes a new dossier. Nothing changes in your other dossiers.',
    same: 'Your open dossier has the same answers.',
    differs: '{count, plural, one {# answer is} other {# answers are}} different in your open dossier',
    here: 'In your dossier',
    there: 'In the file',
    more: '{count, plural, one {And # more.} other {And # more.}}',
    open: 'Open as a new dossier',
    instead: 'In place of the open dossier',
    replaced: 'The file now stands in place of: {name}.',
  },
  table: {
    copy: 'Copy as text',
    copyOf: 'Copy as text: {label}',
    save: 'Save as csv',
    saveOf: 'Save as csv: {label}',
    copied: 'The table is copied.',
    notCopied: 'Copying did not work in this browser. Copy the text below yourself.',
    saved: 'The table is saved.',
    notSaved: 'Saving did not work.',
  },
  mail: {
    explained: 'The answer as plain text, for an e-mail.',
    copy: 'Copy the answer as text',
    save: 'Save the answer as text',
    copied: 'The answer is copied.',
    notCopied: 'Copying did not work in this browser. Copy the text below yourself.',
    saved: 'Saved as {file}.',
    failed: 'The text could not be made. Please try again.',
  },
  calendarFailed: 'The calendar could not be made. Please try again.',
} as const satisfies Same<typeof nl>;
