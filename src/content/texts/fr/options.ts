import type nl from '../nl/options.ts';
import type { Same } from '../same.ts';

export default {
  archetype: {
    stay: { name: 'Continuer comme aujourd’hui', inside: 'continuer comme aujourd’hui' },
    stockpile: { name: 'Augmenter le stock', inside: 'augmenter le stock' },
    circular: { name: 'Réemployer et réparer', inside: 'réemployer et réparer' },
    diversify: { name: 'Ajouter un second fournisseur', inside: 'ajouter un second fournisseur' },
    nearshore: { name: 'Faire produire plus près', inside: 'faire produire plus près' },
    friendshore: { name: 'Aller vers un pays partenaire à faible risque', inside: 'aller vers un pays partenaire à faible risque' },
    'reshore-buy': { name: 'Acheter chez un fournisseur belge', inside: 'acheter chez un fournisseur belge' },
    'reshore-make': { name: 'Rapatrier et produire soi-même', inside: 'rapatrier et produire soi-même' },
    'reshore-automated': { name: 'Rapatrier et automatiser', inside: 'rapatrier et automatiser' },
  },
  inCountry: '{name} ({country})',
  numbered: '{name} {number}',
  quoted: '« {name} »',
} as const satisfies Same<typeof nl>;
