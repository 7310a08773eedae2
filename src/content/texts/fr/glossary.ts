import type nl from '../nl/glossary.ts';
import type { Same } from '../same.ts';

export default {
  title: 'Les mots expliqués',
  lead: 'Les mots qu’on ne peut pas éviter, en langage courant. Sur les écrans, un pointillé les souligne : appuyez dessus.',
  explained: 'Expliqué :',
  all: 'Tous les mots',
  close: 'Fermer',
  terms: {
    'tipping-point': {
      name: 'point de bascule',
      forms: 'point de bascule|points de bascule',
      text: 'La valeur d’un seul chiffre à laquelle un autre choix devient le moins cher. Les autres chiffres restent alors ce qu’ils sont.',
    },
    'calculated-case': {
      name: 'cas calculé',
      forms: 'cas calculé|cas calculés|cas',
      text: 'Un avenir possible que nous calculons. Chaque chiffre incertain y prend une valeur dans sa fourchette. Tous les choix reçoivent le même avenir.',
    },
    assumption: {
      name: 'hypothèse',
      forms: 'hypothèse|hypothèses',
      text: 'Un jugement de notre part, sans mesure derrière. Ce mot vous le signale, et vous pouvez le remplacer par votre propre chiffre.',
    },
    statistic: {
      name: 'statistique',
      forms: 'statistique|statistiques',
      text: 'Un chiffre mesuré par une administration ou un chercheur, avec source et date. Il vaut pour beaucoup d’entreprises, pas exactement pour la vôtre.',
    },
    range: {
      name: 'bas et haut',
      forms: 'huit cas sur dix',
      text: 'Pour chaque chiffre, nous prenons une valeur basse et une valeur haute. Une fois sur dix, il sera plus bas ; une fois sur dix, plus haut.',
    },
    'present-value': {
      name: 'ramené à aujourd’hui',
      forms: 'ramené à aujourd’hui|ramenés à aujourd’hui|ramenée à aujourd’hui|ramenées à aujourd’hui',
      text: 'Un euro dans cinq ans vaut moins qu’un euro maintenant. Les montants plus lointains comptent donc un peu moins.',
    },
    'capital-cost': {
      name: 'ce que l’argent vous coûte',
      forms: 'ce que l’argent vous coûte par an|coût du capital|coût de l’argent',
      text: 'L’intérêt d’un emprunt, ou ce que votre argent rapporterait ailleurs. L’argent bloqué dans un stock ou une machine vous coûte cela chaque année.',
    },
    horizon: {
      name: 'durée',
      forms: 'horizon',
      text: 'Le nombre d’années que nous regardons. Un investissement a ainsi le temps de se rembourser.',
    },
    payback: {
      name: 'délai de récupération',
      forms: 'délai de récupération|récupéré après',
      text: 'Le nombre d’années après lequel l’argent gagné égale ce que vous avez d’abord dépensé.',
    },
    'residual-value': {
      name: 'valeur résiduelle',
      forms: 'valeur résiduelle',
      text: 'Ce que vaut encore une machine ou une pièce restante à la fin.',
    },
    'terms-of-delivery': {
      name: 'condition de livraison',
      forms: 'condition de livraison|conditions de livraison|EXW|FOB|DDP',
      text: 'Trois lettres sur la facture qui disent qui paie quoi. EXW : vous enlevez à l’usine. FOB : jusque sur le bateau là-bas. DDP : tout, jusque chez vous.',
    },
    'customs-duties': {
      name: 'droits de douane',
      forms: 'droits de douane',
      text: 'La taxe à la frontière de l’Union européenne, en part de la valeur. À l’intérieur de l’Union, il n’y en a pas.',
    },
    'anti-dumping': {
      name: 'droits antidumping',
      forms: 'antidumping|droits antidumping',
      text: 'Une taxe en plus à la frontière, sur des biens vendus ici sous leur prix normal. Elle varie selon le pays et le fabricant.',
    },
    'carbon-border': {
      name: 'taxe CO₂ à la frontière',
      forms: 'taxe CO₂ à la frontière|taxe à la frontière|MACF|CBAM',
      text: 'Le prix des émissions dans l’acier, l’aluminium ou le ciment, entre autres, venus de l’extérieur de l’Union. Elle commence au-dessus de 50 tonnes par an.',
    },
    'rush-freight': {
      name: 'fret urgent',
      forms: 'fret urgent|envois de secours|envoi urgent|envois urgents',
      text: 'Des biens que vous faites venir plus vite et plus cher, souvent par avion, parce qu’ils seraient en retard sinon.',
    },
    standstill: {
      name: 'arrêt',
      forms: 'arrêt|arrêts',
      text: 'Une période où un fournisseur, une route ou un lieu ne livre rien. Vous utilisez d’abord votre stock, puis vous perdez des ventes.',
    },
    'stock-cover': {
      name: 'stock contre les arrêts',
      forms: 'stock contre les arrêts|stock pour les arrêts|stock supplémentaire|semaines de stock',
      text: 'Le nombre de semaines que vous tenez si plus rien n’arrive. Le stock ordinaire entre deux commandes n’y compte pas.',
    },
    'safety-stock': {
      name: 'stock pour les variations',
      forms: 'stock pour les variations|stock de sécurité',
      text: 'Ce que vous gardez en réserve, parce que vous utilisez plus certaines semaines et que des livraisons arrivent en retard.',
    },
    'old-stock': {
      name: 'stock obsolète',
      forms: 'stock obsolète|stocks obsolètes',
      text: 'Des pièces que vous ne vendez plus au plein prix, parce que le modèle, le goût ou la demande a changé.',
    },
    rejects: {
      name: 'rebuts',
      forms: 'rebut|rebuts',
      text: 'Des pièces qui ne sont pas assez bonnes. Vous les payez, et il faut les réparer ou les refaire.',
    },
    approval: {
      name: 'échantillons et agrément',
      forms: 'échantillons et agrément|échantillons',
      text: 'Les premières pièces d’un nouveau fabricant, que vous mesurez et testez avant qu’il livre en série.',
    },
    'double-running': {
      name: 'double marche',
      forms: 'double marche|deux chaînes côte à côte',
      text: 'Une période où l’ancien lieu et le nouveau tournent ensemble, jusqu’à ce que le nouveau suffise seul.',
    },
    'social-workshop': {
      name: 'entreprise de travail adapté',
      forms: 'entreprise de travail adapté|entreprises de travail adapté',
      text: 'Une entreprise d’économie sociale qui emploie des personnes loin du marché du travail. Elle fabrique et emballe aussi pour d’autres.',
    },
    'critical-material': {
      name: 'matière première critique',
      forms: 'matière première critique|matières premières critiques|matière première stratégique|matières premières stratégiques|critique',
      text: 'Une matière dont l’Union européenne a grand besoin et qui peut devenir difficile à obtenir. L’Union en tient la liste.',
    },
    'supply-risk': {
      name: 'risque d’approvisionnement',
      forms: 'risque d’approvisionnement|risques d’approvisionnement',
      text: 'La fragilité de l’arrivée d’une matière, selon l’Union européenne. À partir de 1, elle la dit élevée.',
    },
    'front-office': {
      name: 'VLAIO et FIT',
      forms: 'VLAIO|FIT',
      text: 'Deux services publics flamands. VLAIO connaît les aides aux entreprises, FIT les fournisseurs et les marchés à l’étranger. La Wallonie et Bruxelles ont les leurs.',
    },
    seed: {
      name: 'graine',
      forms: 'graine|nombre de départ',
      text: 'Le nombre avec lequel les cas calculés sont tirés. Avec le même nombre et les mêmes réponses, le résultat est le même.',
    },
  },
} as const satisfies Same<typeof nl>;
