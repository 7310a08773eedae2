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
    others: 'Aussi calculé : {names}.',
    all: 'L’argent que demande chaque choix',
    head: { option: 'Choix', need: 'Argent nécessaire', back: 'Récupéré après', works: 'Fonctionne après', saves: 'Par rapport à rester' },
  },
  choices: {
    open: 'Choix pour le rapport',
    title: 'Le rapport',
    close: 'Fermer',
    make: 'Faire avec ces choix',
    reader: 'Pour qui est-il ?',
    readers: {
      owner: 'Pour vous',
      bank: 'Pour la banque ou le conseil d’administration',
      adviser: 'Pour votre conseiller',
      office: 'Pour le comptable ou le guichet',
    },
    language: 'Dans quelle langue ?',
    parts: 'Que contient-il, après la réponse ?',
    part: {
      others: 'Pourquoi pas un autre choix, et le plan d’action',
      criteria: 'Ce qui a été pesé',
      annex: 'Annexe : comment c’est calculé, et chaque année en chiffres',
      assumptions: 'Tous les chiffres utilisés',
    },
    masked: 'Cacher les montants : un indice au lieu d’euros',
    adviser: 'Nom du conseiller',
    adviserHint: 'Peut rester vide. Figure sur la première page.',
    logo: 'Choisir un logo (png ou jpg)',
    otherLogo: 'Choisir un autre logo',
    withoutLogo: 'Retirer le logo',
    hasLogo: 'Le logo y figure.',
    refused: {
      kind: 'Choisissez un png ou un jpg.',
      size: 'Ce fichier est trop grand. Choisissez-en un de 2 Mo au plus.',
      damaged: 'Ce fichier n’a pas pu être lu comme image.',
    },
    pages: 'Environ {count} pages.',
  },
} as const satisfies Same<typeof nl>;
