import type nl from '../nl/paper.ts';
import type { Same } from '../same.ts';

export default {
  made: 'Rapport du {date}. Chiffres de {edition}, modèle de calcul {model}, Keerpunt {app}, graine {seed}.',
  cash: {
    title: 'L’argent au fil des années par rapport à rester : {option}',
    note: 'Additionné jusqu’à la fin de chaque année, sans actualisation. Un moins est un retard sur le fait de rester. Huit cas sur dix se situent entre bas et haut.',
    year: 'Fin de l’année',
    low: 'Bas',
    middle: 'Cas du milieu',
    high: 'Haut',
  },
  adviser: 'Établi avec {name}.',
  for: {
    bank: 'Pour la banque ou le conseil d’administration.',
    adviser: 'Pour le conseiller.',
    office: 'Pour le comptable ou le guichet.',
  },
  masked: 'Les montants sont ici un indice : 100 est ce que coûte la chaîne actuelle en un an.',
  logo: 'Logo du conseiller',
  allFigures: 'Tous les chiffres utilisés',
  assumptionsBehind: 'Tous les chiffres ne tiennent pas ici. Ils se trouvent tous à la fin.',
  bank: {
    financing: 'L’argent qu’il faut',
    risks: 'Risques',
    steps: 'Prochaines étapes',
    needNothing: 'Continuer comme aujourd’hui ne demande pas d’argent en plus. Le tableau dit ce qu’un autre choix demanderait.',
    needUnknown: 'L’argent nécessaire n’a pas pu être calculé.',
    needNever:
      '{option} : au plus bas, environ {amount} de retard sur le fait de rester. Dans le cas du milieu, ce n’est pas récupéré en {years}.',
    needBack:
      '{option} : au plus bas, environ {amount} de retard sur le fait de rester. Dans le cas du milieu, c’est récupéré après {years}.',
    head: { option: 'Choix', need: 'Argent nécessaire', back: 'Récupéré après', works: 'Fonctionne après', saves: 'Par rapport à rester' },
  },
} as const satisfies Same<typeof nl>;
