import type nl from '../nl/invoice.ts';
import type { Same } from '../same.ts';

export default {
  open: 'Regardez votre facture',
  where: {
    title: 'Où le trouver sur la facture',
    takeaway:
      'Cherchez trois lettres suivies d’un lieu, souvent au-dessus de la liste des marchandises ou près du paiement. À côté, il y a « Terms of delivery » ou « Conditions de livraison ».',
  },
  sheet: {
    heading: 'INVOICE',
    seller: 'Votre fournisseur',
    buyer: 'À : votre entreprise',
    terms: 'Terms of delivery',
    payment: 'Payment',
    goods: 'Goods',
    pieces: 'Qty',
    amount: 'Amount',
    total: 'Total',
    here: 'Ici',
  },
  example: {
    'ex-works': 'EXW Shenzhen',
    'free-carrier': 'FCA Shenzhen',
    'free-on-board': 'FOB Shanghai',
    'cost-and-freight': 'CIF Anvers',
    'delivered-at-place': 'DAP Namur',
    delivered: 'DDP Namur',
  },
  reach: {
    title: 'Jusqu’où va le prix',
    takeaway: 'Le trait plein est dans le prix. Le trait pointillé, vous le payez vous-même.',
    table: 'Afficher en tableau',
    term: 'Sur la facture',
    held: 'Dans le prix',
    own: 'Vous payez vous-même',
    nothing: 'plus rien',
  },
  step: {
    goods: 'les marchandises',
    road: 'transport là-bas',
    crossing: 'traversée et assurance',
    last: 'transport ici',
    customs: 'droits de douane et dédouanement',
  },
  short: { goods: 'usine', road: 'bateau', crossing: 'port', last: 'porte', customs: 'douane' },
} as const satisfies Same<typeof nl>;
