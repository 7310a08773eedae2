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
  },
  tippingHead: { what: 'Chiffre', now: 'Aujourd’hui', turnsAt: 'Bascule à', becomes: 'Ensuite', distance: 'Distance' },
  assumptionsHead: { what: 'Chiffre', value: 'Valeur', range: 'Entre', status: 'Type', source: 'Source' },
  assumptionsNote: 'Tous les chiffres ne tiennent pas ici. Vous les trouvez dans Keerpunt, sous « Plus, pour le comptable ».',
  status: {
    quote: 'devis',
    'own-figure': 'votre chiffre',
    statistic: 'statistique',
    secondary: 'statistique, de seconde main',
    assumption: 'hypothèse',
  },
  source: { own: 'votre réponse', unknown: 'tableaux de Keerpunt' },
  button: {
    language: 'Langue du rapport',
    make: 'Créer le rapport (pdf)',
    making: 'Le rapport est en cours de création…',
    made: 'Votre rapport est prêt : {file}. Il se trouve dans vos téléchargements.',
    failed: 'Le rapport n’a pas pu être créé. Essayez encore une fois, ou imprimez cette page.',
  },
} as const satisfies Same<typeof nl>;
