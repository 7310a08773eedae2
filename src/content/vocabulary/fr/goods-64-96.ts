/** What people call goods of chapters 2 to 24 and 64 to 96, by heading of the Combined Nomenclature; the first word is the usual name. */
export const goods = {
  '0201': 'viande, viande de bœuf, porc, poulet, volaille, agneau, viande hachée, steak',
  '0302': 'poisson, saumon, crevette, moule marinière, crustacé, hareng, saumon fumé, huître, cabillaud, thon, moule',
  '0402':
    "lait, lait en poudre, crème fraîche, yaourt, beurre, fromage, produit laitier, œuf, miel, fromage blanc, fromage de chèvre, crème, lait végétal, fromage à tartiner, lait d'avoine, beurre salé",
  '0602': "plante, arbre ornemental, fleur coupée, plante d'intérieur, bulbe à fleurs, gazon en rouleau",
  '0710':
    'légume, légumes surgelés, pomme de terre, tomate, oignon, carotte, frites surgelées, frites, champignon, chicon, lentille verte, pois chiche, olive',
  '0811':
    'fruit, pomme, poire, banane, fraise alimentaire, noix, amande, fruits secs, fruits surgelés, noix de cajou, noisette, raisin sec, fraise, framboise',
  '0901': 'café, café en grains, thé, épice, poivre, capsule de café, dosette de café, vanille, herbes aromatiques, cannelle, tisane',
  '1006': 'riz, blé, céréale, farine, malt, quinoa, avoine, houblon, soja, graine de lin, gluten',
  '1209': 'semence, graine de gazon, graine de fleurs, graine potagère',
  '1509':
    "huile d'olive, huile de tournesol, graisse de friture, margarine, huile alimentaire, huile de colza, huile de palme, huile de coco, graisse",
  '1601':
    'saucisse, charcuterie, jambon, salami, hamburger, pâté, conserve de poisson, thon en boîte, croquette, lard, fricadelle, croquette de crevettes, boudin, saucisson, filet américain, salade de crabe, terrine, rillettes, salaison',
  '1704': 'bonbon, sucre, confiserie, chewing-gum, sucette, nougat, massepain, sirop, caramel, réglisse, guimauve, dragée, cuberdon',
  '1806':
    'chocolat, praline, cacao, pâte à tartiner, tablette de chocolat, truffe, œuf de Pâques, poudre de cacao, couverture de chocolat, ballotin',
  '1905':
    "biscuit, pain, pâtisserie, gaufre, spéculoos, tarte, pizza, pâtes, cracker, biscotte, céréales petit-déjeuner, croissant, couque, viennoiserie, chips, pain d'épices, nouilles, muesli, gâteau, crêpe, pâte feuilletée, cramique, macaron, lasagne, galette, cookie, donut, brownie, muffin, barre de céréales, barre énergétique, galette de riz, pain surgelé, baguette, éclair, dessert, popcorn, merveilleux, sandwich, pain au chocolat, préparation pour gâteau",
  '2007':
    "confiture, jus de fruits, conserve de légumes, cornichon, sauce tomate, compote, jus de pomme, purée de tomates, beurre de cacahuète, marmelade, jus d'orange, sirop de Liège",
  '2106':
    'sauce, mayonnaise, moutarde, ketchup, soupe, levure, glace alimentaire, crème glacée, plat préparé, vinaigre, burger végétal, vinaigrette, protéine en poudre, sel de table, sorbet, pesto, bouillon, additif alimentaire, plat cuisiné, tapenade, houmous, sushi, salade préparée, quiche, tofu, marinade, produit végan, gelée alimentaire, repas, traiteur, glace',
  '2106.2': 'complément alimentaire, vitamine, gélule alimentaire, complément vitaminé',
  '2203':
    'bière, vin, boisson, eau minérale, limonade, genièvre, gin, whisky, cidre, boisson énergisante, liqueur, champagne, vin mousseux, soda, spiritueux, eau pétillante, rhum, vodka, cava, crémant, apéritif, bière sans alcool, thé glacé, trappiste, pils, gueuze, kriek, tonic, mocktail, boisson sportive, pékèt, jus pétillant',
  '2309':
    'nourriture pour chien, nourriture pour chat, croquettes pour chien, pâtée, friandise pour chien, graines pour oiseaux, aliment pour poissons, croquettes pour chat, friandise pour chat, aliment pour lapin, friandise pour cheval',
  '2309.2': 'aliment pour bétail, nourriture animale, aliment composé, aliment pour chevaux, prémélange, aliment pour volaille',
  '2402': 'cigarette, cigare, tabac, cigarillo, tabac à rouler',
  '6401': 'botte, botte en caoutchouc, botte de pluie, botte de travail, waders, cuissarde, botte de sécurité',
  '6402':
    'tong, claquette, sandale de piscine, sabot, sabot en plastique, crocs, chaussure de sport, chaussure de foot, crampons, chaussure de ski',
  '6403':
    "chaussure, soulier, chaussure en cuir, chaussure pour dames, chaussure pour hommes, chaussure pour enfants, escarpin, bottine, mocassin, sandale, pantoufle, chaussure de marche, chaussure de randonnée, talon, botte d'équitation, ballerine, chaussure à lacets, bottillon, après-ski, chausson de danse, botte en cuir",
  '6403.2': 'chaussure de sécurité, chaussure de travail, bottine de sécurité, sabot de sécurité, chaussure à embout acier',
  '6404': 'basket, sneaker, tennis, chaussure de course, espadrille, chausson, chaussure en toile, charentaise, chausson de gym',
  '6406': 'semelle, semelle intérieure, semelle orthopédique, lacet, talon de chaussure, empeigne, tige de chaussure, guêtre',
  '6504': 'chapeau, chapeau de paille, chapeau en feutre, panama, chapeau de soleil',
  '6505': 'bonnet, casquette, casquette de baseball, béret, filet à cheveux, charlotte, bandana, bandeau, casquette publicitaire',
  '6506':
    "casque, casque de vélo, casque de moto, casque de ski, bombe d'équitation, casquette antichoc, casque enfant, casque de chantier enfant",
  '6506.2': 'casque de chantier, casque de sécurité, casque de protection, écran facial, masque de soudure, harnais antichute, antichute',
  '6601':
    'parapluie, parapluie pliant, parapluie de golf, parasol, parasol déporté, parasol de jardin, parasol de plage, parasol publicitaire, ombrelle',
  '6602': "canne, canne de marche, canne-siège, cravache, fouet, bâton de marche, stick d'équitation",
  '6603': 'pied de parasol, socle de parasol, baleine de parapluie, housse de parasol, poignée de parapluie',
  '6701': "plume, plume d'autruche, plumet",
  '6702':
    'fleur artificielle, fleur en soie, plante artificielle, fausse plante, haie artificielle, mur végétal artificiel, feuillage artificiel',
  '6704': 'perruque, postiche, extension de cheveux, faux cils, fausse barbe',
  '6801': 'pavé de porphyre, pavé en pierre, bordure en pierre, pavé de granit, pavé belge, galet',
  '6802':
    'pierre naturelle, pierre bleue, petit granit, marbre, granit, travertin, calcaire, grès, pierre tombale, monument funéraire, seuil, appui de fenêtre, tablette de fenêtre, dalle en pierre, plaquette de parement, cheminée en marbre, mosaïque en pierre, nain de jardin, gravier décoratif, statue en pierre',
  '6802.2':
    'plan de travail en granit, plan de travail en pierre, tablette en marbre, plan de travail en quartz, plateau de table en marbre',
  '6803': 'ardoise, ardoise de toiture, ardoise naturelle',
  '6804':
    'disque à tronçonner, disque à meuler, meule, pierre à aiguiser, disque diamant, disque à lamelles, disque à ébarber, disque abrasif, disque fibre, disque à polir, lame diamant',
  '6805': 'papier abrasif, papier de verre, bande abrasive, disque de ponçage, toile émeri, éponge abrasive, rouleau abrasif, abrasif',
  '6806': 'laine de roche, laine minérale, laine isolante, vermiculite, argile expansée, argex',
  '6807': 'roofing, membrane bitumineuse, bardeau bitumé, feutre bitumé, étanchéité de toiture, shingle',
  '6808': 'panneau en laine de bois, panneau bois-ciment, isolation en fibre de bois, heraklith',
  '6809': 'plaque de plâtre, gyproc, placo, placoplatre, carreau de plâtre, moulure en plâtre, rosace, dalle de plafond, staff',
  '6810':
    'bloc de béton, bloc béton, béton préfabriqué, élément en béton, klinker, dalle en béton, dalle de trottoir, bordure en béton, hourdis, tuyau en béton, poteau en béton, plaque de béton, mur de soutènement, escalier en béton, poutre en béton, linteau, citerne en béton, pavé en béton, pierre reconstituée, terrazzo, couvre-mur, dalle gazon, prédalle, traverse en béton, parpaing, élément de soutènement, pieu de fondation, semelle de béton, plot de terrasse, ralentisseur, bloc lego béton, plaque stelcon, chambre de visite, béton, préfabriqué, caveau, pavé, dalle, clôture en béton, caniveau',
  '6811': 'fibrociment, plaque en fibrociment, plaque ondulée, eternit, ardoise artificielle, bardage en fibrociment, panneau de façade',
  '6813': "garniture de frein, plaquette de frein, disque de friction, matériau de friction, garniture d'embrayage, mâchoire de frein",
  '6814': 'mica, plaque de mica, ruban de mica',
  '6815': 'fibre de carbone, carbone, plaque carbone, tube carbone, pièce en carbone, composite carbone',
  '6815.2': 'pièce en graphite, creuset en graphite, plaque de graphite, fibre de basalte, brique de magnésie',
  '6901': 'brique isolante, diatomite',
  '6902': 'brique réfractaire, pierre réfractaire, bloc réfractaire, chamotte, dalle réfractaire, brique de four',
  '6903': 'creuset, moufle de four, tube réfractaire, plaque de four, fibre céramique, revêtement de four, busette de coulée',
  '6904':
    'brique, brique de parement, bloc treillis, brique de construction, brique creuse, plaquette de brique, bloc de terre cuite, klinker en terre cuite, brique rouge, entrevous',
  '6905':
    'tuile, tuile en terre cuite, tuile faîtière, mitron, conduit de cheminée, boisseau, tuile en béton, souche de cheminée, chapeau de cheminée, tuile de rive',
  '6906': "tuyau en grès, tuyau d'égout en grès",
  '6907':
    'carrelage, carreau, carrelage de sol, carrelage mural, faïence, grès cérame, carreau de mosaïque, dalle de terrasse en céramique, plinthe carrelage, carreau de ciment, zellige',
  '6909':
    'céramique technique, pièce en céramique, plaque céramique, céramique de laboratoire, bague céramique, zircone, alumine, substrat céramique',
  '6910':
    'lavabo, évier en céramique, toilette, WC, cuvette, WC suspendu, bidet, urinoir, sanitaire, lave-mains, vasque, cuvette de WC, réservoir de WC, lavabo sur colonne, bac de douche en céramique, évier',
  '6911':
    'vaisselle, porcelaine, service de table, assiette, assiette creuse, tasse, tasse à café, mug, soucoupe, théière, bol, saladier en porcelaine, sucrier, plat de service, tasse à expresso, coquetier, assiette à dessert, beurrier, vaisselle horeca, plat',
  '6912': 'faïence de table, grès de table, terre cuite, plat à four, plat en terre cuite, tajine, ramequin, poterie',
  '6913': 'statuette, figurine en porcelaine, vase en céramique, vase, urne, objet décoratif en céramique, cache-pot',
  '6914': 'pot en terre cuite, pot de fleurs en céramique, pot à plantes, jarre',
  '7002': 'tube de verre, baguette de verre, bille de verre, tube de quartz',
  '7003': 'verre coulé, verre imprimé, verre armé, verre profilé, verre cathédrale',
  '7005': 'verre float, plaque de verre, vitre, verre à vitre, verre sur mesure, verre horticole',
  '7006': 'verre façonné, verre bombé, verre gravé, verre sablé, tablette en verre, plateau en verre, verre laqué, crédence en verre',
  '7007':
    "verre de sécurité, verre trempé, verre feuilleté, pare-brise, vitre de voiture, verre pare-balles, paroi de douche, garde-corps en verre, porte en verre, cabine de douche, porte de douche, douche à l'italienne paroi, cloison vitrée, douche, carreau",
  '7008': 'double vitrage, triple vitrage, vitrage isolant, vitrage, vitrage haut rendement',
  '7009': 'miroir, miroir de salle de bain, miroir mural, miroir de poche, glace, miroir grossissant, miroir de surveillance',
  '7009.2': 'rétroviseur, miroir de voiture, glace de rétroviseur',
  '7010':
    "bouteille, bouteille en verre, bouteille de vin, bouteille de bière, bocal, pot en verre, flacon, flacon en verre, ampoule pharmaceutique, pot à confiture, dame-jeanne, flacon compte-gouttes, bouteille de sauce, pot à épices, bouteille d'alcool, verrine",
  '7011': 'verre de lampe, ampoule en verre ouverte',
  '7013':
    'verre, verre à boire, verre à vin, verre à bière, flûte à champagne, verrerie, gobelet en verre, carafe, cristal, saladier en verre, verre à eau, vase en verre, plat en verre, photophore, cendrier, verre à whisky, verre à cocktail, verre à pied, cloche en verre, chope',
  '7013.2': 'aquarium, terrarium, bocal à poisson',
  '7014': 'verre de signalisation, cataphote en verre',
  '7015': 'verre de montre, verre bombé de montre',
  '7016': 'brique de verre, pavé de verre, verre cellulaire, foamglas, mosaïque de verre, dalle de verre',
  '7017': 'verrerie de laboratoire, erlenmeyer, éprouvette, tube à essai, boîte de Petri, bécher, pipette en verre, ballon de laboratoire',
  '7018': 'perle de verre, perle, strass, fausse perle, perle de rocaille',
  '7018.2': 'microbille de verre, bille réfléchissante, œil de verre',
  '7019':
    'fibre de verre, laine de verre, mat de verre, tissu de verre, polyester armé, voile de verre, roving, toile de verre, pièce en polyester',
  '7020': 'pièce en verre, verre technique, ampoule de thermos, vitrocéramique, vitre de poêle, verre de quartz',
  '7101': "perle fine, perle de culture, perle d'eau douce",
  '7102': 'diamant, brillant, diamant taillé, diamant brut, diamant industriel',
  '7103':
    'pierre précieuse, pierre fine, saphir, rubis, émeraude, améthyste, agate, jade, ambre, turquoise, pierre synthétique, zircon cubique',
  '7105': 'poudre de diamant, pâte diamantée, poudre à polir',
  '7106': "argent, fil d'argent, or, lingot d'or, feuille d'or, alliage d'or, platine, palladium, métal précieux, rhodium",
  '7113':
    "bijou, bijouterie, joaillerie, bague, alliance, bague de fiançailles, collier, bracelet, boucle d'oreille, broche, pendentif, médaille, chaîne en or, breloque, piercing, bouton de manchette, chaînette, chevalière, gourmette, bijou sur mesure, parure, pierre",
  '7114': 'argenterie, couverts en argent, orfèvrerie, calice, plat en argent',
  '7115': 'toile de platine, catalyseur en métal précieux, creuset en platine',
  '7116': 'collier de perles, bijou en pierre, collier en corail',
  '7117':
    "bijou fantaisie, bijou de mode, faux bijou, collier fantaisie, sautoir, accessoire de mode, pin's, badge bijou, créole, épinglette, broche fantaisie",
  '7118': 'pièce de monnaie, médaille, jeton, pièce commémorative, médaille sportive',
  '7201': 'fonte brute, ferro-alliage, ferrosilicium, ferrochrome, ferromanganèse, ferronickel, éponge de fer',
  '7204': 'ferraille, mitraille, déchet de métal, riblons',
  '7205': "poudre de fer, poudre d'acier, grenaille d'acier, grenaille, poudre pour frittage",
  '7207': "lingot d'acier, billette, brame, demi-produit en acier",
  '7208':
    "tôle, tôle d'acier, tôle noire, tôle larmée, tôle épaisse, tôle laminée à chaud, bobine d'acier, coil, feuillard, acier corten, tôle antiusure, acier, acier laminé, bobine",
  '7210':
    'tôle galvanisée, tôle ondulée, tôle de toiture, tôle profilée, bac acier, tôle laquée, tôle laminée à froid, tôle mince, fer-blanc, steeldeck',
  '7213': "fil machine, fer à béton, acier à béton, armature, treillis d'armature, treillis soudé, étrier d'armature",
  '7214':
    "barre d'acier, rond en acier, fer plat, plat en acier, carré en acier, acier étiré, acier allié, acier à outils, acier rapide, rond plein, barre hexagonale",
  '7216':
    'profilé, profilé en acier, profilé métallique, cornière, poutrelle, fer U, fer en T, IPE, HEA, HEB, poutre en acier, profil en C, panne, profilé à froid',
  '7217': "fil de fer, fil d'acier, fil galvanisé, fil à lier, fil de tension, fil plastifié, acier à ressorts",
  '7219': 'inox, tôle inox, acier inoxydable, plaque inox, inox brossé, inox 316, inox 304, inox sur mesure',
  '7222': 'barre inox, profilé inox, cornière inox, fil inox, rond inox, acier duplex',
  '7301': 'palplanche, rideau de palplanches',
  '7302': 'rail, rail de chemin de fer, aiguillage, éclisse, traverse de chemin de fer, rail de tram',
  '7303': 'tuyau en fonte, tube en fonte, canalisation en fonte',
  '7304':
    "tube en acier, tube sans soudure, tube de précision, tube carré, tube rectangulaire, tube soudé, tube métallique, tuyau en acier, tube rond, tube d'échafaudage, profil creux, tube, tuyau métallique, tuyauterie, canalisation",
  '7304.2': 'tube inox, tuyau inox, tube carré inox, tuyauterie inox',
  '7307':
    'raccord, raccord de tuyauterie, bride, coude, té, manchon, mamelon, raccord à sertir, réduction, coude à souder, raccord fileté, raccord à compression, contre-bride, pièce de raccordement, bouchon fileté, embout de tuyau',
  '7307.2': 'raccord inox, bride inox, coude inox, raccord laitier, raccord clamp',
  '7308':
    "construction métallique, charpente métallique, structure en acier, hangar métallique, escalier métallique, escalier en acier, ossature métallique, mezzanine, passerelle, pont métallique, pylône, mât, mât d'éclairage, colonne, ferme métallique, plateforme métallique, auvent métallique, escalier en colimaçon, hangar, escalier, balcon métallique, mât de drapeau, escalier de secours, pylône électrique, tribune, hall industriel, podium, scène, estrade, praticable, construction acier, ossature",
  '7308.2':
    "échafaudage, étançon, étai, coffrage, caillebotis, garde-corps, balustrade, rampe, rampe d'escalier, main courante, rail métal stud, chemin de câbles, glissière de sécurité, rambarde, plancher métallique, barrière de chantier, barrière nadar, barrière heras, clôture de chantier, étançonnement",
  '7308.3':
    "porte en acier, porte métallique, fenêtre en acier, châssis en acier, porte coupe-feu, portail, porte de garage, porte sectionnelle, grille d'entrée, portail coulissant, portillon, barrière de jardin, porte industrielle, porte blindée, verrière d'intérieur, rideau métallique, porte de secours, grille de fenêtre, barreau de fenêtre, trappe, trappe de toit, porte de hangar, porte de cave",
  '7309':
    "cuve, réservoir, citerne, citerne à mazout, silo, réservoir de stockage, cuve en acier, conteneur à déchets, benne, conteneur, réservoir d'eau, benne basculante, conteneur basculant, trémie, bac de rétention, cuve de mélange, réacteur chimique, silo à aliments, bac de décantation, ballon tampon",
  '7309.2': 'cuve inox, réservoir inox, cuve de fermentation, cuve de brassage, tank à lait, fût inox, cuve à vin, cuve de process',
  '7310':
    'boîte de conserve, fût métallique, fût en acier, boîte en métal, bidon, bidon métallique, tonneau métallique, seau en métal, boîte à biscuits, pot de peinture, canette, jerrycan en métal, boîte en fer-blanc, fût de bière, boîte à thé, boîte métallique décorative, pot métallique, boîte à bonbons, cruche à lait, fût, seau métallique, boîte à gâteaux',
  '7311':
    "bouteille de gaz, bonbonne de gaz, bonbonne, réservoir sous pression, cuve à air comprimé, vase d'expansion, citerne à propane, bouteille de plongée, bouteille d'oxygène, bouteille de CO2",
  '7312':
    "câble en acier, câble d'acier, câble de levage, élingue, élingue en acier, hauban, câble de treuil, câble inox, câble de tension",
  '7313': 'fil barbelé, barbelé, ronce artificielle, concertina',
  '7314':
    'treillis, grillage, toile métallique, grillage à poules, treillis métallique, clôture, clôture métallique, panneau de clôture, panneau rigide, métal déployé, gabion, fil de clôture, grillage soudé, ursus, clôture de prairie, tissu métallique, tamis métallique, clôture de jardin, grille métallique, gaze métallique, cloison grillagée, barrière, gabion de jardin',
  '7315':
    "chaîne, chaîne en acier, chaîne de levage, chaîne à rouleaux, chaîne de transmission, chaîne d'ancre, chaîne à neige, maillon, maillon de chaîne, chaîne de convoyeur, chaînette de sécurité, chaîne à bétail, chaîne de remorquage",
  '7316': 'ancre, ancre de bateau, grappin',
  '7317': 'clou, pointe, agrafe, crampillon, punaise, clou à béton, clou en rouleau, clou cavalier, clou acier',
  '7318':
    "vis, boulon, écrou, rondelle, vis à bois, vis autoforeuse, vis inox, boulonnerie, visserie, tige filetée, rivet, rivet pop, goupille, goupille fendue, circlip, cheville, cheville d'ancrage, ancrage chimique, tire-fond, vis à métaux, vis à placo, vis de terrasse, écrou papillon, écrou de blocage, vis sans tête, piton à œil, insert fileté, vis à béton, rondelle frein, goujon, quincaillerie de fixation, fixation, vis à tôle, boulon inox, écrou cage, vis Torx, vis Allen, écrou à souder, écrou à sertir, anneau de levage, vis à œil, clavette, goupille cylindrique, vis de réglage, boulon d'ancrage, vis à tête plate, vis cruciforme, écrou hexagonal, vis hexagonale, tige d'ancrage, entretoise filetée, crochet de mur, cheville isolant, ancrage",
  '7319': 'aiguille, aiguille à coudre, aiguille à tricoter, crochet, épingle, épingle de sûreté, épingle de nourrice',
  '7320':
    "ressort, ressort de compression, ressort de traction, ressort de torsion, ressort à lames, lame de ressort, rondelle ressort, ressort hélicoïdal, ressort sur mesure, ressort de porte, ressort plat, ressort de matelas, ressort d'horlogerie",
  '7321':
    'poêle, poêle à bois, poêle à pellets, insert, foyer, foyer au gaz, poêle à mazout, poêle à gaz, chauffe-terrasse, feu à pellets, feu ouvert, brasero, tuyau de poêle, conduit de fumée, cheminée en inox, chenet, grille de foyer, parasol chauffant, cheminée, cheminée au bioéthanol, feu à gaz, cheminée électrique',
  '7321.2':
    'barbecue, barbecue à gaz, barbecue au charbon, brasero de jardin, cuisinière à gaz, réchaud, réchaud de camping, taque au gaz, plancha, four à pizza, kamado, cuisine extérieure, bec de gaz, fumoir, grille de barbecue, tournebroche, braséro, méchoui, chafing dish',
  '7322':
    "radiateur, radiateur de chauffage, radiateur panneau, sèche-serviette, convecteur, aérotherme, générateur d'air chaud, canon à chaleur",
  '7323':
    'poêle à frire, casserole, marmite, faitout, cocotte, cocotte-minute, sauteuse, wok, bouilloire, passoire, moule à gâteau, plaque de cuisson, saladier inox, râpe, plateau, égouttoir, cocotte en fonte, ustensile de cuisine, batterie de cuisine, poêlon, lèchefrite, autocuiseur, boîte à pain, poêle en fonte, tire-bouchon, décapsuleur, ouvre-boîte, casse-noix, presse-ail, épluche-légumes, fouet, rouleau à pâtisserie, entonnoir, passe-thé, moulin à poivre, dessous de plat, bac gastronorme, cuit-vapeur, cercle à pâtisserie, porte-serviettes de table, marmite à soupe, économe, raclette de cuisine, caquelon, couvercle de casserole, grille de cuisson, pichet, bac à couverts, set de casseroles',
  '7323.2': 'gourde, gourde isotherme, bouteille isotherme, mug isotherme, boîte à tartines, gobelet inox, seau à glace, shaker, flasque',
  '7323.3':
    "poubelle, poubelle à pédale, corbeille à papier, séchoir à linge, planche à repasser, laine d'acier, tampon à récurer, corde à linge, porte-serviette, boîte aux lettres, dérouleur de papier toilette, essoreuse à linge sur pied, cendrier extérieur, poubelle de tri, porte-parapluies, distributeur de savon, distributeur de papier, accessoire de salle de bain, chausse-pied, serre-livres, accessoire de foyer, pince à linge en métal",
  '7324':
    'évier, évier inox, évier en inox, lavabo inox, baignoire en acier, baignoire, plonge, lave-mains inox, urinoir inox, caniveau de douche, siphon de sol, douche de sécurité, rince-œil, toilette inox',
  '7325':
    "fonte, pièce en fonte, pièce de fonderie, taque d'égout, couvercle en fonte, avaloir, grille en fonte, acier moulé, moulage, fonte ductile, boulet de broyage, contrepoids, regard en fonte, pièce moulée, fonte à la cire perdue, grille d'arbre, caniveau, grille de caniveau, tampon de regard",
  '7326':
    'pièce métallique, article en métal, article en fil, panier métallique, panier en fil, collier de serrage, étrier, support mural, crochet, équerre, patte de fixation, anneau métallique, manille, mousqueton, tendeur, serre-câble, bac à plantes en acier corten, support à vélos, range-vélos, coffret métallique, ferronnerie, fer forgé, serrurerie métallique, fer à cheval, potelet, borne anti-stationnement, arceau à vélos, butée de roue, enrouleur de tuyau, support de tuyau, pied de sapin, tuteur de plante, piège à souris, piège à rats, rail de montage, ancrage mural, sabot de charpente, bordure de jardin, plaque de montage, support de télévision, collier de fixation, menottes, tronc de collecte, support TV, mobilier urbain, sardine de tente, piquet de tente, borne, galvanisation, traitement de surface, zingage, galvanoplastie, anneau, collier, bague, plaque',
  '7326.2':
    'pièce tournée, pièce fraisée, pièce usinée, pièce de tournage, décolletage, pièce décolletée, tournage, fraisage, usinage, pièce CNC, pièce de précision, entretoise, douille, axe usiné, pièce mécanique, pièce sur plan, usinage de précision, prototype métallique, mécanique de précision, rectification, alésage, électroérosion, pièce rectifiée, sous-traitance mécanique, usinage CNC, mécanique générale, pièce prototype',
  '7326.3':
    "tôlerie, tôlerie fine, pièce de tôlerie, découpe laser, pièce découpée au laser, pliage, tôle pliée, pièce emboutie, emboutissage, pièce découpée, découpage, pièce poinçonnée, boîtier métallique, carter métallique, capot métallique, pièce pliée, estampage, capot, carter, boîtier, repoussage, découpe jet d'eau, poinçonnage, tôle perforée, gaine de ventilation, conduit de ventilation, gaine spirale, panneau métallique, habillage métallique, découpe métal, travail au laser, cintrage",
  '7326.4':
    "ensemble soudé, construction soudée, pièce soudée, mécano-soudure, mécanosoudé, châssis mécano-soudé, bâti de machine, châssis soudé, cadre métallique, châssis en acier, piètement de table, pied de table en acier, structure tubulaire, bac métallique empilable, rack de transport, tréteau métallique, soudure, soudage, chaudronnerie, chaudronnerie fine, bâti soudé, structure soudée, serrurerie, ferronnerie d'art",
  '7326.5': 'pièce forgée, forge, pièce estampée, arbre forgé, matriçage, pièce matricée, couronne forgée, bride forgée',
  '7326.6':
    'cage, cage à oiseaux, cage pour chien, clapier, cage à hamster, poulailler, volière, bac à litière, arbre à chat, griffoir, gamelle, niche pour chien, chatière, cage de transport pour animaux, jouet pour chien, jouet pour chat, collier pour chien, laisse, nichoir, mangeoire à oiseaux, fontaine à eau pour chat, article pour animaux, abreuvoir, mangeoire',
  '7403': 'cuivre, laiton, bronze, alliage de cuivre, lingot de cuivre',
  '7406': 'poudre de cuivre, poudre de bronze',
  '7407': 'barre de cuivre, barre de laiton, profilé en laiton, jeu de barres, barre de bronze, profilé en cuivre',
  '7408': 'fil de cuivre, fil de cuivre nu, fil de laiton',
  '7409': 'plaque de cuivre, tôle de cuivre, plaque de laiton, bande de cuivre, feuille de cuivre, tôle de laiton',
  '7411': 'tuyau en cuivre, tube de cuivre, tube en laiton, conduite en cuivre, tuyau de cuivre frigorifique, capillaire, tube capillaire',
  '7412': 'raccord en cuivre, raccord en laiton, raccord à souder, raccord rapide, raccord pneumatique, coupleur, raccord bicône',
  '7418': 'casserole en cuivre, bassine en cuivre, plat en laiton',
  '7419':
    'pièce en cuivre, pièce en laiton, pièce en bronze, douille en bronze, bague en bronze, pièce de laiton décolletée, piquet de terre, moulage en bronze',
  '7505': 'nickel, alliage de nickel, inconel, hastelloy, monel, barre de nickel, plaque de nickel, superalliage, tube en nickel',
  '7601': "aluminium, alu, lingot d'aluminium, billette d'aluminium, alliage d'aluminium",
  '7603': "poudre d'aluminium, pâte d'aluminium",
  '7604':
    "profilé aluminium, profilé alu, profilé extrudé, barre d'aluminium, cornière alu, profilé de finition, extrusion, profilé de rive, profilé anodisé, profilé rainuré, profil LED, profilé de châssis, profilé système, rail en aluminium",
  '7605': "fil d'aluminium, câble en aluminium nu",
  '7606':
    "tôle d'aluminium, plaque aluminium, tôle alu, bande d'aluminium, dibond, panneau composite aluminium, tôle larmée alu, bardage en aluminium, alucobond, toiture en aluminium",
  '7607': "papier aluminium, feuille d'aluminium, papier alu, ruban aluminium",
  '7608': 'tube aluminium, tuyau en aluminium, tube alu, raccord en aluminium',
  '7610':
    "châssis aluminium, châssis alu, porte en aluminium, menuiserie aluminium, fenêtre en aluminium, baie coulissante, baie vitrée, véranda, portail en aluminium, mur-rideau, volet roulant, volet en aluminium, pergola, pergola bioclimatique, carport en aluminium, brise-soleil, serre de jardin, protection solaire, coupole, lanterneau, exutoire de fumée, fenêtre de toit, porte d'entrée, porte-fenêtre, store banne, toiture de terrasse, verrière, bardage alu, store extérieur, porte pliante",
  '7610.2':
    'structure en aluminium, construction en aluminium, cadre en aluminium, passerelle en aluminium, garde-corps aluminium, structure scénique, échafaudage roulant, échafaudage en aluminium',
  '7612':
    'canette aluminium, canette de boisson, aérosol, bombe aérosol, tube en aluminium souple, boîte en aluminium, bidon en aluminium, flacon en aluminium',
  '7615':
    'barquette aluminium, barquette alu, casserole en aluminium, poêle antiadhésive, cafetière italienne, plat en aluminium, percolateur',
  '7616':
    'pièce en aluminium, pièce alu, pièce en aluminium usinée, boîtier en aluminium, dissipateur, dissipateur thermique, radiateur électronique, pièce moulée en aluminium, grille en aluminium, support en aluminium, flight-case, malle en aluminium, face avant en aluminium, façade aluminium gravée, pièce anodisée, anodisation',
  '7616.2':
    'échelle, échelle pliante, échelle coulissante, escabeau, marchepied, échelle télescopique, échelle de toit, escalier de grenier, plateforme de travail',
  '7616.3':
    "pièce coulée sous pression, fonderie d'aluminium, fonderie sous pression, moulage sous pression, pièce de fonderie en aluminium, coulée en coquille",
  '7616.4': "cadre d'affichage, cadre clipsable, porte-affiche, roll-up, beach flag, porte-menu, kakémono",
  '7804': "plomb, feuille de plomb, plaque de plomb, lest en plomb, masse d'équilibrage, plomb de plongée, blindage en plomb",
  '7901':
    "zinc, lingot de zinc, feuille de zinc, zinguerie, gouttière, gouttière en zinc, descente d'eau, toiture en zinc, corniche en zinc, chéneau",
  '7907': 'zamak, pièce en zamak, pièce en zinc moulé, moulage de zinc, injection zamak',
  '8001': "étain, lingot d'étain, objet en étain, pot en étain",
  '8003': 'étain à souder, fil à souder, soudure étain, pâte à braser, brasure tendre',
  '8101': 'tungstène, fil de tungstène, électrode de tungstène, molybdène, plaque de molybdène, tantale',
  '8104': 'magnésium, pièce en magnésium, fonderie de magnésium, alliage de magnésium',
  '8105': 'cobalt, poudre de cobalt, cobalt-chrome, stellite',
  '8108': 'titane, plaque de titane, pièce en titane, tube en titane, barre de titane, vis en titane',
  '8108.2': 'implant en titane, plaque chirurgicale en titane',
  '8108.3':
    'poudre de titane, poudre métallique, poudre pour impression 3D, pièce imprimée en métal, pièce imprimée en 3D, pièce frittée, fritté',
  '8109':
    'zirconium, chrome métal, germanium, vanadium, gallium, indium, niobium, bismuth, antimoine, cadmium, béryllium, hafnium, manganèse',
  '8113': 'cermet, pièce en carbure',
  '8201':
    'bêche, pelle, fourche, fourche à bêcher, râteau, binette, houe, pioche, outil de jardin, hache, hachette, sécateur, cisaille à haies, taille-haie manuel, ébrancheur, faucille, faux, machette, pelle à neige, plantoir, balai à feuilles, tarière, coupe-bordures manuel, merlin, serfouette, couteau de jardin, griffe de jardin, sarcloir, fourche à fumier, plante-bulbe, désherbeur, pelle-bêche, scie à branche',
  '8202':
    "scie, scie à main, scie à métaux, égoïne, scie d'élagage, lame de scie, lame de scie circulaire, lame de scie sauteuse, ruban de scie, lame de scie à ruban, chaîne de tronçonneuse",
  '8203':
    'pince, pince universelle, pince coupante, pince multiprise, tenaille, lime, râpe à bois, cisaille à tôle, pince à épiler, pince à dénuder, pince à sertir, coupe-câble, coupe-boulon, coupe-tube, emporte-pièce, pince-étau, brucelles, pince à circlips, pince à œillets, pince à cosse, dénudeur',
  '8204':
    'clé, clé plate, clé à œil, clé mixte, clé à douille, clé dynamométrique, clé Allen, clé anglaise, clé à molette, clé à pipe, cliquet, douille de serrage, jeu de douilles, clé à cliquet, clé Stillson, clé à griffe, clé en croix, douille',
  '8205':
    "marteau, tournevis, burin, ciseau à bois, pied-de-biche, truelle, spatule, couteau à enduire, serre-joint, étau, boîte à outils, caisse à outils, coffret d'outils, outil, outillage, outillage à main, agrafeuse, rabot, fer à joint, taloche, sangle d'arrimage, pistolet à silicone, coupe-verre, pince de soudeur, maillet, masse, barre à mine, chalumeau, lampe à souder, pompe à graisse, enclume, coupe-carrelage, chasse-goupille, pointeau, grattoir, riveteuse, servante d'atelier, platoir, jeu d'outils, vilebrequin, peigne à colle, carrelette, pistolet à colle, extracteur, arrache-moyeu, ventouse, ramassette, pelle à poussière, table à tapisser, lettres à frapper, dérouleur d'adhésif, couteau de peintre, outil de carreleur, outil pour vélo, chariot d'outils, pince à souder, poinçon à main, jeu de tournevis, set d'outils",
  '8207':
    "foret, mèche, mèche à béton, mèche à bois, mèche à métaux, foret à métaux, fraise, taraud, filière, alésoir, scie cloche, embout, embout de vissage, jeu d'embouts, couronne diamantée, foret SDS, outil de coupe, outil de tour, plaquette de coupe, poinçon, outil de découpe, outil de pliage, trépan, mèche à pierre, mèche à verre, foret à centrer, fraise à rainurer, outil de pliage presse, outil diamant, poinçon et matrice, meule sur tige, outil coupant, couteau rotatif, embout pour visseuse",
  '8208':
    'lame de machine, couteau de machine, couteau industriel, lame de tondeuse, lame circulaire, lame de massicot, couteau de broyeur, lame de trancheuse',
  '8209': 'plaquette carbure, carbure, plaquette en carbure, widia, plaquette céramique, barreau carbure',
  '8210': 'moulin à café manuel, passe-vite, moulin à légumes, hachoir manuel, mandoline, coupe-frites, presse-purée, machine à pâtes',
  '8211':
    "couteau, couteau de cuisine, couteau de chef, couteau à pain, couteau de poche, canif, couteau à steak, bloc à couteaux, couteau de table, couteau de boucher, couteau à huîtres, éplucheur couteau, opinel, couteau d'office, couteau à fromage, couteau à désosser, couteau à légumes, coutellerie",
  '8211.2': 'cutter, couteau à lame rétractable, multi-outils, couteau de chasse, couteau de plongée, couteau à tapis, couteau de sécurité',
  '8212': 'rasoir, lame de rasoir, rasoir jetable, rasoir de sûreté',
  '8213': 'ciseaux, ciseaux de cuisine, ciseaux de couture, ciseaux de coiffeur, paire de ciseaux',
  '8214': 'coupe-ongles, set de manucure, lime à ongles, coupe-papier, taille-crayon, couperet',
  '8215':
    'couvert, cuillère, fourchette, louche, cuillère à café, cuillère à soupe, pelle à tarte, spatule de cuisine, écumoire, ménagère, couverts de table, pince à sucre, couverts inox, cuillère à glace, couvert à salade, fourchette à dessert, couvert de service, couvert pour enfant, pince de service',
  '8301':
    "serrure, cadenas, serrure de porte, cylindre, cylindre de serrure, serrure à encastrer, antivol, antivol de vélo, clé de porte, serrure électrique, verrou, gâche, gâche électrique, serrure multipoints, barillet, serrure de meuble, cadenas à code, clé brute, clé, antivol à câble, serrure de boîte aux lettres, serrure à code, contrôle d'accès, serrure connectée, verrou de porte, antivol moto, clef",
  '8302':
    "charnière, clenche, poignée de porte, poignée, béquille de porte, quincaillerie, ferrure, quincaillerie de bâtiment, ferrure de meuble, penture, paumelle, butée de porte, ferme-porte, glissière de tiroir, coulisse de tiroir, poignée de meuble, bouton de meuble, roulette, roulette pivotante, portemanteau, patère, tringle à rideaux, rail de rideaux, support d'étagère, équerre de fixation, crémone, barre antipanique, targette, poignée de fenêtre, loquet, ferrure de porte coulissante, judas de porte, cintre, pied de meuble, pied de table, rail de porte coulissante, loqueteau magnétique, passe-câble, pince à verre, ferrure de portail, roue de manutention, support de main courante, connecteur d'angle, cache-serrure, porte-cintre, système coulissant, patte de scellement, rosace de porte, patin de meuble, anneau de rideau, embrasse de rideau, crochet de rideau, plaque de propreté, manche de poignée, roue",
  '8302.2': 'ferrure de carrosserie, garniture pour véhicule, fermeture de ridelle, fermeture de conteneur',
  '8303':
    'coffre-fort, coffre, caisse à monnaie, armoire forte, armoire à clés, armoire à fusils, coffre ignifuge, porte blindée de coffre, tiroir-caisse, coffre à clés, armoire ignifuge',
  '8304': 'corbeille à courrier, bac à courrier, classeur métallique, porte-revues en métal, pot à crayons en métal',
  '8305': 'trombone, agrafe de bureau, mécanisme à anneaux, mécanisme à levier, pince à papier, attache',
  '8306':
    'statue, sculpture en bronze, statuette en métal, cloche, gong, clochette, cadre photo, cadre en métal, décoration murale en métal, trophée, coupe, carillon, statue de jardin, girouette, cadran solaire, cloche de vache, objet décoratif, cadre, bibelot',
  '8307':
    "flexible métallique, tuyau flexible inox, flexible inox, compensateur de dilatation, flexible à gaz, flexible d'échappement, soufflet métallique, flexible de douche, gaine flexible",
  '8308':
    'boucle, boucle de ceinture, fermoir, œillet, crochet de vêtement, agrafe de vêtement, anneau en D, rivet creux, paillette, mousqueton de sac',
  '8309':
    "capsule, capsule de bouteille, capsule couronne, bouchon à vis, couvercle de bocal, couvercle métallique, muselet, bouchon métallique, opercule en aluminium, plomb de scellement, bouchon couronne, bouchon d'aluminium, capsule de vin",
  '8310':
    "panneau de signalisation, panneau routier, plaque signalétique, plaque nominative, plaque de firme, panneau publicitaire, numéro de maison, pictogramme, panneau de sécurité, plaque de rue, plaque d'immatriculation, lettre en métal, lettre découpée, signalétique, plaque gravée, panneau de danger, panneau indicateur, panneau d'information, panneau de chantier, chevalet de trottoir, stop-trottoir, panneau directionnel, plaque professionnelle, plaque de porte, plaque commémorative, enseigne métallique, cône de signalisation",
  '8311':
    "fil à souder fourré, électrode de soudage, électrode, baguette de soudure, fil de soudage, fil fourré, brasure, brasure à l'argent, métal d'apport, baguette TIG, fil MIG",
  '8401': 'réacteur nucléaire, barre de combustible',
  '8402': 'chaudière à vapeur, générateur de vapeur',
  '8403':
    'chaudière, chaudière à gaz, chaudière à condensation, chaudière à pellets, chaudière à mazout, chaudière de chauffage central, pièce de chaudière, chauffage, appareil de chauffage, brûleur de chaudière',
  '8404': 'économiseur, récupérateur de chaleur pour chaudière',
  '8405': "gazogène, générateur d'azote, générateur d'oxygène",
  '8406': 'turbine à vapeur, turbine, aube de turbine',
  '8407':
    'moteur à essence, moteur thermique, moteur hors-bord, moteur à gaz, moteur deux temps, moteur de bateau, moteur de tondeuse, moteur de kart',
  '8408': 'moteur diesel, moteur marin diesel, moteur de camion, moteur industriel, moteur de tracteur',
  '8409':
    "pièce de moteur, piston, culasse, carburateur, injecteur, bielle, segment de piston, bloc moteur, soupape de moteur, chemise de cylindre, collecteur d'admission, vilebrequin, arbre à cames moteur, support moteur, turbo, pompe à huile",
  '8410': 'turbine hydraulique, roue à aubes, turbine Kaplan',
  '8411': "turbine à gaz, réacteur d'avion, moteur d'avion, turboréacteur, turbopropulseur",
  '8412':
    'vérin, vérin hydraulique, vérin pneumatique, moteur hydraulique, moteur pneumatique, vérin à gaz, actionneur pneumatique, hydraulique, tige de vérin, tige de piston, bloc hydraulique, cylindre hydraulique, cylindre',
  '8412.2': "éolienne, pale d'éolienne, rotor d'éolienne",
  '8412.3': 'ressort à gaz, vérin de coffre',
  '8413':
    "pompe, pompe à eau, pompe submersible, pompe immergée, pompe centrifuge, pompe hydraulique, circulateur, pompe de relevage, groupe hydrophore, pompe doseuse, pompe péristaltique, pompe à membrane, pompe à engrenages, pompe de bassin, pompe à carburant, pompe vide-cave, pompe de puits, pompe à béton, pompe à essence, vide-fût, roue de pompe, pièce de pompe, centrale hydraulique, corps de pompe, pompe de jardin, pompe d'aquarium, pompe de fontaine, pompe d'arrosage, pompe à lait, pompe à vis",
  '8414':
    "compresseur, compresseur d'air, compresseur à vis, pompe à vide, compresseur frigorifique, compresseur à piston, soufflante, turbocompresseur, surpresseur, air comprimé, pompe à air pour bassin, pièce de compresseur",
  '8414.2':
    "ventilateur, ventilation, ventilateur de plafond, ventilateur sur pied, extracteur d'air, hotte, hotte aspirante, hotte de cuisine, VMC, ventilateur axial, ventilateur centrifuge, groupe de ventilation, hotte à flux laminaire, rideau d'air, tourelle d'extraction, récupérateur de chaleur, aérateur, aspiration, groupe d'extraction",
  '8414.3': 'pompe à vélo, pompe à pied, pompe à main, gonfleur',
  '8415':
    "climatiseur, climatisation, airco, pompe à chaleur, split, climatiseur mobile, clim, unité extérieure, unité intérieure, pompe à chaleur air-eau, groupe de traitement d'air, centrale de traitement d'air, ventilo-convecteur, rooftop",
  '8416': 'brûleur, brûleur à gaz, brûleur à mazout, brûleur à pellets, brûleur industriel',
  '8417': 'four industriel, four de fusion, incinérateur, four de traitement, four à céramique, four crématoire, four tunnel, four à chaux',
  '8417.2': 'four de boulangerie, four à pain, four rotatif, four de boulanger, four',
  '8418':
    'réfrigérateur, frigo, congélateur, surgélateur, combiné frigo-congélateur, cave à vin, minibar, congélateur bahut, frigo américain',
  '8418.2':
    'chambre froide, groupe frigorifique, groupe de froid, vitrine réfrigérée, comptoir réfrigéré, installation frigorifique, chiller, refroidisseur, machine à glaçons, pompe à chaleur géothermique, évaporateur, condenseur frigorifique, cellule de refroidissement, meuble frigorifique, armoire frigorifique, machine à granita, machine à glace, refroidisseur de bière, tireuse à bière, pompe à bière, fontaine à eau, porte de chambre froide, panneau de chambre froide, vitrine à glace, armoire de fermentation, meuble bar réfrigéré, banque réfrigérée, table réfrigérée',
  '8419':
    "échangeur de chaleur, échangeur à plaques, chauffe-eau solaire, chauffe-eau à gaz, chauffe-bain, tour de refroidissement, échangeur tubulaire, capteur solaire thermique, panneau solaire thermique, refroidisseur d'huile, batterie froide, batterie chaude, évaporateur industriel",
  '8419.2':
    'pasteurisateur, tunnel de séchage, séchoir industriel, bain-marie, machine à café professionnelle, machine à expresso, cuisine industrielle, matériel horeca, marmite de cuisson, stérilisateur alimentaire, friteuse professionnelle, four mixte, armoire chauffante, torréfacteur, alambic, autoclave alimentaire, percolateur professionnel, machine à pop-corn, machine à hot-dog, lyophilisateur, sous-vide appareil, crêpière professionnelle, fumoir industriel, machine à barbe à papa',
  '8419.3': 'autoclave, stérilisateur, stérilisateur médical, incubateur, étuve de laboratoire, distillateur de laboratoire',
  '8420': 'calandre, machine à laminer, plastifieuse industrielle',
  '8421':
    "filtre, filtre à eau, adoucisseur, adoucisseur d'eau, cartouche filtrante, carter de filtre, membrane, osmose inverse, osmoseur, filtre à sable, filtre de piscine, station d'épuration, traitement de l'eau, traitement des eaux usées, micro-station, filtre-presse, centrifugeuse, séparateur d'hydrocarbures, stérilisateur UV, filtre de bassin, séparateur à graisse, dégraisseur, poche filtrante, fontaine filtrante, anticalcaire, carafe filtrante, échangeur d'ions, déferriseur, hydrocyclone, filtre à huile industriel, épuration, purificateur d'eau, cartouche d'eau",
  '8421.2':
    "filtre à air, dépoussiéreur, dépoussiérage, filtre HEPA, purificateur d'air, cyclone, filtre à charbon actif, filtre de ventilation, laveur d'air, aspiration de fumées, aspiration de copeaux, manche filtrante, déshumidificateur, sécheur d'air, épurateur d'air, séparateur de brouillard d'huile",
  '8421.3': "filtre à huile, filtre à carburant, filtre à gasoil, filtre d'habitacle",
  '8421.4': 'pot catalytique, filtre à particules, catalyseur automobile',
  '8422':
    "machine d'emballage, emballeuse, remplisseuse, machine de remplissage, étiqueteuse, machine à étiqueter, ensacheuse, fardeleuse, machine sous vide, cercleuse, filmeuse, banderoleuse, soudeuse de sachets, embouteilleuse, ligne d'embouteillage, operculeuse, encaisseuse, boucheuse, palettiseur, doseuse, thermoformeuse d'emballage, conditionneuse, scelleuse, machine à ensacher, machine à cartonner, machine à capsuler, ligne de conditionnement, remplisseuse de canettes, remplisseuse de tubes, enrubanneuse",
  '8422.2': 'lave-vaisselle, lave-verres, machine à laver la vaisselle',
  '8423':
    'balance, balance industrielle, pont-bascule, bascule, pèse-palette, trieuse pondérale, balance de comptoir, cellule de pesage, peson, balance compteuse, balance à bétail, système de pesage, peseuse',
  '8423.2': 'balance de cuisine, pèse-personne, pèse-bébé, pèse-bagage',
  '8424':
    'nettoyeur haute pression, karcher, kärcher, nettoyeur vapeur, pistolet à peinture, sableuse, cabine de sablage, buse, buse de pulvérisation, pulvérisateur de peinture, pistolet airless, gicleur, cabine de peinture, soufflette, brumisateur, canon à mousse, pistolet de pulvérisation, rampe de pulvérisation',
  '8424.2':
    "pulvérisateur, pulvérisateur agricole, arroseur, arrosage automatique, irrigation, goutte-à-goutte, pulvérisateur à dos, enrouleur d'irrigation, asperseur, programmateur d'arrosage, pistolet d'arrosage, atomiseur de verger, lance d'arrosage",
  '8424.3': "extincteur, extincteur à poudre, extincteur à mousse, sprinkler, extincteur CO2, dévidoir incendie, installation d'extinction",
  '8425':
    'palan, palan à chaîne, treuil, palan électrique, cric, vérin de levage, poulie de levage, pont élévateur, cric rouleur, tirfor, tire-fort, pont de garage, chandelle de garage, treuil de bateau, treuil à câble, chèvre de levage, cric de voiture, cric bouteille',
  '8426':
    "grue, grue à tour, pont roulant, grue mobile, potence de levage, portique de levage, grue auxiliaire, grue de camion, grue de chantier, chariot de pont roulant, grue d'atelier, palonnier, chariot porteur",
  '8427':
    'chariot élévateur, clark, transpalette, transpalette électrique, gerbeur, chariot à mât rétractable, fenwick, chariot télescopique, préparateur de commandes, nacelle, nacelle élévatrice, fourche de chariot élévateur, chariot à fourches, élévateur, tire-palette, chariot frontal',
  '8428':
    "convoyeur, transporteur, bande transporteuse, tapis roulant industriel, ascenseur, monte-charge, monte-escalier, escalier roulant, escalator, table élévatrice, convoyeur à rouleaux, élévateur, vis sans fin de transport, hayon élévateur, plateforme élévatrice, quai niveleur, transstockeur, manipulateur, élévateur à godets, remonte-pente, lève-palette, ventouse de levage, monte-meubles, monte-matériaux, élévateur de chantier, convoyeur à chaîne, lève-personne, couloir vibrant, dépalettiseur, lève-malade, vis d'Archimède, basculeur, tapis",
  '8428.2':
    'bras robotisé, robot industriel, robot palettiseur, préhenseur, AGV, cobot, robot de manutention, robot de soudage, robot collaboratif, préhenseur à vide, cellule robotisée, robot delta, robot de palettisation, pince de robot',
  '8429':
    'pelle mécanique, excavatrice, bulldozer, chargeuse, mini-pelle, rouleau compresseur, bobcat, chargeuse sur pneus, tractopelle, niveleuse, pelleteuse, compacteur, chargeuse compacte, bull, engin de chantier, engin de terrassement, dumper de chantier, chargeur, mini-chargeuse, pelle à chenilles',
  '8430':
    'plaque vibrante, pilonneuse, machine de battage, foreuse, tunnelier, chasse-neige, trancheuse de sol, fraiseuse à neige, dameuse, finisseur, raboteuse routière, machine de forage, aiguille vibrante',
  '8431':
    "godet, godet de pelle, grappin de grue, chenille, pièce pour engin de chantier, pièce d'ascenseur, rouleau de convoyeur, fourche de levage, grappin de tri, cabine d'ascenseur, pièce de chariot élévateur, attache rapide, brise-roche",
  '8432':
    "charrue, herse, semoir, cultivateur, épandeur, épandeur d'engrais, machine agricole, motoculteur, planteuse, déchaumeur, fraise agricole, motobineuse, tonne à lisier, rouleau à gazon, herse rotative, scarificateur, outil agricole, pièce de machine agricole, soc de charrue, pièce de tracteur, bineuse, matériel agricole, matériel horticole",
  '8433':
    'tondeuse, tondeuse à gazon, tondeuse autoportée, robot tondeuse, faucheuse, moissonneuse, moissonneuse-batteuse, presse à balles, ramasseuse-presse, arracheuse, faneuse, débroussailleuse à roues, autoportée, ensileuse, broyeur à fléaux, arracheuse de pommes de terre, robot de tonte, faucheuse rotative, barre de coupe, enrubanneuse de balles, andaineur, vendangeuse, tondeuse robot, débroussailleuse à bras, rotofaucheuse, tondeuse électrique',
  '8433.2': "calibreuse de fruits, trieuse de fruits, laveuse de légumes, calibreuse d'œufs",
  '8434':
    'machine à traire, trayeuse, robot de traite, salle de traite, écrémeuse, baratte, machine laitière, homogénéisateur, manchon trayeur',
  '8435': 'pressoir, presse à fruits, pressoir à cidre, broyeur de fruits',
  '8436':
    "abreuvoir, mangeoire, auge, nourrisseur, couveuse à œufs, équipement d'étable, mélangeuse à aliments, mélangeuse-distributrice, équipement avicole, ruche, équipement d'élevage, fendeuse de bûches, extracteur de miel, distributeur d'aliment, pipette abreuvoir, équipement porcin, râtelier, cornadis, logette, brosse à vaches, box à veaux, igloo à veaux, barrière de bétail, mangeoire pour poules, éleveuse, robot d'alimentation, fendeur de bois, clôture électrique, appareil d'élevage, pompe de prairie",
  '8437': 'moulin, moulin à grains, nettoyeur de grains, machine de meunerie, trieur de semences',
  '8438':
    "pétrin, pétrin mécanique, hachoir, hachoir à viande, trancheuse, trancheuse à viande, machine de boulangerie, éplucheuse, coupe-légumes, machine à chocolat, laminoir à pâte, diviseuse, ligne d'abattage, machine à frites, machine agroalimentaire, enrobeuse, tempéreuse, cutter de boucherie, coupe-pain, machine à gaufres, poussoir à saucisses, installation de brassage, peleuse, scie à os, moule à hamburger machine, batteur mélangeur, façonneuse, doseuse à pâte, fondoir à chocolat, machine à biscuits, laveuse de salades, injecteur de viande, machine pour boucherie",
  '8439':
    'machine à papier, onduleuse, machine à carton ondulé, massicot, machine à fabriquer des boîtes, plotter de découpe, presse de découpe pour carton, relieuse, plieuse de papier, machine à relier, table de découpe, bobineuse-refendeuse, encarteuse',
  '8442': "plaque d'impression, plaque offset, cliché, cylindre d'impression, forme d'impression, plaque flexo",
  '8443':
    "presse d'imprimerie, machine d'impression, presse offset, machine de sérigraphie, presse flexo, presse numérique, imprimante textile, imprimante grand format, tampographie machine, codeur jet d'encre, imprimeuse, presse à étiquettes, dorure à chaud machine, imprimante UV",
  '8443.2':
    "imprimante, imprimante laser, imprimante jet d'encre, imprimante d'étiquettes, photocopieuse, photocopieur, traceur, multifonction, fax, toner, cartouche d'encre, cartouche de toner, imprimante de tickets, tête d'impression, imprimante code-barres, imprimante photo, imprimante de cartes, copieur",
  '8444':
    'machine à filer, métier à tisser, machine à tisser, machine à tricoter, tricoteuse, machine textile, carde, machine à broder, brodeuse, machine à tufter, jacquard, métier à filer, tresseuse, ourdissoir',
  '8449': 'machine à feutre, aiguilleteuse, machine non-tissé',
  '8450': 'machine à laver, lave-linge, lave-linge séchant, machine à laver industrielle, lessiveuse',
  '8451': 'sèche-linge, séchoir à linge électrique, essoreuse, repasseuse, presse à repasser, calandreuse',
  '8451.2': 'machine de teinture, machine de nettoyage à sec, machine à couper le tissu, presse à chaud, machine à enduire le textile',
  '8452':
    'machine à coudre, machine à coudre industrielle, surjeteuse, piqueuse plate, aiguille de machine à coudre, canette de machine à coudre',
  '8453': 'machine pour le cuir, machine à chaussures, machine de tannerie',
  '8454': 'machine de coulée, machine à couler sous pression, poche de coulée, machine de fonderie, coulée continue',
  '8455': 'laminoir, cylindre de laminoir, cylindre de laminage',
  '8456':
    "machine de découpe laser, graveuse laser, découpe jet d'eau, découpeur plasma, machine d'électroérosion, graveur laser, découpeuse laser, machine à jet d'eau",
  '8457': "centre d'usinage, machine CNC, machine à commande numérique, machine cinq axes, machine transfert",
  '8458': 'tour, tour à métaux, tour CNC, centre de tournage, tour automatique',
  '8459': 'fraiseuse, perceuse à colonne, aléseuse, taraudeuse, perceuse radiale, fraiseuse à métaux',
  '8460':
    "rectifieuse, ébavureuse, affûteuse, polisseuse, touret à meuler, rectifieuse plane, machine à roder, machine à polir, meuleuse d'établi",
  '8461': "scie à ruban à métaux, scie à métaux industrielle, tailleuse d'engrenages, scie circulaire à métaux, mortaiseuse",
  '8462':
    "plieuse, presse plieuse, presse, presse hydraulique, poinçonneuse, cisaille guillotine, rouleuse, cintreuse, presse à emboutir, presse excentrique, cintreuse de tubes, presse à forger, presse d'atelier, grugeoir, profileuse, presse-plieuse, machine de tôlerie, cisaille, encocheuse, ligne de découpe, emboutisseuse",
  '8463': 'machine à enrouler les ressorts, tréfileuse, machine à rouler les filets, machine à cintrer le fil',
  '8464':
    'scie à pierre, scie à carrelage, machine à travailler la pierre, machine à couper le verre, rectiligne pour verre, sciage de pierre',
  '8465':
    'machine à bois, scie à panneaux, scie sur table, plaqueuse de chants, raboteuse, dégauchisseuse, scie à ruban, scie à format, toupie, machine à travailler le bois, ponceuse à bois stationnaire, défonceuse stationnaire, scierie mobile, mortaiseuse à bois, presse à panneaux, presse à pellets, scie circulaire sur table, fraiseuse à bois, machine de menuiserie',
  '8466':
    "porte-outil, pince de serrage, mandrin, mandrin de tour, étau de machine, montage d'usinage, attachement, cône porte-outil, diviseur, table de bridage, table de soudage, posage, système de serrage point zéro, gabarit de soudage",
  '8467':
    "perceuse, visseuse, visseuse sans fil, meuleuse, disqueuse, perceuse à percussion, perforateur, scie sauteuse, scie circulaire, tronçonneuse, débroussailleuse, taille-haie, souffleur de feuilles, ponceuse, marteau-piqueur, outil électrique, outil sans fil, clé à chocs, défonceuse, scie sabre, rabot électrique, coupe-bordures, outil pneumatique, cloueur, cloueuse, meuleuse d'angle, ponceuse excentrique, marteau perforateur, outillage électroportatif, dremel, découpeuse, souffleur, burineur, vibrateur à béton, agrafeuse pneumatique, boulonneuse, scie à onglet, scie sans fil, perceuse sans fil, marteau burineur, rainureuse, grignoteuse, élagueuse, outil de jardin électrique, perceuse visseuse, boulonneuse à chocs, sécateur électrique, polisseuse portative, pistolet à colle électrique, fraiseuse portative",
  '8468': 'poste à souder au gaz, chalumeau coupeur, chalumeau soudeur, lampe à braser',
  '8469': 'machine à écrire',
  '8470':
    'caisse enregistreuse, calculatrice, terminal de paiement, caisse, terminal bancontact, machine à affranchir, distributeur de tickets, terminal de caisse, borne de commande',
  '8471':
    "ordinateur, ordinateur portable, PC, tablette, serveur, disque dur, SSD, clavier, souris, scanner, lecteur de codes-barres, station d'accueil, NAS, PC industriel, disque externe, station de travail, douchette, lecteur de cartes, mini-PC, borne interactive, unité centrale, portable, scanner de documents, hub USB, liseuse électronique, souris sans fil, clavier sans fil, ordinateur industriel, ordinateur de bureau, lecteur code-barres, manette joystick, matériel informatique, stockage externe",
  '8472':
    'destructeur de papier, broyeur de documents, distributeur de billets, compteuse de billets, perforatrice, machine de bureau, plastifieuse, relieuse de bureau, pèse-lettre, pince étiqueteuse',
  '8473':
    "barrette mémoire, carte mère, carte graphique, RAM, composant d'ordinateur, boîtier d'ordinateur, refroidisseur de processeur, carte son, baie serveur, rack 19 pouces, support d'ordinateur portable, armoire informatique",
  '8474':
    'concasseur, crible, cribleuse, broyeur à marteaux, trommel, tamis vibrant, concasseur à mâchoires, broyeur à boulets, installation de criblage, tamiseuse, trieuse, tamis',
  '8474.2':
    "bétonnière, centrale à béton, malaxeur, malaxeur à béton, centrale d'enrobage, bétonneuse, machine à projeter, presse à blocs, machine à enduire",
  '8475': 'machine de verrerie, machine à souffler le verre, machine à former le verre',
  '8476':
    'distributeur automatique, distributeur de boissons, distributeur de friandises, distributeur de café, distributeur de pain, changeur de monnaie',
  '8477':
    "presse à injecter, machine à injecter, extrudeuse, souffleuse de bouteilles, thermoformeuse, machine de rotomoulage, machine pour plastique, presse à vulcaniser, ligne d'extrusion, granulateur",
  '8478': 'machine à tabac, machine à cigarettes',
  '8479':
    "machine spéciale, machine sur mesure, machine d'assemblage, ligne d'assemblage, ligne de production, mélangeur, agitateur, mélangeur industriel, installation de thermolaquage, nettoyeur à ultrasons, banc d'essai, encolleuse, machine de dosage, bol vibrant, vibreur, bain à ultrasons, machine de dégraissage, installation galvanique, construction de machines, machine industrielle, enceinte climatique, comprimeuse, gélulière machine, laveuse de pièces, station de lavage auto, car-wash, démonte-pneu, réacteur, installation de biogaz, ligne de traitement de surface, machine de montage, robot de peinture",
  '8479.2': 'robot, robot de service, robot humanoïde, robot de nettoyage, robot de piscine, robot autonome',
  '8479.3':
    'trieuse optique, ligne de tri, machine de recyclage, broyeur, broyeur industriel, presse à balles carton, compacteur à déchets, broyeur de branches, broyeur de végétaux, presse à carton, presse à canettes, déchiqueteur, déchiqueteuse, machine de tri, séparateur de déchets, dénudeuse de câbles',
  '8479.4': "humidificateur, refroidisseur d'air, humidificateur évaporatif",
  '8480':
    "moule, moule d'injection, moule à injection, matrice, moule de fonderie, coquille de fonderie, moule de soufflage, moule à béton, moule à chocolat, moule silicone, moule plastique, modèle de fonderie, carcasse de moule, moule de thermoformage, outillage d'injection, moule de coulée, outillage, moule en silicone, moule prototype, empreinte de moule, moule rotatif, moule en bois",
  '8481':
    "robinet, vanne, clapet, valve, robinetterie, vanne à bille, mitigeur, mitigeur de cuisine, robinet de lavabo, vanne thermostatique, électrovanne, clapet anti-retour, vanne papillon, soupape de sécurité, détendeur, robinet de douche, robinet d'arrêt, robinet à flotteur, vanne de régulation, bouche d'incendie, réducteur de pression, distributeur hydraulique, robinet extérieur, valve de pneu, purgeur, vanne guillotine, mélangeur de bain, distributeur pneumatique, collecteur de chauffage, pommeau de douche, douchette de douche, colonne de douche, robinet de gaz, robinet de bain, mitigeur de douche, siphon, bonde, pluie de douche, barre de douche, groupe de sécurité, détendeur de gaz, mécanisme de chasse, bloc foré, vanne motorisée, robinet à boisseau, robinet de jardin, robinet de puisage, vanne à pointeau, ensemble de douche, mitigeur de lavabo, mitigeur thermostatique, robinet de machine à laver, douche, ensemble de robinetterie, douchette",
  '8482':
    "roulement, roulement à billes, roulement à rouleaux, roulement à aiguilles, roulement conique, roulement de roue, bille d'acier, cage de roulement, butée à billes, palier à billes, roulement linéaire, jeu de roulements, bille, bille en acier, bague",
  '8483':
    "engrenage, roue dentée, réducteur, arbre, arbre de transmission, palier, palier lisse, poulie, poulie à courroie, accouplement, pignon, vilebrequin de moteur, arbre à cames, boîte de vitesses industrielle, crémaillère, vis à billes, transmission, pignon de chaîne, couronne dentée, motoréducteur, volant d'inertie, multiplicateur, coussinet, embrayage industriel, accouplement d'arbre, réducteur planétaire, guidage linéaire, vis sans fin et roue, variateur mécanique, bague lisse, renvoi d'angle, joint de cardan, roue libre, axe linéaire, tendeur de chaîne, couronne d'orientation, arbre cannelé, poulie crantée, arbre à cardan",
  '8484':
    'joint de culasse, joint métallique, pochette de joints, garniture mécanique, joint plat métallique, joint de bride, joint spiralé',
  '8485': 'imprimante 3D, machine de fabrication additive, imprimante métal',
  '8486': 'machine pour semi-conducteurs, machine de lithographie, équipement de salle blanche, machine de placement CMS',
  '8487':
    "hélice de bateau, pièce de machine, pièce de rechange machine, graisseur, volant de manœuvre, joint d'huile, joint spi, pied de machine, pied réglable, pièce détachée de machine, levier, manette de serrage, poignée de machine, bouton de machine, rotule industrielle, pièce de rechange, pièce détachée",
  '8501':
    "moteur électrique, moteur, moteur pas à pas, moteur sans balais, moteur à courant continu, moteur triphasé, moteur tubulaire, moteur de volet, moteur brushless, moteur de portail, moteur asynchrone, moteur à induction, moteur de ventilateur, moteur vibrant, motorisation, petit moteur, motorisation de portail, moteur de store, moteur d'entraînement, motorisation de volet",
  '8501.2': 'servomoteur, actionneur, vérin électrique, actionneur linéaire, moteur linéaire, motorisation de vanne',
  '8501.3': 'générateur photovoltaïque, kit photovoltaïque',
  '8502':
    'groupe électrogène, générateur, alternateur, génératrice, cogénération, groupe de secours, générateur diesel, génératrice de secours, petite éolienne',
  '8503': 'stator, rotor, carcasse de moteur, induit, bobinage, pièce de moteur électrique',
  '8504':
    "onduleur, alimentation, chargeur, adaptateur, chargeur de batterie, borne de recharge, station de recharge, redresseur, variateur de fréquence, variateur, UPS, alimentation à découpage, convertisseur, driver LED, alimentation LED, chargeur de téléphone, démarreur progressif, chargeur sans fil, micro-onduleur, bloc d'alimentation, convertisseur de courant, alimentation stabilisée, ballast, alimentation de secours, chargeur de voiture, adaptateur de voyage, chargeur USB, chargeur d'ordinateur, adaptateur secteur, wallbox, convertisseur de tension, alimentation de laboratoire, chargeur de GSM, borne",
  '8504.2':
    "transformateur, transfo, transformateur de puissance, transformateur d'isolement, bobine, self, inductance, transformateur torique, transformateur de distribution, cabine haute tension, cabine moyenne tension, bobine d'inductance, transformateur haute tension, filtre secteur, filtre CEM, cabine électrique, tore",
  '8505':
    'aimant, aimant permanent, aimant néodyme, ruban magnétique, aimant de frigo, feuille magnétique, aimant en pot, barre magnétique, aimant terres rares, plaque magnétique, bande aimantée, aimant magnétique, petit aimant, aimant de levage, support magnétique, aimant publicitaire',
  '8505.2': 'aimant ferrite, ferrite, aimant céramique, noyau de ferrite',
  '8505.3': "électroaimant, électro-aimant, frein magnétique, bobine d'électrovanne, solénoïde, embrayage électromagnétique",
  '8506':
    'pile, pile alcaline, pile bouton, pile AA, pile jetable, pile AAA, pile 9V, pile de montre, pile pour appareil auditif, pile lithium',
  '8507':
    "batterie, batterie rechargeable, batterie lithium, accu, accumulateur, cellule de batterie, batterie lithium-ion, pile rechargeable, batterie d'outil, batterie de téléphone, batterie de portable, LiFePO4, batterie de drone, batterie d'appareil photo, cellule lithium, pile accu",
  '8507.2':
    'batterie de démarrage, batterie de voiture, batterie au plomb, batterie de traction, batterie AGM, batterie de camion, batterie moto, batterie gel, batterie de chariot élévateur',
  '8507.3':
    "batterie domestique, pack de batteries, module de batterie, stockage d'énergie, powerbank, batterie externe, batterie de vélo, batterie stationnaire, batterie de vélo électrique, BMS, station d'énergie portable",
  '8508':
    "aspirateur, aspirateur balai, robot aspirateur, aspirateur industriel, aspirateur à main, aspirateur de chantier, aspirateur eau et poussière, aspirateur central, sac d'aspirateur, autolaveuse, balayeuse, shampouineuse, aspirateur de feuilles, injecteur-extracteur, monobrosse",
  '8509':
    "mixeur, robot de cuisine, blender, mixeur plongeant, centrifugeuse à jus, brosse à dents électrique, presse-agrumes, batteur, hachoir électrique, robot ménager, moulin à café, sorbetière, extracteur de jus, ouvre-boîte électrique, petit électroménager, cireuse, mousseur à lait, hydropropulseur, mixeur à soupe, trancheuse domestique, appareil sous vide, broyeur d'évier",
  '8510': 'rasoir électrique, tondeuse à cheveux, tondeuse à barbe, épilateur, tondeuse à moutons',
  '8511': "bougie d'allumage, démarreur, bobine d'allumage, bougie de préchauffage, alternateur de voiture, allumage, delco",
  '8512':
    "phare, feu arrière, clignotant, klaxon, essuie-glace, gyrophare, feu antibrouillard, éclairage de remorque, phare de travail, feu de signalisation, balai d'essuie-glace, rampe LED, alarme de voiture, feu de gabarit, feu de stop, avertisseur de recul, feu de jour, barre lumineuse, lampe de plaque, feu de position",
  '8512.2': 'éclairage de vélo, lampe de vélo, dynamo de vélo, feu de vélo, phare de vélo',
  '8513':
    "lampe de poche, lampe frontale, lampe torche, torche, baladeuse, lanterne de camping, lampe d'inspection, lampe de travail rechargeable, frontale",
  '8514':
    'four électrique industriel, four à induction, four céramique électrique, four de laboratoire, four à moufle, étuve industrielle, four à arc',
  '8515':
    'poste à souder, fer à souder, soudeuse par points, poste MIG, poste TIG, machine à souder, appareil de soudage, station de soudage, torche de soudage, soudeuse à ultrasons, soudeuse, soudeuse plastique, onduleur de soudage, pistolet à souder, laser de soudage',
  '8516':
    'sèche-cheveux, fer à repasser, micro-ondes, four à micro-ondes, cuisinière, four, taque de cuisson, taque à induction, plaque à induction, bouilloire électrique, cafetière, percolateur électrique, grille-pain, friteuse, gaufrier, appareil à croque-monsieur, fer à friser, lisseur, appareil à raclette, centrale vapeur, four encastrable, machine à café, airfryer, four vapeur, taque vitrocéramique, cuiseur à riz, gril, sèche-mains, cuisinière électrique, machine à pain, senseo, fer à lisser, appareil à fondue, yaourtière, chauffe-biberon, plaque chauffante, brosse chauffante, nespresso, fer à boucler, wok électrique, four à chaleur tournante, sandwicheur, expresso, taque, fer vapeur, grill électrique, machine à expresso',
  '8516.2':
    "boiler, boiler électrique, chauffe-eau, chauffe-eau électrique, radiateur électrique, convecteur électrique, chauffage par le sol, chauffage électrique, panneau infrarouge, chauffage infrarouge, accumulateur de chaleur, résistance chauffante, chauffage au sol, chauffage d'appoint, élément chauffant, câble chauffant, soufflant, couverture chauffante, coussin chauffant, panneau rayonnant, chauffage de terrasse, ruban chauffant, plinthe chauffante, thermoplongeur",
  '8517':
    "téléphone, GSM, smartphone, routeur, modem, switch réseau, commutateur, antenne relais, interphone, parlophone, vidéophone, répéteur wifi, téléphone portable, point d'accès, station de base, équipement réseau, montre connectée, central téléphonique, téléphone sans fil, passerelle, module Bluetooth, visiophone, borne wifi, téléphone VoIP, routeur 4G, téléphone fixe, sonnette vidéo, interphone vidéo, module réseau, téléphone pour seniors, carte réseau, switch",
  '8517.2':
    "protection d'écran, support de téléphone, support smartphone, cache webcam, support de tablette, accessoire GSM, accessoire de téléphone",
  '8518':
    'haut-parleur, enceinte, baffle, micro, microphone, casque audio, écouteur, écouteurs sans fil, amplificateur, barre de son, sono, caisson de basse, casque sans fil, mégaphone, oreillette, enceinte Bluetooth, ampli, table de mixage, casque gamer, haut-parleur encastrable, enceinte portable, micro-cravate, système de conférence',
  '8519': 'platine vinyle, tourne-disque, lecteur CD, dictaphone, enregistreur, lecteur MP3, chaîne hi-fi, jukebox',
  '8521': 'lecteur DVD, magnétoscope, lecteur multimédia, lecteur Blu-ray, enregistreur vidéo',
  '8522': 'cellule de platine, bras de lecture, diamant de platine',
  '8523':
    "clé USB, carte mémoire, carte SD, carte à puce, badge RFID, CD, DVD, badge d'accès, tag RFID, disque vinyle, étiquette RFID, carte magnétique, carte d'accès",
  '8524': "écran tactile, écran LCD, afficheur, écran OLED, dalle d'affichage, module d'affichage, écran TFT",
  '8525':
    "caméra, caméra de surveillance, webcam, appareil photo numérique, caméra vidéo, caméra thermique, caméra IP, dashcam, caméscope, caméra industrielle, caméra de recul, système de vision, vidéosurveillance, caméra d'inspection, caméra sport, caméra bébé, caméra piéton, caméra embarquée, caméra de contrôle, CCTV, kit de vidéosurveillance",
  '8525.2': 'émetteur, talkie-walkie, émetteur radio, babyphone, radio portative, poste émetteur',
  '8526': 'GPS, système de navigation, radar, télécommande, traceur GPS, balise GPS, télécommande de portail, radiocommande, sondeur',
  '8527': 'radio, autoradio, radio-réveil, radio DAB, récepteur radio, radio de chantier',
  '8528':
    "télévision, téléviseur, écran, moniteur, TV, vidéoprojecteur, projecteur vidéo, décodeur, beamer, tableau interactif, écran d'ordinateur, écran LED, affichage dynamique, écran plat, télé, écran publicitaire, moniteur gaming, écran de conférence, écran interactif, télévision LED, vidéo-projecteur",
  '8529': 'antenne, antenne parabolique, parabole, antenne TV, antenne wifi, antenne satellite, antenne GPS',
  '8530':
    'feu de circulation, feu tricolore, signalisation ferroviaire, barrière levante, barrière de parking, passage à niveau équipement, panneau à messages variables',
  '8531':
    "détecteur de fumée, alarme, sirène, détecteur de mouvement, centrale d'alarme, alarme incendie, alarme anti-intrusion, détecteur de CO, système d'alarme, centrale incendie, détecteur d'intrusion, avertisseur d'incendie, détecteur de fuite d'eau, contact de porte, alarme personnelle, bouton d'alerte, détecteur de chaleur",
  '8531.2': 'sonnette, carillon de porte, buzzer, voyant, colonne lumineuse, sonnette sans fil, témoin lumineux',
  '8532':
    'condensateur, supercondensateur, résistance, potentiomètre, condensateur céramique, varistance, composant électronique, composant passif, thermistance, résistance CMS, condensateur électrolytique',
  '8534': 'circuit imprimé, circuit imprimé nu, PCB, carte nue, circuit flexible, circuit multicouche, plaque de circuit imprimé',
  '8534.2':
    'carte électronique, circuit imprimé monté, PCBA, module électronique, carte de commande, carte assemblée, électronique embarquée, montage électronique, platine électronique',
  '8535':
    'disjoncteur haute tension, disjoncteur de puissance, sectionneur, parafoudre, cellule moyenne tension, appareillage de commutation, paratonnerre',
  '8536':
    "prise, prise de courant, fiche, fiche électrique, interrupteur, relais, connecteur, fusible, disjoncteur, bouton-poussoir, borne de raccordement, domino, douille de lampe, multiprise, contacteur, variateur de lumière, différentiel, cosse, bloc multiprise, fin de course, minuterie, arrêt d'urgence, bornier, porte-fusible, connecteur USB, micro-interrupteur, soquet, interrupteur différentiel, prise de terre, télérupteur, presse-étoupe, prise RJ45, connecteur coaxial, bouton d'arrêt d'urgence, parasurtenseur, adaptateur de prise, prise étanche, prise jack, fiche banane, interrupteur rotatif, interrupteur à clé, détecteur crépusculaire, wago, boîte de jonction, sucre électrique, prise de recharge, bloc de jonction, borne wago, prises et interrupteurs, appareillage électrique, serre-fil, manchon de câble, borne de terre, réglette multiprise, douille, bouton, borne",
  '8537':
    "armoire électrique, tableau électrique, coffret électrique, armoire de commande, automate, automate programmable, PLC, tableau de distribution, pupitre de commande, coffret de chantier, boîtier de commande, coffret divisionnaire, armoire de distribution, tableau basse tension, domotique, panneau de commande, IHM, écran de commande, câblage d'armoires, coffret de pompe, tableautier, coffret de distribution, tableau",
  '8538':
    "armoire électrique vide, coffret vide, rail DIN, boîtier électronique, boîte de dérivation, boîte d'encastrement, coffret de compteur, blochet, plaque passe-câbles, enveloppe vide",
  '8539':
    'lampe, ampoule, ampoule LED, ampoule halogène, tube néon, tube LED, néon, lampe UV, ampoule de voiture, module LED, spot LED, lampe infrarouge, tube fluorescent, lampe économique, ampoule à filament, LED, lampe horticole, ampoule de four, lampe de croissance, spot halogène, ampoule GU10',
  '8540': 'tube électronique, lampe radio, tube cathodique, magnétron',
  '8541':
    'semi-conducteur, diode, transistor, thyristor, IGBT, MOSFET, diode laser, photodiode, cristal de quartz, puce LED, optocoupleur, composant de puissance, élément piézo',
  '8541.2':
    'panneau solaire, cellule solaire, panneau photovoltaïque, module solaire, tuile solaire, module photovoltaïque, PV, panneau PV, installation photovoltaïque, panneau solaire portable, cellule photovoltaïque',
  '8542':
    'puce, puce électronique, circuit intégré, microcontrôleur, processeur, mémoire flash, microprocesseur, FPGA, ASIC, wafer, puce RFID',
  '8543':
    "électrolyseur, pile à combustible, pile à hydrogène, générateur d'hydrogène, plaque bipolaire, installation hydrogène, pile à combustible à hydrogène",
  '8543.2':
    "appareil électronique, générateur de signaux, cigarette électronique, destructeur d'insectes, électrificateur de clôture, détecteur de métaux, répulsif à ultrasons, vapoteuse, lampe anti-moustiques, appareil TENS, portique antivol, ioniseur, antivol de magasin, banc solaire, solarium, lampe UV pour ongles, cabine de bronzage",
  '8544':
    "câble, câble électrique, fil électrique, rallonge, cordon d'alimentation, câble coaxial, câble de recharge, enrouleur de câble, câble basse tension, câble de commande, fil isolé, cordon, câble de terre, câble haute tension, câble souple, câble solaire, câble de haut-parleur, câble XVB, allonge électrique, fil émaillé, câble d'énergie, câble de démarrage, câble plat, nappe de câbles, câble textile, câble moteur, câble de capteur, câble sans halogène, câbles sur mesure, prolongateur",
  '8544.2':
    'faisceau de câbles, câblage, faisceau électrique, jeu de câbles, câble confectionné, toron de câbles, harnais électrique, câble assemblé, précâblage, torons, câbles sur mesure avec connecteurs, faisceau moteur, assemblage de câbles',
  '8544.3':
    'câble réseau, câble de données, câble UTP, câble fibre optique, cordon de brassage, câble USB, câble HDMI, câble ethernet, câble informatique, câble téléphonique, jarretière optique',
  '8545': 'balai de charbon, charbon moteur, électrode en carbone, balais moteur',
  '8546': 'isolateur, isolateur électrique, isolateur en porcelaine, gaine isolante, gaine thermorétractable, isolateur de clôture',
  '8549': 'déchets électroniques, batteries usagées, DEEE, ferraille électronique',
  '8601': 'locomotive, train, tram, tramway, rame de métro, automotrice, locotracteur, métro',
  '8605': 'wagon, wagon de marchandises, voiture de train, wagon-citerne, draisine',
  '8607':
    'pièce de train, roue de train, bogie, essieu de train, pantographe, pièce détachée de tram, frein de train, matériel roulant, siège de train, tampon de wagon, attelage ferroviaire',
  '8608': 'matériel de voie ferrée, sémaphore, heurtoir, plaque tournante ferroviaire',
  '8609': 'conteneur maritime, conteneur de transport, conteneur-citerne, caisse mobile, container',
  '8701': 'tracteur, tracteur agricole, microtracteur, tracteur à chenilles, enjambeur',
  '8701.2': 'tracteur routier, tracteur de semi-remorque',
  '8702': 'bus, autobus, autocar, minibus, bus électrique',
  '8703': "voiture, automobile, auto, SUV, break, voiture d'occasion, voiture de société, voiture de course",
  '8703.2': 'quad, voiturette de golf, buggy, kart, motoneige, SSV, véhicule tout-terrain léger',
  '8703.3': 'voiture électrique, voiture hybride, véhicule électrique, hybride rechargeable',
  '8703.4': 'mobilhome, camping-car, motorhome, van aménagé, autocaravane',
  '8704':
    'camion, camionnette, fourgon, fourgonnette, pick-up, camion benne, camion frigorifique, utilitaire, benne à ordures, dumper, poids lourd',
  '8705':
    'camion de pompiers, ambulance, balayeuse de voirie, dépanneuse, camion malaxeur, camion grue, véhicule spécial, camion nacelle, food truck',
  '8706': 'châssis de camion, châssis-cabine, châssis roulant',
  '8707':
    'carrosserie, cabine, benne de camion, cabine de tracteur, caisse de camion, superstructure de camion, caisse frigorifique, aménagement de camionnette',
  '8708':
    "pièce auto, pièce automobile, frein, disque de frein, échappement, pot d'échappement, pare-chocs, amortisseur, embrayage, boîte de vitesses, volant, jante, radiateur de voiture, ceinture de sécurité, airbag, portière, attache-remorque, crochet d'attelage, barres de toit, suspension, pièce de rechange auto, pièce détachée automobile, cardan, capot moteur, étrier de frein, tambour de frein, moyeu de roue, tableau de bord, coffre de toit, porte-vélo, roue, silencieux, jante alu, becquet, pièce de camion, rotule de direction, pièce de carrosserie, réservoir de carburant, soufflet de cardan, accessoire auto, galerie de toit, enjoliveur, aménagement d'utilitaire, tablette arrière, pare-soleil, triangle de suspension, biellette, boule d'attelage, cloison de camionnette, tuyau d'échappement, garniture intérieure, pièce de tuning, pièces de rechange automobile, silencieux d'échappement, transmission, tambour",
  '8708.2': 'chaîne de traction électrique, essieu électrique, groupe motopropulseur électrique, bac de batterie de voiture',
  '8709': 'tracteur électrique, chariot automoteur, tracteur de manutention, chariot tracteur',
  '8710': "char d'assaut, véhicule blindé, blindé, char de combat",
  '8711':
    'moto, motocyclette, scooter, vélomoteur, mobylette, cyclomoteur, vélo électrique, VAE, trottinette électrique, speed pedelec, vespa, scooter électrique, vélo cargo électrique, monoroue, moto cross, fatbike, trottinette, vélo à assistance électrique, tricycle électrique',
  '8712':
    "vélo, bicyclette, vélo de course, VTT, vélo de ville, vélo d'enfant, vélo cargo, vélo pliant, tandem, BMX, draisienne, gravel, tricycle adulte, vélo hollandais, triporteur, monocycle, vélo adapté, vélo hybride, vélo de route, vélo enfant, cuistax",
  '8713': 'fauteuil roulant, chaise roulante, fauteuil roulant électrique, scooter PMR, voiturette pour handicapés',
  '8714':
    'pièce de vélo, roue de vélo, selle, selle de vélo, guidon, pédale, dérailleur, frein de vélo, garde-boue, chaîne de vélo, pédalier, sonnette de vélo, tige de selle, porte-bagages, rayon de vélo, jante de vélo, pièce de moto, manivelle, cassette de vélo, potence de vélo, levier de frein, béquille de vélo, accessoire vélo, moyeu de vélo, pièce de fauteuil roulant, poignée de guidon, panier de vélo, roulettes de vélo, porte-bidon, fourche de moto, patin de frein, disque de frein vélo, moteur de vélo, accessoires de moto, rétroviseur de vélo, jante, frein, roue',
  '8714.2': 'cadre de vélo, fourche de vélo, cadre de bicyclette, cadre carbone, cadre',
  '8715': "poussette, landau, poussette canne, voiture d'enfant, poussette double, buggy pour enfant, pièce de poussette, poussette trio",
  '8716':
    'remorque, semi-remorque, caravane, van pour chevaux, remorque benne, remorque bagagère, remorque porte-voiture, remorque agricole, plateau, roulotte, remorque à bateau, remorque de vélo, essieu de remorque, pièce de remorque, semi-remorque frigorifique, remorque frigorifique, remorque food truck, remorque moto, tombereau, remorque de vente, châssis de remorque, timon, citerne routière, épandeur remorque',
  '8716.2':
    'brouette, diable, chariot de transport, chariot de supermarché, caddie, roll conteneur, chariot, charrette à bras, desserte roulante, rolls, chariot de magasin, chariot de manutention, roue de brouette, chariot de ménage, chariot à bagages, chariot de jardin, chariot de service, charrette, chariot à linge, poussette de marché, chariot porte-fûts',
  '8802': 'avion, hélicoptère, satellite, ULM, planeur, dirigeable',
  '8804': 'parachute, parapente, montgolfière, ballon à air chaud',
  '8805': 'simulateur de vol, équipement au sol aéroportuaire',
  '8806':
    "drone, quadricoptère, drone caméra, drone agricole, pièce de drone, aéronef sans pilote, drone d'inspection, drone FPV, drone de loisir",
  '8807':
    "pièce d'avion, hélice d'avion, train d'atterrissage, pièce aéronautique, siège d'avion, pièce spatiale, pièce d'hélicoptère, pièce de satellite",
  '8901':
    'navire, bateau, cargo, ferry, péniche, barge, bateau de pêche, remorqueur, drague, ponton, bouée, radeau de sauvetage, vedette, embarcadère flottant, bateau-pompe, bateau de travail',
  '8903':
    'voilier, yacht, canoë, kayak, barque, bateau à moteur, bateau pneumatique, bateau gonflable, zodiac, bateau de plaisance, jet-ski, pédalo, catamaran, canot, hors-bord, vedette de plaisance, pagaie, rame, aviron, kayak gonflable, bateau de pêche de loisir, canot pneumatique',
  '8903.2': 'pièce de bateau, accastillage, gouvernail, pièce navale, mât de voilier, équipement de bateau',
  '9001': 'lentille, prisme, lentille optique, filtre optique, élément optique, optique, faisceau de fibres, guide de lumière',
  '9001.2': 'lentille de contact, verre de lunettes, verre correcteur, verre ophtalmique, lentille',
  '9002': 'objectif, objectif photo, téléobjectif, zoom',
  '9003': 'monture, monture de lunettes, monture optique, branche de lunettes',
  '9004':
    'lunettes, lunettes de soleil, lunettes de lecture, lunettes de sport, lunettes loupe, lunettes de vélo, lunettes enfant, lunettes VR',
  '9004.2': 'lunettes de sécurité, lunettes de protection, lunettes de soudeur, surlunettes, lunettes-masque',
  '9004.3': 'lunettes de ski, lunettes de natation, masque de ski',
  '9005': 'jumelles, télescope, longue-vue, lunette astronomique, monoculaire, jumelles de nuit',
  '9006': 'appareil photo, appareil jetable, flash, appareil photo instantané, polaroid',
  '9008': 'projecteur de diapositives, rétroprojecteur, caméra de cinéma, écran de projection, agrandisseur photo, toile de projection',
  '9011': 'microscope, stéréomicroscope, microscope électronique, microscope opératoire, binoculaire',
  '9013':
    'laser, pointeur laser, loupe, lunette de visée, module laser, source laser, laser à fibre, endoscope industriel, lampe loupe, système laser, compte-fils, tête laser',
  '9014': 'boussole, compas, instrument de navigation, sonar, gyroscope, sondeur de profondeur, pilote automatique',
  '9015':
    'théodolite, niveau laser, laser de chantier, télémètre, télémètre laser, station météo, pluviomètre, station totale, lidar, anémomètre, laser rotatif, scanner 3D, mire de géomètre, roue de mesure, trépied de géomètre',
  '9016': 'balance de précision, balance analytique, balance de laboratoire',
  '9017':
    'mètre ruban, mètre, pied à coulisse, latte, règle, niveau à bulle, compas de dessin, micromètre, double mètre pliant, équerre, comparateur, équerre géométrique, calibre, jauge, outil de mesure, réglet, palmer, gabarit, pied à coulisse numérique, table à dessin, rapporteur, mètre pliant, traceret',
  '9017.2': 'niveau à bulle magnétique, cordeau à tracer, règle de maçon, fil à plomb',
  '9018':
    "seringue, aiguille d'injection, cathéter, scalpel, stéthoscope, tensiomètre, instrument dentaire, instrument chirurgical, instrument médical, perfusion, pompe à perfusion, endoscope, fauteuil dentaire, dispositif médical, matériel médical, aiguille médicale, bistouri, canule, stylo à insuline, défibrillateur, appareil de dialyse, lancette, lecteur de glycémie, appareil médical, moniteur patient, électrocardiographe, sonde médicale, matériel dentaire, tubulure, lampe opératoire, tire-lait, otoscope, oxymètre de pouls, tube de prélèvement, élément orthodontique, bassin hygiénique, ciseaux chirurgicaux, aspirateur médical, clamp, set de perfusion, appareil d'anesthésie, spéculum, aiguille d'acupuncture, unit dentaire, sonde, pince à épiler, aiguille",
  '9018.2': "échographe, IRM, scanner IRM, sonde d'échographie, échographie",
  '9019':
    "appareil de massage, fauteuil de massage, respirateur, appareil à oxygène, aérosol médical, appareil de rééducation, pistolet de massage, CPAP, masque à oxygène, concentrateur d'oxygène, nébuliseur, coussin de massage, lampe de luminothérapie, plateforme vibrante, appareil de kiné",
  '9019.2': 'jacuzzi, spa, bain à bulles, bain nordique, balnéo, spa gonflable, spa de nage',
  '9020':
    'masque à gaz, masque respiratoire, appareil respiratoire, demi-masque, masque antipoussière, masque complet, protection respiratoire, cartouche de masque',
  '9021':
    'béquille, prothèse, orthèse, appareil auditif, implant, attelle, dentier, pacemaker, prothèse de hanche, prothèse dentaire, implant dentaire, genouillère orthopédique, couronne dentaire, semelle orthopédique médicale, minerve, stent, déambulateur, rollator, ceinture lombaire, prothèse de genou, appareil dentaire, aide à la marche, canne anglaise, corset orthopédique, chevillère, vis osseuse, plaque osseuse, prothèse auditive, œil artificiel, orthopédie, poignet orthopédique, gouttière dentaire',
  '9022':
    'appareil à rayons X, scanner CT, scanner médical, tube à rayons X, mammographe, scanner à bagages, radiologie, appareil de radiographie, radiographie dentaire',
  '9023':
    "maquette, modèle de démonstration, matériel didactique, mannequin d'exercice, modèle anatomique, globe terrestre, squelette anatomique, simulateur, maquette d'architecture",
  '9024': "machine d'essai de traction, duromètre, machine d'essai",
  '9025':
    "thermomètre, hygromètre, baromètre, sonde de température, pyromètre, capteur de température, humidimètre, thermocouple, densimètre, enregistreur de température, thermomètre infrarouge, thermomètre de cuisson, capteur d'humidité, thermomètre de bain",
  '9025.2': 'thermomètre médical, thermomètre auriculaire',
  '9026':
    'manomètre, débitmètre, capteur de pression, indicateur de niveau, jauge de niveau, capteur de niveau, interrupteur à flotteur, compteur de chaleur, contrôleur de pression, transmetteur de pression, capteur de débit, flotteur de niveau, jauge de réservoir',
  '9027':
    "appareil d'analyse, détecteur de gaz, pH-mètre, spectromètre, luxmètre, chromatographe, capteur de CO2, appareil de laboratoire, éthylotest, analyseur de gaz, oxymètre, viscosimètre, équipement de laboratoire, analyseur, réfractomètre, turbidimètre, sonomètre, testeur de sol",
  '9028': "compteur d'eau, compteur de gaz, compteur électrique, compteur d'énergie, compteur intelligent, compteur digital",
  '9029':
    "compte-tours, compteur de vitesse, compteur kilométrique, podomètre, tachygraphe, compteur de vélo, taximètre, compteur horaire, compteur d'impulsions, tachymètre",
  '9030':
    'multimètre, oscilloscope, voltmètre, ampèremètre, testeur de tension, appareil de mesure, pince ampèremétrique, testeur de batterie, compteur Geiger, dosimètre, testeur de câbles, analyseur de réseau, analyseur de spectre',
  '9031':
    "capteur, instrument de mesure, capteur de position, machine à mesurer 3D, banc de mesure, équilibreuse, codeur, vibromètre, capteur inductif, détecteur de proximité, capteur de force, cellule photoélectrique, accéléromètre, inclinomètre, équipement de mesure, jauge de contrainte, détecteur de présence, sonde, capteur de vibrations, détecteur de fuites, couplemètre, barrière immatérielle, capteur ultrasons, capteur laser, capteur de vitesse, palpeur, système de mesure, banc de contrôle, capteur d'angle, capteur optique, détecteur, sonde de mesure",
  '9032':
    "thermostat, régulateur de température, régulateur, thermostat connecté, pressostat, thermostat d'ambiance, contrôleur de processus, régulation climatique, régulation de chauffage, régulateur de tension, régulation de zone, thermostat d'aquarium",
  '9101':
    'montre, montre-bracelet, montre de poche, chronomètre, montre de plongée, montre pour enfant, horlogerie, chronographe, montre pour homme, montre pour femme, montre de sport, montre digitale, montre connectée',
  '9105':
    'horloge, horloge murale, réveil, pendule, horloge de cuisine, coucou, réveille-matin, horloge comtoise, sablier, horloge digitale, horloge de clocher',
  '9106':
    'pointeuse, horodateur, parcmètre, minuteur, minuteur de cuisine, badgeuse, lecteur de badges, horloge pointeuse, programmateur horaire',
  '9108':
    "mouvement de montre, bracelet de montre, boîtier de montre, cadran, aiguille de montre, mouvement d'horloge, bracelet-montre en cuir, pièce d'horlogerie",
  '9201': 'piano, piano à queue, clavecin, piano droit',
  '9202': 'guitare, violon, harpe, violoncelle, contrebasse, ukulélé, guitare acoustique, banjo, archet, instrument à cordes',
  '9205':
    'trompette, saxophone, flûte, flûte à bec, accordéon, clarinette, harmonica, trombone à coulisse, instrument à vent, orgue, cor, tuba, cornemuse, hautbois, flûte traversière, instrument de musique, instrument en cuivre, clairon',
  '9206': "tambour, batterie de musique, xylophone, cymbale, tambourin, djembé, percussion, timbale d'orchestre, grosse caisse",
  '9207': 'synthétiseur, guitare électrique, clavier électronique, piano numérique, guitare basse, orgue électronique',
  '9208':
    "boîte à musique, pupitre de musique, corde de guitare, orgue de barbarie, métronome, accordeur, médiator, baguette de batterie, sifflet, appeau, corde d'instrument, accessoire musical, housse de guitare, pédale d'effet, anche de clarinette, support de guitare, banc de piano",
  '9301':
    "arme, fusil, pistolet d'arme, fusil de chasse, carabine, carabine à air comprimé, revolver, marqueur de paintball, arme à feu, pistolet de départ, spray au poivre",
  '9305': "pièce d'arme, canon de fusil, crosse de fusil, silencieux d'arme, chargeur d'arme",
  '9306': 'munition, cartouche de chasse, balle de fusil, grenade, cartouche, plomb de chasse, obus, missile, douille de munition',
  '9307': 'épée, sabre, baïonnette, fleuret, katana',
  '9401':
    "chaise, chaise de bureau, siège, chaise de salle à manger, tabouret, tabouret de bar, chaise de jardin, chaise pliante, banc, banc de jardin, chaise de réunion, chaise à bascule, transat, chaise longue, chaise empilable, chaise de terrasse, siège gamer, chaise en rotin, chaise scolaire, banc public, chaise de camping, siège de bureau, pouf, siège de théâtre, balancelle, relax de jardin, chaise visiteur, chaise en bois, siège d'attente, chaise pivotante, chaise coque, banquette de jardin, siège ergonomique, chaise de terrasse en rotin, pied de chaise, piètement de chaise, chaise de cuisine, chaise d'église, siège de stade, siège de tribune, prie-Dieu, repose-pied",
  '9401.2':
    "canapé, fauteuil, divan, sofa, canapé-lit, salon, fauteuil relax, canapé d'angle, canapé en cuir, pouf poire, clic-clac, garnissage, salon de jardin lounge, chesterfield, bergère, convertible, banquette, méridienne, salon en cuir, canapé trois places, canapé convertible, tapisserie d'ameublement, siège rembourré, fauteuil club, crapaud, fauteuil releveur, pouf",
  '9401.3': 'siège de voiture, siège de tracteur, siège de bus, siège conducteur, siège de chariot élévateur',
  '9401.4':
    "siège auto, siège-auto, siège auto bébé, chaise haute, siège vélo enfant, maxi-cosi, transat bébé, rehausseur, relax bébé, chaise d'enfant",
  '9402':
    "lit médicalisé, lit d'hôpital, table d'opération, table d'examen, table de massage, brancard, civière, mobilier médical, lit de soins, table de soins, divan d'examen, fauteuil de prélèvement, chariot médical, pied à perfusion, table vétérinaire, chevet hospitalier, fauteuil de soins",
  '9402.2': 'fauteuil de coiffeur, fauteuil de barbier, mobilier de coiffure, fauteuil de pédicure',
  '9403':
    "meuble, table, armoire, bureau, cuisine équipée, étagère, bibliothèque, garde-robe, table de salle à manger, table basse, meuble TV, table de nuit, commode, buffet, meuble de salle de bain, banc d'école, mobilier de bureau, table de jardin, armoire de cuisine, placard, dressing, vestiaire, casier, armoire d'archives, comptoir, comptoir d'accueil, bureau assis-debout, meuble sur mesure, mobilier de jardin, mobilier scolaire, mobilier de cuisine, table de réunion, meuble à chaussures, caisson à tiroirs, tiroir, mobilier, agencement, meuble lavabo, table d'appoint, plateau de table, ameublement, mobilier horeca, meuble de rangement, table pique-nique, paravent, cloison mobile, cuisine, armoire-penderie, bahut, façade de cuisine, porte-manteau sur pied, meuble en kit, casier à vin, secrétaire, îlot de cuisine, meuble de cuisine, bar, console, meuble mural, bureau d'enfant, table pliante, mange-debout, table haute, cabine acoustique, porte d'armoire, mobilier de laboratoire, étagère murale, tablette murale, armoire de bureau, armoire de toilette, meuble de bureau, penderie, portant à vêtements, cabine d'essayage, lutrin, vaisselier, meuble à vaisselle, table en bois, table de cuisine, table en marbre, bureau réglable, ébénisterie, menuiserie d'intérieur, mobilier d'église, meuble hi-fi, tréteau, coffre en bois, table de poker, portemanteau, tablette, pied de table",
  '9403.2':
    "rayonnage, rack, étagère métallique, étagère de magasin, aménagement de magasin, présentoir, établi, rack à palettes, armoire métallique, rayonnage d'archives, mobilier de magasin, gondole, table de travail, meuble métallique, cantilever, agencement de magasin, armoire à outils, stand d'exposition, vitrine, meuble de présentation, rayonnage à palettes, mannequin de vitrine, rack de stockage, présentoir à dépliants, présentoir à brochures, étagère de stockage, rayonnage cantilever, comptoir de magasin, stand parapluie, rack à pneus, banc de vestiaire, rayonnage métallique, établi d'atelier, display",
  '9403.3':
    "lit, lit en bois, lit superposé, lit d'enfant, lit mezzanine, cadre de lit, chambre à coucher, lit double, lit escamotable, tête de lit, lit armoire",
  '9403.4': 'lit bébé, berceau, parc pour bébé, table à langer, lit à barreaux, barrière de sécurité enfant, lit parapluie, couffin',
  '9404':
    'matelas, sommier, boxspring, sommier à lattes, matelas à ressorts, matelas en latex, surmatelas, matelas en mousse, matelas à mémoire de forme, matelas bébé, matelas pour enfant, matelas médical, housse de matelas, lattes de lit, sommier tapissier, matelas de camping-car, matelas hybride',
  '9404.2':
    "couette, oreiller, coussin, édredon, sac de couchage, coussin décoratif, coussin de chaise, coussin de jardin, traversin, duvet, galette de chaise, coussin d'extérieur, garnissage de coussin, couverture lestée, courtepointe, rembourrage de coussin, coussin de palette, coussin de sol, coussin de voyage, couette d'été, couette enfant, coussin de transat, oreiller ergonomique, plaid matelassé, tour de cou voyage",
  '9404.3': 'panier pour chien, panier pour chat, coussin pour chien, lit pour chien',
  '9405':
    "luminaire, éclairage, lustre, suspension lumineuse, plafonnier, lampe de bureau, lampe de table, lampadaire, applique, applique murale, lampe d'extérieur, spot, spot encastrable, bande LED, ruban LED, panneau LED, projecteur, projecteur LED, lampe de jardin, éclairage public, éclairage de secours, abat-jour, lampe de chevet, bloc de secours, guirlande lumineuse extérieure, réverbère, luminaire LED, éclairage de jardin, éclairage LED, lampe de chantier, spot sur rail, réglette LED, borne lumineuse, veilleuse, lampe solaire, éclairage industriel, downlight, liseuse, lanterne, projecteur de scène, dalle LED, lampe de lecture, lampe design, armature d'éclairage, lampe sur pied, projecteur de chantier, éclairage de bureau, lampe à pile, lampe baladeuse, éclairage d'armoire, lampe annulaire, éclairage de façade, éclairage décoratif, candélabre public, phare de scène, spot de jardin, éclairage d'étable, éclairage de magasin, éclairage de sport, suspension, luminaire suspendu, lampe à pied, poteau d'éclairage, lampe de façade",
  '9405.2':
    'enseigne lumineuse, enseigne, caisson lumineux, néon publicitaire, lettre lumineuse, journal lumineux, lettre boîtier, totem publicitaire, panneau lumineux, enseigne au néon, panneau de sortie de secours, lettrage, lettres découpées, enseigne LED, publicité lumineuse, totem lumineux, lettrage de façade, enseigne de magasin, caisson',
  '9405.3': 'guirlande lumineuse, guirlande de Noël lumineuse, illumination de Noël',
  '9405.4': 'bougeoir, chandelier, porte-bougie, candélabre',
  '9406':
    'maison préfabriquée, abri de jardin, module préfabriqué, conteneur de bureau, bungalow de chantier, construction modulaire, chalet, carport, serre comme bâtiment, maison en kit, tiny house, pavillon, maison à ossature bois, pool house, box à chevaux, abri pour vélos, kiosque, bâtiment préfabriqué, abri métallique, conteneur sanitaire, cabane de jardin, bâtiment modulaire, tonnelle rigide, garage préfabriqué, toilette mobile, cabine WC, chalet de Noël, abribus, abri fumeurs, classe modulaire, conteneur bureau, cabanon, serre tunnel, maison modulaire, cabane dans les arbres, cabane pour enfants, bungalow, bureau modulaire, unité sanitaire, module de bureau, véranda préfabriquée, guérite',
  '9503':
    "jouet, poupée, peluche, puzzle, jouet en bois, bloc de construction, cube, lego, playmobil, modèle réduit, tricycle, maison de poupée, petite voiture, jeu éducatif, train électrique, jeu de construction, doudou, ours en peluche, trottinette enfant, voiture miniature, dînette, voiture à bascule, cerf-volant, pistolet à eau, figurine, jouet de plage, toupie, cheval à bascule, marionnette, voiture télécommandée, jouet d'éveil, train en bois, bac à sable jouet, yoyo, bulle de savon, poupon, hochet en bois, jeu d'extérieur, jouet pour bébé, tapis d'éveil, hochet, mobile musical, boulier, bac à sable, piscine à balles, tente de jeu, jeu magnétique, tirelire, bille, robot jouet, voiture à pédales, draisienne enfant, poupée en tissu, kit créatif, maquette à monter, tapis de jeu, canard de bain, cheval bâton, slime, pâte à modeler jouet, jeux en bois, boîte à musique enfant, ballon de baudruche, jouet musical, jouet en plastique, trottinette",
  '9504':
    "jeu de société, jeu de cartes, carte à jouer, console de jeu, console, flipper, billard, cible de fléchettes, dé, échiquier, jeu d'échecs, kicker, baby-foot, table de billard, jeu vidéo, bowling, fléchette, machine à sous, queue de billard, manette de jeu, jeton de casino, jeu de plateau, borne d'arcade, jeu de dames, bingo, airhockey, mallette de poker, jeu de quilles, boule de billard, roue de la fortune, jeu d'arcade",
  '9505':
    "décoration de Noël, boule de Noël, sapin de Noël artificiel, article de fête, guirlande, décoration de fête, article d'Halloween, chapeau de fête, couronne de Noël, crèche, serpentin, confetti, sapin artificiel, cotillon, décoration de Pâques, article de magie, fanion, piñata, décoration de mariage, sapin de Noël, père Noël décoratif, neige artificielle, étoile de Noël, farces et attrapes, accessoire de fête, décoration d'anniversaire, ballon de fête, arche de ballons, couronne mortuaire, ballon",
  '9505.2': "costume de carnaval, déguisement, masque de carnaval, panoplie, costume d'Halloween",
  '9506':
    "ballon, ballon de football, balle de tennis, raquette, raquette de tennis, ski, snowboard, appareil de fitness, haltère, tapis de course, vélo d'appartement, club de golf, balle de golf, patin à roulettes, roller, patin à glace, skateboard, planche de surf, trampoline, ballon de basket, table de ping-pong, article de sport, poids de musculation, tapis de yoga, raquette de badminton, crosse de hockey, but de football, filet de volley, vélo elliptique, rameur, équipement sportif, planche à voile, kettlebell, banc de musculation, sac de frappe, gant de boxe, corde à sauter, panier de basket, prise d'escalade, boule de pétanque, raquette de padel, bâton de ski, balançoire, toboggan, plaine de jeux, jeu de plein air, mur d'escalade, ballon de rugby, arc à flèches, protège-tibia, palme de plongée, tuba de plongée, masque de plongée, bande élastique de fitness, paddle, stand-up paddle, équipement de gymnastique, balle, matériel de sport, volant de badminton, luge, arbalète, frisbee, aire de jeux, matériel de musculation, appareil de musculation, balle de padel, planche de natation, patins, but, filet de but, filet de tennis, structure d'escalade, poutre de gymnastique, tapis de judo, rouleau de massage fitness, pétanque, skatepark module, haie d'athlétisme, bloc de départ, balle de hockey, patins à roues alignées, fixation de ski, cage de foot, matériel d'athlétisme, agrès, fitness extérieur, raquette de squash, volant, stepper, surf, wakeboard, cerceau, élastique de musculation, snooker balle, cible de tir, tatami, planche d'équilibre, ergomètre, step de fitness, anneau de gymnastique, équipement de plaine de jeux",
  '9506.2':
    'piscine, piscine hors sol, pataugeoire, échelle de piscine, accessoire de piscine, piscine en polyester, couverture de piscine, bâche de piscine, piscine gonflable, liner de piscine, volet de piscine, piscine enterrée, piscine coque, piscine en kit, margelle de piscine, plongeoir, robot nettoyeur de piscine, piscine en bois, piscine inox, skimmer',
  '9506.3': 'sauna, cabine infrarouge, hammam, poêle de sauna, cabine de sauna, sauna tonneau',
  '9507':
    'canne à pêche, ligne de pêche, hameçon, leurre, épuisette, moulinet, article de pêche, flotteur de pêche, appât, matériel de pêche, boîte de pêche',
  '9508':
    'carrousel, attraction foraine, manège, auto-tamponneuse, montagnes russes, château gonflable, toboggan aquatique, grande roue, attraction de parc, structure gonflable, château de saut, structure de jeu gonflable',
  '9601': 'objet en corne, ivoire, nacre, objet en os, bois de cerf',
  '9602': 'gélule vide, capsule de gélatine',
  '9603':
    "brosse, balai, pinceau, rouleau à peinture, brosse à dents, brosse à cheveux, balayette, brosse de toilette, brosse à vaisselle, raclette, serpillière, brosse métallique, balai de rue, brosse à peinture, brosse à ongles, plumeau, mop, blaireau, pinceau de maquillage, brosse industrielle, brosse à habits, brosse à chaussures, brosse WC, goupillon, lave-vitre manuel, balai-brosse, brosserie, tête-de-loup, brosse rotative, balai-éponge, brosse technique, brosse à récurer, spalter, balai d'extérieur, brosse de ramonage, lave-pont, brosse à barbecue, brosse pour animaux, brosse à cheval, brosse de lavage voiture, brosse interdentaire, brosse à badigeonner, pinceau à colle, set de pinceaux, brosse cylindrique, brosse de nettoyage, manche à balai brosse, vadrouille, racloir à vitres, nettoie-vitres, brosse à joints, balayeuse manuelle, torchon sur manche, matériel de nettoyage",
  '9604': 'tamis à main, crible à main',
  '9605': 'nécessaire de toilette, kit de voyage, kit de couture, nécessaire à chaussures',
  '9606': 'bouton, bouton-pression, bouton de chemise, bouton de jeans, bouton en bois, bouton en corne, fourniture de couture, mercerie',
  '9607': 'tirette, fermeture éclair, fermeture à glissière, zip, curseur de tirette, fermeture séparable, zip étanche',
  '9608':
    "stylo, stylo à bille, bic, feutre, marqueur, surligneur, stylo plume, stylo bille publicitaire, stylo roller, porte-mine, stylo publicitaire, feutre indélébile, feutre pour tableau blanc, matériel d'écriture, stylo gel, stylet, stylo à logo, recharge de stylo, feutre craie, marqueur peinture, marqueur permanent, plume",
  '9609': 'crayon, crayon de couleur, craie, pastel, mine de crayon, crayon de charpentier, crayon gras, fusain',
  '9610':
    "tableau noir, tableau blanc, ardoise d'écolier, tableau d'affichage, tableau magnétique, flip-chart, chevalet de conférence, valves, ardoise de restaurant, tableau craie",
  '9611': "cachet, tampon encreur, dateur, tampon de bureau, ruban encreur, tampon d'entreprise, timbre en caoutchouc",
  '9613': 'briquet, allume-gaz, zippo, briquet jetable, briquet publicitaire, allume-barbecue, briquet tempête, briquet électrique',
  '9614': 'pipe, narguilé, fume-cigarette, chicha',
  '9615':
    'peigne, barrette, pince à cheveux, bigoudi, serre-tête, élastique à cheveux, accessoire pour cheveux, épingle à cheveux, diadème, chouchou',
  '9616': 'vaporisateur, atomiseur, pompe pour flacon, houppette, spray pour flacon, pompe doseuse pour flacon, tête de pulvérisation',
  '9617': 'thermos, bouteille thermos, cruche isotherme, pichet isotherme, verseuse isotherme, boîte isotherme, thermos à café',
  '9618': "mannequin de couture, mannequin d'étalage, buste de couture",
  '9619':
    "lange, couche, couche-culotte, lange bébé, couche lavable, pampers, couches bébé, culotte d'apprentissage, coussinet d'allaitement",
  '9619.2': 'couche pour adultes, serviette hygiénique, tampon hygiénique, protège-slip, protection pour incontinence, alèse',
  '9619.3':
    'biberon, anneau de dentition, porte-bébé, baignoire bébé, petit pot bébé, article de puériculture, puériculture, poubelle à langes, babyphone',
  '9620': 'trépied, pied photo, perche à selfie, monopode',
  '9701':
    "tableau, peinture d'art, œuvre d'art, sculpture, antiquité, tableau sur toile, décoration murale, toile imprimée, estampe, vitrail d'art",
} as const satisfies Readonly<Record<string, string>>;
