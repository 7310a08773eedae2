import type nl from '../nl/saving.ts';
import type { Same } from '../same.ts';

export default {
  save: 'Enregistrer comme fichier',
  never: 'Pas encore de fichier de ce dossier.',
  when: '{days, plural, =0 {aujourd’hui} =1 {hier} other {il y a # jours}}',
  since: {
    nothing: 'Dernier fichier\u00a0: {when}. Rien n’a changé depuis.',
    answers: 'Dernier fichier\u00a0: {when}. Depuis, {answers, plural, one {# réponse a changé} other {# réponses ont changé}}.',
    other: 'Dernier fichier\u00a0: {when}. Quelque chose a changé depuis.',
  },
  preview: {
    title: 'Ouvrir ce fichier\u00a0?',
    dates: 'Dernière modification le {changed}, commencé le {made}.',
    nothingChanges: 'Il devient un nouveau dossier. Rien ne change à vos autres dossiers.',
    same: 'Votre dossier ouvert contient les mêmes réponses.',
    differs: '{count, plural, one {# réponse diffère} other {# réponses diffèrent}} de votre dossier ouvert',
    here: 'Dans votre dossier',
    there: 'Dans le fichier',
    more: '{count, plural, one {Et encore # autre.} other {Et encore # autres.}}',
    open: 'Ouvrir comme nouveau dossier',
    instead: 'À la place du dossier ouvert',
    replaced: 'Le fichier a pris la place de\u00a0: {name}.',
  },
  table: {
    copy: 'Copier comme texte',
    copyOf: 'Copier comme texte\u00a0: {label}',
    save: 'Enregistrer en csv',
    saveOf: 'Enregistrer en csv\u00a0: {label}',
    copied: 'Le tableau est copié.',
    notCopied: 'La copie n’a pas réussi dans ce navigateur. Copiez vous-même le texte ci-dessous.',
    saved: 'Le tableau est enregistré.',
    notSaved: 'L’enregistrement n’a pas réussi.',
  },
  mail: {
    explained: 'La réponse en texte simple, pour un e-mail.',
    copy: 'Copier la réponse comme texte',
    save: 'Enregistrer la réponse comme texte',
    copied: 'La réponse est copiée.',
    notCopied: 'La copie n’a pas réussi dans ce navigateur. Copiez vous-même le texte ci-dessous.',
    saved: 'Enregistré sous {file}.',
    failed: 'Le texte n’a pas pu être fait. Essayez encore une fois.',
  },
  calendarFailed: 'L’agenda n’a pas pu être fait. Essayez encore une fois.',
} as const satisfies Same<typeof nl>;
