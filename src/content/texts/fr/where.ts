import type nl from '../nl/where.ts';
import type { Same } from '../same.ts';

export default {
  line: 'Où le trouver : {place}.',
  place: {
    purchases: 'votre comptable, compte 60 (achats)',
    annualAccounts: 'vos comptes annuels, compte 70 (chiffre d’affaires)',
    invoice: 'la facture de votre fournisseur',
    bank: 'votre comptable ou votre banque',
    customs: 'le document douanier, case du taux de droit',
    forwarder: 'la facture de votre transitaire',
    packing: 'la liste de colisage ou la lettre de voiture',
    orders: 'vos commandes, avec date de commande, date promise et date de livraison',
    production: 'la personne qui dirige la production',
    costing: 'votre comptable, le prix de revient de ce produit',
    sales: 'vos chiffres de vente par mois',
    customers: 'vos trois plus gros clients',
    stock: 'votre liste de stock, avec l’ancienneté des articles',
    complaints: 'votre liste de rebuts, de plaintes et de contrôles',
    partsList: 'la nomenclature ou le calcul de prix de ce produit',
    earlierPrices: 'les factures des trois dernières années côte à côte',
    hours: 'vos données salariales, heures fois coût salarial',
    insurer: 'votre assureur ou votre courtier',
    tax: 'votre comptable, la dernière déclaration à l’impôt des sociétés',
    trade: 'votre agent en douane ou votre fédération',
    supplier: 'le fournisseur lui-même, par écrit',
    quote: 'demandez une offre avec une page A4, plan et quantité',
    machineQuote: 'une offre du constructeur de la machine, démarrage et formation compris',
    project: 'la personne qui dirigera le projet, dans un planning avec les coûts',
    government: 'le guichet d’entreprises de votre Région',
    together: 'parlez-en avec les personnes qui décident avec vous',
  },
} as const satisfies Same<typeof nl>;
