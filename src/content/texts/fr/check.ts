import type nl from '../nl/check.ts';
import type { Same } from '../same.ts';

export default {
  table: {
    lead: 'Triez par poids : en haut se trouve ce qui décide le plus de la réponse.',
    sortBy: 'Trier par',
    influence: 'poids',
    basis: 'nature : ouvert et hypothèses d’abord',
    name: 'nom',
    onlyOpen: 'Montrer seulement ce qui est ouvert',
    shown: '{shown} chiffres sur {all}.',
    none: 'Rien n’est ouvert.',
  },
  weight: { heavy: 'pèse lourd', some: 'compte', light: 'pèse peu' },
  accounts: {
    title: 'Est-ce que cela correspond à votre comptabilité ?',
    'share-of-purchases': 'Cet achat fait {value} de tous vos achats.',
    'above-purchases': 'Cet achat fait {value} de tous vos achats. C’est impossible : un des deux montants est faux.',
    'share-of-turnover': 'Cet achat fait {value} de votre chiffre d’affaires.',
    'price-per-piece': 'Le montant divisé par le nombre donne {value} par pièce. Comparez avec une facture.',
    'sold-below-price': 'Vous vendez une pièce à {value}, moins que ce que vous la payez.',
    ask: 'Donnez vos achats et votre chiffre d’affaires dans la tâche Entreprise et produit. Nous comparons alors.',
    link: 'Ouvrir la tâche',
  },
  questions: {
    title: 'Questions pour mon comptable',
    lead: 'Ce qui est ouvert et pèse le plus. Imprimez la liste et faites-la remplir.',
    print: 'Imprimer ces questions',
    none: 'Aucun chiffre ouvert ne pèse lourd.',
    why: 'Pourquoi : {why}',
    open: 'Sans réponse ?',
    of: 'Dossier : {name}',
    answer: 'Réponse',
    said: 'Qui l’a dit, et quand',
  },
} as const satisfies Same<typeof nl>;
