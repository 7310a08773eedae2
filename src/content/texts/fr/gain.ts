import type nl from '../nl/gain.ts';
import type { Same } from '../same.ts';

export default {
  turns: 'Une fois cela certain, un autre choix arrive en tête dans {cases} cas sur {of}.',
  saves: 'Le savoir avant de décider fait gagner en moyenne {amount} sur {years}.',
  judge: {
    place: 'Donnez un avis, avec ceux qui décident avec vous, sur ce pays : {country}, {criterion}.',
    operator: 'Donnez un avis, avec ceux qui décident avec vous, sur « {option} » : {criterion}.',
  },
  judgements: {
    lead: 'Commencez par ceux-ci. Voici combien de fois un autre choix arrive en tête dès que vous en êtes sûr.',
    line: '{judgement}, dans {cases} cas sur {of}',
  },
  table: {
    title: 'Ce qui vaut la peine d’être cherché',
    note: 'Chaque fois, un chiffre devient certain. Les autres restent incertains, comme maintenant.',
    none: 'Aucun chiffre ne vaut à lui seul la peine d’être cherché : il change trop rarement ou trop peu la réponse.',
    nothing: '–',
    head: {
      figure: 'Chiffre',
      turns: 'Autre choix en tête, sur {of} cas',
      saves: 'Gain moyen',
      savesInMoney: 'Gain en argent seul',
      where: 'Où le trouver',
    },
  },
} as const satisfies Same<typeof nl>;
