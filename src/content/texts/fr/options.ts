import type nl from '../nl/options.ts';
import type { Same } from '../same.ts';

export default {
  archetype: {
    stay: { name: 'Continuer comme aujourd’hui', inside: 'la situation actuelle' },
    'better-terms': { name: 'Mieux s’accorder avec votre fournisseur', inside: 'le meilleur accord avec votre fournisseur' },
    stockpile: { name: 'Augmenter le stock', inside: 'le stock augmenté' },
    circular: { name: 'Réemployer et réparer', inside: 'le réemploi et la réparation' },
    substitute: { name: 'Autre matériau', inside: 'l’autre matériau' },
    monitor: { name: 'Mieux suivre vos livraisons', inside: 'le meilleur suivi de vos livraisons' },
    diversify: { name: 'Ajouter un second fournisseur', inside: 'le second fournisseur' },
    nearshore: { name: 'Faire produire plus près', inside: 'la production plus proche' },
    friendshore: { name: 'Aller vers un pays partenaire à faible risque', inside: 'le pays partenaire à faible risque' },
    elsewhere: { name: 'Acheter ailleurs, loin', inside: 'l’achat ailleurs, loin' },
    'reshore-buy': { name: 'Acheter chez un fournisseur belge', inside: 'le fournisseur belge' },
    'reshore-make': { name: 'Rapatrier et produire soi-même', inside: 'la production propre en Belgique' },
    'reshore-automated': { name: 'Rapatrier et automatiser', inside: 'la production automatisée en Belgique' },
  },
  inCountry: '{name} ({country})',
  withRaw: '{name}, avec {weeks} de matières premières',
  rawStock: { name: 'Garder des matières premières en stock ({weeks})', inside: 'le stock de matières premières ({weeks})' },
  numbered: '{name} {number}',
  quoted: 'le choix « {name} »',
} as const satisfies Same<typeof nl>;
