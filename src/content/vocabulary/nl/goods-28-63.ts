/** What people call goods of chapters 28 to 63, by heading of the Combined Nomenclature; the first word is the usual name. */
export const goods = {
  // 28 inorganic chemicals
  '2801': 'chloor, jodium, broom, fluor',
  '2802': 'zwavel, bloem van zwavel',
  '2803': 'carbon black, roetzwart, gasroet',
  '2804': 'industrieel gas, zuurstof, stikstof, argon, helium, waterstof, edelgas, vloeibare stikstof, silicium, fosfor, gas, gasmengsel',
  '2804.2': 'lasgas, beschermgas, menggas, acetyleen',
  '2804.3': 'medische zuurstof, medisch gas, lachgas',
  '2805': 'kwik, natriummetaal, zeldzame aardmetalen, calciummetaal',
  '2806': 'zoutzuur, waterstofchloride',
  '2807': 'zwavelzuur, oleum',
  '2808': 'salpeterzuur, koningswater',
  '2809': 'fosforzuur',
  '2810': 'boorzuur',
  '2811': 'zuur, kooldioxide, koolzuurgas, CO2, droogijs, koolzuurfles, silicagel, fluorwaterstof',
  '2814': 'ammoniak, vloeibare ammoniak',
  '2815': 'natronloog, bijtende soda, caustische soda, kaliloog, loog, natriumhydroxide',
  '2816': 'magnesiumhydroxide, bariumoxide',
  '2817': 'zinkoxide, zinkwit',
  '2818': 'aluminiumoxide, aluinaarde, korund, aluminiumhydroxide',
  '2819': 'chroomoxide',
  '2820': 'mangaandioxide, bruinsteen',
  '2821': 'ijzeroxide, aardpigment, oker, roestpigment',
  '2822': 'kobaltoxide, kobalthydroxide',
  '2824': 'loodoxide, menie',
  '2825': 'hydrazine, lithiumhydroxide, nikkeloxide, koperoxide',
  '2826': 'fluoride, kryoliet',
  '2827': 'calciumchloride, ijzerchloride, aluminiumchloride, salmiak, dooizout',
  '2828': 'javel, bleekwater, bleekmiddel, eau de javel, natriumhypochloriet',
  '2828.2': 'zwembadchloor, chloortablet, chloorkorrels, pH-min, algicide, zwembadproduct, zwembadonderhoud',
  '2829': 'chloraat, perchloraat',
  '2830': 'sulfide, natriumsulfide',
  '2831': 'dithioniet, hydrosulfiet',
  '2832': 'sulfiet, thiosulfaat, natriumbisulfiet',
  '2833': 'sulfaat, aluin, kopersulfaat, natriumsulfaat, aluminiumsulfaat, bitterzout, ijzersulfaat',
  '2834': 'nitraat, salpeter, nitriet, kaliumnitraat',
  '2835': 'fosfaat, natriumfosfaat, polyfosfaat',
  '2836': 'carbonaat, calciumcarbonaat, lithiumcarbonaat, kaliumcarbonaat, potas, krijtpoeder',
  '2836.2': 'soda, sodakristallen, natriumbicarbonaat, bicarbonaat, zuiveringszout, percarbonaat',
  '2837': 'cyanide',
  '2839': 'silicaat, natronwaterglas',
  '2840': 'borax, boraat, perboraat',
  '2841': 'permanganaat, chromaat, wolframaat, molybdaat',
  '2842': 'zeoliet, cyanaat',
  '2843': 'zilvernitraat, goudchloride, platinaverbinding, edelmetaalzout',
  '2844': 'radio-isotoop, uranium, radioactieve bron',
  '2845': 'zwaar water, deuterium, isotoop',
  '2846': 'zeldzame-aardoxide, ceriumoxide, yttriumoxide, neodymiumoxide',
  '2847': 'waterstofperoxide, zuurstofwater, peroxide',
  '2849': 'calciumcarbide, siliciumcarbide, wolfraamcarbide, boorcarbide',
  '2850': 'hydride, nitride, boride, silicide, boornitride',
  '2852': 'kwikverbinding',
  '2853': 'gedemineraliseerd water, gedestilleerd water, demiwater, accuwater, perslucht in fles',

  // 29 organic chemicals
  '2901': 'ethyleen, propyleen, butadieen, hexaan, koolwaterstof',
  '2902': 'benzeen, tolueen, xyleen, styreen, cyclohexaan',
  '2903': 'dichloormethaan, perchloorethyleen, trichloorethyleen, chloroform',
  '2904': 'sulfonzuur, nitrobenzeen',
  '2905': 'isopropanol, isopropylalcohol, methanol, butanol, glycol, ethyleenglycol, propyleenglycol, glycerine, sorbitol, IPA',
  '2905.2': 'ethanol, alcohol, brandalcohol, ontsmettingsalcohol, bio-ethanol, spiritus, gedenatureerde alcohol',
  '2906': 'menthol, benzylalcohol',
  '2907': 'fenol, bisfenol, cresol, resorcinol',
  '2908': 'chloorfenol, nitrofenol',
  '2909': 'ether, butylglycol, anisool',
  '2910': 'ethyleenoxide, propyleenoxide, epichloorhydrine',
  '2912': 'formaldehyde, formaline, aceetaldehyde',
  '2912.2': 'vanilline, smaakstof, benzaldehyde',
  '2914': 'aceton, oplosmiddel, solvent, methylethylketon, MEK, kamfer',
  '2915': 'azijnzuur, ethylacetaat, mierenzuur, stearinezuur, butylacetaat, propionzuur, vinylacetaat',
  '2916': 'acrylzuur, methacrylaat, oliezuur, benzoëzuur, sorbinezuur',
  '2917': 'oxaalzuur, adipinezuur, ftalaat, weekmaker, tereftaalzuur',
  '2918': 'citroenzuur, melkzuur, wijnsteenzuur, ascorbinezuur',
  '2918.2': 'salicylzuur, acetylsalicylzuur',
  '2919': 'fosfaatester, trifenylfosfaat',
  '2921': 'amine, aniline, triethylamine',
  '2922': 'aminozuur, lysine, glutamaat, ethanolamine',
  '2923': 'lecithine, choline, quat',
  '2924': 'paracetamol als grondstof, lidocaïne, aspartaam',
  '2925': 'sacharine, zoetstof, guanidine',
  '2926': 'acrylonitril, acetonitril',
  '2929': 'isocyanaat, MDI, TDI',
  '2930': 'methionine, thiol, xanthaat',
  '2931': 'silaan, siloxaan, organosilicium',
  '2932': 'furaan, tetrahydrofuraan, cumarine',
  '2933': 'melamine, caprolactam, pyridine, tussenproduct voor geneesmiddelen',
  '2934': 'nucleïnezuur, DNA-primer, RNA',
  '2935': 'sulfonamide',
  '2936': 'vitamine, vitamine C, vitamine D, vitaminepreparaat, foliumzuur, provitamine',
  '2937': 'hormoon, insuline, cortisone, steroïde, peptide',
  '2938': 'glycoside, rutine, stevia-extract',
  '2939': 'cafeïne, alkaloïde, morfine, nicotine, kinine',
  '2940': 'xylitol, lactulose, zuivere suiker',
  '2941': 'antibioticum, penicilline, amoxicilline',

  // 30 pharmaceutical products
  '3001': 'heparine, orgaanextract, collageen',
  '3002': 'vaccin, serum, bloedplasma, antistof, immunoglobuline, stamcel, celkweek, bloedproduct',
  '3003': 'werkzame stof, magistrale bereiding, actief bestanddeel, farmaceutische grondstof',
  '3004':
    'geneesmiddel, medicament, medicijn, pil, tablet, capsule, pijnstiller, paracetamol, ibuprofen, aspirine, hoestsiroop, siroop, zalf, neusspray, oogdruppels, zetpil, bruistablet, diergeneesmiddel, homeopathie, inhalator, nicotinepleister, farmaceutisch product, hoestdrank, neusdruppel, keelpastille',
  '3004.2': 'voedingssupplement, supplement, magnesiumsupplement, visoliecapsule, kruidenpreparaat, probiotica',
  '3005':
    'verband, pleister, wondpleister, gaas, steriel kompres, kompres, watten, zwachtel, windel, hechtpleister, wondverband, sporttape, blarenpleister, gipsverband, rolverband, steriel verband',
  '3006': 'hechtdraad, hechting, botcement, tandvulling, tandcement, contrastmiddel, anticonceptiepil, glijmiddel, stomazakje',
  '3006.2': 'EHBO-koffer, verbanddoos, verbandkoffer, EHBO-kit, verbandtrommel, verbandkist, reisapotheek',

  // 31 fertilisers
  '3101': 'compost, koemest, mestkorrel, organische mest, mest, potgrond, tuinaarde, champost, bodemverbeteraar, substraat, turf, cocopeat',
  '3102': 'stikstofmeststof, ureum, ammoniumnitraat, kalkammonsalpeter, gazonmest, vloeibare stikstofmest',
  '3103': 'fosfaatmeststof, superfosfaat',
  '3104': 'kalimeststof, patentkali, kaliumchloride',
  '3105': 'meststof, kunstmest, NPK, samengestelde meststof, plantenvoeding, vloeibare meststof, rozenmest, moestuinmest, bloemenmest',

  // 32 tanning, dyes, paints, inks
  '3201': 'looistof, tannine, quebracho',
  '3202': 'looimiddel, synthetische looistof',
  '3203': 'natuurlijke kleurstof, voedingskleurstof, karmijn, indigo',
  '3204': 'kleurstof, textielverf, kleurpigment, verfstof, optische witmaker',
  '3206': 'pigment, titaandioxide, titaanwit, ultramarijn, kleurpasta, lichtgevend pigment',
  '3206.2': 'masterbatch, kleurgranulaat, kleurmasterbatch',
  '3207': 'glazuur, email, frit, keramiekverf, glasfrit',
  '3208':
    'lak, vernis, beits, houtbeits, autolak, metaalverf, roestverf, epoxycoating, epoxyverf, spuitbus verf, houtolie, jachtlak, vloerlak, blanke lak, primer, grondverf, hoogglanslak, hamerslaglak, coating, carrosserielak, gelcoat, epoxyvloer, zwembadverf, betonverf, roestwerende verf, hars',
  '3209':
    'verf, muurverf, latex, latexverf, acrylverf, plafondverf, gevelverf, buitenverf, krijtverf, wegenverf, watergedragen verf, kalkverf, vloerverf',
  '3209.2': 'poederlak, poedercoating, poederverf, industriële lak, industriële coating',
  '3210': 'kalkwit, leerverf, vloercoating',
  '3211': 'siccatief, verfdroger',
  '3212': 'aluminiumpasta, zilververf, stempelfolie, bladgoud, kaarsenkleurstof',
  '3213': 'olieverf, waterverf, plakkaatverf, gouache, verfdoos, kunstschildersverf, aquarelverf, vingerverf, hobbyverf, schminkverf',
  '3214':
    'plamuur, vulmiddel, muurvuller, stopverf, mastiek, houtpasta, polyesterplamuur, kit, voegkit, acrylkit, siliconenkit, afdichtkit, dakkit, glaskit',
  '3214.2':
    'voegmiddel, voegsel, tegelvoegsel, muurpleister, buitenpleister, crepi, sierpleister, egaline, gietvloer, vloeibare afdichting, voegmortel',
  '3214.3': 'PUR-schuim, montageschuim, pistoolschuim, purschuim, expansieschuim',
  '3215': 'inkt, drukinkt, zeefdrukinkt, flexo-inkt, tekeninkt, UV-inkt, stempelinkt, offsetinkt',
  '3215.2': 'inktpatroon, inktcartridge, cartridge, printerinkt, toner, tonercartridge',

  // 33 perfumes and cosmetics
  '3301': 'etherische olie, essentiële olie, lavendelolie, aromatherapie, harsextract, geurolie',
  '3302': 'aroma, smaakaroma, geurstof, parfumbasis, vanille-aroma, flavour',
  '3303': 'parfum, eau de toilette, eau de parfum, eau de cologne, reukwater, bodymist',
  '3304':
    'cosmetica, make-up, lippenstift, lipstick, lippenbalsem, mascara, oogschaduw, foundation, nagellak, crème, dagcrème, huidcrème, handcrème, gezichtscrème, zonnecrème, zonnebrandcrème, bodylotion, bodymilk, gezichtsmasker, poeder, talkpoeder, schmink, gezichtsserum, aftersun, zelfbruiner, eyeliner, huidverzorging, nagellakremover, kunstnagel, gellak',
  '3304.2': 'babyolie, babycrème, babyshampoo, babylotion, billencrème',
  '3305':
    'shampoo, haarlak, haargel, conditioner, haarverf, haarkleuring, haarspoeling, haarserum, haarwax, permanentvloeistof, haarmasker, haarverzorging',
  '3306': 'tandpasta, mondwater, tandfloss, flosdraad, mondspoeling, kleefpasta, mondverzorging',
  '3307':
    'deodorant, deo, scheerschuim, scheergel, aftershave, badschuim, badzout, ontharingscrème, badparel, bruisbal, ontharingswax, badbom',
  '3307.2':
    'luchtverfrisser, geurverfrisser, huisparfum, geurstokjes, wierook, roomspray, geurverspreider, potpourri, auto-luchtverfrisser, interieurparfum',
  '3307.3': 'lenzenvloeistof, lensvloeistof, lenzenreiniger',
  '3307.4': 'hondenshampoo, dierenshampoo, vachtspray',

  // 34 soap, detergents, lubricants, wax, candles
  '3401':
    'zeep, handzeep, toiletzeep, bruine zeep, vloeibare zeep, zeepblok, douchegel, bodywash, groene zeep, zeepstuk, badzeep, garagezeep',
  '3401.2': 'vochtig doekje, babydoekje, reinigingsdoekje, vochtige doekjes, ontsmettingsdoekje',
  '3402':
    'wasmiddel, waspoeder, wasverzachter, afwasmiddel, vaatwastablet, allesreiniger, schoonmaakproduct, onderhoudsproduct, poetsmiddel, detergent, ontvetter, ontkalker, wc-reiniger, glasreiniger, vlekverwijderaar, tensio-actieve stof, industriële reiniger, autoshampoo, vloerreiniger, wascapsule, spoelglans, ovenreiniger, reinigingsmiddel, ontstopper, poetsproduct, schoonmaakmiddel, kuisproduct, kuismiddel, vaatwasmiddel, wc-blokje, afwasproduct, ontkalkingsmiddel, ontkalkingsproduct, wasparel, ontvettingsmiddel',
  '3403':
    'smeermiddel, smeerolie, vet, smeervet, motorolie, snijolie, koelsmeermiddel, kettingolie, hydraulische olie, kogellagervet, kruipolie, siliconenspray, tandwielolie, lossingsmiddel, transmissieolie, kopervet, compressorolie, slijpolie, naaimachineolie, versnellingsbakolie',
  '3404': 'was, kunstwas, paraffine, paraffinewas, bijenwas, stearine, polyethyleenwas, sojawas',
  '3405':
    'boenwas, schoencrème, schoensmeer, polish, autopolish, meubelwas, zilverpoets, koperpoets, schuurmiddel, vloerwas, leervet, autowas, polijstpasta, leerverzorging',
  '3406':
    'kaars, geurkaars, theelichtje, waxinelichtje, stompkaars, dinerkaars, noveenkaars, grafkaars, citronellakaars, ledkaars, verjaardagskaars, kaarsje, tuinfakkel, waxmelt',
  '3407': 'plasticine, boetseerklei, boetseerpasta, speelklei, speelslijm',
  '3407.2': 'tandwas, afdrukpasta, tandtechnisch gips',

  // 35 glue, starch, enzymes
  '3501': 'caseïne, caseïnaat, caseïnelijm',
  '3502': 'albumine, weiproteïne, eiwitpoeder, eialbumine',
  '3503': 'gelatine, gelatinepoeder, beenderlijm, huidlijm',
  '3504': 'pepton, soja-eiwitisolaat, eiwitconcentraat',
  '3505': 'zetmeel, dextrine, gemodificeerd zetmeel, maltodextrine',
  '3505.2': 'behanglijm, behangplaksel, zetmeellijm',
  '3506':
    'lijm, secondelijm, houtlijm, tweecomponentenlijm, epoxylijm, contactlijm, smeltlijm, lijmstift, plakstift, lijmspray, montagelijm, hotmelt, hobbylijm, textiellijm, plaklijm, industriële lijm, pvc-lijm, kleefstof',
  '3506.2': 'tegellijm, cementlijm, parketlijm, vloerlijm, isolatielijm',
  '3507': 'enzym, stremsel, lipase, protease, amylase',

  // 36 explosives, fireworks, matches
  '3602': 'springstof, explosief, dynamiet, buskruit, TNT',
  '3603': 'ontsteker, detonator, slaghoedje, slagkoord, ontstekingslont',
  '3604': 'vuurwerk, vuurpijl, voetzoeker, knalbonbon, sterretje, siervuurwerk, rookpot, noodfakkel, handfakkel, rotje, bengaals vuur',
  '3605': 'lucifer, stekje, luciferdoosje, solfer',
  '3606': 'aanmaakblokje, vuurmaker, aanstekergas, brandpasta, vuursteentje, aanmaakkrul',

  // 37 photographic goods
  '3701': 'röntgenfilm, fotografische plaat, medische film',
  '3701.2': 'drukplaat, offsetplaat, flexocliché',
  '3702': 'fotorolletje, kleurenfilm, fotofilm, filmrolletje, instantfilm',
  '3703': 'fotopapier, lichtgevoelig papier',
  '3705': 'negatief, dia, microfilm',
  '3707': 'ontwikkelaar, fixeermiddel, fotochemie, tonerpoeder, fotolak',

  // 38 other chemical products
  '3801': 'grafiet, grafietpoeder, grafietelektrode, koolborstelblok, kunstgrafiet',
  '3802': 'actieve kool, actieve koolstof, koolfilterkorrel, bentoniet, bleekaarde, perliet',
  '3802.2': 'kattenbakvulling, kattenbakkorrels, kattenbakgrit',
  '3805': 'terpentijn, dennenolie, terpentijnolie',
  '3806': 'colofonium, hars, vioolhars, dennenhars',
  '3807': 'houtteer, pek, teer',
  '3808':
    'onkruidverdelger, herbicide, insecticide, fungicide, pesticide, slakkenkorrel, rattenvergif, muizengif, mierenlokdoos, bestrijdingsmiddel, gewasbescherming, gewasbeschermingsmiddel, insectenspray, wespenspray, mosverwijderaar, groene-aanslagreiniger, muggenspray, antimuggenmiddel, vliegenvanger, mottenballen, biocide, kiemremmer, plantenbescherming, houtwormmiddel, ongediertebestrijding, mierenpoeder, muizenkorrel',
  '3808.2': 'ontsmettingsmiddel, desinfectiemiddel, handgel, handalcohol, desinfecterende gel, ontsmettende spray, alcoholgel',
  '3808.3': 'vlooienband, vlooienmiddel, tekenmiddel, vlooienspray',
  '3809': 'textielhulpmiddel, appretuur, verfversneller, impregneermiddel, waterdichtspray',
  '3810': 'vloeimiddel, soldeervloeimiddel, soldeerpasta, metaalbeits, beitspasta, flux, lasspray, antispatspray',
  '3811': 'brandstoftoevoeging, brandstofadditief, octaanverhoger, olieadditief, motorreiniger, corrosie-inhibitor',
  '3812': 'rubberversneller, antioxidant, kunststofstabilisator, uv-stabilisator',
  '3813': 'bluspoeder, blusschuim, blusmiddel, brandblusgranaat',
  '3814': 'thinner, verdunner, verfafbijt, verfverwijderaar, afbijtmiddel, kwastreiniger, celluloseverdunner, white spirit',
  '3815': 'katalysator, initiator, polymerisatiekatalysator, harder, chemische katalysator',
  '3816': 'vuurvaste mortel, ovencement, vuurvast beton',
  '3818': 'wafer, siliciumschijf, siliciumwafer',
  '3819': 'remvloeistof, remolie, hydraulische vloeistof, stuurolie',
  '3820': 'antivries, koelvloeistof, ruitenontdooier, ruitensproeiervloeistof, ijsverwijderaar, wintervloeistof',
  '3820.2': 'AdBlue, ureumoplossing',
  '3821': 'kweekbodem, voedingsbodem, agarplaat',
  '3822':
    'sneltest, zelftest, zwangerschapstest, testkit, reagens, laboratoriumreagens, coronatest, teststrip, diagnostische test, pH-strip, drugstest, lakmoespapier',
  '3823': 'vetzuur, vetalcohol, oleïne',
  '3824': 'chemisch product, chemische stof, chemicaliën, bindmiddel, chemisch preparaat, rookmachinevloeistof, e-liquid',
  '3824.2': 'betonhulpstof, cementadditief, betonplastificeerder, betonversneller',
  '3824.3': 'gieterijbindmiddel, kernbindmiddel',
  '3824.4': 'waterbehandelingsproduct, vlokmiddel, onthardingszout, waterverzachterzout, ketelwaterproduct',
  '3825': 'chemisch afval, solventafval',
  '3826': 'biodiesel, HVO, biobrandstof',
  '3827': 'koelgas, koelmiddel, koudemiddel, drijfgas, freon',

  // 39 plastics
  '3901': 'polyethyleen, PE-granulaat, HDPE, LDPE, granulaat, kunststofgranulaat, kunststofkorrel',
  '3902': 'polypropyleen, PP, PP-granulaat, polyolefine',
  '3903': 'polystyreen, ABS, EPS-korrel, styreencopolymeer',
  '3904': 'pvc, pvc-compound, PTFE, teflon, PVDF',
  '3905': 'polyvinylalcohol, polyvinylacetaat',
  '3906': 'acrylaat, acrylhars, PMMA, superabsorber',
  '3907': 'epoxyhars, polyesterhars, polycarbonaat, PET-granulaat, PLA, composiethars, alkydhars, gietepoxy',
  '3908': 'polyamide, nylon, PA6, nylongranulaat',
  '3909': 'polyurethaan, melaminehars, fenolhars, polyol, ureumhars, PU-systeem',
  '3910': 'silicone, siliconenolie, siliconenrubber, vloeibare silicone',
  '3911': 'petroleumhars, polysulfon, PEEK, hoogwaardige kunststof',
  '3912': 'cellulose, CMC, celluloseacetaat',
  '3913': 'alginaat, xanthaangom, chitosan',
  '3914': 'ionenwisselaar, ontharderhars',
  '3915': 'plasticafval, kunststofafval, recyclaat, maalgoed, regranulaat, gerecycleerde kunststof',
  '3916':
    'kunststofprofiel, pvc-profiel, kunststofstaaf, plastic profiel, lasdraad in kunststof, plint in kunststof, kantenband, POM-staaf, nylonstaaf, teflonstaaf, extrusieprofiel',
  '3916.2': 'filament, 3D-filament, PLA-filament, printfilament, 3D-hars',
  '3916.3': 'composiet terrasplank, kunststof terrasplank, kunststof gevelbekleding, WPC-plank, kunststof planchet',
  '3917':
    'pvc-buis, kunststofbuis, plastic buis, afvoerbuis, rioolbuis, polyethyleenbuis, PE-leiding, waterleidingbuis in kunststof, meerlagenbuis, elektriciteitsbuis, wachtbuis, installatiebuis, drainagebuis, plastic koker, flexibele buis, vloerverwarmingsbuis, darm, krimpkous, ribbelbuis, riolering, riool, PVC-riool',
  '3917.2': 'pvc-fitting, buiskoppeling, bochtstuk, hulpstuk, kunststof fitting, slangkoppeling, pvc-hulpstuk, sifon, T-stuk in kunststof',
  '3917.3':
    'tuinslang, waterslang, slang, sproeislang, spiraalslang, persluchtslang, zwembadslang, kunststofslang, siliconenslang, zuigslang, druppelslang',
  '3917.4': 'buis, leiding, afvoer, koker',
  '3917.5': 'fitting, koppelstuk, bocht, reductiestuk',
  '3918': 'vinylvloer, pvc-vloer, vinyl, vloerbekleding, klikvinyl, vinyltegel, lvt, kunststofvloer, balatum, designvloer, vloerbedekking',
  '3919':
    'plakband, kleefband, tape, verpakkingstape, dubbelzijdige tape, isolatieband, zelfklevende folie, ducttape, schilderstape, afplaktape, plakfolie, kleefstrip, scotch, antisliptape, schuimtape, reflecterende tape, waarschuwingstape',
  '3919.2': 'stickerfolie, snijvinyl, wrapfolie, carwrap, reflecterende folie, belettering, raamfolie',
  '3920':
    'folie, krimpfolie, rekfolie, wikkelfolie, huishoudfolie, vershoudfolie, verpakkingsfolie, plasticfolie, stretchfolie, palletfolie, laminaatfolie, PE-folie, cellofaan, diepvriesfolie, bedrukte folie, sealfolie, topfolie, zakfolie',
  '3920.2': 'bouwfolie, dampscherm, landbouwfolie, vijverfolie, afdekfolie, serrefolie, silofolie, mulchfolie, damp-open folie',
  '3920.3':
    'plexiglas, plexi, acrylaatplaat, polycarbonaatplaat, kunststofplaat, pvc-plaat, plastic plaat, HDPE-plaat, kanaalplaat, lexaan, plaat in kunststof, teflonplaat, polyethyleenplaat, plexiplaat',
  '3921':
    'schuim, foam, schuimrubber, schuimstof, noppenfolie, bubbeltjesfolie, luchtkussenfolie, beschermschuim, schuimverpakking, mousse, schuimvulling, PU-schuim, opvulschuim, schuiminleg',
  '3921.2':
    'isolatieplaat, isolatie, PUR-plaat, piepschuim, isomo, EPS, XPS, PIR-plaat, isolatieschuim, polystyreenplaat, dakisolatie, vloerisolatie, buisisolatie, thermische isolatie, sandwichpaneel',
  '3921.3':
    'HPL, volkernplaat, laminaatplaat, composietplaat, trespa, glasvezelversterkte plaat, polyester plaat, solid surface, werkbladplaat',
  '3922':
    'bad, badkuip, ligbad, douchebak, douchetub, wc-bril, wc-zitting, spoelbak, wc-spoelbak, stortbak, acrylbad, inbouwreservoir, kunststof lavabo',
  '3923':
    'plastic fles, petfles, plastic flacon, plastic pot, schroefdop, plastic deksel, plastic bakje, blister, blisterverpakking, kunststof verpakking, plastic verpakking, tube, pompflacon, spuitflacon, ijsbakje, dispenserfles, preform, kroonkurk in plastic, take-awaybakje, vleesschaaltje, verpakking, saladebakje, ijsbeker, vershoudbakje',
  '3923.2':
    'plastic zak, plastiekzak, vuilniszak, draagtas in plastic, diepvrieszakje, ritszakje, gripzakje, zipzak, vacuümzak, pmd-zak, afvalzak, stazak, pouch, luchtkussenzak, composteerbare zak, krimphoes, koffiezak, hemdjestas, hemdzakje, flowpackfolie, verzendzak',
  '3923.3':
    'krat, bak, bierbak, plastic krat, kratje, plastic bak, stapelbak, vouwkrat, transportbak, magazijnbak, curver, kist, opbergbak, plastic kist, container in kunststof, kweekbak, bloembollenkrat, euronormbak, voorraadbak',
  '3923.4':
    'plastic vat, IBC, IBC-container, kunststof pallet, plastic pallet, ton, regenton, kunststof vat, spoel in kunststof, emmer met deksel',
  '3923.5': 'zak, zakje, verpakkingszak, broodzak, snoepzakje, wegwerpzak',
  '3923.6': 'deksel, dop, sluiting, bakje, schaaltje, bidon, jerrycan, vat, flesdop, flescapsule, spuitbusdop',
  '3923.7': 'fles, flacon, pot, potje, cosmeticapotje, flesje, parfumflesje, verstuiver',
  '3924':
    'broodtrommel, brooddoos, vergiet, lunchbox, drinkbus, drinkfles, keukengerei in plastic, tupperware, vershouddoos, bewaardoos, maatbeker, plastic bord, plastic bestek, plastic servies, slacentrifuge, ijsblokjesvorm, citruspers, dienblad, plateau, plastic kan, spatel, snijplank in kunststof, broodmand, kampeerservies, trechter, fietsbidon, siliconen bakvorm, plastic lepel, afdruiprek, botervloot',
  '3924.2':
    'beker, plastic beker, rietje, wegwerpbeker, roerstaafje, wegwerpservies, festivalbeker, herbruikbare beker, wegwerpbestek, wegwerpbord',
  '3924.3':
    'emmer, vuilbak, vuilnisbak, wasmand, afvalbak, pedaalemmer, dweilemmer, teil, opbergdoos, kuip, wasteil, prullenmand, sorteerbak, afvalemmer, kapstokhaak in plastic, zeepbakje, zeeppompje, douchegordijn, toiletborstelhouder, vuilnisblik, wasknijper, wasspeld, sponshouder, badkamerset, compostvat, compostbak, kleerhanger, kapstok in plastic, opbergbox',
  '3924.4': 'bloempot, plantenbak, bloembak, plastic bloempot, sierpot, kweekpot, balkonbak, plantenpot, plantenschotel, zaaibak, zaaitray',
  '3924.5': 'gieter, tuingieter, sproeifles, plantenspuit, plastic gieter',
  '3924.6': 'peuterpotje, plaspotje, babybadje, toilettrainer, kinderbord, tuitbeker, kinderbestek',
  '3924.7': 'frigobox, koelbox, koelelement, isotherme box',
  '3924.8': 'kattenbak, hondenvoerbak, hondenbak, voederbak, hondendrinkbak, kattenreismand, hamsterkooi',
  '3925':
    'dakgoot, goot, regenpijp, schrootjes, daktrim, kabelgoot, pvc-plint, dakdoorvoer, rooster in kunststof, ventilatierooster, kruipluik, putje, putdeksel in kunststof, lichtkoepel, koepel, afstandshouder, stelblokje, kabelkanaal',
  '3925.2':
    'pvc-raam, pvc-deur, kunststof raam, raam in pvc, rolluik, rolluik in pvc, jaloezie, zonnewering, kunststof poort, vensterbank in kunststof, lamellen, shutter, vouwdeur in pvc',
  '3925.3': 'vliegenraam, muggenraam, hor, horgaas, vliegendeur, hordeur, muskietennet, muggennet, insectenhor',
  '3925.4':
    'regenwaterton, regenwaterput, regenwatertank, septische put, kunststof tank, waterreservoir, kunststof put, stookolietank, watertank, opslagtank in kunststof, waterput',
  '3925.5': 'meubelglijder, stoeldop, meubelpoot, meubelvoet, meubeldop',
  '3926':
    'plastic onderdeel, kunststof onderdeel, spuitgietstuk, spuitgietdeel, plastic stuk, kunststof stuk, plastic, kunststof, kunststofartikel, plastic artikel, thermogevormd stuk, vacuümgevormd stuk, kunststof behuizing, beschermkap, kunststof dop, afdekkap, plastic knop, kunststof wiel, bumperdeel in plastic, 2K-spuitgietstuk, rotatiegietstuk, composietonderdeel, polyester stuk, blaasvormstuk, kunststof tandwiel, hoes',
  '3926.2':
    'ringmap, kaft, showtas, snelhechter, hangmap, lineaal, kantoorartikel, bureau-accessoire, pennenbak, meetlat in plastic, plastic hoesje, insteekhoes, tabblad, badgehouder, kantoorbenodigdheden, schoolgerief, bureaumateriaal',
  '3926.3':
    'kabelbinder, bundelbandje, tiewrap, plug in kunststof, nylon plug, kabelclip, spanband in kunststof, colsonband, sluitclip, kabelwartel, plug',
  '3926.4':
    'gadget, sleutelhanger, relatiegeschenk, goodie, keycord, polsbandje, plastic gadget, reclameartikel, badge, weggevertje, winkelwagenmuntje',
  '3926.5': 'gsm-hoesje, telefoonhoesje, tablethoes, smartphonehoes, gsm-cover, laptophoes',
  '3926.6': 'verkeerskegel, kegel, afbakeningspaaltje, afzetlint, naamplaatje, pictogram, plastic bord met opschrift',
  '3926.7': 'beeldje, figuurtje in kunststof, decoratie in kunststof, plastic decoratie, kralen, kraal, taarttopper',
  '3926.8': 'regenponcho, wegwerpponcho, plastic schort, wegwerpschort, plastic overtrek, overschoen',
  '3926.9': 'laboratoriummateriaal, labomateriaal, pipetpunt, pipet, petrischaal, reageerbuis, proefbuis, urinaal, bedpan',

  // 40 rubber
  '4001': 'natuurrubber, latexrubber, ruw rubber, rubber',
  '4002': 'synthetisch rubber, SBR, nitrilrubber, EPDM, neopreen, butylrubber, NBR, viton',
  '4004': 'rubbergranulaat, rubberkorrels, rubberafval, gemalen banden',
  '4005': 'rubbercompound, rubbermengsel, ongevulkaniseerd rubber',
  '4006': 'loopvlakrubber, rubberoplossing',
  '4007': 'rubberdraad, rubberkoord',
  '4008': 'rubberplaat, rubberprofiel, celrubber, rubberrol, rubberstrip, rubberband, mosrubber, rubber vloer, antitrilplaat, rubbertegel',
  '4008.2': 'EPDM-folie, dakrubber, EPDM-dakbedekking',
  '4008.3': 'tochtstrip, tochtband, raamrubber, deurstrip',
  '4009':
    'rubberslang, hydraulische slang, hogedrukslang, brandstofslang, koelwaterslang, flexibel, radiatorslang, luchtslang, remslang, drukslang',
  '4010':
    'transportband in rubber, v-riem, v-snaar, tandriem, aandrijfriem, distributieriem, drijfriem, poly-v-riem, multiriem, bandtransporteurband',
  '4011':
    'band, autoband, vrachtwagenband, buitenband, winterband, zomerband, tractorband, motorband, fietsband, luchtband, vliegtuigband, landbouwband, kruiwagenband',
  '4012': 'massieve band, heftruckband, bandenloopvlak, gecoverde band, tweedehandsband, volle band, velglint',
  '4013': 'binnenband, fietsbinnenband',
  '4014': 'condoom, rubberen kruik, warmwaterkruik, vingerling, klisteerpeer',
  '4014.2': 'fopspeen, tutje, speen, bijtring',
  '4015':
    'handschoen, latexhandschoen, wegwerphandschoen, nitrilhandschoen, rubberen handschoen, werkhandschoen, poetshandschoen, huishoudhandschoen, chirurgische handschoen, tuinhandschoen, vinylhandschoen, veiligheidshandschoen, lashandschoen',
  '4015.2': 'wetsuit, duikpak, surfpak, badmuts, neopreenpak',
  '4015.3': 'waadpak, rubberen schort, visserspak, lieslaars',
  '4016':
    'rubberen onderdeel, rubber dichting, dichtingsring, dichting, o-ring, pakking, afdichting, rubberring, rubber stuk, rubber mat, rubberen voetje, rubber dop, afdichtingsprofiel, elastiekje, rubber elastiek, deurmat in rubber, ringmat, rubbermembraan, balg, oliekeerring, simmering, rubber vormstuk, manchet, kofferbakmat in rubber, stootrubber, deurrubber, rubberen hamerkop, buffer, tule, doorvoertule, zuignap, dichtingsprofiel, vacuümzuignap, membraan, pakkingring, siliconen dichting',
  '4016.2': 'silentbloc, trillingsdemper, motorsteun, trildemper, ophangrubber, stabilisatorrubber',
  '4016.3': 'gom, vlakgom, stufje',
  '4016.4': 'automat, rubberen automat, kofferbakmat, autotapijt, autovloermat',
  '4016.5': 'stootwil, fender, aanmeerfender, opblaasbare boot in rubber',
  '4016.6': 'yogamat, fitnessmat, gymmat, sportmat',
  '4016.7': 'muismat',
  '4016.8': 'oordop, oordopjes, gehoorbescherming, kniebeschermer',
  '4016.9': 'antislipmat, stalmat, koematras, speelplaatstegel, valdempende tegel, valtegel, werkplaatsmat, trillingsmat, sportvloer',
  '4017': 'eboniet, hardrubber, rubber wiel',

  // 41 raw hides and leather
  '4101': 'runderhuid, ruwe huid, koeienhuid, huid, paardenhuid',
  '4102': 'schapenvel, lamsvel, schapenhuid',
  '4103': 'geitenvel, reptielenhuid, varkenshuid',
  '4104': 'rundleder, gelooide huid, wet blue, leer, leder',
  '4106': 'varkensleder, geitenleder, crust',
  '4107': 'nappa, afgewerkt leder, meubelleder, schoenleder, nubuck, volnerfleder',
  '4112': 'lamsleder, schapenleder',
  '4113': 'slangenleder, krokodillenleder, struisvogelleder',
  '4114': 'zeemvel, lakleder, zeem, suède, metallic leder',
  '4115': 'vezelleder, gebonden leder, lederafval',

  // 42 leather goods and bags
  '4201':
    'zadel, paardenzadel, zadeldek, hoofdstel, halster, paardentuig, ruiterartikel, stijgbeugelriem, zadelmakerij, paardendeken, teugel, paardensport',
  '4201.2': 'hondenhalsband, hondenriem, leiband, hondentuig, halsband, muilkorf, hondenjasje, wandelriem',
  '4201.3':
    'hondenmand, hondenkussen, hondenbed, kattenmand, poezenmand, hondenspeelgoed, benchkussen, dierenartikel, bench, huisdierartikel',
  '4202':
    'handtas, tas, schoudertas, portefeuille, portemonnee, reiskoffer, koffer, valies, reistas, trolley, boekentas, aktetas, schooltas, sacoche, toilettas, toiletzak, necessaire, sleuteletui, kaarthouder, etui, laptoptas, clutch, beautycase, heuptas, pennenzak, lederwaren, brillenkoker, brillenetui, weekendtas, geldbeugel, kledinghoes',
  '4202.2':
    'rugzak, sporttas, trekkingrugzak, schoolrugzak, golftas, koeltas, gitaartas, fietstas, strandtas, duffelbag, skischoentas, drinkrugzak, isotherme zak, isotherme tas',
  '4202.3': 'totebag, katoenen tas, draagtas, boodschappentas, linnen tas, shopper, katoenen draagtas, herbruikbare tas, stoffen tas',
  '4202.4': 'gereedschapskoffer, gereedschapskist, gereedschapstas, cameratas, flightcase, transportkoffer',
  '4203':
    'riem, lederen riem, broeksriem, ceintuur, leren jas, lederen vest, leren handschoen, leren broek, motorjas, motorpak, motorhandschoen, lederen kleding, leren riem',
  '4205':
    'lederen onderdeel, lederriem, polsband in leder, schoenveter in leder, lederen label, horlogebandje in leder, horlogebandje, horlogeband',
  '4206': 'worstdarm, natuurdarm, kattendarm',

  // 43 fur
  '4301': 'pelsvel, vossenvel, konijnenvel, nertsvel',
  '4302': 'bont, pels, gelooid bont, bontkraag',
  '4303': 'bontjas, bontmantel, pelsmantel, bontmuts',
  '4304': 'imitatiebont, nepbont',

  // 44 wood
  '4401':
    'brandhout, haardhout, houtpellet, pellet, houtsnipper, zaagsel, houtbriket, briket, schors, houtkrullen, stookhout, houtchips, boomschors, kachelhout, kampvuurhout, aanmaakhout',
  '4402': 'houtskool, barbecuekool, houtskoolbriket, kokoskool',
  '4403': 'rondhout, boomstam, stamhout, ruw hout, populier, teakhout',
  '4404': 'paal, houten paal, afsluitingspaal, weidepaal, boompaal, tuinpaal, rasterpaal, kastanjehek',
  '4405': 'houtwol, houtmeel',
  '4406': 'spoorbiels, biels, dwarsligger, treinbiels',
  '4407':
    'hout, plank, balk, keper, lat, gezaagd hout, timmerhout, eikenhout, constructiehout, massief hout, beukenhout, grenen, gording, ruwe plank, panlat, dakhout, steigerplank, hardhout, bouwhout, vurenhout, houten balk, eiken plank, eiken balk, dwarsbalk',
  '4408': 'fineer, houtfineer, fineerblad',
  '4409':
    'terrasplank, terrashout, planchet, gevelplank, houten gevelbekleding, plint, houten plint, lambrisering, profielhout, lijstwerk, sierlijst, thermowood, padoek, gevelbekleding, terras',
  '4410': 'spaanplaat, OSB, osb-plaat, vezelplaat, gemelamineerde plaat, melamineplaat',
  '4411': 'mdf, mdf-plaat, hardboard, hdf, zachtboard, unalit, houtvezelplaat, mdf-plint',
  '4411.2': 'laminaat, laminaatvloer, laminaatparket, klikvloer, houtvezelisolatie',
  '4412': 'multiplex, triplex, betonplex, multiplexplaat, plakhout, meubelpaneel, underlayment, houten plaat',
  '4413': 'verdicht hout',
  '4414': 'fotokader, fotolijst, schilderijlijst, lijst, kader, spiegellijst, fotolijstje, inkadering, houten lijst',
  '4415':
    'pallet, europallet, palet, houten kist, houten krat, laadbord, wijnkist, kabelhaspel in hout, houten emballage, exportkist, fruitkist, transportkist, palletrand, houten verpakking, blokpallet, haspel, kabelhaspel',
  '4416': 'wijnvat, houten vat, eiken vat, ton in hout, whiskyvat',
  '4417': 'steel, bezemsteel, hamersteel, schopsteel, houten steel, gereedschapssteel, borstelhout',
  '4418':
    'parket, parketvloer, houten vloer, plankenvloer, trap, houten trap, dakspant, spant, houtskelet, gelamineerd hout, gelijmde ligger, houtskeletbouw, houten trapleuning, dakspanten, CLT, dakconstructie, leuning, schrijnwerk, fineerparket, trapleuning, CLT-paneel, eiken vloer',
  '4418.2':
    'houten deur, binnendeur, deur, buitendeur, houten raam, raam, voordeur, deurkader, deurlijst, omlijsting, schuifdeur, buitenschrijnwerk, houten poort, houten luik, branddeur, venster, kozijn, chassis',
  '4418.3':
    'tuinhuis, tuinhuisje, blokhut, pergola, carport, poolhouse, houten berging, houtskeletwoning, chalet, tuinchalet, tuinkamer, houten bijgebouw, overkapping, speelhuisje',
  '4418.4': 'tuinscherm, houten schutting, schutting, omheining, houten omheining, tuinpoort, afsluiting, tuinafsluiting, hekwerk in hout',
  '4418.5': 'wandpaneel, akoestisch paneel, wandbekleding, plafondpaneel',
  '4419':
    'snijplank, pollepel, houten lepel, broodplank, kaasplank, eetstokje, tandenstoker, houten kom, serveerplank, satéprikker, hapjesplank, deegrol, pepermolen, notenkraker in hout, houten bestek, houten spatel, kaasbord',
  '4420':
    'houten beeld, juwelenkistje, houten decoratie, beeld in hout, houten doosje, houten kistje, sierkistje, inlegwerk, sigarenkist, woondecoratie, kandelaar in hout, houten letters, houten wanddecoratie, juwelendoos',
  '4421':
    'houten onderdeel, houten artikel, houten stok, dowel, deuvel, houten plug, ijsstokje, houten blok, houtwaren, gedraaid hout, houten klos, rondstok, houtbewerking, roerstokje, houten paneel',
  '4421.2': 'houten kapstok, houten kleerhanger, doodskist, grafkist, lijkkist, wandrek in hout, houten kader, urne, wijnrek',
  '4421.3': 'vogelhuisje, nestkast, konijnenhok, kippenhok, hondenhok, voederhuisje, vogelvoederhuis, duivenhok',
  '4421.4': 'bijenkast, bijenkorf, broedraam',
  '4421.5': 'houten ladder, trapladder in hout, houten droogrek, houten trapje',
  '4421.6': 'muizenval, rattenval, mollenval',
  '4421.7': 'moestuinbak, verhoogde moestuin, houten plantenbak, kweektafel',

  // 45 cork
  '4501': 'kurk, ruwe kurk, kurkkorrels, kurkschors',
  '4503': 'kurken stop, wijnkurk, flessenkurk, champagnekurk, kurkstop',
  '4504': 'kurkvloer, kurkplaat, kurktegel, kurkisolatie, prikbord in kurk, onderzetter in kurk',

  // 46 basketware
  '4601': 'stromat, bamboemat, rieten mat, strandmat, rieten scherm, zeegrasmat, vlechtwerk',
  '4602':
    'mand, rieten mand, mandenwerk, wilgenmand, rotan mand, picknickmand, geschenkmand, korf, mandje, vlechtmand, fruitmand, opbergmand',

  // 47 pulp and waste paper
  '4703': 'houtpulp, cellulosepulp, papierpulp, kraftpulp, pulp, papierpap',
  '4706': 'gerecycleerde pulp, bamboepulp, fluffpulp',
  '4707': 'oud papier, papierafval, oud karton',

  // 48 paper and board
  '4801': 'krantenpapier, rotatiepapier',
  '4802':
    'papier, kopieerpapier, printpapier, printerpapier, schrijfpapier, A4-papier, drukpapier, tekenpapier, gekleurd papier, kassarol, bonrol, offsetpapier, knutselpapier, thermische rol, thermorol, papierrol',
  '4803': 'tissuepapier, moederrol, cellulosewatten, zijdepapier, verpakkingsvloei',
  '4804': 'kraftpapier, inpakpapier, pakpapier, bruin papier, kraftliner, zakkenpapier',
  '4805': 'testliner, filterpapier, grijskarton, golfkartonpapier, dakvilt, massief karton',
  '4806': 'bakpapier, boterpapier, vetvrij papier, calqueerpapier, overtrekpapier, vetpapier',
  '4808': 'golfkarton, crêpepapier, golfplaat in karton, ribkarton, honingraatkarton, honingraat',
  '4809': 'carbonpapier, doorschrijfpapier, transferpapier',
  '4810': 'gecoat papier, glanspapier, doosjeskarton, vouwkarton, kunstdrukpapier, chromokarton',
  '4811': 'gelamineerd papier, vliespapier, siliconenpapier, zelfklevend papier, drankkarton, decorpapier, asfaltpapier, plakpapier',
  '4812': 'filterkarton, filterplaat',
  '4813': 'sigarettenpapier, vloeipapier, vloeitje, rijstpapier',
  '4814': 'behang, behangpapier, vliesbehang, fotobehang, glasvliesbehang, vinylbehang',
  '4817': 'enveloppe, envelop, omslag, briefpapier, vensteromslag, briefkaart, luchtkussenenvelop, bubbeltjesenveloppe',
  '4818':
    'toiletpapier, wc-papier, keukenrol, keukenpapier, papieren zakdoek, handdoekpapier, tissue, poetspapier, industriële papierrol, zakdoekje, papieren handdoek, onderzoekstafelpapier, poetsrol',
  '4818.2': 'servet, papieren servet, tafelkleed in papier, papieren tafelkleed, placemat in papier, damastpapier, servetten',
  '4819':
    'doos, kartonnen doos, verzenddoos, verhuisdoos, golfkartonnen doos, karton, verpakking in karton, vouwdoos, pizzadoos, displaydoos, archiefdoos, geschenkdoos, displaykarton, cadeaudoos, postpakketdoos, taartdoos, kartonverpakking, bananendoos, luxedoos, kartonnen verpakking, schoendoos, wijndoos, kartonnen display, kartonnage, taartkarton, presentatiedoos',
  '4819.2':
    'papieren zak, papieren draagtas, papierzak, frietzak, cementzak, meelzak, papieren zakje, geschenkzak, broodzak in papier, bloemzak, bakkerszak, bakkerijzak',
  '4820':
    'schrift, notitieboek, notitieblok, agenda, schrijfblok, notitieboekje, cursusblok, bloknoot, kladblok, bureauonderlegger, schriftje, ringmap in karton, post-it, memoblok, zelfklevende memo, kasboek, farde, planner, dagboek, bestelbonboek, ordner, fotoalbum, bonboekje, facturenboek',
  '4821':
    'etiket, label, zelfklevend etiket, sticker, prijsetiket, barcode-etiket, wijnetiket, hangetiket, roletiket, kledinglabel in karton, adresetiket, productlabel, barcodelabel',
  '4822': 'kartonnen koker, papieren huls, kartonnen buis, verzendkoker, spoel in karton, klos',
  '4823':
    'kartonnen beker, papieren beker, koffiebeker, kartonnen bord, papieren bord, koffiefilter, theefilter, papieren rietje, eierkarton, eierdoos, bamboebord, kartonnen schaal, frietbakje, soepkom in karton, cupcakevormpje, soepbeker',
  '4823.2':
    'patroonpapier, papieren onderlegger, boekkaft, confetti, papieren slinger, geschenkpapier, cadeaupapier, papieren vorm, gestanst karton, grafiekpapier, kartonnen interieur, schapkaart, naaipatroon',
  '4823.3': 'vulmateriaal, opvulpapier, pulpverpakking, opvulchips, hoekbeschermer, verpakkingsmateriaal, kartonnen hoekprofiel',
  '4823.4': 'stofzuigerzak',

  // 49 printed matter
  '4901':
    'boek, brochure, folder, flyer, drukwerk, handleiding, leesboek, woordenboek, handboek, catalogusboek, schoolboek, kookboek, pocketboek, gebruiksaanwijzing, leaflet, strooibiljet, fotoboek, bijsluiter, stripboek, strip, stripverhaal, roman, reisgids, cursus',
  '4902': 'krant, tijdschrift, magazine, weekblad, reclameblad, vakblad, huis-aan-huisblad',
  '4903': 'kinderboek, kleurboek, prentenboek, voorleesboek, stickerboek',
  '4904': 'partituur, bladmuziek',
  '4905': 'landkaart, wegenkaart, atlas, wereldbol, stadsplan, wandkaart, stafkaart',
  '4906': 'bouwplan, plan, technische tekening',
  '4907': 'postzegel, cheque, waardebon, geschenkbon, bankbiljet, aandelencertificaat, kortingsbon, loterijbiljet',
  '4908': 'transfer, overdrukplaatje, decal, strijktransfer, waterdecal, tijdelijke tatoeage, plaktattoo',
  '4909':
    'wenskaart, postkaart, ansichtkaart, geboortekaartje, kerstkaart, uitnodiging, huwelijkskaart, verjaardagskaart, prentkaart, rouwkaart',
  '4910': 'kalender, wandkalender, scheurkalender, bureaukalender, adventskalender',
  '4911':
    'affiche, poster, catalogus, foto, naamkaartje, visitekaartje, reclamedrukwerk, prijslijst, postercanvas, reclamefolder, jaarverslag, ticket, inkomticket, toegangskaart, menukaart, formulier, plaatwerk in druk, reproductie, plakkaat, plastic kaart, klantenkaart, spandoek in papier, fotoprint, kaart, catalogi, menu',
  '4911.2': 'roll-up, roll-upbanner, beursdisplay, reclamebanner, beurswand',

  // 50 silk
  '5004': 'zijdegaren, zijdedraad',
  '5007': 'zijde, zijden stof, zijdestof',

  // 51 wool
  '5101': 'wol, schaapswol, scheerwol, merinowol, lamswol',
  '5102': 'kasjmier, mohair, alpaca, angora, dierenhaar, paardenhaar',
  '5103': 'wolafval',
  '5105': 'gekamde wol, wollont',
  '5107': 'wolgaren, wollen garen, kamgaren',
  '5109': 'breiwol, breigaren, haakgaren, bol wol, haakkatoen',
  '5112': 'wollen stof, tweed, kostuumstof, flanel, loden',

  // 52 cotton
  '5201': 'ruwe katoen, katoenvezel, katoen',
  '5202': 'katoenafval, poetskatoen',
  '5204': 'naaigaren, naaidraad, katoenen naaigaren, garen, borduurgaren',
  '5205': 'katoengaren, weefgaren, kegelgaren',
  '5208':
    'stof, katoenen stof, katoenstof, weefsel, geweven stof, stoffen, popeline, voile, batist, mousseline, modestof, stof per meter, tetrastof, kledingstof, decoratiestof, textiel',
  '5209': 'denim, jeansstof, canvas, keperstof, katoensatijn, zeildoek',
  '5211': 'gemengde stof, polykatoen',

  // 53 flax, hemp, jute
  '5301': 'vlas, vlasvezel, linnenvezel',
  '5302': 'hennep, hennepvezel',
  '5303': 'jute, jutevezel, kokosvezel, sisal',
  '5306': 'linnengaren, vlasgaren',
  '5308': 'kokosgaren, hennepgaren, papiergaren',
  '5309': 'linnen, linnen stof, linnendoek, schilderslinnen',
  '5310': 'jutedoek, jutestof',

  // 54 man-made filaments
  '5401': 'polyester naaigaren, machinegaren, overlockgaren',
  '5402': 'polyestergaren, nylongaren, synthetisch garen, tapijtgaren, filamentgaren, aramidegaren, texturé garen, kevlar, aramide',
  '5403': 'viscosegaren',
  '5404': 'monofilament, nylondraad, trimmerdraad, elastaan',
  '5407': 'polyesterstof, nylonstof, voeringstof, synthetische stof, taf, organza, tentdoek, ripstop, gordijnstof, voering',
  '5408': 'viscosestof, satijn',

  // 55 man-made staple fibres
  '5501': 'koolstofvezel, carbonvezel, filamentkabel, carbon, prepreg, carbonweefsel',
  '5503': 'polyestervezel, stapelvezel, kunstvezel, kunstvezelvulling, textielvezel, acrylvezel',
  '5504': 'viscosevezel, bamboevezel, lyocell',
  '5505': 'vezelafval, textielafval',
  '5508': 'stikgaren, draad',
  '5509': 'acrylgaren, gesponnen garen, polykatoengaren',
  '5511': 'acrylbreigaren, sokkenwol',
  '5513': 'werkkledingstof',
  '5515': 'meubelstof, bekledingsstof, zetelstof',

  // 56 wadding, felt, nonwovens, ropes
  '5601': 'wattenschijfje, wattenrol, wattenstaafje, wattenbol, vulwatten, hydrofiele watten',
  '5602': 'vilt, viltdoek, naaldvilt, viltglijder, wolvilt',
  '5603':
    'nonwoven, vlies, geotextiel, onkruiddoek, worteldoek, beschermvlies, vliesdoek, antiworteldoek, filtervlies, spingebonden vlies, vliegtextiel, akoestisch vlies',
  '5604': 'elastiek, elastische draad, elastisch koord, rekkoord, bungee, spinelastiek',
  '5605': 'metaalgaren, lurexgaren, gouddraad',
  '5607':
    'touw, koord, bindtouw, sisaltouw, scheepstouw, nylontouw, paktouw, klimtouw, hijstouw, vlastouw, strotouw, sleeptouw, kabeltouw, scheepskabel, koordje, jutetouw, trekkoord',
  '5608':
    'net, visnet, doelnet, vangnet, veiligheidsnet, sportnet, aanhangwagennet, vogelnet, tuinnet, klimnet, volleybalnet, afdeknet, ladingnet, hooinet, oogstnet',
  '5609': 'spanband, sjorband, hijsband, sleepkabel, hefband, rondstrop, spanriem, ratelspanband, hijsstrop, bevestigingsband',
  '5609.2': 'schoenveter, veter, rijgveter',

  // 57 carpets
  '5701': 'handgeknoopt tapijt, perzisch tapijt, oosters tapijt',
  '5702': 'tapijt, vloerkleed, karpet, geweven tapijt, loper, traploper, buitentapijt, kelim, wollen tapijt, badmat, vloermat, gangloper',
  '5703': 'kamerbreed tapijt, tapijttegel, hoogpolig tapijt, getuft tapijt, vasttapijt, beurstapijt, kinderkamertapijt',
  '5703.2': 'kunstgras, sportveldgras, grastapijt',
  '5703.3': 'speelkleed, speelmat, speeltapijt',
  '5704': 'naaldvilttapijt, vilttapijt, naaldvilttegel',
  '5705': 'deurmat, inloopmat, schoonloopmat, kokosmat, voetmat, logomat, schraapmat, mat',

  // 58 special fabrics, ribbons, lace
  '5801': 'fluweel, velours, ribfluweel, chenille, corduroy, pluche',
  '5802': 'badstof, sponsstof',
  '5803': 'gaasdoek, hydrofiel gaas',
  '5804': 'kant, tule, kloskant, kantstof',
  '5805': 'wandtapijt, gobelin',
  '5806':
    'lint, satijnlint, sierlint, kledingband, klittenband, velcro, biaisband, keperband, ripslint, geschenklint, strikband, tassenband, cadeaulint, inpaklint, naadband, nylonband, geweven band, band',
  '5807': 'kledinglabel, geweven label, textieletiket, wasetiket, stoffen label, embleem',
  '5808': 'galon, franje, passement, sierband, gordijnkwast, pompon, fournituren, vlechtkoord',
  '5810': 'borduursel, borduurwerk, opnaaibadge, patch, strijkapplicatie, geborduurd embleem',
  '5811': 'gewatteerde stof, doorgestikte stof',

  // 59 coated and technical textiles
  '5901': 'boekbinderslinnen, schildersdoek, canvasdoek',
  '5902': 'bandencord, koordweefsel',
  '5903':
    'kunstleder, skai, gecoate stof, pvc-doek, zeildoek in pvc, imitatieleder, toile cirée, waterdichte stof, laminaatstof, vrachtwagenzeildoek, tafelzeil',
  '5904': 'linoleum, lino, marmoleum',
  '5905': 'textielbehang, wandtextiel, akoestisch wandpaneel in stof',
  '5906': 'gerubberde stof, rubberdoek, tricot tape',
  '5907': 'decordoek, theaterdoek, geïmpregneerde stof',
  '5908': 'lont, kaarsenlont, lampenkousje',
  '5909': 'brandslang, brandweerslang, textielslang',
  '5910': 'transportband, textiele transportband, vilten transportband, pvc-transportband',
  '5911':
    'filterdoek, filterzak, zeefdoek, filtermouw, filterkous, zeefdruk gaas, technisch textiel, persdoek, stoffilter, papiermachinevilt, filtermat, technisch weefsel',

  // 60 knitted fabrics
  '6001': 'fleecestof, pluche stof, badstoftricot, teddystof, fleece',
  '6004': 'lycra, stretchstof, elastische tricot, badpakstof',
  '6005': 'kettingbreistof, meshstof, netstof, schaduwdoek, schaduwnet, windbreekgaas, spacer',
  '6006': 'tricot, jersey, tricotstof, breistof, boordstof, joggingstof, interlock',

  // 61 knitted clothing
  '6101': 'fleecejas, fleecevest, gebreide jas, vest met rits',
  '6103': 'joggingbroek, trainingsbroek, sportbroek, short, sportshort, jogger',
  '6104': 'legging, gebreide jurk, tricotjurk, gebreide rok',
  '6105': 'polo, poloshirt, polohemd, bedrukte polo, geborduurde polo',
  '6107':
    'onderbroek, boxershort, boxer, slip, ondergoed, lange onderbroek, thermisch ondergoed, pyjama, herenondergoed, thermoshirt, onderkleding, thermokledij, thermokleding',
  '6107.2': 'badjas, kamerjas, ochtendjas, peignoir, badmantel, kimono',
  '6108': 'nachthemd, nachtjapon, string, damesslip, lingerie, nachtkleding, damesondergoed, loungewear, huispak',
  '6109': 't-shirt, T-shirt met opdruk, topje, onderhemd, bedrukt T-shirt, hemdje, singlet, tanktop, longsleeve, gepersonaliseerd T-shirt',
  '6110':
    'trui, sweater, pull, hoodie, cardigan, gilet, sweatshirt, kaptrui, pullover, coltrui, gebreid vest, wollen trui, spencer, kabeltrui, schooltrui, breigoed',
  '6111': 'babykleding, babykleertjes, rompertje, kruippakje, babypakje, babypyjama, babybody, boxpakje, babymutsje, babysokjes, romper',
  '6112':
    'trainingspak, badpak, zwembroek, bikini, sportkleding, sportkledij, zwemkledij, joggingpak, voetbalshirt, skipak, wielershirt, fietsbroek, koersbroek, voetbaltrui, sportpak, turnpakje, wielerkledij, loopkledij, sporttruitje, voetbaltenue, fietskledij, zwempak, yogakledij, koerstrui, skikledij',
  '6114': 'gebreid kledingstuk, onesie, bodysuit, danskleding',
  '6115':
    'sok, sokken, kous, panty, kniekous, sportsok, kousenbroek, nylonkous, wollen sok, werksok, sneakersok, enkelsok, fietssok, kindersok, antislipsok, wandelsok, voetbalkous, kerstsok, warme sok',
  '6115.2': 'steunkous, compressiekous, reiskous, steunpanty, compressiesok',
  '6116': 'gebreide handschoen, want, wanten, winterhandschoen, snijvaste handschoen, montagehandschoen, touchscreenhandschoen',
  '6117': 'gebreide sjaal, sjaal, sjerp, hoofdband, nekwarmer, buff, col, zweetbandje',

  // 62 woven clothing
  '6201':
    'jas, mantel, winterjas, wintermantel, parka, anorak, donsjas, overjas, winddichte jas, skijas, bodywarmer, herenjas, damesjas, gewatteerde jas, kinderjas, bomberjas, zomerjas, softshelljas, jekker, cape, windjack, gilet zonder mouwen, poncho',
  '6201.2': 'regenjas, regenkledij, regenpak, regenbroek, waterdichte jas, trenchcoat, oliejas, K-way',
  '6203':
    'broek, kostuum, pak, jeans, spijkerbroek, jeansbroek, blazer, vest, colbert, herenpak, smoking, bermuda, chino, maatpak, herenkleding, pantalon, kinderbroek, ensemble, korte broek, schooluniform, skibroek',
  '6203.2':
    'werkbroek, werkkledij, werkkleding, overall, tuinbroek, stofjas, werkjas, salopette, werkvest, kokskledij, koksjas, koksbroek, kokskleding, ketelpak, werkhemd, bedrijfskleding, bedrijfskledij, uniform, horecaschort, laboratoriumjas, labojas, verpleegsterskledij, zorgkledij, verpleeguniform, doktersjas, hotelkledij, kapperskledij, werkshort, laskledij, brandweerkledij, horecakledij, medische kledij, werkpolo, werktrui, werk-T-shirt',
  '6204':
    'jurk, kleed, rok, kleedje, trouwjurk, bruidsjurk, bruidskledij, avondjurk, zomerjurk, mantelpak, dameskleding, trouwkleed, minirok, plooirok, communiekleed, jumpsuit, dameskledij, cocktailjurk, zwangerschapskledij, positiekledij, zwangerschapskleding',
  '6205': 'hemd, overhemd, herenhemd, maathemd, jeanshemd, linnen hemd, flanellen hemd',
  '6206': 'blouse, bloes, damesbloes, tuniek',
  '6209': 'kinderkleding, kinderkledij, kinderkleren, babyjurkje, doopkleed',
  '6209.2':
    'slabbetje, slab, hydrofiele doek, tetradoek, inbakerdoek, spuugdoekje, babydeken, wasbare luier, draagdoek, babynestje, draagzak, babyslaapzak, trappelzak',
  '6210':
    'wegwerpoverall, beschermoverall, beschermpak, operatieschort, isolatieschort, chemiepak, schilderspak, beschermkledij, beschermende kleding, chirurgische jas, bezoekersjas',
  '6210.2':
    'fluohesje, fluovest, fluojas, signalisatievest, veiligheidsvest, reflecterend hesje, signalisatiekledij, veiligheidskledij, hesje, fluokledij, veiligheidsbroek, zaagbroek, hogezichtbaarheidskleding',
  '6210.3': 'haarkapje, haarnetje, wegwerpmuts, baardmasker',
  '6211': 'judopak, karatepak, schaatspak, dansjurk, turnkledij, jachtkledij, outdoorkledij, paardrijbroek, ruiterkledij',
  '6211.2': 'schort, keukenschort, barbecueschort, sloof, voorschoot',
  '6211.3': 'kogelwerend vest, tactisch vest, camouflagekledij, legeruniform, legerkledij',
  '6211.4': 'verkleedkledij, carnavalskostuum, carnavalspak, verkleedpak, theaterkostuum, toga',
  '6212': 'beha, bh, sportbeha, korset, bustehouder, jarretel, badpakcups, shapewear, bretel, bretellen',
  '6213': 'zakdoek, stoffen zakdoek, katoenen zakdoek, pochet',
  '6214': 'zijden sjaal, halsdoek, omslagdoek, stola, pareo, hoofddoek, bandana, sluier, foulard',
  '6215': 'das, stropdas, vlinderdas, strikje, zijden das',
  '6216': 'skihandschoen, fietshandschoen, keepershandschoen, lederen werkhandschoen, hittebestendige handschoen',
  '6217': 'kledingonderdeel, schoudervulling, kledingaccessoire, epaulet, kraag, voorgevormde cup',
  '6217.2': 'kleding, kledij, kleren, mode, modeartikel, confectie, kledingstuk, textielwaren, modekleding',

  // 63 other made-up textiles
  '6301': 'deken, plaid, fleecedeken, wollen deken, wollen sprei, reisdeken, picknickdeken, sierdeken',
  '6301.2': 'blusdeken, branddeken, nooddeken, reddingsdeken',
  '6302':
    'bedlinnen, laken, hoeslaken, onderlaken, dekbedovertrek, kussensloop, donsovertrek, flanellen laken, dekbedhoes, kinderbeddengoed, bedtextiel, beddengoed, hotellinnen, matrasbeschermer, molton',
  '6302.2':
    'handdoek, badhanddoek, washandje, badlinnen, strandlaken, strandhanddoek, badlaken, gastendoekje, badhanddoek met logo, saunahanddoek, sporthanddoek, toilethanddoek, hamamdoek',
  '6302.3':
    'tafellaken, tafelkleed, keukenhanddoek, keukenlinnen, placemat, tafelloper, theedoek, tafellinnen, stoffen servet, vaatdoek, ovenwant, ovenhandschoen, pannenlap, glazendoek',
  '6303':
    'gordijn, overgordijn, glasgordijn, vitrage, verduisteringsgordijn, gordijnen, inbetweengordijn, voilegordijn, valletje, douchegordijn in textiel, podiumgordijn',
  '6303.2':
    'rolgordijn, plisségordijn, vouwgordijn, duogordijn, paneelgordijn, verduisterend rolgordijn, binnenzonwering, raamdecoratie, lamelgordijn',
  '6304': 'sprei, bedsprei, kussenhoes, hoes, meubelhoes, zetelhoes, sierkussenhoes, bedrok, wandkleed, stoelhoes, sofahoes',
  '6304.2': 'klamboe, hangmat, bedtent',
  '6305': 'big bag, bigbag, jutezak, jute zak, aardappelzak, geweven zak, zandzak, netzak, graanzak, PP-zak, houtzak',
  '6306':
    'zeil, dekzeil, bâche, afdekzeil, vrachtwagenzeil, bouwzeil, aanhangwagenzeil, tuinmeubelhoes, afdekhoes, schuifzeil, pvc-zeil, barbecuehoes, steigerzeil, spanzeil, beschermhoes, tentzeil, vrachtwagendoek, bootdekzeil',
  '6306.2':
    'zonnetent, zonnescherm, luifel, knikarmscherm, zonnezeil, schaduwzeil, zonwering, screen, zonwering in doek, terrasscherm, markies, terrasoverkapping in doek, zonneluifel, zonnedoek, scherm',
  '6306.3':
    'tent, partytent, kampeertent, feesttent, vouwtent, caravanluifel, voortent, tuintent, kampeermateriaal, legertent, easy-up tent, evenemententent, tipi, speeltent',
  '6306.4': 'bootzeil, zeilbootzeil, grootzeil, spinnaker, kite, surfzeil, genua',
  '6306.5': 'luchtmatras, luchtbed, slaapzak, slaapmat, kampeermatras, opblaasbaar bed',
  '6306.6': 'zwembadzeil, zwembadafdekking, zwembadliner, zomerzeil',
  '6307':
    'dweil, poetsdoek, schoonmaakdoek, microvezeldoek, stofdoek, mop, poetsvod, vaatdoekje, schotelvod, reinigingsdoek, vloerdweil, moppad, vlakmop',
  '6307.2': 'mondmasker, chirurgisch masker, FFP2-masker, stofmasker, gezichtsmasker in stof, ademmasker, FFP2, mondkapje, masker',
  '6307.3': 'reddingsvest, zwemvest, valgordel, valharnas, veiligheidsharnas, zwemgordel, valbeveiliging',
  '6307.4': 'vlag, wimpel, beachflag, banner, spandoek, gevelvlag, landenvlag, reclamevlag',
  '6307.5':
    'verhuisdeken, textielhoes, kledingzak, tassen met koord, turnzakje, linnenzakje, waszak, textielconfectie, genaaid artikel, wasnet, organizer in stof',
  '6307.6': 'autostoelhoes, autohoes',
  '6307.7': 'rugsteun, kniebrace, polsbrace, elleboogbrace, operatiedoek, steriel afdekdoek, draagverband, rugband',
  '6308': 'borduurpakket, naaipakket, haakpakket, naaiset, breipakket, hobbypakket',
  '6309': 'tweedehandskleding, gebruikte kledij, vintage kleding, kringloopkledij',
  '6310': 'poetslap, lompen, vodden, textielresten, oude lappen',
} as const satisfies Readonly<Record<string, string>>;
