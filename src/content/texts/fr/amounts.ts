import type nl from '../nl/amounts.ts';
import type { Same } from '../same.ts';

export default {
  title: 'Montants dans un tableur',
  lead: 'Prenez une feuille avec tous les montants de ce dossier, remplissez-la ou faites-la remplir, puis relisez-la ici. Ce qui reste vide ne change rien.',
  fetchXlsx: 'Prendre la feuille en xlsx',
  fetchCsv: 'Prendre la feuille en csv',
  read: 'Lire une feuille remplie',
  reading: 'Nous lisons le fichier …',
  fetched: 'Enregistré sous {file}.',
  failed: 'La feuille n’a pas pu être faite. Essayez encore une fois.',
  sheet: 'Montants',
  head: {
    what: 'Quoi',
    option: 'Choix',
    unit: 'Unité',
    now: 'Maintenant dans le dossier',
    basis: 'Sur quoi cela repose',
    amount: 'Nouveau montant',
    code: 'Code (ne pas modifier)',
  },
  refused: {
    'not-a-template':
      'Ce n’est pas une feuille de montants de Keerpunt : les colonnes « {amount} » et « {code} » manquent. Prenez d’abord la feuille.',
    'missing-column': 'La colonne « {column} » manque. Remettez-la comme elle était dans la feuille.',
    empty: 'Ce fichier est vide.',
    'too-large': 'Ce fichier est trop grand : nous lisons au plus 4 Mo et 20 000 lignes.',
    'too-wide': 'Cette feuille a {columns} colonnes. Nous en lisons au plus 100.',
    'old-format': 'C’est un classeur ancien ou protégé. Enregistrez-le en .xlsx sans mot de passe, ou en .csv.',
    'not-a-sheet': 'Ce n’est pas un classeur que nous pouvons lire. Choisissez un fichier .csv ou .xlsx.',
    unreadable: 'Nous n’avons pas pu ouvrir ce fichier.',
  },
  preview: {
    title: 'Reprendre ces montants ?',
    changes:
      '{count, plural, =0 {Cette feuille ne contient aucun nouveau montant à reprendre.} one {# montant change} other {# montants changent}}',
    inDossier: 'Dans votre dossier',
    inFile: 'Dans la feuille',
    same: '{count, plural, one {# montant est égal à ce que vous avez déjà répondu.} other {# montants sont égaux à ce que vous avez déjà répondu.}}',
    notTaken: '{count, plural, one {# ligne n’est pas reprise} other {# lignes ne sont pas reprises}}',
    row: 'Ligne',
    told: 'Dans la feuille',
    why: 'Pourquoi',
    more: '{count, plural, one {Et encore # autre ligne.} other {Et encore # autres lignes.}}',
    take: 'Reprendre',
  },
  because: {
    'no-code': 'Le code manque. Sans code, nous ne savons pas de quel montant il s’agit.',
    'unknown-code': 'Ce montant n’est pas demandé dans ce dossier.',
    twice: 'Ce montant figure plus d’une fois dans la feuille, chaque fois autrement.',
    'two-ways': 'Cela peut vouloir dire deux choses. N’écrivez pas de point pour les milliers, et un pourcentage avec %.',
    'not-plain': 'Ce n’est pas un simple nombre dans l’unité de la ligne. Écrivez seulement le nombre.',
    odd: 'C’est très loin de vos autres réponses. Si c’est pourtant juste, remplissez-le vous-même à la question.',
    'no-amount': 'Il n’y a pas de montant ici.',
    'now-changed': 'C’est différent de votre dossier. Écrivez un nouveau montant dans la colonne « {amount} ».',
  },
  taken: '{count, plural, one {# montant est repris.} other {# montants sont repris.}}',
} as const satisfies Same<typeof nl>;
