import type nl from '../nl/sales-file.ts';
import type { Same } from '../same.ts';

export default {
  hint: 'Ou glissez un fichier .csv ou .xlsx sur ce champ. Il reste sur votre appareil.',
  pick: 'Choisir un fichier',
  pickNamed: 'Choisir un fichier .csv ou .xlsx avec vos ventes',
  reading: 'Nous lisons le fichier …',
  which: '{count} feuilles contiennent des chiffres par mois. Laquelle ?',
  refused: {
    empty: 'Ce fichier est vide.',
    'too-large':
      'Ce fichier est trop grand : nous lisons au plus 4 Mo et 20 000 lignes. Gardez seulement les ventes de ce produit, ou copiez-les et collez-les ici.',
    'too-wide': 'Cette feuille a {columns} colonnes. Nous en lisons 100 au plus. Copiez les colonnes des ventes et collez-les ici.',
    'old-format': 'C’est une feuille de calcul ancienne ou protégée. Enregistrez-la en .xlsx sans mot de passe, ou en .csv.',
    'not-a-sheet': 'Nous ne pouvons pas lire ce fichier comme une feuille de calcul. Choisissez un fichier .csv ou .xlsx.',
    unreadable: 'Nous n’avons pas pu ouvrir ce fichier. Copiez les chiffres et collez-les ici.',
  },
} as const satisfies Same<typeof nl>;
