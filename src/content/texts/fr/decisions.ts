import type nl from '../nl/decisions.ts';
import type { Same } from '../same.ts';

export default {
  title: 'Ce que des entreprises ont décidé',
  lead: 'Voici des décisions d’entreprises réelles, telles qu’elles ont été rapportées. À côté figure ce que Keerpunt en dit aujourd’hui.',
  caution:
    'Nous n’avons rempli que ce qui a été rapporté. Keerpunt calcule avec les chiffres d’aujourd’hui et avec la Belgique comme pays d’origine. Il parle donc d’une telle entreprise ici et maintenant.',
  learn: 'Elles sont là pour en tirer des leçons. Aucun chiffre de Keerpunt n’a été choisi pour y correspondre.',
  count:
    'Sur {total} décisions, Keerpunt en trouve {close} trop serrées pour trancher. Dans {agrees} il dit la même chose que l’entreprise, dans {differs} autre chose.',
  label: {
    reported: 'Rapporté',
    happened: 'Ce qui s’est passé',
    says: 'Keerpunt dit',
    teaches: 'Ce qu’on en retient',
    sources: 'Rapporté par',
  },
  says: {
    clear: 'Nettement le moins cher\u00a0: {leader}. Moins cher que {rival} dans {share} des cas calculés.',
    leaning: 'Probablement le moins cher\u00a0: {leader}. Moins cher que {rival} dans {share} des cas calculés.',
    close: 'Trop serré pour trancher. En tête\u00a0: {leader}, moins cher que {rival} dans {share} des cas calculés.',
  },
  cap: {
    'few-answers': 'Avec si peu de réponses propres, Keerpunt ne dit jamais plus.',
    extras: 'Ce que personne n’a rapporté sur la qualité et le suivi ne peut pas décider.',
    'formula-price': 'Un prix de notre calcul remplace un devis. Il ne peut pas décider.',
    assumptions: 'La différence repose surtout sur des hypothèses.',
  },
  way: {
    stay: 'laisser la production où elle est',
    home: 'produire ici',
    near: 'produire dans un pays proche',
    friend: 'un pays partenaire',
    far: 'un autre pays lointain',
    spread: 'deux fournisseurs',
  },
  relation: {
    agrees: '✓ La même chose que l’entreprise',
    close: '≈ Keerpunt ne choisit pas',
    differs: '≠ Autre chose que l’entreprise',
  },
  entered: '{count, plural, one {Une réponse est remplie} other {# réponses sont remplies}}\u00a0; tout le reste est ouvert.',
  remembered: '{count, plural, one {L’une d’elles vient} other {# d’entre elles viennent}} de connaissances générales, sans vérification.',
  chosen: '{count, plural, one {L’une d’elles est choisie} other {# d’entre elles sont choisies}} par nous, car personne ne l’a rapporté.',
  inferred: '{publisher} (vers {year})',
  dated: '{publisher} ({year})',
  open: 'Ouvrir ce dossier',
  failed: 'Le dossier n’a pas pu s’ouvrir. Essayez encore.',
  case: {
    nobi: {
      title: 'Des lampes intelligentes de Chine',
      reported:
        'Produire en Flandre coûtait au moins 18\u00a0% de moins qu’en Chine, droits et transport compris. Neuf dixièmes du coût sont du matériel.',
      happened: 'Depuis mars 2023, Nobi fabrique les lampes à Aartselaar.',
      teaches:
        'Avec si peu de travail, le salaire compte à peine. Keerpunt connaît aussi des pays proches\u00a0; aucun prix n’en a été rapporté.',
    },
    ridley: {
      title: 'Des cadres de vélo d’Asie',
      reported: 'Un cadre de Breda est plus cher. Avec le transport et le stock, il est plus rentable, a dit l’entreprise de Beringen.',
      happened: 'Depuis 2023, une entreprise de Breda fabrique des cadres pour elle.',
      teaches: 'L’entreprise avait un prix de Breda, le dossier n’en a pas. Sans devis, Keerpunt ne dit rien de ferme.',
    },
    vlerick: {
      title: 'Des jeans du Bangladesh',
      reported:
        'D’Audenarde, la couture est allée en Afrique du Nord, en Roumanie, en Turquie, puis au Bangladesh. Les magasins pressaient les prix.',
      happened: 'Environ trois millions de jeans par an venaient du Bangladesh.',
      teaches: 'La couture se fait à la main, et les magasins payaient peu ces jeans. Le salaire pèse alors plus que la distance.',
    },
    'van-de-velde': {
      title: 'De la lingerie de Tunisie',
      reported:
        'Un atelier propre en Tunisie coud 30\u00a0% de 5,8 millions de pièces par an. Un partenaire en Extrême-Orient en coud 45\u00a0%.',
      happened: 'La création et la coupe restent en Flandre orientale\u00a0; la couture reste à l’étranger.',
      teaches:
        'Deux lieux à la fois, c’est aussi une réponse. Le dossier ne connaît que la Tunisie et ne compare pas avec l’Extrême-Orient.',
    },
    capi: {
      title: 'Des pots de fleurs de Chine',
      reported:
        'À Tilburg, cinquante personnes et des robots font le travail de cinq cents en Chine. Raisons\u00a0: la qualité, le dollar et le fret.',
      happened: 'Depuis 2014, la plupart des pots viennent de Tilburg\u00a0; plus tard environ 70\u00a0%.',
      teaches: 'Personne n’a rapporté le coût des robots. C’est ce chiffre qui décide\u00a0; sans lui, il y a peu à choisir.',
    },
    rossignol: {
      title: 'Des skis juniors de Taïwan',
      reported:
        'Les matières font 70\u00a0% du coût et viennent d’Europe. Il fallait commander cinq à six mois à l’avance\u00a0; en France, un ou deux.',
      happened: 'Depuis 2011, Rossignol fabrique de nouveau 60\u202f000 paires par an à Sallanches, puis davantage.',
      teaches:
        'L’usine de Sallanches avait de la place et du personnel. Le dossier l’ignore\u00a0: il compte un nouveau départ, ici ou tout près.',
    },
    trunki: {
      title: 'Des valises pour enfants de Chine',
      reported: 'L’attente est passée de 120 à 30 jours. Produire en Angleterre était plus cher, et les moules coûtaient six fois plus.',
      happened: 'En 2012, la production est venue en Angleterre. Le mouleur a fait faillite, et Trunki a acheté l’usine pour continuer.',
      teaches: 'La vitesse et la marque comptaient plus que le prix. Leur valeur n’a pas été rapportée.',
    },
    steiff: {
      title: 'Des ours en peluche de Chine',
      reported: 'Trop d’ours étaient rejetés, et 80\u202f000 ours blancs ont mis trois mois à arriver.',
      happened: 'À partir de 2008, Steiff a retiré sa production de Chine.',
      teaches: 'Les rejets et les ventes manquées ont décidé, sans chiffre rapporté. Un chiffre propre peut faire basculer cette réponse.',
    },
    philips: {
      title: 'Des rasoirs de Chine',
      reported: 'Formations comprises, la Chine coûtait autant que Drachten. Les têtes de rasage faisaient l’aller-retour vers la Chine.',
      happened: 'En 2012, Philips a ramené ses rasoirs les plus chers à Drachten, où il y avait une usine.',
      teaches: 'À prix égal, c’est l’attente qui décide. Keerpunt compte aussi des pays proches, dont aucun prix n’a été rapporté.',
    },
    piquadro: {
      title: 'Des sacs en cuir de Chine',
      reported:
        'Un sac demande plus de neuf heures de travail. L’écart de salaire avec la Chine diminuait, et les clients demandaient du «\u00a0made in Italy\u00a0».',
      happened: 'En 2014, un cinquième venait d’Italie\u00a0; le but était 40\u00a0%.',
      teaches: 'Autant de travail à la main reste cher. La marque devait le payer, et sa valeur n’a pas été rapportée.',
    },
    atol: {
      title: 'Des lunettes de Chine',
      reported: 'Produire 40\u202f000 paires dans le Jura coûtait moitié plus qu’en Asie. Atol l’a pris sur sa propre marge.',
      happened: 'Cela a tenu\u00a0: en 2022, les montures françaises faisaient 60\u00a0% de son chiffre d’affaires en montures.',
      teaches: 'En argent, c’était plus cher, et Atol le savait. Ce qui compte à côté de l’argent va dans les critères, pas dans le prix.',
    },
    speedfactory: {
      title: 'Des chaussures de sport d’Asie',
      reported: 'Des robots en Allemagne et aux États-Unis devaient fabriquer 500\u202f000 paires par an, près des acheteurs.',
      happened: 'Adidas a arrêté les deux usines pour avril 2020. Deux fournisseurs en Asie ont repris la technique.',
      teaches: 'Une ligne de robots coûte cher et fait peu de sortes de chaussures. Les fournisseurs étaient moins chers et plus souples.',
    },
    geospring: {
      title: 'Des chauffe-eau de Chine',
      reported: 'GE a mis 38 millions de dollars dans une usine à Louisville. La conception a supprimé un cinquième des pièces.',
      happened: 'Elle a tourné dès 2012. En 2016, l’entreprise a arrêté, car trop peu de gens achetaient ces chauffe-eau.',
      teaches: 'Le lieu n’était pas le problème, la demande l’était. Regardez aussi à quel volume votre réponse bascule.',
    },
    otis: {
      title: 'Des ascenseurs du Mexique',
      reported:
        'Otis espérait livrer moins cher\u00a0: 70\u00a0% des clients étaient près de la nouvelle usine. Il a investi 40 millions de dollars.',
      happened:
        'Le départ s’est mal passé, faute de gens qualifiés. Dix ans plus tard, l’usine faisait presque tous ses ascenseurs pour l’Amérique du Nord.',
      teaches:
        'Un bon plan peut mal démarrer\u00a0: remplissez le risque de retard. Le Mexique y est un voisin\u00a0; ici, la Roumanie le remplace.',
    },
    whirlpool: {
      title: 'Des batteurs de Chine',
      reported:
        'Une usine était là, et la ligne demandait peu de personnel. Une modification prenait une ou deux semaines, pas un mois ou plus.',
      happened: 'Depuis 2011, Whirlpool les fabrique de nouveau dans l’Ohio. En 2014, il a agrandi l’usine.',
      teaches: 'L’usine était déjà là. Le dossier compte une nouvelle ligne et voit donc un départ plus cher que celui de Whirlpool.',
    },
    'master-lock': {
      title: 'Des cadenas de Chine',
      reported: 'Vers 2010, Master Lock a ramené du travail à Milwaukee, et le président est venu l’en féliciter.',
      happened: 'En 2023, le propriétaire a annoncé la fin de l’usine. Le travail part au Mexique et en Chine.',
      teaches: 'Revenir n’est pas la fin de l’histoire. Notez ce que vous surveillez\u00a0: vous verrez la réponse basculer.',
    },
    'et-water': {
      title: 'Des programmateurs d’arrosage de Chine',
      reported:
        'Des commandes de 1\u202f000 à 5\u202f000 pièces étaient trop petites pour la Chine. L’attente est passée de 12 semaines ou plus à six. C’était d’abord 10 à 15\u00a0% plus cher.',
      happened: 'Depuis 2010, ils viennent de Californie, plus tard avec plus de robots.',
      teaches: 'De petites commandes de loin bloquent de l’argent en stock. La taille d’une commande rend la réponse plus ferme.',
    },
  },
} as const satisfies Same<typeof nl>;
