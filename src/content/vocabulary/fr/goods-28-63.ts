/** What people call goods of chapters 28 to 63, by heading of the Combined Nomenclature; the first word is the usual name. */
export const goods = {
  // 28 inorganic chemicals
  '2801': 'chlore, iode, brome, fluor',
  '2802': 'soufre, fleur de soufre',
  '2803': 'noir de carbone, carbon black',
  '2804': 'gaz industriel, oxygène, azote, argon, hélium, hydrogène, gaz rare, azote liquide, silicium, phosphore, gaz',
  '2804.2': 'gaz de soudage, gaz de protection, mélange gazeux, acétylène',
  '2804.3': 'oxygène médical, gaz médical, protoxyde d’azote',
  '2805': 'mercure, sodium métal, métaux de terres rares, calcium métal',
  '2806': 'acide chlorhydrique, esprit de sel',
  '2807': 'acide sulfurique, oléum',
  '2808': 'acide nitrique, eau régale',
  '2809': 'acide phosphorique',
  '2810': 'acide borique',
  '2811': 'acide, dioxyde de carbone, gaz carbonique, CO2, glace carbonique, cartouche de CO2, gel de silice, acide fluorhydrique',
  '2814': 'ammoniaque, ammoniac',
  '2815': 'soude caustique, lessive de soude, potasse caustique, hydroxyde de sodium',
  '2816': 'hydroxyde de magnésium, oxyde de baryum',
  '2817': 'oxyde de zinc, blanc de zinc',
  '2818': 'alumine, oxyde d’aluminium, corindon, hydroxyde d’aluminium',
  '2819': 'oxyde de chrome',
  '2820': 'dioxyde de manganèse',
  '2821': 'oxyde de fer, terre colorante, ocre',
  '2822': 'oxyde de cobalt, hydroxyde de cobalt',
  '2824': 'oxyde de plomb, minium de plomb',
  '2825': 'hydrazine, hydroxyde de lithium, oxyde de nickel, oxyde de cuivre',
  '2826': 'fluorure, cryolithe',
  '2827': 'chlorure de calcium, chlorure ferrique, chlorure d’aluminium, sel ammoniac, sel de déneigement',
  '2828': 'javel, eau de Javel, blanchissant, hypochlorite de sodium',
  '2828.2': 'chlore piscine, galet de chlore, chlore choc, pH moins, anti-algues, produit piscine, produit d’entretien piscine',
  '2829': 'chlorate, perchlorate',
  '2830': 'sulfure, sulfure de sodium',
  '2831': 'dithionite, hydrosulfite',
  '2832': 'sulfite, thiosulfate, bisulfite de sodium',
  '2833': 'sulfate, alun, sulfate de cuivre, sulfate de sodium, sulfate d’aluminium, sel d’Epsom, sulfate de fer',
  '2834': 'nitrate, salpêtre, nitrite, nitrate de potassium',
  '2835': 'phosphate de sodium, phosphate alimentaire, polyphosphate',
  '2836': 'carbonate, carbonate de calcium, carbonate de lithium, carbonate de potassium, potasse, craie en poudre',
  '2836.2': 'soude, cristaux de soude, bicarbonate de soude, bicarbonate, percarbonate',
  '2837': 'cyanure',
  '2839': 'silicate, verre soluble',
  '2840': 'borax, borate, perborate',
  '2841': 'permanganate, chromate, tungstate, molybdate',
  '2842': 'zéolithe, cyanate',
  '2843': 'nitrate d’argent, chlorure d’or, composé de platine, sel de métaux précieux',
  '2844': 'radio-isotope, uranium, source radioactive',
  '2845': 'eau lourde, deutérium, isotope',
  '2846': 'oxyde de terres rares, oxyde de cérium, oxyde d’yttrium, oxyde de néodyme',
  '2847': 'peroxyde d’hydrogène, eau oxygénée, peroxyde',
  '2849': 'carbure de calcium, carbure de silicium, carbure de tungstène, carbure de bore',
  '2850': 'hydrure, nitrure, borure, siliciure, nitrure de bore',
  '2852': 'composé de mercure',
  '2853': 'eau déminéralisée, eau distillée, eau pour batterie, air comprimé en bouteille',

  // 29 organic chemicals
  '2901': 'éthylène, propylène, butadiène, hexane, hydrocarbure',
  '2902': 'benzène, toluène, xylène, styrène, cyclohexane',
  '2903': 'dichlorométhane, perchloroéthylène, trichloréthylène, chloroforme',
  '2904': 'acide sulfonique, nitrobenzène',
  '2905': 'isopropanol, alcool isopropylique, méthanol, butanol, glycol, éthylène glycol, propylène glycol, glycérine, sorbitol, IPA',
  '2905.2': 'éthanol, alcool, alcool à brûler, alcool dénaturé, bioéthanol, alcool éthylique',
  '2906': 'menthol, alcool benzylique',
  '2907': 'phénol, bisphénol, crésol, résorcine',
  '2908': 'chlorophénol, nitrophénol',
  '2909': 'éther, butylglycol, anisole',
  '2910': 'oxyde d’éthylène, oxyde de propylène, épichlorhydrine',
  '2912': 'formaldéhyde, formol, acétaldéhyde',
  '2912.2': 'vanilline, substance aromatisante, benzaldéhyde',
  '2914': 'acétone, solvant, méthyléthylcétone, MEK, camphre',
  '2915': 'acide acétique, acétate d’éthyle, acide formique, acide stéarique, acétate de butyle, acide propionique, acétate de vinyle',
  '2916': 'acide acrylique, méthacrylate, acide oléique, acide benzoïque, acide sorbique',
  '2917': 'acide oxalique, acide adipique, phtalate, plastifiant, acide téréphtalique',
  '2918': 'acide citrique, acide lactique, acide tartrique, acide ascorbique',
  '2918.2': 'acide salicylique, acide acétylsalicylique',
  '2919': 'ester phosphorique, phosphate de triphényle',
  '2921': 'amine, aniline, triéthylamine',
  '2922': 'acide aminé, lysine, glutamate, éthanolamine',
  '2923': 'lécithine, choline, ammonium quaternaire',
  '2924': 'paracétamol en vrac, lidocaïne, aspartame',
  '2925': 'saccharine, édulcorant, guanidine',
  '2926': 'acrylonitrile, acétonitrile',
  '2929': 'isocyanate, MDI, TDI',
  '2930': 'méthionine, thiol, xanthate',
  '2931': 'silane, siloxane, organosilicié',
  '2932': 'furane, tétrahydrofurane, coumarine',
  '2933': 'mélamine, caprolactame, pyridine, intermédiaire pharmaceutique',
  '2934': 'acide nucléique, amorce ADN, ARN',
  '2935': 'sulfamide',
  '2936': 'vitamine, vitamine C, vitamine D, complexe de vitamines, acide folique, provitamine',
  '2937': 'hormone, insuline, cortisone, stéroïde, peptide',
  '2938': 'glycoside, rutine, extrait de stevia',
  '2939': 'caféine, alcaloïde, morphine, nicotine, quinine',
  '2940': 'xylitol, lactulose, sucre pur',
  '2941': 'antibiotique, pénicilline, amoxicilline',

  // 30 pharmaceutical products
  '3001': 'héparine, extrait d’organe, collagène',
  '3002': 'vaccin, sérum, plasma sanguin, anticorps, immunoglobuline, cellule souche, culture de cellules, produit sanguin',
  '3003': 'substance active, préparation magistrale, principe actif, matière première pharmaceutique',
  '3004':
    'médicament, remède, pilule, comprimé, gélule, antidouleur, paracétamol, ibuprofène, aspirine, sirop contre la toux, pommade, spray nasal, collyre, gouttes oculaires, suppositoire, comprimé effervescent, médicament vétérinaire, homéopathie, inhalateur, patch nicotine, produit pharmaceutique, gouttes nasales, pastille pour la gorge',
  '3004.2':
    'complément alimentaire, complément de magnésium, capsule d’huile de poisson, préparation à base de plantes, probiotique, phytothérapie',
  '3005':
    'pansement, sparadrap, gaze, compresse, compresse stérile, ouate, bandage, bande élastique, bande plâtrée, pansement ampoule, bande de sport, bandelette adhésive',
  '3006':
    'fil de suture, suture, ciment osseux, obturation dentaire, ciment dentaire, produit de contraste, pilule contraceptive, gel lubrifiant, poche de stomie',
  '3006.2': 'trousse de secours, boîte de secours, coffret de premiers soins, kit de premiers secours, trousse à pharmacie',

  // 31 fertilisers
  '3101': 'compost, fumier, engrais organique, granulé de fumier, terreau, amendement, terre végétale, substrat, tourbe, fibre de coco',
  '3102': 'engrais azoté, urée, nitrate d’ammonium, ammonitrate, engrais gazon, solution azotée',
  '3103': 'engrais phosphaté, superphosphate',
  '3104': 'engrais potassique, chlorure de potassium',
  '3105': 'engrais, fertilisant, NPK, engrais composé, nourriture plante, engrais liquide, engrais rosiers, engrais potager',

  // 32 tanning, dyes, paints, inks
  '3201': 'extrait tannant, tanin, quebracho',
  '3202': 'agent tannant, tannage',
  '3203': 'colorant naturel, colorant alimentaire, carmin, indigo',
  '3204': 'colorant, teinture textile, pigment organique, azurant optique',
  '3206': 'pigment, dioxyde de titane, blanc de titane, outremer, pâte colorante, pigment luminescent',
  '3206.2': 'mélange-maître, masterbatch, granulé colorant',
  '3207': 'émail, glaçure, fritte de verre, peinture céramique',
  '3208':
    'laque, vernis, lasure, peinture carrosserie, peinture métal, antirouille, peinture antirouille, revêtement époxy, peinture époxy, bombe de peinture, huile pour bois, vernis marin, vitrificateur, primer, sous-couche, couche de fond, revêtement, gelcoat, peinture piscine, peinture béton',
  '3209':
    'peinture, peinture murale, peinture acrylique, peinture latex, peinture plafond, peinture façade, peinture à l’eau, peinture routière, chaux, peinture sol',
  '3209.2': 'peinture en poudre, poudre époxy, thermolaquage, peinture industrielle, revêtement industriel',
  '3210': 'badigeon, teinture pour cuir, peinture à la colle',
  '3211': 'siccatif',
  '3212': 'pâte d’aluminium, peinture argent, feuille de marquage à chaud, feuille d’or, colorant à bougie',
  '3213': 'peinture à l’huile, aquarelle, gouache, boîte de peinture, peinture pour artistes, peinture au doigt, peinture de loisir',
  '3214':
    'mastic, enduit, enduit de rebouchage, mastic de vitrier, mastic acrylique, mastic silicone, pâte à bois, mastic polyester, joint silicone, mastic d’étanchéité',
  '3214.2': 'joint de carrelage, mortier de joint, crépi, enduit de façade, ragréage, sol coulé, étanchéité liquide, mortier',
  '3214.3': 'mousse expansive, mousse PU, mousse de montage, mousse PUR',
  '3215': 'encre, encre d’imprimerie, encre de sérigraphie, encre flexo, encre de Chine, encre UV, encre à tampon, encre offset',
  '3215.2': 'cartouche d’encre, cartouche, encre d’imprimante, toner, cartouche de toner',

  // 33 perfumes and cosmetics
  '3301': 'huile essentielle, essence de lavande, aromathérapie, résinoïde, huile parfumée',
  '3302': 'arôme, arôme alimentaire, substance odorante, base de parfum, composition parfumante',
  '3303': 'parfum, eau de toilette, eau de parfum, eau de Cologne, brume corporelle',
  '3304':
    'cosmétique, maquillage, rouge à lèvres, baume à lèvres, mascara, fard à paupières, fond de teint, vernis à ongles, crème, crème de jour, crème hydratante, crème pour les mains, crème solaire, lait corporel, masque pour le visage, poudre, talc, eye-liner, autobronzant, après-soleil, soin de la peau, soin du visage, dissolvant, faux ongle, faux cils',
  '3304.2': 'huile pour bébé, crème pour bébé, shampooing bébé, lait de toilette, crème pour le change',
  '3305':
    'shampooing, laque pour cheveux, gel pour cheveux, après-shampooing, coloration, teinture pour cheveux, sérum capillaire, cire coiffante, masque capillaire, produit capillaire, soin capillaire, shampoing',
  '3306': 'dentifrice, bain de bouche, fil dentaire, pâte dentifrice, crème adhésive dentaire, hygiène dentaire',
  '3307':
    'déodorant, mousse à raser, gel à raser, après-rasage, bain moussant, sel de bain, crème dépilatoire, bombe de bain, cire à épiler',
  '3307.2':
    'désodorisant, parfum d’ambiance, bâtonnets parfumés, encens, diffuseur de parfum, pot-pourri, spray d’ambiance, sent-bon voiture',
  '3307.3': 'produit pour lentilles, solution pour lentilles',
  '3307.4': 'shampooing pour chien, shampooing pour animaux',

  // 34 soap, detergents, lubricants, wax, candles
  '3401': 'savon, savon liquide, savon de toilette, savon noir, pain de savon, gel douche, savon de Marseille, savon d’atelier, savon mou',
  '3401.2': 'lingette, lingette bébé, lingette nettoyante, lingette désinfectante',
  '3402':
    'lessive, poudre à lessiver, adoucissant, produit vaisselle, liquide vaisselle, tablette lave-vaisselle, nettoyant, nettoyant multi-usage, produit d’entretien, détergent, dégraissant, détartrant, nettoyant WC, nettoyant vitres, détachant, tensioactif, nettoyant industriel, shampooing voiture, nettoyant sol, capsule de lessive, produit de nettoyage, déboucheur, poudre lave-vaisselle, bloc WC, liquide de rinçage, produit nettoyant',
  '3403':
    'lubrifiant, huile de graissage, graisse, huile moteur, huile de coupe, fluide de coupe, huile de chaîne, huile hydraulique, graisse à roulement, dégrippant, spray silicone, huile pour engrenages, agent de démoulage, huile de transmission, graisse cuivrée, huile pour compresseur, huile de boîte',
  '3404': 'cire, cire artificielle, paraffine, cire d’abeille, stéarine, cire de polyéthylène, cire de soja',
  '3405':
    'cirage, cire pour meubles, encaustique, polish, cire voiture, produit à argenterie, pâte à récurer, crème à récurer, graisse pour cuir, pâte à polir, entretien du cuir',
  '3406':
    'bougie, bougie parfumée, bougie chauffe-plat, lumignon, cierge, chandelle, bougie de table, bougie à la citronnelle, bougie d’anniversaire, photophore garni, fondant parfumé',
  '3407': 'pâte à modeler, plasticine, argile à modeler, pâte durcissante',
  '3407.2': 'cire dentaire, pâte à empreinte, plâtre dentaire',

  // 35 glue, starch, enzymes
  '3501': 'caséine, caséinate, colle à la caséine',
  '3502': 'albumine, protéine de lactosérum, poudre de protéine, albumine d’œuf',
  '3503': 'gélatine, gélatine en poudre, colle d’os, colle de peau',
  '3504': 'peptone, isolat de protéine de soja, concentré de protéines',
  '3505': 'amidon, dextrine, amidon modifié, maltodextrine',
  '3505.2': 'colle à tapisser, colle à papier peint, colle d’amidon',
  '3506':
    'colle, super glue, colle à bois, colle bicomposant, colle époxy, colle contact, colle thermofusible, bâton de colle, colle en bombe, colle de montage, hotmelt, colle industrielle, colle PVC, adhésif',
  '3506.2': 'colle à carrelage, ciment-colle, colle à parquet, colle pour sol',
  '3507': 'enzyme, présure, lipase, protéase, amylase',

  // 36 explosives, fireworks, matches
  '3602': 'explosif, dynamite, poudre à canon, TNT',
  '3603': 'détonateur, amorce, cordeau détonant, allumeur, mèche d’artifice',
  '3604': 'feu d’artifice, fusée d’artifice, pétard, cierge magique, feu de Bengale, fumigène, fusée de détresse, feu à main, pyrotechnie',
  '3605': 'allumette, boîte d’allumettes',
  '3606': 'allume-feu, gaz pour briquet, pâte à brûler, pierre à briquet, allume-barbecue',

  // 37 photographic goods
  '3701': 'film radiographique, film radiologique, film médical',
  '3701.2': 'plaque offset, plaque d’impression, cliché d’imprimerie',
  '3702': 'pellicule photo, pellicule, film photographique, film instantané',
  '3703': 'papier photo, papier photographique',
  '3705': 'négatif, diapositive, microfilm',
  '3707': 'révélateur, fixateur photo, chimie photo, poudre de toner, résine photosensible',

  // 38 other chemical products
  '3801': 'graphite, poudre de graphite, électrode de graphite, graphite artificiel',
  '3802': 'charbon actif, carbone activé, granulé de charbon actif, bentonite, terre décolorante, perlite',
  '3802.2': 'litière pour chat, litière',
  '3805': 'térébenthine, essence de térébenthine, huile de pin',
  '3806': 'colophane, résine de pin, résine naturelle',
  '3807': 'goudron de bois, poix, goudron',
  '3808':
    'désherbant, herbicide, insecticide, fongicide, pesticide, anti-limaces, raticide, mort-aux-rats, souricide, anti-fourmis, produit phytosanitaire, phytosanitaire, spray insecticide, anti-mousse, anti-moustiques, attrape-mouches, antimite, biocide, traitement du bois, protection des plantes, répulsif, lutte contre les nuisibles',
  '3808.2': 'désinfectant, gel hydroalcoolique, gel désinfectant, spray désinfectant, gel pour les mains',
  '3808.3': 'collier antipuces, antipuces, antiparasitaire, anti-tiques',
  '3809': 'auxiliaire textile, apprêt, imperméabilisant, spray imperméabilisant',
  '3810': 'flux de soudage, décapant à souder, pâte à souder, pâte décapante, flux de brasage, spray anti-projection',
  '3811': 'additif pour carburant, additif, additif pour huile, nettoyant injecteurs, inhibiteur de corrosion',
  '3812': 'accélérateur de vulcanisation, antioxydant pour plastique, stabilisant pour plastique, stabilisant UV',
  '3813': 'poudre extinctrice, mousse extinctrice, agent extincteur',
  '3814': 'diluant, décapant, décapant peinture, nettoyant pinceaux, diluant cellulosique, white spirit',
  '3815': 'catalyseur, initiateur de réaction, durcisseur, catalyseur chimique',
  '3816': 'mortier réfractaire, ciment réfractaire, béton réfractaire',
  '3818': 'wafer, plaquette de silicium, tranche de silicium',
  '3819': 'liquide de frein, fluide hydraulique, liquide de direction',
  '3820': 'antigel, liquide de refroidissement, dégivrant, lave-glace, liquide lave-glace',
  '3820.2': 'AdBlue, solution d’urée',
  '3821': 'milieu de culture, gélose',
  '3822':
    'test rapide, autotest, test de grossesse, kit de test, réactif, réactif de laboratoire, test antigénique, bandelette de test, kit de diagnostic, papier pH, test de dépistage',
  '3823': 'acide gras, alcool gras, oléine',
  '3824': 'produit chimique, substance chimique, liant, préparation chimique, liquide à fumée, e-liquide',
  '3824.2': 'adjuvant pour béton, additif pour ciment, plastifiant pour béton, accélérateur de prise',
  '3824.3': 'liant de fonderie, liant pour noyaux',
  '3824.4': 'produit de traitement de l’eau, floculant, sel adoucisseur',
  '3825': 'déchet chimique, solvant usé',
  '3826': 'biodiesel, biocarburant, HVO',
  '3827': 'gaz réfrigérant, fluide frigorigène, réfrigérant, gaz propulseur, fréon',

  // 39 plastics
  '3901': 'polyéthylène, granulés de PE, PEHD, PEBD, granulés plastiques, résine plastique',
  '3902': 'polypropylène, PP, polyoléfine',
  '3903': 'polystyrène, ABS, billes de PSE',
  '3904': 'PVC, compound PVC, PTFE, téflon, PVDF',
  '3905': 'alcool polyvinylique, acétate de polyvinyle',
  '3906': 'acrylate, résine acrylique, PMMA, superabsorbant',
  '3907': 'résine époxy, résine polyester, polycarbonate, granulés PET, PLA, résine alkyde, résine',
  '3908': 'polyamide, nylon, PA6',
  '3909': 'polyuréthane, résine mélamine, résine phénolique, polyol, système PU',
  '3910': 'silicone, huile de silicone, silicone liquide, élastomère silicone',
  '3911': 'résine de pétrole, polysulfone, PEEK, plastique technique',
  '3912': 'cellulose, CMC, acétate de cellulose',
  '3913': 'alginate, gomme xanthane, chitosane',
  '3914': 'résine échangeuse d’ions, résine pour adoucisseur',
  '3915': 'déchet plastique, plastique recyclé, broyé plastique, régénéré',
  '3916': 'profilé plastique, profilé PVC, jonc plastique, barre en plastique, plinthe PVC, chant plat, extrusion plastique',
  '3916.2': 'filament, filament 3D, filament PLA, fil pour imprimante 3D, résine 3D',
  '3916.3': 'terrasse composite, lame composite, bardage PVC, lame PVC',
  '3917':
    'tuyau PVC, tube PVC, tuyau plastique, tube plastique, tuyau d’évacuation, tuyau d’égout, tuyau PE, tube multicouche, gaine électrique, gaine, tuyau de drainage, tube annelé, tuyau flexible, gaine thermorétractable, tuyau de chauffage sol, drain',
  '3917.2': 'raccord PVC, raccord plastique, coude PVC, manchon, raccord de tuyau, raccord rapide, siphon, té PVC',
  '3917.3':
    'tuyau d’arrosage, tuyau à eau, flexible, tuyau à air comprimé, tuyau spiralé, tuyau de piscine, durite silicone, tuyau d’aspiration, tuyau goutte à goutte',
  '3917.4': 'tuyau, tube, conduite, canalisation',
  '3917.5': 'raccord, coude, raccordement',
  '3918': 'vinyle, sol vinyle, sol PVC, revêtement de sol, dalle vinyle, lino vinyle, balatum, vinyle clipsable',
  '3919':
    'ruban adhésif, adhésif d’emballage, tape, scotch, bande adhésive, ruban double face, ruban isolant, film adhésif, ruban de masquage, bande autocollante, ruban antidérapant, ruban de signalisation',
  '3919.2': 'vinyle adhésif, film de découpe, film covering, covering voiture, film réfléchissant, lettrage, film pour vitrage',
  '3920':
    'film, film rétractable, film étirable, film alimentaire, film plastique, film d’emballage, film palette, film de lamination, cellophane, film PE, film imprimé, film de scellage, papier film',
  '3920.2':
    'film de protection, pare-vapeur, film agricole, bâche de bassin, bâche plastique, film pour serre, film d’ensilage, film de paillage, sous-toiture',
  '3920.3':
    'plexiglas, plexi, plaque acrylique, plaque de polycarbonate, plaque plastique, plaque PVC, plaque PEHD, plaque alvéolaire, plaque de téflon, plaque polyéthylène, feuille de plexi, panneau de plexi',
  '3921':
    'mousse, mousse de calage, mousse polyuréthane, mousse d’emballage, film à bulles, papier bulle, plaque de mousse, calage en mousse',
  '3921.2':
    'panneau isolant, isolant, frigolite, plaque isolante, mousse isolante, PUR, PIR, polystyrène expansé, polystyrène extrudé, isolation de toiture, isolation thermique, gaine isolante, isolation, panneau sandwich',
  '3921.3': 'stratifié, panneau stratifié, HPL, plaque composite, trespa, plaque polyester, panneau compact, solid surface',
  '3922':
    'baignoire, bac de douche, receveur de douche, tub de douche, lunette de WC, abattant WC, chasse d’eau, réservoir de chasse, évier en résine, bâti-support WC',
  '3923':
    'bouteille en plastique, pot en plastique, bouchon à vis, barquette plastique, blister, emballage plastique, tube souple, flacon pompe, flacon vaporisateur, préforme, ravier, boîte plastique, coque plastique, emballage, pot à glace, bol à salade',
  '3923.2':
    'sac plastique, sac poubelle, sac congélation, sachet zip, sac sous vide, sac PMC, sac à déchets, sachet refermable, doypack, sachet plastique, sac compostable, sac de caisse, housse plastique, sac bretelle, pochette d’expédition',
  '3923.3':
    'caisse, bac, casier, casier à bouteilles, bac plastique, caisse plastique, bac gerbable, caisse pliante, bac de rangement, bac de transport, bac à bec, caissette, cagette plastique, bac euronorme',
  '3923.4': 'fût plastique, IBC, cuve IBC, palette plastique, tonneau en plastique, bobine plastique, seau avec couvercle',
  '3923.5': 'sac, sachet, sac à pain, sac d’emballage, sachet de bonbons',
  '3923.6': 'couvercle, bouchon, barquette, bidon, jerrican, fût, capsule de bouteille, bouchon de bouteille',
  '3923.7': 'bouteille, flacon, pot, pot cosmétique, flacon de parfum, fiole, vaporisateur de parfum',
  '3924':
    'boîte à tartines, boîte à lunch, lunch box, passoire, gourde, boîte de conservation, boîte hermétique, tupperware, verre doseur, assiette en plastique, couverts en plastique, vaisselle en plastique, essoreuse à salade, bac à glaçons, presse-agrumes, plateau, pichet, spatule, planche à découper plastique, corbeille à pain, entonnoir, moule en silicone, égouttoir, beurrier, bidon de vélo',
  '3924.2':
    'gobelet, paille, gobelet plastique, gobelet réutilisable, vaisselle jetable, couverts jetables, touillette, assiette jetable, gobelet jetable',
  '3924.3':
    'seau, poubelle, bassine, panier à linge, corbeille à papier, poubelle à pédale, cuvelle, boîte de rangement, bac à linge, manne à linge, porte-savon, distributeur de savon, rideau de douche, ramassette, pince à linge, pelle à poussière, cintre, poubelle de tri, composteur, accessoire de salle de bain',
  '3924.4': 'pot de fleurs, pot à fleurs, jardinière, bac à plantes, cache-pot, bac à fleurs, godet de culture, soucoupe de pot',
  '3924.5': 'arrosoir, pulvérisateur à main, brumisateur',
  '3924.6': 'pot de bébé, pot pour enfant, baignoire bébé, réducteur de WC, tasse à bec, assiette bébé',
  '3924.7': 'frigobox, glacière, bloc réfrigérant, caisse isotherme',
  '3924.8': 'bac à litière, gamelle, gamelle pour chien, caisse de transport pour chat, fontaine à eau pour animaux',
  '3925':
    'gouttière, goulotte, descente d’eau, chéneau, bardage plastique, lambris PVC, grille de ventilation, coupole, lanterneau, avaloir, cale de vitrage, chemin de câbles plastique',
  '3925.2':
    'châssis PVC, fenêtre PVC, porte PVC, volet, volet roulant, store vénitien, jalousie, store à lamelles, tablette de fenêtre, porte accordéon',
  '3925.3': 'moustiquaire, moustiquaire de fenêtre, moustiquaire enroulable, porte moustiquaire, toile moustiquaire',
  '3925.4':
    'citerne, tonneau à eau, citerne à eau de pluie, récupérateur d’eau, fosse septique, cuve plastique, réservoir en plastique, cuve à mazout, cuve',
  '3925.5': 'patin de chaise, embout de chaise, pied de meuble',
  '3926':
    'pièce plastique, pièce en plastique, pièce injectée, article en plastique, plastique, pièce thermoformée, boîtier plastique, capuchon, cache, embout, bouton plastique, pièce rotomoulée, pièce en composite, pièce soufflée, pièce moulée, roue en plastique',
  '3926.2':
    'classeur, farde, farde à anneaux, chemise plastique, pochette plastique, règle, latte, fourniture de bureau, intercalaire, porte-badge, pot à crayons, matériel scolaire, article de bureau, fourniture scolaire',
  '3926.3':
    'colson, collier de serrage plastique, attache-câble, serre-câble, cheville nylon, clip plastique, presse-étoupe, collier rilsan, cheville',
  '3926.4':
    'gadget, porte-clés, cadeau d’affaires, goodies, tour de cou, bracelet événementiel, objet publicitaire, badge, jeton de caddie',
  '3926.5': 'coque de téléphone, étui GSM, housse de tablette, coque smartphone, housse d’ordinateur portable, étui pour smartphone',
  '3926.6': 'cône de signalisation, cône, balise de chantier, ruban de balisage, plaquette nominative, pictogramme, panneau en plastique',
  '3926.7': 'figurine décorative, décoration en plastique, perle en plastique, perles, objet décoratif',
  '3926.8': 'poncho de pluie, poncho jetable, tablier plastique, tablier jetable, surchaussure',
  '3926.9': 'matériel de laboratoire, embout de pipette, pipette, boîte de Petri, tube à essai, éprouvette, urinal, bassin de lit',

  // 40 rubber
  '4001': 'caoutchouc naturel, latex naturel, caoutchouc brut, caoutchouc',
  '4002': 'caoutchouc synthétique, SBR, nitrile, EPDM, néoprène, caoutchouc butyle, NBR, viton',
  '4004': 'granulés de caoutchouc, granulat de caoutchouc, déchet de caoutchouc, pneu broyé',
  '4005': 'mélange de caoutchouc, compound caoutchouc',
  '4006': 'bande de rechapage, dissolution de caoutchouc',
  '4007': 'fil de caoutchouc, cordon en caoutchouc',
  '4008': 'plaque de caoutchouc, profilé caoutchouc, caoutchouc cellulaire, bande de caoutchouc, sol en caoutchouc, dalle en caoutchouc',
  '4008.2': 'membrane EPDM, EPDM toiture',
  '4008.3': 'bourrelet, joint de porte, joint de fenêtre, bas de porte',
  '4009':
    'tuyau en caoutchouc, flexible hydraulique, durite, tuyau haute pression, durite de radiateur, tuyau à carburant, flexible de frein',
  '4010':
    'courroie, courroie trapézoïdale, courroie crantée, courroie de distribution, bande transporteuse en caoutchouc, courroie de transmission, courroie poly-V',
  '4011':
    'pneu, pneumatique, pneu voiture, pneu poids lourd, pneu hiver, pneu été, pneu agricole, pneu moto, pneu vélo, pneu de brouette, pneu quatre saisons, pneu d’hiver, pneu d’été',
  '4012': 'pneu rechapé, pneu plein, bandage plein, pneu d’occasion, pneu de chariot élévateur, fond de jante',
  '4013': 'chambre à air, chambre à air vélo',
  '4014': 'préservatif, bouillotte, doigtier, poire à lavement',
  '4014.2': 'sucette, tétine, tutute, anneau de dentition',
  '4015':
    'gant, gant en latex, gant jetable, gant en nitrile, gant en caoutchouc, gant de ménage, gant de travail, gant chirurgical, gant de jardinage, gant de protection, gant de soudeur',
  '4015.2': 'combinaison de plongée, combinaison néoprène, combinaison de surf, bonnet de bain',
  '4015.3': 'tablier en caoutchouc, cuissardes de pêche, salopette étanche, waders',
  '4016':
    'pièce en caoutchouc, joint, joint torique, joint d’étanchéité, rondelle en caoutchouc, tapis en caoutchouc, bouchon en caoutchouc, élastique, membrane en caoutchouc, soufflet, joint spi, manchette, pièce moulée en caoutchouc, butée en caoutchouc, pied en caoutchouc, caillebotis caoutchouc, passe-fil, ventouse, profilé d’étanchéité, joint en silicone, joint en caoutchouc, tapis',
  '4016.2': 'silentbloc, amortisseur de vibrations, plot antivibratoire, support moteur, bague en caoutchouc',
  '4016.3': 'gomme, gomme à effacer',
  '4016.4': 'tapis de voiture, tapis auto, tapis de coffre, bac de coffre',
  '4016.5': 'pare-battage, défense d’accostage',
  '4016.6': 'tapis de yoga, tapis de gym, tapis de fitness',
  '4016.7': 'tapis de souris',
  '4016.8': 'bouchon d’oreille, protection auditive, genouillère de travail',
  '4016.9': 'tapis antidérapant, tapis d’étable, dalle amortissante, tapis de stalle, sol de sport',
  '4017': 'ébonite, caoutchouc durci',

  // 41 raw hides and leather
  '4101': 'peau de bovin, peau brute, cuir brut, peau de vache',
  '4102': 'peau de mouton, peau d’agneau',
  '4103': 'peau de chèvre, peau de reptile, peau de porc',
  '4104': 'cuir de bovin, cuir tanné, wet blue, cuir',
  '4106': 'cuir de porc, cuir de chèvre',
  '4107': 'nappa, cuir fini, cuir d’ameublement, nubuck, cuir pleine fleur',
  '4112': 'cuir d’agneau, cuir de mouton',
  '4113': 'cuir de serpent, cuir de crocodile, cuir d’autruche',
  '4114': 'peau de chamois, cuir verni, chamois, daim',
  '4115': 'cuir reconstitué, cuir aggloméré, chute de cuir',

  // 42 leather goods and bags
  '4201':
    'selle, selle de cheval, licol, harnais, sellerie, tapis de selle, article d’équitation, rênes, étrivière, couverture pour cheval, bridon',
  '4201.2': 'laisse, laisse pour chien, collier pour chien, harnais pour chien, muselière, manteau pour chien, collier',
  '4201.3':
    'panier pour chien, coussin pour chien, panier pour chat, lit pour chien, jouet pour chien, niche, article pour animaux, cage pour chien',
  '4202':
    'sac à main, sac, sac en cuir, sac bandoulière, portefeuille, porte-monnaie, valise, bagage, sac de voyage, trolley, cartable, mallette, serviette en cuir, trousse de toilette, porte-cartes, étui, sac pour ordinateur, pochette, vanity, sac banane, trousse, plumier, maroquinerie, étui à lunettes, attaché-case, housse à vêtements',
  '4202.2':
    'sac à dos, sac de sport, sac de randonnée, sac de golf, sac isotherme, glacière souple, sac de plage, sacoche de vélo, housse de guitare, sac marin',
  '4202.3': 'tote bag, sac en coton, sac de courses, cabas, sac réutilisable, sac shopping, sac en toile, sac en tissu',
  '4202.4': 'boîte à outils, mallette à outils, caisse à outils, sac à outils, flight case, sac photo, valise technique',
  '4203':
    'ceinture, ceinture en cuir, veste en cuir, blouson en cuir, gant en cuir, pantalon en cuir, blouson moto, combinaison moto, gant de moto, vêtement en cuir',
  '4205': 'pièce en cuir, lanière en cuir, lacet en cuir, étiquette en cuir, article en cuir, bracelet de montre',
  '4206': 'boyau naturel, boyau, catgut',

  // 43 fur
  '4301': 'peau de lapin, pelleterie brute, peau de renard, peau de vison',
  '4302': 'fourrure, pelleterie, col en fourrure',
  '4303': 'manteau de fourrure, veste en fourrure, toque de fourrure',
  '4304': 'fausse fourrure, fourrure synthétique',

  // 44 wood
  '4401':
    'bois de chauffage, bûche, pellet, granulé de bois, copeaux, sciure, briquette de bois, écorce, plaquettes de bois, bois allume-feu',
  '4402': 'charbon de bois, charbon pour barbecue, briquette de charbon',
  '4403': 'grume, bois rond, tronc d’arbre, bois brut, bois tropical',
  '4404': 'piquet, piquet en bois, pieu, poteau en bois, tuteur, piquet de clôture',
  '4405': 'laine de bois, farine de bois',
  '4406': 'traverse de chemin de fer, traverse, billes de chemin de fer',
  '4407':
    'bois, planche, poutre, chevron, latte en bois, bois scié, bois de charpente, chêne, bois massif, hêtre, sapin, madrier, voliges, bois de construction, pin, bois dur, poutre en chêne, poutre en bois',
  '4408': 'placage, feuille de placage, placage bois',
  '4409':
    'lame de terrasse, bois de terrasse, terrasse en bois, lambris, bardage en bois, plinthe, plinthe en bois, moulure, baguette, bardage, terrasse',
  '4410': 'aggloméré, panneau de particules, OSB, panneau OSB, panneau mélaminé, panneau aggloméré',
  '4411': 'MDF, panneau MDF, hardboard, panneau de fibres, isorel, HDF',
  '4411.2': 'stratifié de sol, sol stratifié, parquet stratifié, isolant en fibre de bois',
  '4412': 'contreplaqué, multiplex, triplex, panneau lamellé, bois lamellé, panneau en bois, bakélisé',
  '4413': 'bois densifié',
  '4414': 'cadre photo, cadre, encadrement, cadre en bois, cadre pour tableau, cadre de miroir',
  '4415':
    'palette, palette en bois, palette Europe, caisse en bois, cageot, cagette, caisse à vin, touret en bois, emballage en bois, caisse d’exportation, rehausse de palette, europalette, touret',
  '4416': 'tonneau, barrique, fût en chêne, tonneau en bois, foudre',
  '4417': 'manche, manche à balai, manche d’outil, manche en bois, bois de brosse',
  '4418':
    'parquet, plancher, plancher en bois, escalier, escalier en bois, charpente, ferme de toit, ossature bois, lamellé-collé, bois lamellé-collé, CLT, rampe d’escalier, menuiserie, bardeau',
  '4418.2':
    'porte, porte en bois, porte intérieure, porte d’entrée, châssis en bois, fenêtre en bois, chambranle, porte coulissante, menuiserie extérieure, portail en bois, volet en bois, porte coupe-feu, châssis, fenêtre, portail',
  '4418.3':
    'abri de jardin, chalet, chalet de jardin, pergola, carport, cabane, cabanon, pool house, maison en bois, annexe en bois, abri en bois, cabane d’enfant',
  '4418.4': 'panneau de clôture, palissade, clôture en bois, claustra, barrière en bois, écran de jardin, portillon, clôture',
  '4418.5': 'panneau mural, panneau acoustique, panneau décoratif, panneau de plafond',
  '4419':
    'planche à découper, cuillère en bois, planche à pain, planche à fromage, baguettes, cure-dent, bol en bois, rouleau à pâtisserie, moulin à poivre, planche apéro, spatule en bois, brochette en bois, saladier en bois, couverts en bois',
  '4420':
    'statuette en bois, coffret en bois, décoration en bois, coffret à bijoux, boîte en bois, marqueterie, décoration murale, lettre en bois, objet en bois, bougeoir en bois',
  '4421':
    'pièce en bois, article en bois, bâton en bois, tourillon, cheville en bois, bâtonnet de glace, bois tourné, tasseau, baguette ronde',
  '4421.2': 'cintre en bois, cercueil, portemanteau en bois, urne funéraire, range-bouteilles, casier à vin',
  '4421.3': 'nichoir, mangeoire à oiseaux, clapier, poulailler, niche pour chien',
  '4421.4': 'ruche, cadre de ruche',
  '4421.5': 'échelle en bois, étendoir, escabeau en bois',
  '4421.6': 'piège à souris, tapette à souris, piège à rats',
  '4421.7': 'bac potager, jardinière en bois, carré potager',

  // 45 cork
  '4501': 'liège, liège brut, granulés de liège',
  '4503': 'bouchon en liège, bouchon de vin, bouchon de champagne',
  '4504': 'sol en liège, plaque de liège, dalle de liège, isolant en liège, tableau en liège, dessous-de-verre en liège',

  // 46 basketware
  '4601': 'natte, natte en paille, tapis de jonc, canisse, brise-vue en bambou, tressage',
  '4602':
    'panier, panier en osier, vannerie, corbeille, panier en rotin, panier pique-nique, manne, panier-cadeau, panier de rangement, osier',

  // 47 pulp and waste paper
  '4703': 'pâte à papier, pâte de bois, pâte kraft, cellulose de bois',
  '4706': 'pâte recyclée, pâte de bambou, pâte fluff',
  '4707': 'vieux papiers, papier recyclé, vieux cartons, déchet de papier',

  // 48 paper and board
  '4801': 'papier journal, papier en bobine',
  '4802':
    'papier, papier photocopie, papier imprimante, papier à lettres, papier A4, papier à dessin, papier couleur, rouleau de caisse, papier d’impression, papier offset, rouleau thermique, rouleau de papier',
  '4803': 'papier tissue, bobine mère, ouate de cellulose, papier de soie, papier mousseline',
  '4804': 'papier kraft, papier d’emballage, kraftliner, papier brun',
  '4805': 'testliner, papier filtre, carton gris, papier cannelure, carton compact',
  '4806': 'papier cuisson, papier sulfurisé, papier ingraissable, papier calque, papier beurre',
  '4808': 'carton ondulé, papier crépon, carton alvéolé, nid d’abeille en carton',
  '4809': 'papier carbone, papier autocopiant, papier transfert',
  '4810': 'papier couché, papier glacé, carton plat, carton couché, carton pliant',
  '4811': 'papier contrecollé, papier siliconé, papier autocollant, brique à boisson, papier décor, papier plastifié, papier paraffiné',
  '4812': 'plaque filtrante, carton filtre',
  '4813': 'papier à cigarettes, papier à rouler, feuille à rouler',
  '4814': 'papier peint, tapisserie, papier peint intissé, papier peint vinyle, revêtement mural',
  '4817': 'enveloppe, papier à en-tête, enveloppe à fenêtre, enveloppe à bulles, carte de correspondance',
  '4818':
    'papier toilette, papier WC, essuie-tout, mouchoir en papier, papier essuie-mains, rouleau essuie-tout, bobine d’essuyage, papier hygiénique, essuie-mains en papier, drap d’examen',
  '4818.2': 'serviette, serviette en papier, nappe en papier, set de table en papier, chemin de table en papier',
  '4819':
    'boîte en carton, carton, caisse en carton, boîte, carton de déménagement, boîte d’expédition, emballage carton, étui en carton, boîte à pizza, présentoir en carton, boîte d’archives, coffret cadeau, boîte cadeau, boîte pliante, caisse américaine, carton d’expédition, boîte à gâteau, cartonnage, boîte à chaussures, rond à gâteau, coffret, coffret de présentation, présentoir',
  '4819.2': 'sac en papier, sachet en papier, sac kraft, sac cadeau, sac à ciment, sachet à pain, sac papier, sachet de boulangerie',
  '4820':
    'cahier, carnet, bloc-notes, agenda, bloc de cours, carnet de notes, registre, sous-main, bloc mémo, post-it, note adhésive, calepin, carnet de reçus, journal intime, farde en carton, classeur à levier, album photo',
  '4821':
    'étiquette, étiquette adhésive, autocollant, étiquette de prix, étiquette code-barres, étiquette de vin, étiquette volante, étiquette en rouleau, label',
  '4822': 'tube en carton, mandrin en carton, bobine en carton, tube d’expédition',
  '4823':
    'gobelet en carton, gobelet à café, assiette en carton, filtre à café, paille en papier, boîte à œufs, plateau alvéolé, barquette en carton, filtre à thé, caissette en papier, barquette à frites',
  '4823.2':
    'papier cadeau, guirlande en papier, confettis, papier découpé, carton découpé, patron de couture en papier, emballage cadeau, papier millimétré',
  '4823.3': 'papier de calage, matériau de remplissage, cellulose moulée, chips de calage, cornière en carton, matériel d’emballage',
  '4823.4': 'sac d’aspirateur',

  // 49 printed matter
  '4901':
    'livre, brochure, dépliant, flyer, imprimé, mode d’emploi, manuel, dictionnaire, livre scolaire, livre de cuisine, livre de poche, prospectus, album photo imprimé, notice, bande dessinée, BD, roman, guide touristique, syllabus',
  '4902': 'journal, revue, magazine, périodique, hebdomadaire, toutes-boîtes',
  '4903': 'livre pour enfants, album à colorier, livre de coloriage, livre d’images',
  '4904': 'partition, partition musicale',
  '4905': 'carte routière, carte géographique, atlas, globe terrestre, plan de ville, carte murale',
  '4906': 'plan d’architecte, dessin technique, plan imprimé',
  '4907': 'timbre-poste, timbre, chèque, chèque-cadeau, bon cadeau, billet de banque, bon de réduction, billet de loterie',
  '4908': 'décalcomanie, transfert, transfert thermocollant, tatouage temporaire, flex textile',
  '4909': 'carte de vœux, carte postale, faire-part, carte de Noël, invitation, carte d’anniversaire, carte de remerciement',
  '4910': 'calendrier, calendrier mural, éphéméride, calendrier de bureau',
  '4911':
    'affiche, poster, catalogue, photo, carte de visite, imprimé publicitaire, liste de prix, rapport annuel, ticket d’entrée, billet d’entrée, carte de menu, formulaire, reproduction, carte de fidélité, carte plastique, toile imprimée, photographie, impression, carte, menu',
  '4911.2': 'roll-up, kakemono, stand parapluie, panneau publicitaire imprimé',

  // 50 silk
  '5004': 'fil de soie, soie grège',
  '5007': 'soie, tissu de soie',

  // 51 wool
  '5101': 'laine, laine de mouton, laine vierge, mérinos, laine d’agneau',
  '5102': 'cachemire, mohair, alpaga, angora, poil animal, crin de cheval',
  '5103': 'déchet de laine',
  '5105': 'laine peignée, laine cardée, mèche de laine',
  '5107': 'fil de laine, fil peigné, fil cardé',
  '5109': 'laine à tricoter, pelote de laine, fil à tricoter, fil à crocheter',
  '5112': 'tissu de laine, tweed, flanelle, drap de laine, loden',

  // 52 cotton
  '5201': 'coton brut, fibre de coton, coton',
  '5202': 'déchet de coton, coton d’essuyage',
  '5204': 'fil à coudre, fil de coton à coudre, fil à broder, bobine de fil',
  '5205': 'fil de coton, fil à tisser, fil sur cône',
  '5208':
    'tissu, tissu de coton, étoffe, tissu tissé, tissu au mètre, popeline, voile, mousseline, batiste, toile de coton, tissu de décoration, tissu d’habillement, textile, toile',
  '5209': 'denim, toile de jean, canevas, sergé, satin de coton, toile forte',
  '5211': 'tissu mélangé, polycoton',

  // 53 flax, hemp, jute
  '5301': 'lin teillé, fibre de lin, filasse de lin',
  '5302': 'chanvre, fibre de chanvre',
  '5303': 'jute, fibre de jute, sisal, fibre de coco tressée',
  '5306': 'fil de lin',
  '5308': 'fil de coco, fil de chanvre, fil de papier',
  '5309': 'lin, tissu de lin, toile de lin',
  '5310': 'toile de jute, tissu de jute',

  // 54 man-made filaments
  '5401': 'fil polyester à coudre, fil surjeteuse',
  '5402': 'fil polyester, fil de nylon, fil synthétique, fil pour tapis, fil d’aramide, kevlar, fil, fil textile',
  '5403': 'fil de viscose',
  '5404': 'monofilament, fil nylon, fil pour débroussailleuse, élasthanne',
  '5407': 'tissu polyester, tissu nylon, doublure, tissu synthétique, taffetas, organza, toile de tente, tissu à rideau',
  '5408': 'tissu viscose, satin',

  // 55 man-made staple fibres
  '5501': 'fibre de carbone, câble de filaments, carbone tissé, préimprégné, tissu de carbone',
  '5503': 'fibre polyester, fibre synthétique, fibre textile, fibre acrylique, fibre discontinue',
  '5504': 'fibre de viscose, fibre de bambou, lyocell',
  '5505': 'déchet de fibres, déchet textile',
  '5508': 'fil à surpiquer',
  '5509': 'fil acrylique, fil filé, fil polycoton',
  '5511': 'pelote acrylique, laine à chaussettes',
  '5513': 'tissu professionnel',
  '5515': 'tissu d’ameublement, tissu de fauteuil',

  // 56 wadding, felt, nonwovens, ropes
  '5601': 'coton à démaquiller, disque démaquillant, coton-tige, ouate de rembourrage, boule de coton, ouate hydrophile',
  '5602': 'feutre, feutrine, feutre aiguilleté, patin en feutre',
  '5603':
    'non-tissé, géotextile, voile d’hivernage, toile anti-mauvaises herbes, feutre de jardin, voile non tissé, toile de paillage, feutre géotextile',
  '5604': 'fil élastique, cordon élastique, élastique de couture, tendeur, sandow',
  '5605': 'fil métallisé, lurex, fil d’or',
  '5607':
    'corde, cordage, ficelle, corde nylon, ficelle agricole, cordelette, corde d’escalade, amarre, ficelle de jute, câble textile, corde de remorquage, drisse, bout nautique',
  '5608':
    'filet, filet de pêche, filet de but, filet de sécurité, filet anti-oiseaux, filet de protection, filet de remorque, filet de jardin, filet de volley, filet à foin',
  '5609': 'sangle, sangle d’arrimage, sangle à cliquet, élingue, sangle de levage, sangle de serrage, élingue textile',
  '5609.2': 'lacet, lacet de chaussure',

  // 57 carpets
  '5701': 'tapis noué main, tapis persan, tapis d’Orient',
  '5702':
    'tapis, carpette, tapis tissé, tapis de couloir, kilim, tapis d’extérieur, chemin d’escalier, tapis de bain, descente de lit, tapis berbère',
  '5703': 'moquette, dalle de moquette, tapis plain, tapis shaggy, tapis touffeté, dalle de tapis',
  '5703.2': 'gazon synthétique, pelouse synthétique, gazon artificiel',
  '5703.3': 'tapis de jeu, tapis d’éveil',
  '5704': 'tapis aiguilleté, moquette aiguilletée',
  '5705': 'paillasson, tapis d’entrée, tapis brosse, tapis de propreté, tapis logo',

  // 58 special fabrics, ribbons, lace
  '5801': 'velours, velours côtelé, chenille, velours d’ameublement, peluche en rouleau',
  '5802': 'tissu éponge, éponge au mètre',
  '5803': 'tissu de gaze, gaze tissée',
  '5804': 'dentelle, tulle, dentelle aux fuseaux, tissu en dentelle',
  '5805': 'tapisserie murale, gobelin',
  '5806':
    'ruban, ruban satin, ruban cadeau, bande velcro, velcro, scratch, biais, ruban gros-grain, sangle tissée, bolduc, ruban à nouer, cordon',
  '5807': 'étiquette textile, étiquette tissée, étiquette de vêtement, étiquette d’entretien, écusson',
  '5808': 'galon, frange, passementerie, pompon, gland décoratif, mercerie, cordon tressé',
  '5810': 'broderie, patch brodé, écusson brodé, motif thermocollant, badge brodé',
  '5811': 'tissu matelassé, tissu ouatiné',

  // 59 coated and technical textiles
  '5901': 'toile pour reliure, toile à peindre, toile de peintre',
  '5902': 'nappe à pneu, tissu à corde',
  '5903':
    'similicuir, skaï, simili, tissu enduit, toile enduite, toile PVC, toile cirée, cuir synthétique, tissu imperméable, bâche enduite, simili-cuir',
  '5904': 'linoléum, lino',
  '5905': 'revêtement mural textile, tenture murale',
  '5906': 'tissu caoutchouté, toile caoutchoutée',
  '5907': 'toile de décor, tissu ignifugé, rideau de scène',
  '5908': 'mèche de bougie, mèche pour lampe',
  '5909': 'tuyau d’incendie, lance incendie, tuyau plat',
  '5910': 'bande transporteuse, tapis roulant, bande de convoyeur, courroie textile',
  '5911':
    'toile filtrante, sac filtrant, manche filtrante, tamis textile, textile technique, toile de sérigraphie, manche de filtration, média filtrant',

  // 60 knitted fabrics
  '6001': 'tissu polaire, peluche au mètre, polaire au mètre, tissu teddy',
  '6004': 'lycra, tissu stretch, tissu élastique, tissu maillot',
  '6005': 'tricot chaîne, tissu mesh, filet d’ombrage, toile d’ombrage, brise-vent textile',
  '6006': 'jersey, jersey au mètre, maille, tissu tricoté, bord-côte, molleton, tissu maille',

  // 61 knitted clothing
  '6101': 'veste polaire, polaire, veste en maille, gilet zippé',
  '6103': 'pantalon de jogging, pantalon de survêtement, short de sport, short, jogger',
  '6104': 'legging, robe en maille, robe en jersey, jupe en maille',
  '6105': 'polo, polo homme, polo imprimé, polo brodé',
  '6107':
    'caleçon, boxer, slip, sous-vêtement, sous-vêtement thermique, pyjama, sous-vêtements homme, lingerie de corps, vêtement thermique',
  '6107.2': 'peignoir, robe de chambre, sortie de bain, peignoir de bain, kimono',
  '6108': 'chemise de nuit, nuisette, culotte, string, lingerie, sous-vêtements femme, vêtement de nuit, homewear, tenue d’intérieur',
  '6109': 'T-shirt, tee-shirt, débardeur, T-shirt imprimé, maillot de corps, marcel, top, T-shirt manches longues, T-shirt personnalisé',
  '6110':
    'pull, pull-over, chandail, hoodie, sweat, sweat à capuche, cardigan, gilet, sweat-shirt, col roulé, pull en laine, tricot de laine, débardeur en laine',
  '6111':
    'vêtement bébé, body bébé, body, barboteuse, grenouillère, pyjama bébé, layette, bonnet bébé, combinaison bébé, vêtement pour bébé',
  '6112':
    'survêtement, training, maillot de bain, bikini, vêtement de sport, maillot de foot, maillot de football, combinaison de ski, maillot cycliste, cuissard, cuissard de vélo, tenue de sport, vêtement cycliste, justaucorps, maillot de sport, tenue de yoga, vêtement de ski, maillot',
  '6114': 'vêtement en maille, body femme, vêtement de danse, onesie',
  '6115':
    'chaussette, collant, bas, mi-bas, chaussette de sport, socquette, chaussette en laine, bas nylon, chaussette de travail, chaussette de randonnée, chaussette de football',
  '6115.2': 'bas de contention, chaussette de contention, bas de compression, collant de contention',
  '6116': 'gant tricoté, moufle, mitaine, gant d’hiver, gant anti-coupure, gant de manutention',
  '6117': 'écharpe, écharpe tricotée, tour de cou polaire, snood, bandeau, cache-cou, bandeau éponge',

  // 62 woven clothing
  '6201':
    'manteau, veste, blouson, parka, anorak, doudoune, veste d’hiver, coupe-vent, veste de ski, bodywarmer, manteau d’hiver, veste softshell, bomber, cape, gilet sans manches, manteau femme, veste enfant, poncho',
  '6201.2': 'imperméable, veste de pluie, vêtement de pluie, pantalon de pluie, trench, ciré, K-way',
  '6203':
    'pantalon, costume, jeans, jean, blazer, veston, smoking, bermuda, chino, costume sur mesure, vêtement homme, pantalon enfant, short en toile, uniforme scolaire',
  '6203.2':
    'pantalon de travail, vêtement de travail, salopette, bleu de travail, combinaison de travail, veste de travail, veste de cuisine, veste de chef, tenue de cuisinier, pantalon de cuisine, tablier de travail, cache-poussière, uniforme, blouse de laboratoire, blouse médicale, tunique médicale, tenue professionnelle, vêtement professionnel, vêtement de cuisine, cotte, tenue de soudeur, vêtement d’image, polo de travail, T-shirt de travail, pull de travail, blouse de travail',
  '6204':
    'robe, jupe, robe de mariée, robe de soirée, tailleur, robe d’été, vêtement femme, mini-jupe, jupe plissée, combinaison-pantalon, prêt-à-porter, robe de communion, ensemble, vêtement de grossesse',
  '6205': 'chemise, chemise homme, chemise en jean, chemise sur mesure, chemise en lin',
  '6206': 'chemisier, blouse, tunique, blouse femme',
  '6209': 'vêtement enfant, vêtements enfants, robe de baptême, robe bébé',
  '6209.2': 'bavoir, bavette, gigoteuse, turbulette, lange en tissu, couverture bébé, couche lavable, écharpe de portage, porte-bébé',
  '6210':
    'combinaison jetable, combinaison de protection, blouse jetable, casaque chirurgicale, combinaison chimique, vêtement de protection, blouse visiteur',
  '6210.2':
    'gilet fluo, gilet de sécurité, veste fluo, gilet haute visibilité, vêtement haute visibilité, gilet réfléchissant, vêtement de signalisation, pantalon anti-coupure, vêtement de sécurité, chasuble',
  '6210.3': 'charlotte jetable, charlotte, cache-barbe',
  '6211': 'kimono de judo, judogi, tenue de danse, vêtement de chasse, vêtement outdoor, pantalon d’équitation, vêtement d’équitation',
  '6211.2': 'tablier, tablier de cuisine, tablier de barbecue, tablier de serveur',
  '6211.3': 'gilet pare-balles, gilet tactique, vêtement camouflage, uniforme militaire',
  '6211.4': 'déguisement, costume de carnaval, costume de théâtre, toge',
  '6212': 'soutien-gorge, soutien-gorge de sport, corset, gaine amincissante, porte-jarretelles, bretelles, bustier',
  '6213': 'mouchoir, mouchoir en tissu, pochette de costume',
  '6214': 'foulard, châle, étole, paréo, foulard en soie, bandana, voile de tête',
  '6215': 'cravate, nœud papillon, cravate en soie',
  '6216': 'gant de ski, gant de vélo, gant de gardien, gant de travail en toile',
  '6217': 'accessoire vestimentaire, épaulette, partie de vêtement, col',
  '6217.2': 'vêtement, vêtements, habillement, mode, confection, habit',

  // 63 other made-up textiles
  '6301': 'couverture, plaid, couverture polaire, couverture en laine, plaid de canapé, couverture de pique-nique',
  '6301.2': 'couverture anti-feu, couverture de survie, couverture isotherme',
  '6302':
    'linge de lit, drap, drap-housse, housse de couette, taie d’oreiller, drap de lit, taie, parure de lit, linge d’hôtel, protège-matelas, drap plat, alèse, literie textile',
  '6302.2':
    'essuie de bain, essuie, serviette de bain, essuie-mains, gant de toilette, drap de bain, drap de plage, linge de bain, serviette de plage, serviette éponge, lavette de toilette, fouta',
  '6302.3':
    'nappe, essuie de vaisselle, torchon, chemin de table, set de table, linge de table, linge de cuisine, serviette en tissu, manique, gant de cuisine, torchon de cuisine, essuie de cuisine',
  '6303': 'rideau, tenture, voilage, rideau occultant, double rideau, rideau de douche textile, cantonnière',
  '6303.2':
    'store enrouleur, store plissé, store bateau, store intérieur, panneau japonais, store occultant, store vertical, store, store japonais',
  '6304':
    'couvre-lit, jeté de lit, housse de coussin, housse de canapé, housse de fauteuil, jeté de canapé, dessus-de-lit, housse de chaise, cache-sommier, housse',
  '6304.2': 'hamac, ciel de lit, moustiquaire de lit',
  '6305': 'big bag, sac de jute, sac à pommes de terre, sac tissé, sac de sable, sac PP, filet d’emballage',
  '6306':
    'bâche, bâche de remorque, bâche de camion, bâche PVC, bâche de protection, housse de protection, housse de salon de jardin, bâche d’échafaudage, toile de bâche, bâche camion',
  '6306.2': 'store banne, tente solaire, marquise, voile d’ombrage, toile solaire, store solaire, protection solaire, auvent',
  '6306.3':
    'tente, tente de camping, tonnelle, chapiteau, tente pliante, auvent de caravane, tente de réception, matériel de camping, tipi, tente de fête, barnum',
  '6306.4': 'voile de bateau, grand-voile, spinnaker, voile de planche',
  '6306.5': 'matelas pneumatique, matelas gonflable, sac de couchage, matelas de camping, lit gonflable',
  '6306.6': 'bâche de piscine, liner de piscine, couverture de piscine, bâche à bulles',
  '6307':
    'serpillière, torchon de nettoyage, chiffon, chiffon microfibre, lavette, loque à reloqueter, wassingue, chamoisette, chiffon à poussière, mop, lavette microfibre, frange de lavage',
  '6307.2': 'masque buccal, masque chirurgical, masque FFP2, masque anti-poussière, masque en tissu, masque de protection, FFP2, masque',
  '6307.3': 'gilet de sauvetage, harnais de sécurité, harnais antichute, gilet de natation, antichute, brassière de sauvetage',
  '6307.4': 'drapeau, fanion, beach flag, banderole, bannière, oriflamme, calicot',
  '6307.5': 'couverture de déménagement, housse textile, sac à linge, sac à cordon, article textile confectionné, filet de lavage',
  '6307.6': 'housse de siège auto, housse de voiture, bâche de voiture',
  '6307.7': 'ceinture lombaire, genouillère, attelle, champ opératoire, orthèse, écharpe médicale, chevillère',
  '6308': 'kit de broderie, kit de couture, kit de tricot, nécessaire de couture',
  '6309': 'vêtement d’occasion, fripe, vêtement de seconde main, friperie',
  '6310': 'chiffon d’essuyage, chiffons usagés, chute de tissu, loque',
} as const satisfies Readonly<Record<string, string>>;
