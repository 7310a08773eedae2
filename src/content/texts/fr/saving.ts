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
} as const satisfies Same<typeof nl>;
