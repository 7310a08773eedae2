import type nl from '../nl/report.ts';
import type { Same } from '../same.ts';

export default {
  title: 'Rapport',
  footer: 'Keerpunt, calculé sur votre propre appareil. Ceci est un calcul fait avec vos réponses, pas un conseil sur mesure.',
  pageOf: { before: 'Page ', between: ' sur ' },
  headings: {
    ranking: 'Les choix côte à côte',
    tipping: 'Ce qui ferait basculer la réponse',
    against: 'Ce qui plaide contre',
    reasons: 'Ce qui plaide pour',
    steps: 'Ce que vous pouvez faire lundi',
    basis: 'Sur quoi cela repose',
    assumptions: 'Les chiffres qui pèsent le plus',
    whyNot: 'Pourquoi pas un autre choix ?',
    annex: 'Annexe pour le comptable',
  },
  tippingHead: { what: 'Chiffre', now: 'Aujourd’hui', turnsAt: 'Bascule à', becomes: 'Ensuite', distance: 'Distance' },
  assumptionsHead: { what: 'Chiffre', value: 'Valeur', range: 'Entre', status: 'Type', source: 'Source' },
  assumptionsNote: 'Tous les chiffres ne tiennent pas ici. Vous les trouvez dans Keerpunt, sous « Pour le comptable ».',
  method: {
    title: 'Comment c’est calculé',
    cases:
      'Chaque cas calculé tire une fois tous les chiffres incertains. Il y a {cases} cas. Chaque cas passe par {histories} suites d’imprévus, et tous les {perSet} cas ce sont d’autres.',
    shared:
      'Dans chaque cas, tous les choix reçoivent les mêmes chiffres et les mêmes imprévus. L’écart mesure donc le choix, pas le hasard.',
    sure: 'La certitude compte les cas où le premier coûte moins que le meilleur choix d’une autre direction. {rules}',
    discounting:
      'L’année 0 est celle de la transition et compte en entier. Les années suivantes sont ramenées à aujourd’hui à {rate} par an, dès le milieu de chaque année, sur {years}.',
    beforeTax: 'Tous les montants sont avant impôt, en euros de l’année même : les hausses de prix y sont comprises.',
    afterTax:
      'Tous les montants sont après un impôt de {rate}, en euros de l’année même. Économies, amortissements, déductions et aides sont comptés ainsi.',
  },
  yearly: {
    title: 'Coût par an : {option}',
    note: 'Moyenne de tous les cas, sans actualisation. L’année 0 est celle de la transition.',
  },
  status: {
    quote: 'devis',
    'own-figure': 'votre chiffre',
    tried: 'chiffre essayé',
    statistic: 'statistique',
    secondary: 'statistique, de seconde main',
    assumption: 'hypothèse',
  },
  source: { memory: 'connaissance générale', own: 'votre réponse', unknown: 'tableaux de Keerpunt' },
  button: {
    language: 'Langue du rapport',
    make: 'Créer le rapport (pdf)',
    making: 'Le rapport est en cours de création…',
    made: 'Votre rapport est prêt : {file}. Il se trouve dans vos téléchargements.',
    failed: 'Le rapport n’a pas pu être créé. Essayez encore une fois, ou imprimez cette page.',
    stop: 'Arrêter',
    stopped: 'Arrêté. Rien n’a été fait.',
  },
} as const satisfies Same<typeof nl>;
