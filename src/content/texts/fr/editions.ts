import type nl from '../nl/editions.ts';
import type { Same } from '../same.ts';

export default {
  title: 'Des chiffres plus récents',
  lead: 'Votre dossier calcule avec les chiffres de l’édition {edition}. L’édition {newest} existe maintenant. Vos propres réponses ne changent pas.',
  noDossier: 'Aucun dossier n’est ouvert. Ouvrez-en un pour voir ce que changent des chiffres plus récents.',
  newest: 'Votre dossier calcule avec les chiffres les plus récents, édition {edition}.',
  unknown: 'Nous ne connaissons plus les chiffres de l’édition {edition}. Nous calculons déjà avec ceux de {newest} : rien ne change.',
  newer: 'L’édition {edition} est plus récente que cette version de Keerpunt. Nous calculons avec {newest}. Mettez Keerpunt à jour.',
  calculating: 'Nous calculons votre dossier deux fois …',
  failed: 'Votre dossier ne peut pas encore être calculé. Complétez d’abord ce qui manque.',
  answer: 'La réponse change-t-elle ?',
  sameAnswer: 'Non. La phrase, le mot et les trois premiers choix restent les mêmes.',
  otherAnswer: 'Oui. Comparez ci-dessous.',
  answerTable: 'La réponse avec les anciens et les nouveaux chiffres',
  figures: 'Quels chiffres changent ?',
  noFigures: 'Aucun chiffre que votre dossier utilise.',
  count: '{count, plural, one {# chiffre change} other {# chiffres changent}}',
  head: { what: 'Quoi', before: 'Édition {edition}', after: 'Édition {edition}, nouvelle' },
  row: { sentence: 'Réponse', word: 'Certitude', place: 'Place {place}' },
  accept: 'Continuer avec les nouveaux chiffres',
  keep: 'Garder les anciens chiffres',
  undoable: 'Vous pouvez annuler ce choix.',
  toAnswer: 'Voir la réponse',
  sources: 'Tous les chiffres et leurs sources',
} as const satisfies Same<typeof nl>;
