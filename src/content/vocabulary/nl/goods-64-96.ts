/** What people call goods of chapters 2 to 24 and 64 to 96, by heading of the Combined Nomenclature; the first word is the usual name. */
export const goods = {
  '0201': 'vlees, rundvlees, varkensvlees, kip, gevogelte, lamsvlees, gehakt, diepgevroren vlees, steak, filet',
  '0302': 'vis, zalm, garnaal, mossel, schaaldieren, diepvriesvis, haring, gerookte zalm, oester, kabeljauw, tonijn, kaviaar',
  '0402':
    'melk, melkpoeder, room, yoghurt, boter, kaas, zuivel, geitenkaas, ei, eipoeder, honing, mozzarella, plattekaas, camembert, ijsmelk, roomkaas, kruidenkaas, plantaardige melk, havermelk, roomboter',
  '0602': 'plant, boom, snijbloem, kamerplant, bloembol, tuinplant, graszode',
  '0710':
    'groente, diepvriesgroenten, aardappel, tomaat, ui, paprika, wortel, diepvriesfrieten, friet, champignon, witloof, linzen, kikkererwt, olijf',
  '0811':
    'fruit, appel, peer, banaan, aardbei, noot, amandel, gedroogd fruit, diepvriesfruit, cashewnoot, hazelnoot, rozijn, dadel, citrusvrucht, framboos',
  '0901':
    'koffie, koffiebonen, thee, kruiden, specerij, peper, koffiecapsule, koffiepads, vanille, kruidenmengsel, kaneel, gemalen koffie, kruidenthee',
  '1006': 'rijst, tarwe, graan, bloem, meel, mout, quinoa, haver, hop, soja, lijnzaad, zonnebloempit, gluten, bakmeel',
  '1209': 'zaad, graszaad, bloemzaad, zaaigoed, groentezaad',
  '1509': 'olijfolie, zonnebloemolie, frituurvet, margarine, koolzaadolie, palmolie, frituurolie, kokosolie, spijsolie, vet',
  '1601':
    'worst, charcuterie, ham, salami, hamburger, vleeswaren, paté, visconserve, kroket, bitterbal, spek, snack, frikandel, garnaalkroket, bouillon, voorgekookte maaltijdworst, blinde vink, kippenworst, gedroogde worst, krabsalade, broodbeleg, americain, filet americain, boudin, pens',
  '1704':
    'snoep, suiker, zuurtje, kauwgom, lolly, nougat, marsepein, siroop, spekjes, karamel, drop, muisjes, suikerwerk, cuberdon, snoepgoed',
  '1806': 'chocolade, praline, cacao, chocopasta, chocoladereep, paasei, cacaopoeder, truffel, chocolaatje, couverture, chocoladetablet',
  '1905':
    'koek, koekje, brood, gebak, wafel, speculoos, taart, pizza, pasta, cracker, beschuit, ontbijtgranen, croissant, diepvriesbrood, ontbijtkoek, chips, peperkoek, noedels, spaghetti, cornflakes, bakkerijproduct, muesli, babyvoeding, tortilla, cake, pannenkoek, deeg, bladerdeeg, pistolet, macaron, lasagne, boterkoek, rijsttaart, éclair, koffiekoek, matzes, rijstwafel, donut, brownie, muffin, energiereep, mueslireep, bakmix, stokbrood, sandwichbroodje, broodje, cracottes, frangipane, tiramisu, dessert, popcorn',
  '2007':
    'confituur, jam, fruitsap, groenteconserve, augurk, tomatensaus, tomatenpuree, compote, appelsap, tafelzuur, pindakaas, appelmoes, sinaasappelsap, sap',
  '2106':
    'saus, mayonaise, mosterd, ketchup, soep, bouillonblokje, gist, ijs, roomijs, kant-en-klare maaltijd, maaltijd, azijn, vegaburger, dressing voor salade, proteïnepoeder, sportvoeding, vleesvervanger, zout, voedingsadditief, diepvriesmaaltijd, sorbet, pesto, voedingsingrediënt, kruidenboter, tapenade, hummus, sushi, salade, veganistische maaltijd, quiche, groenteburger, kant-en-klare soep, ijsjes, babypap, gelatine, cateringmaaltijd, marinade, woksaus, tofu, hoemoes, tempeh, ijsroom',
  '2106.2': 'voedingssupplement, vitaminepil, supplement, vitamines, magnesiumsupplement',
  '2203':
    'bier, wijn, frisdrank, flessenwater, mineraalwater, jenever, gin, whisky, cider, alcoholvrij bier, energiedrank, limonade, likeur, champagne, schuimwijn, drank, sterkedrank, kombucha, cava, rum, vodka, spuitwater, cola, port, cocktail, abdijbier, ijsthee, vruchtenwijn, trappist, pils, geuze, kriek, streekbier, alcoholvrije drank, tonic, mocktail, sportdrank, aperitief, advocaat, koffielikeur',
  '2309':
    'hondenvoer, kattenvoer, dierenvoeding, hondensnack, kattensnack, hondenbrokken, vogelzaad, visvoer, hondenkoek, kattenbrokken, paardensnoep, konijnenvoer, kattenmelk, dierensnack, kippenvoer voor hobby',
  '2309.2': 'veevoeder, krachtvoer, mengvoeder, paardenvoer, kippenvoer, premix, voederadditief',
  '2402': 'sigaret, sigaar, tabak, roltabak, cigarillo',
  '6401': 'laars, rubberlaars, regenlaars, werklaars, rubberbot, waterdichte laars',
  '6402':
    'slipper, teenslipper, badslipper, klomp, plastic klomp, crocs, waterschoen, sportschoen, voetbalschoen, skischoen, snowboardschoen',
  '6403':
    'schoen, lederen schoen, damesschoen, herenschoen, kinderschoen, pump, hiel, hak, bottine, enkellaars, mocassin, sandaal, pantoffel, wandelschoen, bergschoen, loafer, rijlaars, cowboylaars, balletschoen, veterschoen, gummilaars, kinderlaars, danspantoffel, tapschoen, snowboot, bergbottine',
  '6403.2': 'veiligheidsschoen, werkschoen, veiligheidslaars, veiligheidsklomp, schoen met stalen tip',
  '6404':
    'sneaker, sportsneaker, baskets, basketschoen, turnpantoffel, loopschoen, tennisschoen, espadrille, stoffen schoen, huispantoffel, sloef, turnsloef',
  '6406': 'schoenzool, zool, inlegzool, binnenzool, steunzool, veter, schoenveter, schoenonderdeel, schoenhak, beenkap, stalen neus',
  '6504': 'hoed, strohoed, vilten hoed, zonnehoed, panamahoed',
  '6505': 'muts, pet, klak, baseballpet, bonnet, ijsmuts, haarnet, bandana, hoofdband, petje met logo, baret',
  '6506':
    'helm, fietshelm, valhelm, motorhelm, skihelm, ruiterhelm, stootpet, cap voor ruiters, skateboardhelm, bouwvakkershelm, kinderhelm',
  '6506.2': 'veiligheidshelm, werfhelm, bouwhelm, gelaatsscherm, lashelm, harnas, valstopapparaat',
  '6601':
    'paraplu, regenscherm, plooiparaplu, golfparaplu, stormparaplu, parasol, zweefparasol, tuinparasol, strandparasol, reclameparasol, marktparasol',
  '6602': 'wandelstok, zitstok, zweep, rijzweep, knuppel, jodhpurzweep, stok',
  '6603': 'parasolvoet, parasolstandaard, parapluframe, parasolhoes, parapluhandvat, baleinen',
  '6701': 'sierveer, pluim, struisveer, pauwenveer, plumeau, veer',
  '6702': 'kunstbloem, zijden bloem, kunstplant, nepplant, kunstbloemstuk, plastic bloem, kunsthaag, plantenwand',
  '6704': 'pruik, haarstuk, extensions, valse wimpers, valse baard, toupet',
  '6801': 'kassei, kinderkopje, porfiersteen, porfierkei, grijze kassei',
  '6802':
    'natuursteen, blauwe hardsteen, arduin, marmer, graniet, travertijn, kalksteen, zandsteen, grafsteen, grafzerk, zerk, vensterbank, dorpel, raamdorpel, natuurstenen tegel, steenstrip, gevelbekleding in natuursteen, mozaïek, schoorsteenmantel, terrastegel in natuursteen, tuinkabouter, tuinornament, tuinbeeld in steen, siersteen, siergrind',
  '6802.2': 'werkblad in natuursteen, granieten keukenblad, aanrechtblad, composiet werkblad, marmeren tafelblad, keukenblad in steen',
  '6803': 'lei, dakleien, leisteen, natuurlei',
  '6804':
    'slijpschijf, doorslijpschijf, slijpsteen, diamantschijf, lamellenschijf, wetsteen, molensteen, polijststeen, afbraamschijf, schuursteen, vezelschijf, polijstschijf, vilt polijstschijf, diamantzaag, diamantzaagblad, tegelschijf',
  '6805': 'schuurpapier, schuurband, schuurschijf, schuurlinnen, schuurspons, schuurrol, schuurvlies, schuurgaas, amarildoek, abrasief',
  '6806': 'rotswol, steenwol, minerale wol, slakkenwol, vermiculiet, isolatiewol, geëxpandeerde klei, argex',
  '6807': 'roofing, dakleer, dakbedekking, bitumen membraan, asfalttegel, dakshingle, dampscherm in bitumen',
  '6808': 'houtwolplaat, houtwolcementplaat, houtvezelisolatie, heraklith, vezelplaat met cement',
  '6809': 'gipsplaat, gyproc, gipskarton, gipsblok, gipsvezelplaat, sierlijst in gips, rozet, gipsplafond, plafondtegel, gipsornament',
  '6810':
    'betonblok, betonsteen, prefab beton, betonelement, betonklinker, klinker, betontegel, stoeptegel, boordsteen, welfsel, betonbuis, rioolbuis in beton, betonpaal, betonplaat, keerwand, keermuur, L-element, megablok, betontrap, betonbalk, linteel, gewelf, septische put in beton, regenput, betonput, snelbouwblok in beton, kunststeen, composietsteen, terrazzo, betonnen zuil, deksteen, grasdal, gevelelement in beton, betonnen tuinpaal, stelconplaat, keerelement, terrasdrager, verkeersdrempel, betonnen vloerplaat, L-keerwand, chape, trap in beton, legioblok, betonpoer, funderingspaal, heipaal, kelderelement, putring, grafkelder, beton, prefab, betonwaren, boordstenen, oprit klinker, schutting in beton, tegel, lijngoot',
  '6811': 'vezelcement, vezelcementplaat, golfplaat in vezelcement, eternit, kunstleien, gevelplaat, cementgebonden plaat',
  '6813': 'remvoering, remblok, remblokje, frictieplaat, frictiemateriaal, koppelingsplaat, remschoen',
  '6814': 'mica, micaplaat, micaband',
  '6815': 'koolstofvezel, carbonvezel, carbon, carbonplaat, carbonbuis, carbononderdeel, koolstofvezelcomposiet',
  '6815.2':
    'grafietelektrode, grafietkroes, grafietonderdeel, grafietplaat, basaltvezel, vuurvaste magnesiasteen, ongebakken vuurvaste steen',
  '6901': 'isolatiesteen voor ovens, kiezelgoersteen, diatomiet',
  '6902': 'vuurvaste steen, ovensteen, haardsteen, vuurvast blok, chamottesteen, schamot, vuurvaste tegel, chamotte',
  '6903': 'smeltkroes, moffel, vuurvaste buis, keramische kroes, kiln plaat, ovenplaat, keramische vezel, ovenbekleding, gietmond',
  '6904':
    'baksteen, gevelsteen, snelbouwsteen, metselsteen, bouwsteen, paramentsteen, kleiklinker, holle baksteen, baksteenstrip, welfsteen',
  '6905':
    'dakpan, kleipan, pan voor dak, nokpan, vorst, schoorsteenpot, schouwpot, rookkanaal, betonpan, schouw, schoorsteenkap, daktegel, pan',
  '6906': 'gresbuis, keramische rioolbuis, goot in gres',
  '6907':
    'tegel, vloertegel, wandtegel, keramische tegel, keramisch parket, mozaïektegel, badkamertegel, terrastegel, faience, plint in tegel, metrotegel, cementtegel',
  '6909':
    'technische keramiek, keramisch onderdeel, keramische isolator, keramische plaat, labokeramiek, keramische dichtring, zirkoniakeramiek, aluminiumoxide, keramisch substraat, keramische voederbak, aluminakeramiek',
  '6910':
    'lavabo, wastafel, wasbak, toilet, toiletpot, wc, wc-pot, hangtoilet, bidet, urinoir, sanitair, handenwasser, badkamersanitair, spoelbak in keramiek, pompbak, keramische gootsteen, stortbak, reservoir voor toilet, kolomlavabo, waskom, gootsteen',
  '6911':
    'servies, porselein, porseleinen servies, bord, eetbord, soepbord, tas, koffietas, theekop, kopje, mok, beker, schotel, suikerpot, melkkan, theepot, kom, soepkom, koffiekop, sausbakje, koffiemok, espressokopje, gebaksbord, eierdop, boterschaaltje, horecaservies, schaal',
  '6912': 'aardewerk, steengoed, faience servies, ovenschotel, keramische pot, tajine, aardewerken kom, ramequin',
  '6913': 'beeldje, porseleinen beeldje, keramische vaas, keramiek beeld, ornament, sierpot, urne, keramische decoratie, vaas',
  '6914': 'terracotta, terracotta pot, bloempot in terracotta, keramische bloempot, plantenpot, keramische kachel',
  '7002': 'glasbuis, glasstaaf, glasbol, kwartsbuis, glazen staaf',
  '7003': 'vlakglas, figuurglas, draadglas, profielglas, gegoten glas, gelaagd sierglas',
  '7005': 'floatglas, glasplaat, vensterglas, spiegelglas, gecoat glas, serreglas, glas op maat',
  '7006': 'bewerkt glas, gebogen glas, gegraveerd glas, gezandstraald glas, glazen legplank, glazen tafelblad, gelakt glas',
  '7007':
    'veiligheidsglas, gehard glas, gelaagd glas, autoruit, voorruit, kogelvrij glas, douchewand, glazen balustrade, glazen deur, glazen wand, douchecabine, douchedeur, inloopdouche, glasbalustrade, glaswand, douche',
  '7008': 'dubbel glas, isolerend glas, driedubbel glas, isolatieglas, hoogrendementsglas, beglazing, superisolerend glas',
  '7009': 'spiegel, badkamerspiegel, wandspiegel, make-upspiegel, passpiegel, kapspiegel, verkeersspiegel, ledspiegel',
  '7009.2': 'autospiegel, achteruitkijkspiegel, buitenspiegel, zijspiegel',
  '7010':
    'fles, glazen fles, wijnfles, bierfles, bokaal, glazen bokaal, confituurpot, weckpot, glazen pot, parfumflesje, flacon, ampul, glazen flesje, inmaakpot, conservenglas, druppelflesje, glazen potje, gistfles, kruidenpotje, stopfles, bierglasfles, sausfles, likeurfles',
  '7011': 'glazen bol voor lamp, lampglas, glasballon',
  '7013':
    'glas, drinkglas, wijnglas, bierglas, champagneglas, glaswerk, waterglas, karaf, glazen schaal, borrelglas, kristal, kristalglas, vaas in glas, glazen ovenschaal, asbak, glazen beker, pintglas, theelichthouder in glas, windlicht, slakom, glazen kom, whiskyglas, cocktailglas, theeglas, longdrinkglas, glazen stolp, glazen pot met deksel, glazen lunchbox',
  '7013.2': 'aquarium, terrarium, viskom',
  '7014': 'signaalglas, optisch glas, reflector in glas, lensglas voor lampen',
  '7015': 'horlogeglas, uurglas, brillenglas ruw',
  '7016': 'glasdal, glassteen, glasbouwsteen, glastegel, schuimglas, foamglas, glasmozaïek, cellenglas',
  '7017':
    'laboglas, laboratoriumglaswerk, erlenmeyer, maatbeker, reageerbuis, petrischaal, bekerglas, pipet in glas, proefbuis, maatcilinder, objectglas',
  '7018': 'kraal, glaskraal, strass, glasparel, imitatieparel, kristalsteentje',
  '7018.2': 'glasparel voor stralen, reflecterende glasparel, glasoog',
  '7019':
    'glasvezel, glaswol, glasvezelmat, glasvezelweefsel, glasvezelversterkt polyester, glasvlies, polyester onderdeel, glasvezelrovings, glasvezelbehang, polyesterplaat',
  '7020': 'glazen voorwerp, technisch glas, thermosglas, glaskeramiek, vuurvast glas voor kachel, kwartsglas',
  '7101': 'parel, zoetwaterparel, kweekparel',
  '7102': 'diamant, briljant, ruwe diamant, geslepen diamant, industriediamant',
  '7103':
    'edelsteen, halfedelsteen, saffier, robijn, smaragd, amethist, kwarts, agaat, jade, barnsteen, turkoois, synthetische edelsteen, zirkonia',
  '7105': 'diamantpoeder, diamantpasta, polijstpoeder',
  '7106':
    'zilver, zilverdraad, zilverplaat, goud, goudstaaf, bladgoud, goudlegering, platina, palladium, edelmetaal, rhodium, zilverkorrel',
  '7113':
    'juweel, ring, trouwring, verlovingsring, ketting, halsketting, halssnoer, armband, oorbel, oorring, broche, hanger, bedel, gouden ring, zilveren juweel, piercing, manchetknoop, enkelbandje, medaillon, zegelring, kettinkje, zilveren ring, sieraad, sieraden, zilveren sieraad, steen',
  '7114': 'zilverwerk, zilveren bestek, zilveren schaal, kelk, goudsmeedwerk, edelsmeedwerk',
  '7115': 'platina gaas, edelmetaalkatalysator, zilvercontact, platina kroes',
  '7116': 'parelsnoer, natuurstenen juweel, edelstenen ketting, koralen ketting',
  '7117':
    'fantasiejuweel, modejuweel, bijou, namaakjuweel, fantasieketting, kralenketting, sierspeld, modeaccessoire, oorstekers, speldje, pin, button speld, sierknop, lanyardspeld',
  '7118': 'munt, medaille, penning, jeton, herdenkingsmunt, sportmedaille',
  '7201': 'ruwijzer, ferrolegering, ferrosilicium, ferrochroom, ferromangaan, ferronikkel, sponsijzer',
  '7204': 'schroot, oud ijzer, staalschroot, metaalafval',
  '7205': 'ijzerpoeder, staalpoeder, staalgrit, staalkorrel, straalgrit, sinterpoeder',
  '7207': 'staalblok, knuppel, halffabricaat in staal, plak, ingot',
  '7208':
    'staalplaat, warmgewalste plaat, plaatstaal, dikke plaat, tranenplaat, staalrol, coil, bandstaal, blauwe plaat, zwarte plaat, slijtvaste plaat, cortenstaal, cortenplaat, staal, plaatmateriaal in staal, plaat in staal, staalband',
  '7210':
    'verzinkte plaat, gegalvaniseerde plaat, dakplaat, damwandplaat, geprofileerde plaat, golfplaat, gelakte plaat, steeldeck, koudgewalste plaat, dunne plaat, blik in rol, geperforeerde dakplaat, sidings',
  '7213': 'walsdraad, betonijzer, betonstaal, wapeningsstaal, wapening, wapeningsnet, betonnet, bewapening, beugel voor wapening',
  '7214':
    'staaf, rond staal, staalstaf, platstaal, platijzer, vierkant staal, blank staal, automatenstaal, staf, gereedschapsstaal, gelegeerd staal, rondstaal, zeskantstaal, snelstaal',
  '7216':
    'profiel, stalen profiel, staalprofiel, hoekijzer, hoekprofiel, U-profiel, U-ijzer, I-profiel, H-balk, IPE, HEA, HEB, T-profiel, L-profiel, stalen balk, poutrel, ligger, C-profiel, Z-profiel, gordingprofiel, koudgevormd profiel',
  '7217':
    'staaldraad, ijzerdraad, gegalvaniseerde draad, binddraad, spandraad, verenstaaldraad, geplastificeerde draad, draad voor veren, draad',
  '7219': 'inox, inox plaat, rvs plaat, roestvrij staal, roestvast staal, inoxplaat, rvs, inox 316, inox 304, geborstelde inox, inox coil',
  '7222': 'inox staaf, inox profiel, rvs profiel, rvs staf, inox hoekprofiel, inox draad, duplexstaal, inox rond',
  '7301': 'damplank, stalen damwand, damwand',
  '7302': 'spoorstaaf, rail, treinrail, wissel, spoorwegwissel, dwarsligger, lasplaat voor spoor, tramrail',
  '7303': 'gietijzeren buis, gietijzeren riolering, gietijzeren afvoerbuis',
  '7304':
    'stalen buis, staalbuis, naadloze buis, precisiebuis, kokerprofiel, koker, stalen koker, ronde buis, gelaste buis, gasbuis, rechthoekige koker, cv-buis, buisprofiel, hydraulische buis, steigerbuis, pijp, leidingbuis, leidingwerk, buizen, precisie stalen buis',
  '7304.2': 'inox buis, rvs buis, inoxbuis, inox koker, roestvrijstalen buis, inox leiding',
  '7307':
    'fitting, buisfitting, flens, bocht, T-stuk, mof, koppeling, nippel, persfitting, buiskoppeling, lasbocht, draadfitting, verloopstuk, kniestuk, knelkoppeling, blindflens, schroefkoppeling, reduceerstuk, pijpstuk, buisbocht, zadelstuk, sok, einddop',
  '7307.2': 'inox fitting, inox flens, inox bocht, melkkoppeling, tri-clamp, rvs koppeling',
  '7308':
    'staalconstructie, staalbouw, stalen loods, hal, stalen trap, wenteltrap, bordes, staalskelet, metaalconstructie, spant, kolom, pijler, pylon, mast, lichtmast, verlichtingspaal, brug, stalen brug, loopbrug, kapconstructie, platform, tussenvloer, mezzanine, vakwerk, trap, metalen hal, landbouwloods, staalportiek, vlaggenmast, balkon, metalen balkon, brandtrap, noodtrap, hoogspanningsmast, reclamemast, tribune, podium, podiumdeel, verhoogd podium, loods, luifel, ventilatieschacht, dakkapel in staal, stalen ligger, metaalbouw, steun',
  '7308.2':
    'stelling, steiger, bouwsteiger, schoor, stempel voor bouw, bekisting, valbeveiliging voor dak, roostervloer, rooster, looprooster, balustrade, leuning, trapleuning, borstwering, gootbeugel, metalstudprofiel, metal stud, kabelgoot, kabelladder, geleiderail, vangrail, terrasscherm, windscherm, afdak, overkapping, railing, valrand, steigerplank, hangsteiger, werfhek, bouwhek, nadar, heras, dranghek',
  '7308.3':
    'stalen deur, metalen deur, stalen raam, branddeur, poort, hek, tuinhek, schuifpoort, industriële poort, sectionaalpoort, garagepoort, draaipoort, stalen binnendeur, stalen kozijn, deurkader, garagedeur, rolpoort, snelroldeur, inrijpoort, inkomhek, nooddeur, deuromlijsting, voordeur in staal, hangaardeur, traliewerk, tralie, kelderrooster, stalen luik, vloerluik, dakluik',
  '7309':
    'tank, opslagtank, stalen tank, reservoir, silo, mazouttank, stookolietank, watertank, container, afvalcontainer, vuilniscontainer, laadbak container, afzetcontainer, bezinktank, brandstoftank, kuip, bulkcontainer, spaanbak, kantelbak, kantelcontainer, reactorvat, mengvat, buffervat, trechter, voedersilo, spoelbak industrieel, opvangbak, lekbak, dompelbad, pekelbak, palletbak in staal',
  '7309.2':
    'inox tank, inox kuip, rvs tank, gistingstank, brouwketel, melkkoeltank, menger tank, procestank, inox vat, druktank in inox, wijntank',
  '7310':
    'blik, conservenblik, verfblik, olievat, metalen vat, metalen ton, stalen vat, blikken doos, koekjesblik, metalen emmer, drankblikje, jerrycan in metaal, biervat, ijzeren ton, theeblik, metalen doos, conservendoos, kerosinebus, verfpot, metalen blikje, snoepblik, lunchblik, bewaarblik, melkbus, fust, bierfust, vat, trommel, koektrommel',
  '7311':
    'gasfles, butaanfles, persluchtfles, drukvat, gascilinder, propaantank, luchtketel, persluchtketel, duikfles, expansievat, zuurstoffles, CO2-fles',
  '7312':
    'staalkabel, stalen kabel, hijskabel, strop, hijsstrop, staalkabelstrop, hefband, kabel voor lier, spankabel, boordkabel, liftkabel, inox kabel',
  '7313': 'prikkeldraad, pinnekesdraad, scheermesdraad, concertina',
  '7314':
    'draadnet, gaas, metaalgaas, draadgaas, kippengaas, kippendraad, gelast gaas, tuindraad, omheining, afsluiting, afrastering, draadafsluiting, omheiningspaneel, gaaspaneel, strekmetaal, schapendraad, weidedraad, ursusdraad, hekwerk, harmonicagaas, schanskorf, gabion, gazen mand, draadpaneel, weideafsluiting, afsluitpaneel, rasterdraad, hek van draad, tuinafsluiting, vijvernet metaal, metalen zeef, zeefdoek in metaal, muizengaas, gaaswand, schutting in draad, rasterpaneel, hek',
  '7315':
    'ketting, stalen ketting, hijsketting, schakelketting, rollenketting, aandrijfketting, transportketting, ankerketting, sneeuwketting, kettingschakel, slotketting, sluiting voor ketting, kettingwerk, halsketting voor vee, kettingset, sleepketting, fietsketting industrieel',
  '7316': 'anker, scheepsanker, bootanker, dreganker',
  '7317':
    'nagel, spijker, draadnagel, kram, nietje, duimspijker, stalen nagel, punaise, betonnagel, schietnagel, bandnagel, brad, kopspijker',
  '7318':
    'schroef, vijs, bout, moer, rondel, sluitring, tapbout, houtschroef, spaanplaatschroef, inbusbout, draadstang, klinknagel, popnagel, blindklinknagel, splitpen, borgring, circlip, slotbout, keilbout, ankerbout, chemisch anker, inox bout, inox schroef, zelftappende schroef, gipsplaatschroef, terrasschroef, vleugelmoer, borgmoer, inslagmoer, stelschroef, oogbout, zeskantbout, draadbus, plug, betonschroef, plaatschroef, schroefhaak, schroefoog, veerring, tapeind, bevestigingsmateriaal, bevestigingsmiddel, wielbout, kooimoer, vijzen op maat, torx schroef, stokschroef, klinkmoer, lasmoer, lasbout, oogmoer, hefoog, hijsoog, paspen, spie, cilinderpen, borgpen, klemring, stelring, vloeranker, blindklinkmoer, inbusschroef, kruiskopschroef, vlinderschroef, dubbele draad, houtdraadbout, afstandhouder, bevestigingsset, draadeinde, plooianker, plafondhanger, DIN-bout, isolatiehaak, spouwhaak, muurhaak met plug, kabelklem met nagel, anker',
  '7319': 'naald, naainaald, breinaald, haaknaald, speld, veiligheidsspeld, kopspeld, borduurnaald, haakpen',
  '7320':
    'veer, drukveer, trekveer, torsieveer, bladveer, schroefveer, spiraalveer, schotelveer, draadveer, technische veer, veerblad, poortveer, drukveertje, klokveer, rolveer, matrasveer, veerset',
  '7321':
    'kachel, houtkachel, pelletkachel, stoof, inbouwhaard, haard, gashaard, gaskachel, terrasverwarmer, cassette, haardkassette, mazoutkachel, speksteenkachel, schouwkachel, terrasheater, buizenkachel, kachelpijp, schoorsteenpijp, haardrooster, rookgasafvoer, rookkanaal in inox, dakdoorvoer voor kachel, openhaard, open haard, haardvuur, gashaardvuur, bio-ethanolhaard, elektrische haard',
  '7321.2':
    'barbecue, bbq, gasbarbecue, houtskoolbarbecue, vuurschaal, vuurkorf, gasfornuis, gasvuur, kampeervuur, campingvuur, gaskookplaat, buitenkeuken, pizzaoven, plancha, kamado, gasbrander, vuurton, rookoven, bbq-rooster, spit, vuurplaat, chafing dish, vuurtafel, braadspit',
  '7322':
    'radiator, verwarmingsradiator, paneelradiator, designradiator, handdoekradiator, convector, luchtverhitter, heteluchtkanon, vloerconvector',
  '7323':
    'pan, kookpan, kookpot, braadpan, steelpan, koekenpan, wok, ketel, fluitketel, snelkoker, snelkookpan, vergiet, zeef, bakvorm, bakplaat, taartvorm, mengkom, vleespot, gietijzeren pan, gietijzeren kookpot, rasp, peper- en zoutmolen, afdruiprek, dienblad, schaal, keukengerei, braadslede, frietpan, steelpannetje, kookgerei, hapjespan, grillpan, mosselpot, kruidenrek, broodtrommel, ovenplaat, spatlepel, garde, deegroller, kurkentrekker, flesopener, blikopener, notenkraker, knoflookpers, dunschiller, appelboor, kaasschaaf, trechter, theezeef, maatschepje, soepketel, onderzetter in metaal, kruidenmolen, pepermolen, servethouder, vershoudbakje in inox, gastronormbak, stoommand, taartring, bainmarie, aardappelstamper, barbecuetang, ijslepel, eiersnijder, cocktailset, barset, fonduepan, theelepelhouder, pannenset, pannendeksel, wafelvorm, raclettepan, grillrooster, gourmetpan, schenkkan, bestekbak, koffieschep',
  '7323.2':
    'drinkbus, drinkfles, thermosbeker, isoleerfles, brooddoos, lunchbox in metaal, inox beker, waterkaraf in inox, wijnkoeler, ijsemmer, shaker, heupfles, zakflacon',
  '7323.3':
    'vuilbak, vuilnisbak, pedaalemmer, prullenmand, metalen emmer voor huis, wasrek, droogrek, strijkplank, wasdraad, staalwol, schuursponsje, pannenspons, wasmolen, kapstok in metaal, kleerhanger in metaal, brievenbus, handdoekhouder, toiletrolhouder, wasmand in metaal, afvalbak, papierbak, sorteerbak voor afval, hondenpoepbak, asbak voor buiten, strijktafel, paraplubak, wc-borstelhouder, zeepdispenser, papierhanddoekdispenser, badkameraccessoire, schoenlepel, plantenstandaard, plakbandhouder, boekensteun, haardset, dispenser',
  '7324':
    'spoelbak, inox spoelbak, gootsteen, pompbak inox, inox lavabo, stalen bad, badkuip in staal, inox urinoir, spoeltafel, handwasbak, douchebak in staal, bad, inox wasbak, douchegoot, vloerput, inox keuken, oogdouche, nooddouche, inox toilet',
  '7325':
    'gietijzer, gietstuk, gietijzeren stuk, putdeksel, rioolrooster, gietijzeren deksel, straatkolk, gietstaal, gietwerk, nodulair gietijzer, maalkogel, gietijzeren rooster, slikker, tegengewicht, verloren was gietstuk, rioleringsdeksel, lijngoot rooster, boomrooster, gietijzeren bank, inspectieput deksel, lijngoot',
  '7326':
    'metalen onderdeel, metaalstuk, ijzerwaren, metaalwaren, draadwerk, draadbuigwerk, draadmand, metalen mand, buisklem, slangklem, beugel, montagebeugel, ophangbeugel, metalen plaatje, metalen houder, metalen strip, haak, S-haak, ring in metaal, buigdeel, gebogen draad, muurbeugel, steun, stalen wig, kabelklem, harpsluiting, musketonhaak, karabijnhaak, spanner, draadspanner, metalen doos met slot, metalen kistje, bloembak in cortenstaal, plantenbak in metaal, fietsrek, fietsenstalling, cassette geldkist, gereedschapskist in metaal, hoefijzer, paaltje, bollard, ramkraakpaal, fietsbeugel, verkeerspaal, antiparkeerpaal, fietsnietje, aanrijdbeveiliging, wielblok, slanghouder, slangenhaspel, kerstboomvoet, plantensteun, tuinboog, metalen plug, ophangsysteem, railsysteem voor schilderijen, buizenklem, montageplaat, montagerail, balkdrager, muuranker, spouwanker, sleutelbos, sleutelkoord, metalen ring, kooi voor gasflessen, muizenval, rattenval, bureaulade in metaal, metalen bak, tuinrand, boordafsluiting, veeroostertje, kooiladder, vuilniscontainerhouder, handboei, collectebus, metalen doos, knipslot, balkschoen, grafvaas, kabelmof, ijzerwinkel, kleine metaalwaren, spouwplaat, galvanisatie, verzinkwerk, oppervlaktebehandeling, tentharing, ring',
  '7326.2':
    'draaideel, gedraaid stuk, draaistuk, draaiwerk, freesdeel, freesstuk, gefreesd stuk, freeswerk, CNC-onderdeel, CNC-stuk, verspanend stuk, precisieonderdeel, verspaning, draaionderdeel, machineonderdeel op maat, geslepen stuk, vonkerosiestuk, precisiestuk, stuk op plan, spil, afstandsbus, prototype in metaal, tandwiel op maat, pompas, pons op maat, verspaande onderdelen, spilmoer, draadbus op maat, kotterwerk, kotteren, slijpwerk, draadvonken, zinkvonken, draaien, frezen, verspanen, precisiemechanica, onderdelen op tekening',
  '7326.3':
    'plaatwerk, lasersnijwerk, lasergesneden stuk, plooiwerk, zetwerk, stansdeel, stansstuk, ponsdeel, plaatbewerking, kantwerk, geplooide plaat, gezette plaat, plaatonderdeel, dieptrekdeel, persdeel, gestanst metaal, perswerk, metalen kap, metalen behuizing, plooistuk, gesneden plaat, snijwerk, kap, machinekap, afdekkap in metaal, beschermkap, behuizing, forceerwerk, stanswerk, dieptrekwerk, lasersnijden, waterstraalsnijden, ponswerk, plooien, ventilatierooster in metaal, geperforeerd metaal, luchtkanaal, spirobuis, metalen paneel, plaatwerkkast, kantbankwerk, metalen doosje, laserwerk, buigwerk',
  '7326.4':
    'laswerk, gelast stuk, lasconstructie, gelaste constructie, frame, gelast frame, machineframe, onderstel, machinechassis, chassis, kader, metalen kader, stalen frame, gelast kader, mechanisch gelaste constructie, stalen onderstel, tafelonderstel, metalen poten, tafelpoot in staal, buisconstructie, buizenframe, laskader, palletbox in staal, gitterbox, stapelrek, transportrek, rolcontainer frame, bok, lassen, loopwerk, raamwerk, stalen poot, hekwerk op maat gelast, gelast vat, lasonderdeel, constructiewerk',
  '7326.5':
    'smeedstuk, smeedwerk, gesmeed stuk, smeedijzer, smeedijzeren hek, vrijvormsmeedstuk, warmgeperst stuk, gesmede as, gietdelen, ring gesmeed, flens gesmeed',
  '7326.6':
    'kooi, vogelkooi, hondenbench, bench voor hond, konijnenhok, hamsterkooi, kippenhok, volière, kattenbak, krabpaal, hondenkom, eetbak voor hond, drinkfontein voor kat, hondenhok, kattenluik, kattentoren, transportbox voor dieren, dierenkooi, hondenspeelgoed, kattenspeelgoed, halsband, hondenhalsband, hondenriem, leiband, vogelhuisje, nestkast, voederhuisje, dierenartikel, drinkbak, voederbak',
  '7403': 'koper, messing, brons, koperlegering, kathodekoper, bronzen staf, koperblok',
  '7406': 'koperpoeder, bronspoeder',
  '7407': 'koperstaaf, messingstaf, messing profiel, koperen rail, koperprofiel, busbar, stroomrail, messing staf, bronzen staaf',
  '7408': 'koperdraad, blanke koperdraad, messingdraad, geëmailleerde draad, wikkeldraad',
  '7409': 'koperplaat, messingplaat, koperband, koperfolie, messing plaatje, koperen dakplaat, bronsplaat',
  '7411':
    'koperen buis, koperbuis, koperleiding, messing buis, waterleidingbuis, koelleiding, koperen leiding, koelbuis, capillair, koperen capillair',
  '7412':
    'koperfitting, messing fitting, soldeerfitting, knelfitting, messing koppeling, persluchtkoppeling, slangtule, snelkoppeling, messing verloop',
  '7418': 'koperen pan, koperen pot, messing schaal, messing kraanrozet',
  '7419':
    'koperen onderdeel, messing onderdeel, bronzen bus, bronsgietwerk, messing draaideel, koperen contactstuk, bronzen gietstuk, messing gietstuk, aardingspen, koperwerk',
  '7505':
    'nikkel, nikkellegering, inconel, hastelloy, monel, nikkelstaaf, nikkeldraad, nikkelplaat, superlegering, nikkelbuis, nikkelfolie, nikkelkathode, incoloy',
  '7601': 'aluminium, alu, aluminiumblok, aluminiumbillet, aluminiumlegering, ruw aluminium',
  '7603': 'aluminiumpoeder, aluminiumpasta',
  '7604':
    'aluminium profiel, aluminiumprofiel, alu profiel, geëxtrudeerd profiel, extrusieprofiel, aluminium staaf, hoekprofiel in aluminium, traploperprofiel, tegelprofiel, plintprofiel, ledprofiel, aluminium lat, alu koker, dakrandprofiel, boxprofiel, extrusie, T-gleufprofiel, geanodiseerd profiel, gordijnrail in aluminium, klikprofiel, hoekijzer aluminium, kozijnprofiel, zonwerend profiel, systeemprofiel, item-profiel',
  '7605': 'aluminiumdraad, aluminium kabel zonder isolatie',
  '7606':
    'aluminiumplaat, aluminium plaat, alu plaat, traanplaat in aluminium, aluminiumband, dibond, aluminium composietplaat, alupaneel, geperforeerde aluminiumplaat, aluminium gevelplaat, sandwichpaneel in aluminium, gezette aluminiumplaat, aluminium dakplaat, plaat in aluminium, alucobond',
  '7607': 'aluminiumfolie, alufolie, zilverpapier, keukenfolie, aluminium tape, blisterfolie',
  '7608': 'aluminium buis, aluminiumbuis, alu buis, aluminium koker, aluminium fitting',
  '7610':
    'aluminium raam, alu raam, aluminium deur, aluminium schrijnwerk, aluminium ramen en deuren, schuifraam, veranda, aluminium poort, vliesgevel, gordijngevel, schuifpui, rolluik, aluminium rolluik, lamellendak, pergola, carport in aluminium, terrasoverkapping, zonwering, serre, aluminium voordeur, raamkader, lamellenwand, terrasoverdekking, gevelbekleding in aluminium, screen, buitenzonwering, knikarmscherm, vouwdeur, lichtkoepel, dakraam, rookluik, voordeur, lichtstraat, orangerie, binnendeur in aluminium, glazen overkapping, tuinkamer, sectionale glazen poort',
  '7610.2':
    'aluminiumconstructie, alu constructie, aluminium frame, aluminium brug, aluminium trap, aluminium balustrade, truss, podiumconstructie, aluminium steiger, rolsteiger, alu kader, aluminium loopbrug',
  '7612':
    'aluminium blikje, drankblik, bierblikje, spuitbus, aerosol, aluminium tube, aluminium bus, aluminium flacon, aluminium doos, aluminium koffer, leeg blikje',
  '7615': 'aluminium pan, aluminium schaaltje, aluminium bakje, aluminium braadpan, aluminium kookpot, antikleefpan, percolator, mokkapot',
  '7616':
    'aluminium onderdeel, aluminium gietstuk, alu onderdeel, gefreesd aluminium, aluminium behuizing, heatsink, koellichaam, koelplaat, aluminium ladder, gegoten aluminium, aluminium draaideel, aluminium beugel, aluminium rooster, koelprofiel, aluminium lasdeel, flightcase, aluminium kist, aluminium koffer, aluminium onderplaat, koelblok, aluminium frontplaat, frontplaat, aluminium knop, anodiseren, geanodiseerd onderdeel, waterblok',
  '7616.2':
    'ladder, vouwladder, schuifladder, trapladder, huishoudladder, trapje, opstapje, telescopische ladder, dakladder, zoldertrap, werkbordes',
  '7616.3':
    'spuitgietdeel in aluminium, drukgietwerk, aluminium spuitgietwerk, gietdeel in aluminium, kokillegietstuk, zandgietstuk in aluminium, drukgietstuk',
  '7616.4':
    'kliklijst, posterkader, rolbanner, beachvlag, spandoekframe, standaard voor poster, displaysysteem, menuhouder, prijskaarthouder',
  '7804': 'lood, loodplaat, bladlood, loodslab, loodgordijn, loodgewicht, duikgewicht, balanceerlood, stralingsafscherming in lood',
  '7901':
    'zink, zinkblok, zinkpoeder, zinkplaat, zinken dakgoot, dakgoot, zinken goot, zinken regenpijp, regenpijp, regenafvoer, zinkbekleding, zinkwerk, hemelwaterafvoer, zinken bak',
  '7907': 'zamak, zamak onderdeel, zinkspuitgietwerk, zinken gietstuk, zamakgietstuk, spuitgietstuk in zink',
  '8001': 'tin, tinblok, tinnen beker, tinwerk, tinlegering',
  '8003': 'soldeertin, soldeerdraad, soldeerpasta, soldeerstaaf, loodvrij soldeer',
  '8101': 'wolfraam, wolfraamdraad, wolfraamelektrode, molybdeen, molybdeenplaat, tantaal, wolfraamstaaf',
  '8104': 'magnesium, magnesium gietstuk, magnesiumonderdeel, magnesiumlegering, magnesium spuitgietstuk',
  '8105': 'kobalt, kobaltpoeder, kobaltchroom, stelliet',
  '8108': 'titanium, titaan, titaniumplaat, titanium onderdeel, titanium buis, titaniumstaaf, titanium draaideel, titanium schroef',
  '8108.2': 'titanium implantaat, titanium plaat voor chirurgie',
  '8108.3':
    'titaniumpoeder, metaalpoeder, poeder voor 3D-print, 3D-geprint metaal, 3D-geprint onderdeel, metaalprintdeel, sinterdeel, gesinterd onderdeel',
  '8109': 'zirkonium, chroom, germanium, vanadium, gallium, indium, niobium, bismut, antimoon, cadmium, beryllium, hafnium, mangaan',
  '8113': 'cermet, hardmetaal onderdeel',
  '8201':
    'schop, spade, schup, spitvork, riek, hark, rijf, schoffel, hak voor tuin, tuingereedschap, bijl, kliefbijl, snoeischaar, heggenschaar, takkenschaar, sikkel, zeis, kapmes, houweel, pikhouweel, sneeuwschop, plantenschopje, bladhark, grondboor, hooivork, tuinschaar, onkruidsteker, grasschaar, graafspade, onkruidkrabber, tuinkrabber, snoeimes, kettingschaar, mestvork, grondzeef, sneeuwschuiver, schoffelhak, bollenplanter, boomzaag, tuinset gereedschap, stalbezemvork',
  '8202':
    'zaag, handzaag, ijzerzaag, beugelzaag, snoeizaag, zaagblad, cirkelzaagblad, lintzaagblad, decoupeerzaagblad, reciprozaagblad, zaagketting, kettingzaagblad, figuurzaag',
  '8203':
    'tang, combinatietang, kniptang, waterpomptang, nijptang, vijl, rasp voor hout, blikschaar, pincet, punttang, striptang, krimptang, kabelschaar, boutenschaar, betonschaar, buizensnijder, griptang, zijsnijtang, holpijp, ponstang, revolvertang, circliptang, adereindhulstang, nageltang, hoefnijptang, wildschaar, moersplijter, kabelstripper',
  '8204':
    'sleutel, steeksleutel, ringsleutel, dopsleutel, moersleutel, dopsleutelset, momentsleutel, inbussleutel, ratel, Engelse sleutel, pijpsleutel, dop, doppenset, bahco, wielsleutel, ratelsleutel, steekringsleutel, doppendoos, ringratel',
  '8205':
    'hamer, schroevendraaier, vijzendraaier, beitel, houtbeitel, koevoet, truweel, plamuurmes, lijmtang, klem, bankschroef, gereedschapskist, gereedschapskoffer, gereedschapset, gereedschap, handgereedschap, nietmachine, tacker, schaaf, voegspijker, pleisterspaan, plakspaan, spanband, kitpistool, siliconenspuit, glassnijder, lasklem, voorhamer, rubberhamer, breekijzer, ratelspanband, soldeerbrander, vetspuit, aambeeld, tegelsnijder, drevel, centerpons, verfkrabber, schraper, behangersmes, popnageltang, smeerpomp, schroefklem, gereedschapswagen, handboor, lijmkam, stucspaan, tegelknipper, kitspuit, voegenkrabber, kitmes, verfmes, behangtafel, lijmpistool, slagletter, ballenhamer, koevoetje, werkbankklem, houtklem, gereedschapsriem, gereedschapswand, zuignap, glasdrager, stofschep, vuilblik, lijmspuit, montageijzer, magneet opraper, trekkerset, poelietrekker, lagertrekker, fietsgereedschap, soldeerset, gereedschapskar, ijspriem, lastang, bankhamer, voegspijkerset, schroevendraaierset, sleutelset, hamerset',
  '8207':
    'boor, boortje, spiraalboor, metaalboor, steenboor, betonboor, houtboor, gatenzaag, frees, frezen, tap, snijplaat, tapset, snijijzer, ruimer, stempel, stansgereedschap, ponsgereedschap, bit, schroefbit, bitset, boorkroon, diamantboor, klokboor, SDS-boor, kotterbaar, draaibeitel, wisselplaat, verspanend gereedschap, draadtap, kernboor, verzinkboor, zaagboor, sleuvenfrees, buiggereedschap, plooigereedschap, trekmatrijs, forstnerboor, glasboor, tegelboor, centerboor, snijplotter mes, bovenfreesje, slijpstift, verspaningsgereedschap, profielfrees, schachtfrees, draadfrees, snijgereedschap, kantbankmes, stempel en matrijs, ponsnippel, walsrol op maat, plooibankmes, mes voor machine, snijwiel, boorset',
  '8208':
    'machinemes, snijmes voor machine, hakselmes, maaimes, industrieel mes, guillotinemes, mes voor maaier, cirkelmes, rotormes, papiersnijmes, slicermes',
  '8209': 'hardmetalen plaatje, hardmetaal, wisselplaatje, widia, keramische snijplaat, carbideplaatje, hardmetalen staaf',
  '8210':
    'koffiemolen met de hand, gehaktmolen met de hand, passe-vite, groentemolen, mandoline, aardappelpers, frietsnijder, pastamachine',
  '8211':
    'mes, keukenmes, koksmes, zakmes, broodmes, tafelmes, steakmes, messenset, messenblok, vleesmes, aardappelmesje, oestermes, santokumes, slagersmes, fileermes, messenslijper, schilmesje, kaasmes, sushimes, schaafmes keuken, keukenbijl, uitbeenmes',
  '8211.2': 'breekmes, cuttermes, stanleymes, hobbymes, afbreekmes, tapijtmes, multitool, jachtmes, duikmes, veiligheidsmes',
  '8212': 'scheermes, scheermesje, wegwerpscheermes, veiligheidsscheermes, scheerkop manueel',
  '8213': 'schaar, keukenschaar, naaischaar, kappersschaar, papierschaar, kleermakersschaar',
  '8214': 'nagelknipper, manicureset, nagelvijl, nagelschaar, briefopener, puntenslijper, potloodslijper, tondeuse manueel, hakbijl',
  '8215':
    'bestek, lepel, vork, soeplepel, pollepel, theelepel, dessertlepel, taartschep, spatel, bestekset, schuimspaan, suikertang, koffielepel, opscheplepel, inox bestek, tafelbestek, vleesvork, ijsschep, slacouvert, lepeltje, vleestang, taartvork, opdienbestek, saladebestek, kinderbestek, eetstokje in metaal, roerlepel',
  '8301':
    'slot, hangslot, deurslot, cilinder, cilinderslot, insteekslot, fietsslot, autoslot, sleutel voor slot, meubelslot, elektrisch slot, cijferslot, huissleutel, veiligheidsslot, meerpuntssluiting, slotplaat, elektrische deuropener, slim deurslot, reservesleutel, hekslot, kofferslot, kluisslot, kabelslot, motorslot, sleutel, lockerslot, muntslot, brievenbusslot, raamslot, toegangscontrole, aanhangwagenslot',
  '8302':
    'scharnier, deurklink, deurkruk, klink, deurgreep, deurbeslag, beslag, meubelbeslag, raambeslag, hengsel, paumelle, deurstopper, deurpomp, dranger, deursluiter, ladegeleider, schuifdeurbeslag, meubelgreep, handgreep, knop voor meubel, meubelknop, zwenkwiel, wieltje, bokwiel, kapstok, kleerhaak, gordijnrail, gordijnroede, plankdrager, hoekijzertje, stoelhoek, schuifgrendel, grendel, raamkruk, raamgreep, espagnolet, paniekbaar, antipaniekstang, huisnummer, potscharnier, lade systeem, kastgreep, deurketting, muurhaak, gordijnrunner, greepplaat, deurspion, kledinghanger, kleerhanger, kledinghaak, schuifdeursysteem, schuifdeurrail, magneetsnapper, deurnaald, meubelpoot, tafelpoot, stelpoot, kastpoot, bevestigingshoek, winkelhaakje, hoekverbinder, gasdrukveer voor kast, deurrooster, brievenklep, kabeldoorvoer, plafondrail, douchebeslag, glasklem, glasbeslag, trapleuninghouder, tuinpoortbeslag, poortbeslag, wielset, transportwiel, deurgordijnrail, balustradebeslag, lipje, ophangoog, afdekrozet, tochtstrip met borstel, rozet voor deurkruk, meubelwiel, meubelglijder, vilten glijder, boekenplanksteun, gordijnhaak, gordijnring, plissérail, handvat, hendel voor raam',
  '8302.2': 'carrosseriebeslag, autobeslag, sluiting voor laadbak, containersluiting',
  '8303':
    'kluis, brandkast, koffer, safe, geldkist, sleutelkast, wapenkluis, brandkoffer, kluisdeur, geldkoffertje, sleutelkluis, documentenkast, kassalade, munitiekast, afstortkluis',
  '8304': 'brievenbakje, archiefkast klein, kaartenbak, pennenbak in metaal, bureaubakje in metaal, papierhouder',
  '8305': 'paperclip, nietjes, ringmechaniek, hechtstrip, hefboommechaniek, papierklem, bureauklem',
  '8306':
    'beeld, bronzen beeld, metalen beeldje, bel, klok in brons, gong, kerkklok, kader voor foto, fotokader, sierbeeld, metalen wanddecoratie, trofee, beker als prijs, windgong, tuinbeeld, fotolijst, schilderijlijst, wandbord in metaal, dierenbeeld, zilveren lijst, bronsbeeld, windwijzer, zonnewijzer, fietsbel klassiek, koeienbel',
  '8307':
    'metalen slang, flexibele metalen slang, inox slang, compensator, ribbelslang in inox, gasslang, flexibele uitlaatbuis, balg in metaal, ventilatieslang, flexibele leiding, douchedarm, doucheslang',
  '8308':
    'gesp, riemgesp, sluiting, haakje, oogje, zeilring, metalen oog, riemsluiting, D-ring, sleutelring, nestel, holniet, kledinghaakje, pailletten',
  '8309':
    'kroonkurk, dop voor fles, schroefdop, deksel, capsule, bierdop, twist-off deksel, wijncapsule, muselet, aluminium sluiting, loodzegel, blikdeksel, bottelcapsule, wijnstop, metalen dop, spoelkapsel, blikopenerlip',
  '8310':
    'bord, verkeersbord, naambord, naamplaatje, naamplaat, typeplaatje, reclamebord, huisnummerbord, pictogram, veiligheidsbord, signalisatiebord, straatnaambord, nummerplaat, kentekenplaat, metalen letter, gevelletter, wegwijzer, signalisatie, signaalbord, gegraveerd plaatje, gevarenbord, bewegwijzering, stoepbord, gevelbord, richtingaanwijsbord, plaat met gravure, ingegraveerde plaat, bordje, infobord, informatiebord, werfbord, matrixplaat, metalen plaatje met tekst, parkeerbord, QR-bordje, reclamepaneel, verkeerskegel, naambordje, evacuatieplan, koperen plaat met naam, bewegwijzeringsbord',
  '8311':
    'lasdraad, laselektrode, elektrode, lasstaaf, gevulde draad, soldeerlat, soldeerzilver, lastoevoegmateriaal, MIG-draad, TIG-staaf, hardsoldeer, lasmateriaal',
  '8401': 'kernreactor, splijtstofstaaf',
  '8402': 'stoomketel, stoomgenerator, industriële stoomketel',
  '8403':
    'verwarmingsketel, cv-ketel, gasketel, condensatieketel, stookketel, pelletketel, mazoutketel, chauffageketel, houtvergasser, hoogrendementsketel, ketelonderdeel, ketel, stooktoestel, verwarmingstoestel, warmwaterketel',
  '8404': 'economiser, rookgaskoeler, ketelhulptoestel',
  '8405': 'gasgenerator, stikstofgenerator, zuurstofgenerator',
  '8406': 'stoomturbine, turbine, turbineschoep, ORC-turbine',
  '8407':
    'benzinemotor, verbrandingsmotor, buitenboordmotor, gasmotor, tweetaktmotor, viertaktmotor, bootmotor, motor voor grasmaaier, kartmotor',
  '8408': 'dieselmotor, scheepsdiesel, industriële dieselmotor, vrachtwagenmotor, motorblok diesel, motor voor boot, industriemotor',
  '8409':
    'motoronderdeel, zuiger, cilinder voor motor, cilinderkop, klep voor motor, carburator, injector, drijfstang, zuigerveer, motorblok, cilindervoering, brandstofinjector, motorklep, inlaatspruitstuk, krukas, nokkenas, klepdeksel, motorsteun, oliepomp, brandstofpomp diesel, turbo',
  '8410': 'waterturbine, waterrad, hydraulische turbine, waterkrachtturbine',
  '8411': 'gasturbine, straalmotor, vliegtuigmotor, turbojet, turboprop, vliegtuigmotoronderdeel',
  '8412':
    'hydraulische cilinder, pneumatische cilinder, persluchtcilinder, luchtcilinder, hydromotor, hydraulische motor, luchtmotor, pneumatische actuator, hydraulica, cilinderbuis, zuigerstang, hydraulisch ventielblok, stoter, cilinder, vierkante cilinder, hydrauliekcilinder, plunjer',
  '8412.2': 'windmolen, windturbinetoren, rotorblad, wiek, windturbineblad',
  '8412.3': 'gasveer, gasdrukveer, gasdemper',
  '8413':
    'pomp, dompelpomp, waterpomp, vijverpomp, centrifugaalpomp, hydraulische pomp, circulatiepomp, regenwaterpomp, hydrofoorgroep, brandstofpomp, doseerpomp, slangenpomp, membraanpomp, tandwielpomp, vuilwaterpomp, handpomp voor water, putpomp, beerpomp, rioolpomp, verdringerpomp, plunjerpomp, vatenpomp, pompgroep, betonpomp, benzinepomp, pompwaaier, pomponderdeel, opvoerpomp, tankzuil, hydraulisch aggregaat, zeeppompje, pomphuis, waaier, tuinpomp, vloeistofpomp, aquariumpomp, fonteinpomp, melkpomp, wormpomp, hydrofoor, koelwaterpomp, injectiepomp, smeerpomp industrieel',
  '8414':
    'compressor, luchtcompressor, schroefcompressor, vacuümpomp, koelcompressor, zuigercompressor, blower, turbocompressor, zijkanaalblazer, gascompressor, persluchtcompressor, olievrije compressor, perslucht, compressorketel, compressoronderdeel, zuurstofcompressor, luchtpomp voor vijver',
  '8414.2':
    'ventilator, ventilatie, tafelventilator, plafondventilator, staande ventilator, badkamerventilator, buisventilator, radiaalventilator, axiaalventilator, ventilatiesysteem, dampkap, afzuigkap, wasemkap, ventilatie-unit, ventilatorwaaier, luchtgroep, laminaire kast, zuigkast, rookafvoerventilator, ventilatorblad, dakventilator, toilet afzuiging, luchtgordijn, ventilatierooster met ventilator, warmteterugwinunit, plafondunit, ventilatiekanaalsysteem, luchtverversing, afzuiging, afzuigunit',
  '8414.3': 'fietspomp, handpomp, voetpomp, bandenpomp, luchtpomp',
  '8415':
    'airco, airconditioning, warmtepomp, klimaatregeling, split-unit, lucht-waterwarmtepomp, mobiele airco, autoairco, binnenunit, buitenunit, luchtbehandelingskast, luchtbehandelingsgroep, dakunit, fancoil',
  '8416': 'brander, gasbrander voor ketel, oliebrander, mazoutbrander, pelletbrander, industriële brander',
  '8417':
    'industriële oven, smeltoven, verbrandingsoven, keramiekoven op gas, gloeioven, kalkoven, tunneloven, crematieoven, afvalverbrander',
  '8417.2': 'bakkersoven, broodoven, bakkerij oven, rotatieoven, steenoven, oven',
  '8418':
    'koelkast, frigo, ijskast, diepvriezer, vriezer, diepvries, koelvriescombinatie, vrieskist, minibar, wijnkoelkast, wijnklimaatkast, amerikaanse koelkast, frigobox elektrisch, tafelmodel koelkast',
  '8418.2':
    'koelcel, koelgroep, koelmachine, koeltoog, koelvitrine, koelinstallatie, waterkoeler machine, chiller, vriescel, ijsblokjesmachine, ijsmachine voor horeca, koelaggregaat, koelmeubel, warmtepompboiler, geothermische warmtepomp, verdamper, condensor, koeltunnel, blastchiller, koelwerkbank, biertap koeler, koelcelpaneel, koelceldeur, slushmachine, roomijsmachine, drankkoeler, bierkoeler, ijsvitrine, koeler, biertapinstallatie, tapinstallatie, koelwagenunit, dry cooler, waterdispenser, melkkoeler, bierpomp, barkoeler, koeltoonbank, koelvitrinekast, rijskast, tapkast, koelbar',
  '8419':
    'warmtewisselaar, platenwisselaar, zonneboiler, gasboiler, geiser, badgeiser, doorstromer op gas, koeltoren, buizenwisselaar, platenwarmtewisselaar, zonnecollector, buffervat voor verwarming, warmtebatterij, koeler voor olie, oliekoeler, verdamper industrieel, koelbatterij',
  '8419.2':
    'pasteurisator, droogtunnel, droogmachine, stoomkoker, bain-marie, koffiemachine voor horeca, grootkeuken, espressomachine, sterilisator voor voeding, braadslede industrieel, kookketel, grootkeukenapparatuur, horecafriteuse, autoclaaf voor voeding, warmhoudkast, combi-steamer, frituurlijn, distilleerketel, droger voor voeding, torrefactor, koffiebrander, wokbrander, hotdogmachine, popcornmachine, kippengrill, pizzaoven voor horeca, soepwarmer, koffiezetmachine voor kantoor, vriesdroger, droogoven voor fruit, gaarkast, sous-vide toestel, rookkast, suikerspinmachine',
  '8419.3': 'autoclaaf, sterilisator, medische sterilisator, incubator, broedstoof, labo droogoven, distilleertoestel labo',
  '8420': 'kalander, lamineermachine, walsmachine voor textiel',
  '8421':
    'filter, waterfilter, waterverzachter, ontharder, waterontharder, filterhuis, filterpatroon, membraanfilter, omgekeerde osmose, osmosetoestel, zandfilter, zwembadfilter, vijverfilter, waterzuivering, waterbehandeling, afvalwaterzuivering, IBA, filterzak, persfilter, filterpers, centrifuge, separator, olieafscheider, desinfectie van water, waterzuiveringsinstallatie, drinkwaterfilter, kamerfilterpers, vetvanger, vetafscheider, slibontwatering, decanter voor slib, olie-waterafscheider, kalkfilter, antikalktoestel, ionenwisselaar, waterfilterkan, ontijzeringsinstallatie, zeefbandpers, hydrocycloon, salade centrifuge, membraanpers, waterbehandelingstoestel, waterzuiveraar, spui, zuiveringsinstallatie, waterstation',
  '8421.2':
    'luchtfilter, stofafzuiging, ontstoffingsinstallatie, stofafscheider, HEPA-filter, luchtzuiveraar, luchtreiniger, cycloon, filter voor ventilatie, rookgasfilter, actiefkoolfilter, stofzak industrieel, luchtwasser, lasrookafzuiging, spaanafzuiging, oliemistafscheider, dampafzuiging, stofkap, luchtontvochtiger, ontvochtiger, bouwdroger, filter',
  '8421.3': 'oliefilter, brandstoffilter, autofilter, dieselfilter, interieurfilter, filter',
  '8421.4': 'katalysator voor wagen, roetfilter, partikelfilter, autokatalysator',
  '8422':
    'verpakkingsmachine, vulmachine, afvulmachine, etiketteermachine, sluitmachine, inpakmachine, krimptunnel, flowpack machine, vacuümmachine, omsnoeringsmachine, palletwikkelaar, wikkelmachine, dozenopzetter, flessenspoelmachine, bottellijn, sealmachine, traysealer, palletiseermachine, weeg- en verpakkingsmachine, dozensluiter, sachetvulmachine, capsuleermachine, kroonkurkmachine, blistermachine, thermovormer, verpakkingslijn, stretchwikkelaar, etiketteerlijn, dozensealer, kunststofbandmachine, vacumeermachine, pouchmachine, tubevulmachine, blikvulmachine, kurkmachine, bakjesvuller',
  '8422.2': 'vaatwasser, vaatwasmachine, afwasmachine, glazenspoelmachine, vaatwas, doorschuifvaatwasser',
  '8423':
    'weegschaal, weegbrug, industriële weegschaal, palletweegschaal, weegtoestel, controleweger, weegcel, kraanweegschaal, telweegschaal, winkelweegschaal, dosering weegsysteem, weegplateau, checkweger, weegbalk, silo-weegsysteem, veeweegschaal, dynamische weger',
  '8423.2': 'keukenweegschaal, personenweegschaal, badkamerweegschaal, babyweegschaal, bagageweegschaal',
  '8424':
    'hogedrukreiniger, kärcher, karcher, stoomreiniger, spuitpistool, verfspuit, verfpistool, zandstraler, straalcabine, spuitmond, nozzle, sproeier, verfspuitpistool, poedercoatpistool, airlessspuit, stoomcleaner, sproeikop, verfrobot, spuitcabine, blaaspistool, persluchtpistool, lakspuit, nevelspuit, mistmachine, sproeibalk, foamer, schuimsproeier, desinfectiesproeier',
  '8424.2':
    'veldspuit, rugspuit, gazonsproeier, sproei-installatie, beregening, beregeningsinstallatie, irrigatie, druppelirrigatie, drukspuit, tuinsproeier, onkruidspuit, pulverisator, waterhaspel, sproeimachine, sproeier, tuinslangpistool, spuitpistool voor tuinslang, broespistool, beregeningscomputer, spuitmachine voor fruit, boomgaardspuit, sectorsproeier',
  '8424.3':
    'brandblusser, blustoestel, poederblusser, schuimblusser, sprinkler, sprinklerinstallatie, CO2-blusser, brandhaspel, blusinstallatie, brandslanghaspel',
  '8425':
    'takel, kettingtakel, lier, handtakel, elektrische takel, krik, dommekracht, katrol, autolift, hefbrug, garagekrik, takelblok, hijsblok, potkrik, tirfor, bootlier, lierwerk, hefoog takel, motorlift, hefkrik, dieptelader, kabellier, wagenkrik, autokrik, motorkrik, krikstand',
  '8426':
    'kraan, torenkraan, rolbrug, bovenloopkraan, mobiele kraan, zwenkkraan, portaalkraan, autolaadkraan, laadkraan, hijskraan, loopkat, bouwkraan, havenkraan, minikraan, hefportaal, hijsbalk, wandzwenkkraan, werkplaatskraan',
  '8427':
    'heftruck, vorkheftruck, clark, vorklift, reachtruck, stapelaar, elektrische transpallet, palletwagen, transpallet, pompwagen, verreiker, orderpicker, hoogwerker, schaarlift, schaarhoogwerker, stapelwagen, heftruckvork, pallettruck, mini-hoogwerker, containerheftruck, stapelaar elektrisch, palletheffer',
  '8428':
    'transportband, lift, goederenlift, personenlift, traplift, roltrap, rollenbaan, transporteur, elevator, bandtransporteur, hefplatform, heftafel, schroeftransporteur, vijzel, sorteerband, laadbrug, laadklep, platformlift, huislift, hijstoestel, palletmagazijn, shuttlesysteem, telescopische band, jakobsladder, skilift, manipulator, hydraulische laadklep, etagelift, dockleveller, balenklem, bandje voor transport, kantelinrichting, vacuümheffer, kantelaar, bagagelift, bouwlift, ladderlift, verhuislift, trilgoot, doseerschroef, kettingtransporteur, buffertafel, palletdispenser, zakkenlosser, dakdekkerslift, garagelift, patiëntenlift, tillift, trilgoottransporteur, palletstapelaar, band',
  '8428.2':
    'robotarm, industriële robot, palletiseerrobot, robotgrijper, AGV, pick-and-place robot, cobot, handlingrobot, autonome robot, lasrobot, grijper, vacuümgrijper, robotcel, deltarobot, scara-robot',
  '8429':
    'graafmachine, bulldozer, wiellader, minigraver, rupskraan, graafkraan, wals, grondwals, bobcat, shovellader, graaflaadcombinatie, grader, laadschop, schranklader, minikraan op rupsen, walsmachine voor asfalt, wegwals, kniklader, kraan op rupsen, knikmops, dumper, grondverzetmachine, bouwmachine, heftruck voor ruw terrein',
  '8430':
    'trilplaat, stamper, heimachine, boormachine voor grond, tunnelboormachine, sneeuwblazer, sneeuwruimer, sleuvengraver, boorinstallatie, sneeuwploeg, asfaltfrees, trilstamper, sneeuwfrees, grondboormachine, asfalteermachine, wegenbouwmachine, trilnaald, trilrol',
  '8431':
    'graafbak, kraanbak, sorteergrijper, rupsketting, onderdeel voor graafmachine, liftonderdeel, transportrol, onderdeel voor heftruck, grijper, hefvork, sloophamer voor kraan, snelwissel, tandbak, rubberrups, liftkooi, liftdeur, liftcabine, bandrol, kraanonderdeel',
  '8432':
    'ploeg, eg, zaaimachine, cultivator, meststrooier, landbouwmachine, frees voor tractor, hakfrees, plantmachine, pootmachine, rotoreg, schijveneg, kunstmeststrooier, tuinfrees, motoculteur, gazonrol, mesttank, landbouwwerktuig, bemester, verticuteermachine, zoutstrooier, tuinbouwmachine, landbouwmachineonderdeel, ploegschaar, tractoronderdeel, wiedeg, tractorfrees, grondfrees, plantgatboor',
  '8433':
    'grasmaaier, zitmaaier, robotmaaier, maaier, maaimachine, pikdorser, dorsmachine, balenpers, oogstmachine, hakselaar voor maïs, grastrimmer op wiel, tractormaaier, klepelmaaier, aardappelrooier, gazonmaaier, maaidorser, hooipers, cyclomaaier, hooischudder, maairobot, bietenrooier, bosmaaier op wielen, schudder, oogstmachineonderdeel, maaibalk, accugrasmaaier, mulchmaaier, druivenplukmachine, rietmaaier, wiersen, hark voor tractor, balenwikkelaar, bermmaaier, maaikop, grasmachine, gazonmachine',
  '8433.2': 'sorteermachine voor fruit, eiersorteermachine, wasmachine voor groenten, calibreermachine',
  '8434': 'melkmachine, melkrobot, melkstel, melkinstallatie, zuivelmachine, karn, kaasmachine, homogenisator, tepelvoering, melkklauw',
  '8435': 'wijnpers, fruitpers, sappers industrieel, ciderpers, citruspers industrieel',
  '8436':
    'voederbak, drinkbak, veedrinkbak, drinkbak voor vee, voedersysteem, broedmachine, pluimveestal inrichting, eierraapsysteem, bijenkast, stalinrichting, voermengwagen, voedermengwagen, houtklover, kalverdrinkautomaat, drinknippel, serre-inrichting, houtversnipperaar voor tractor, honingslinger, voederautomaat, volière voor leghennen, kiemkast, mestschuif, kalverhut, hooiruif, ruif, stalraam, ligbox, ligboxmatras, voerhek, veekraal, veedrijfhek, mestrobot, stalborstel, koeborstel, voederrobot, eierkist, kippenvoerbak, drinknapje, behandelbox, veebox, voersilo, houtkliever, schrikdraad, afrasteringsapparaat, weidepomp, stalmatten',
  '8437': 'maalderijmachine, graanreiniger, graanmolen, maalmachine, zaadreiniger, zeefmachine voor graan, bloemmolen',
  '8438':
    'deegmachine, kneedmachine, deegmenger, vleesmolen, snijmachine, vleessnijmachine, chocolademachine, friteslijn, schilmachine, groentesnijder, bakkerijmachine, brouwinstallatie, brouwerij-installatie, slachtlijn, deegverdeler, uitrolmachine, temperermachine, gehaktmolen, worstvuller, wafelmachine, hamburgermachine, voedingsmachine, aardappelschilmachine, voedingslijn, slagerijmachine, pralinemachine, suikerwerkmachine, marineertumbler, fileermachine, pastamachine industrieel, cutter voor vlees, visverwerkingsmachine, broodsnijmachine, ijsmachine industrieel, aardappelsnijder, hamburgerpers, groentewasmachine, kaasmachine industrieel, koekjesmachine, chocoladesmelter, wokmachine, noedelmachine, notenmolen, vleesinjector, visschubber, dosering machine voor deeg, pizzadeegpers, slagerszaag, beenzaag, planeetmenger, bakkerijmixer',
  '8439':
    'papiermachine, kartonmachine, pulpmachine, machine voor golfkarton, dozenmachine, papiersnijmachine, papierguillotine, massicot, snijplotter, stansmachine voor karton, plooimachine voor dozen, zakkenmachine, boekbindmachine, inbindmachine, vouwmachine, snijtafel, rolsnijder, brocheermachine',
  '8442': 'drukplaat, offsetplaat, cliché, drukvorm, drukcilinder, flexoplaat, plaatbelichter, gegraveerde cilinder',
  '8443':
    'drukpers, drukmachine, offsetpers, zeefdrukmachine, flexodrukmachine, digitale pers, textielprinter, grootformaatprinter, industriële printer, tampondrukmachine, inkjetcodeerder, codeermachine, zeefdrukpers, labeldrukpers, foliedrukmachine, plottermachine groot',
  '8443.2':
    'printer, laserprinter, inkjetprinter, labelprinter, etiketprinter, kopieerapparaat, kopieermachine, multifunctional, plotter, fax, tonercartridge, toner, inktpatroon, cartridge, ticketprinter, kassaprinter, printkop, fotokopieermachine, bonprinter, barcodeprinter, fotoprinter, kaartprinter, drum voor printer, kopieertoner',
  '8444':
    'spinmachine, weefgetouw, weefmachine, breimachine, textielmachine, tuftmachine, weefriet, kaardmachine, borduurmachine, tapijtmachine, jacquardmachine, weefkam, twijnmachine, vlechtmachine',
  '8449': 'viltmachine, naaldmachine, nonwovenmachine',
  '8450': 'wasmachine, was-droogcombinatie, wasautomaat, industriële wasmachine, bovenlader, wasdroogcombinatie',
  '8451': 'droogkast, wasdroger, droogautomaat, droogzwierder, strijkmachine, warmtepompdroogkast, strijkpers, mangel',
  '8451.2':
    'textielververijmachine, verfmachine voor textiel, stoffensnijmachine, droogkuismachine, coatingmachine voor textiel, stoffenwikkelaar, hittepers, strijkstraat',
  '8452': 'naaimachine, industriële naaimachine, lockmachine, overlock, stikmachine, naaimachinenaald, spoeltje',
  '8453': 'ledermachine, schoenmachine, leerlooimachine, stansmachine voor leder',
  '8454': 'gietmachine, drukgietmachine, gietlepel, gieterijmachine, coquillemachine, gietinstallatie',
  '8455': 'walserij, walsmolen, wals voor metaal, walsrol, wals',
  '8456':
    'lasersnijmachine, lasergraveermachine, waterstraalsnijmachine, plasmasnijder, vonkerosiemachine, draadvonkmachine, lasersnijder, fiberlaser snijmachine, plasmasnijmachine, lasergraveerder',
  '8457': 'bewerkingscentrum, CNC-machine, CNC, vijfasser, freescentrum, CNC-bewerkingscentrum, transfermachine',
  '8458': 'draaibank, CNC-draaibank, metaaldraaibank, langdraaiautomaat, draaicentrum',
  '8459': 'freesmachine, kolomboormachine, boormachine op zuil, freesbank, kotterbank, tapmachine, radiaalboormachine',
  '8460':
    'slijpmachine voor metaal, vlakslijpmachine, ontbraammachine, polijstmachine, bandschuurmachine industrieel, rondslijpmachine, hoonmachine, werkbankslijper, gereedschapslijpmachine, dubbele slijpsteen, slijper',
  '8461':
    'metaalzaagmachine, lintzaagmachine voor metaal, tandwielfreesmachine, zaagmachine voor metaal, afkortzaag voor metaal, steekbank',
  '8462':
    'plooibank, kantpers, pons, ponsmachine, pers, hydraulische pers, plaatschaar, walsmachine, stanspers, buigmachine, excenterpers, guillotineschaar, zetbank, buizenbuigmachine, plooipers, smeedpers, profielwals, werkplaatspers, ponsnibbelmachine, dieptrekpers, hydraulische plooibank, richtmachine, kantbank, plooimachine, zaagmachine buizen, plaatbewerkingsmachine, persautomaat, ponslijn',
  '8463': 'veerwikkelmachine, draadtrekmachine, draadrolmachine, draadbuigmachine, klinkmachine',
  '8464': 'steenzaagmachine, tegelzaag, steenbewerkingsmachine, glassnijmachine, glasbewerkingsmachine, steenknipper',
  '8465':
    'houtbewerkingsmachine, tafelzaag, panelenzaag, kantenlijmer, schaafbank, lintzaag, vandiktebank, formaatzaag, freestafel, kantenaanlijmmachine, verlijmpers, kolomfrees voor hout, boormachine voor hout, afkortzaagmachine, toupie, kunststofbewerkingsmachine, zagerijmachine, schuurmachine voor hout, CNC-frees voor hout, kettingzaagmolen, mobiele zagerij, vingerlasmachine, cirkelzaagmachine, pelletpers',
  '8466':
    'gereedschapshouder, spantang, boorkop, klauwplaat, machineklem, opspangereedschap, freesopname, boorhouder, spanmiddel, spantafel, HSK-houder, opspanmal, spankop, deelkop, boorstandaard, opspanblok, lasmal, nulpuntspansysteem, lastafel, lasopspanning, magneettafel',
  '8467':
    'boormachine, accuboormachine, schroefmachine, haakse slijper, klopboormachine, boorhamer, decoupeerzaag, cirkelzaag, kettingzaag, bosmaaier, heggenschaar elektrisch, bladblazer, schuurmachine, excentrische schuurmachine, breekhamer, drilboor, elektrisch gereedschap, accugereedschap, slagmoersleutel, bovenfrees, handcirkelzaag, reciprozaag, afkortzaag, schaafmachine, grastrimmer, multitool elektrisch, persluchtgereedschap, nagelpistool, nietpistool, motorzaag, hilti, dremel, accuschroefmachine, slijpmachine, grasmaaitrimmer, boormachien, vlakschuurmachine, pneumatische hamer, slagschroevendraaier, doorslijpmachine, heggentrimmer, kantensnijder, betonvibrator, verfmenger, spijkerpistool, heteluchtpistool op accu, polijstmachine met accu, accuzaag, steenzaag, tegelsnijmachine elektrisch, betonboor machine, voegenfrees, multischuurmachine, plaatknabbelaar, soldeergereedschap, slagboormachine, verstekzaag, klopboor, schuurmachientje, lijmpistool elektrisch, betonmixer handmodel, takkenzaag op accu, accuschaar, tuinmachine, tuingereedschap elektrisch, kloofmachine, grondboor op motor, freesmachine, boor',
  '8468': 'gaslasapparaat, snijbrander, lasbrander, soldeerlamp, autogeen lastoestel',
  '8469': 'typemachine, schrijfmachine',
  '8470':
    'kassa, kasregister, rekenmachine, kassasysteem, betaalterminal, bancontactterminal, zakrekenmachine, frankeermachine, ticketautomaat, kassascherm, kassatoestel, bestelzuil, frankeertoestel',
  '8471':
    'computer, laptop, pc, tablet, server, harde schijf, SSD, toetsenbord, muis, scanner, barcodescanner, desktop, dockingstation, NAS, industriële pc, notebook, externe schijf, werkstation, minicomputer, kaartlezer, handscanner, panel-pc, numeriek klavier, geheugenuitbreiding, chromebook, raspberry pi, kiosk met scherm, documentscanner, thin client, webserver, draadloze muis, draadloos toetsenbord, usb-hub, industriële computer, pc-scherm, kassacomputer, e-reader, barcodelezer, touchpad, joystick, extern geheugen, beeldscherm-pc, rekencentrum, datacenter rack',
  '8472':
    'papierversnipperaar, nietapparaat elektrisch, geldautomaat, geldtelmachine, muntsorteerder, bankautomaat, perforator, kantoormachine, lamineertoestel, brievenweger, boekbinder, inbindapparaat, vouwmachine voor brieven, etiketteertang',
  '8473':
    'geheugenmodule, moederbord, videokaart, grafische kaart, RAM, computeronderdeel, computerkast, geheugenkaart intern, processorkoeler, geluidskaart, laptopscharnier, laptopbatterij houder, behuizing voor pc, laptopstandaard, muismat elektronisch, serverkast, serverrack, patchkast, 19-inch rack',
  '8474':
    'breker, puinbreker, zeefmachine, zeefinstallatie, kaakbreker, trommelzeef, trilzeef, steenbreker, maalinstallatie, wasinstallatie voor grond, kogelmolen, sorteerinstallatie, hamermolen, zandwasser, zeef',
  '8474.2':
    'betonmolen, betonmixer, betoncentrale, betonmenger, asfaltcentrale, mortelmenger, pleistermachine, tegelpers, betonsteenmachine, cementmolen, mortelmixer',
  '8475': 'glasmachine, glasblaasmachine, flessenblaasmachine voor glas',
  '8476': 'verkoopautomaat, drankautomaat, snoepautomaat, koffieautomaat, broodautomaat, wisselautomaat, frisdrankautomaat, vendingmachine',
  '8477':
    'spuitgietmachine, extruder, blaasmachine, thermovormmachine, rotatiegietmachine, kunststofmachine, vulkaniseerpers, foliemachine, extrusielijn, blaasvormmachine, granulator, rubberpers, vacuümvormmachine, spuitgietpers, folielasmachine',
  '8478': 'tabaksmachine, sigarettenmachine',
  '8479':
    'machine op maat, speciaalmachine, assemblagemachine, montagelijn, productielijn, mengmachine, menger, roerwerk, industriële mixer, poedercoatinginstallatie, reinigingsmachine industrieel, ultrasoonreiniger, wikkelmachine voor kabel, persmachine, olievernevelaar, testbank, proefopstelling, automatiseringslijn, sprayinstallatie, lijmmachine, doseerinstallatie, toevoersysteem, triltrommel, trilvuller, schroefautomaat, ontvettingsmachine, galvano-installatie, machinebouw, reactor, roerder, persinstallatie, kabelmachine, verfrobot industrieel, testopstelling, vulinstallatie, klimaatkast, zoutneveltestkast, tabletteermachine, capsulemachine, industriële wasmachine voor onderdelen, machine voor draadbewerking, dompellijn, autowasinstallatie, carwash, bandenwisselaar, bandenmonteermachine, balanceermachine voor wielen, mestverwerkingsmachine, biogasinstallatie',
  '8479.2': 'robot, humanoïde robot, serverobot, schoonmaakrobot, zwembadrobot, servicerobot, onderwaterrobot',
  '8479.3':
    'sorteermachine, sorteerlijn, recyclagemachine, shredder, afvalpers, balenpers voor karton, kartonpers, houtversnipperaar, versnipperaar, industriële shredder, blikpers, compacteermachine, hakselaar, afvalscheider, perscontainer, kabelstripmachine, optische sorteerder, kabelrecyclage, afvalverdichter, bandenshredder',
  '8479.4': 'luchtbevochtiger, verdampingskoeler, luchtkoeler, adiabatische koeler',
  '8480':
    'matrijs, mal, gietvorm, spuitgietmatrijs, spuitgietvorm, vorm, coquille, bakvorm industrieel, blaasmatrijs, gietmal, vormplaat, chocoladevorm, rubbermal, gietbak, thermovormmatrijs, betonmal, matrijzenbouw, matrijsonderdeel, bekistingsmal, modelplaat, gietmodel, zandkern, rotatiemal, perswerktuig, siliconenmal, prototypematrijs, vormblok, ponsmatrijs, malbouw, vacuümvorm mal, trekmatrijs voor draad, contramal',
  '8481':
    'kraan, klep, ventiel, afsluiter, kogelkraan, mengkraan, keukenkraan, badkamerkraan, radiatorkraan, thermostaatkraan, magneetventiel, terugslagklep, vlinderklep, veiligheidsventiel, drukregelaar, douchekraan, kogelafsluiter, schuifafsluiter, reduceerventiel, vlotterkraan, buitenkraan, wastafelkraan, hydraulisch ventiel, pneumatisch ventiel, regelklep, brandkraan, membraanklep, ontluchter, drukreduceerventiel, collector voor vloerverwarming, brandhydrant, tapkraan, kraanwerk, thermostatische kraan, stopkraan, autoventiel, stuurventiel, mengklep, lavabokraan, douchekop, handdouche, douchekolom, aftapkraan, gasklep, badkraan, toiletkraan, vulkraan, kleppenblok, ventielblok, bidetkraan, drukverhogingsklep, mengventiel, sifon, afvoerplug, spoelmechanisme, stortdouche, regendouche, doucheset, douchestang, slangkoppeling met kraan, gaskraan, gasregelaar, drukregelaar gas, perslucht regelaar, ontspanner, filterregelaar, hydraulisch blok, hydroblok, inlaatcombinatie, veiligheidsgroep, sanitaire kraan, spoelkraan, elektrische klep, afvoerstop, tuinkraan, ketelvulset, waterslot, naaldventiel, zuurstofregelaar, klepseat, zeefafsluiter, douche, stortkop, drukspoeler, kraanset',
  '8482':
    'kogellager, lager, rollager, naaldlager, kegellager, tonlager, groefkogellager, wiellager, lagerkogel, cilinderlager, axiaallager, lagerring, druklager, lineair lager, lagerset, spanlager, kogellagertje, kogel, stalen kogel',
  '8483':
    'tandwiel, tandwielkast, reductor, reductiekast, as, aandrijfas, glijlager, lagerblok, lagerhuis, riemschijf, poelie, koppeling voor as, askoppeling, kettingwiel, krukas, nokkenas, transmissie, vertragingskast, tandheugel, kogelomloopspindel, wormwiel, rondsel, versnellingsbak, overbrenging, planetaire reductor, motorreductor, vliegwiel, spindel, leadscrew, katrolwiel, lineaire geleiding, kogelschroef, tandriempoelie, trapeziumspindel, kettingtandwiel, tandkrans, elektromagnetische koppeling, glijbus, stuuras, getande as, lineaire as, tandriemaandrijving, spindelmoer, excenter, cardanas industrieel, kruiskoppeling, wormkast, hoekoverbrenging, koppelstuk voor as, kettingspanner, kogelrollenspindel, draaikrans, rondselas, vrijloop, tandheugelaandrijving',
  '8484': 'koppakking, metalen pakking, pakkingset, mechanische asafdichting, vlakke pakking, flenspakking, asafdichting, spiraalpakking',
  '8485': '3D-printer, metaalprinter, additieve machine, lasersintermachine',
  '8486': 'waferstepper, machine voor chips, lithografiemachine, cleanroomtoestel, SMD-machine, bestukkingsmachine, wafermachine',
  '8487':
    'scheepsschroef, machineonderdeel, smeernippel, handwiel, oliekeerring, olieafdichting, bootschroef, machinepoot, stelvoet, machinevoet, hendel, hendelgreep, stelhandel, vetnippel, spanhendel, kogelkop, machineknop, hijsgreep, stabilisatievoet, wisselstuk, reserveonderdeel',
  '8501':
    'elektromotor, motor, elektrische motor, stappenmotor, borstelloze motor, gelijkstroommotor, wisselstroommotor, DC-motor, driefasenmotor, buismotor, rolluikmotor, tractiemotor, inductiemotor, ventilatormotor, poortmotor, naafmotor, draaistroommotor, trilmotor, motortje, motorreductor elektrisch, gordijnmotor, aandrijving, wisselmotor, naaimachinemotor, aandrijfmotor',
  '8501.2': 'servomotor, actuator, lineaire actuator, servoaandrijving, lineaire motor, elektrische cilinder, stelmotor, klepaandrijving',
  '8501.3': 'zonnepaneelset',
  '8502':
    'generator, stroomgroep, noodstroomgroep, noodgenerator, stroomgenerator, aggregaat, stroomaggregaat, windturbine, warmtekrachtkoppeling, wkk, dieselgenerator, wkk-installatie, dynamo industrieel, windmolen voor stroom, benzinegenerator',
  '8503': 'stator, rotor, motorhuis, ankerwikkeling, collector voor motor, wikkeling, magneetrotor',
  '8504':
    'omvormer, voeding, adapter, lader, acculader, batterijlader, laadpaal, laadstation, gelijkrichter, frequentieregelaar, UPS, noodvoeding, stroomvoorziening, netvoeding, snellader, telefoonlader, powerbank lader, softstarter, ledvoeding, leddriver, ledtransformator, DC-DC-omvormer, draadloze lader, batterijoplader, inverter, zonne-omvormer, micro-omvormer, schakelende voeding, motorsturing, snelheidsregelaar, voedingsblok, elektronische ballast, reisadapter, autolader, oplader, gsm-lader, usb-lader, laptoplader, netadapter, voedingstrafo, batterijtester lader, spanningsomvormer, transfoblok, laadbox, wallbox, stroomomvormer, labvoeding, laadzuil',
  '8504.2':
    'transformator, trafo, vermogenstransformator, verdeeltransformator, scheidingstransformator, spoel, smoorspoel, inductor, ringkerntransformator, stroomtransformator, middenspanningscabine, hoogspanningscabine, gietharstransformator, autotransformator, ferrietkern spoel, hoogspanningstransformator, netfilter, EMC-filter, ringkern, drosselspoel, distributiecabine, elektriciteitscabine',
  '8505':
    'magneet, permanente magneet, neodymiummagneet, hefmagneet, magneetfolie, magneetband, ringmagneet, blokmagneet, zeldzame-aardmagneet, koelkastmagneet, potmagneet, magneetstrip, zoekmagneet, sterke magneet, alnico, magneetplaat, magneetknop, magneetbord magneetjes, magneetje, magneetklem, magneetlijst, magneethouder, magneetfolie bedrukt, gelijmde magneet',
  '8505.2': 'ferrietmagneet, ferriet, keramische magneet, luidsprekermagneet, ferrietkern',
  '8505.3': 'elektromagneet, magneetrem, magneetspoel, solenoïde, magneetkoppeling, magnetische opspantafel',
  '8506':
    'wegwerpbatterij, penlite, AA-batterij, AAA-batterij, knoopcel, alkalinebatterij, batterij voor zaklamp, 9V-batterij, knoopbatterij, horlogebatterij, batterij voor hoorapparaat, batterij, lithiumknoopcel, zink-koolbatterij',
  '8507':
    'accu, herlaadbare batterij, lithiumbatterij, lithium-ion accu, batterijcel, lithiumaccu, gereedschapsaccu, telefoonaccu, laptopaccu, li-ion batterij, LiFePO4, oplaadbare batterij, NiMH-batterij, laptopbatterij, gsm-batterij, 18650-cel, batterij, camera-accu, drone-accu, oplaadbare penlite, buffer batterij, knoopaccu',
  '8507.2':
    'startbatterij, autobatterij, loodaccu, tractiebatterij, AGM-accu, vrachtwagenbatterij, motorbatterij, loodbatterij, heftruckbatterij, gelbatterij, autoaccu, bootaccu',
  '8507.3':
    'thuisbatterij, batterijpakket, accupack, fietsaccu, batterijmodule, batterijopslag, powerbank, fietsbatterij, batterijcontainer, energieopslagsysteem, e-bike batterij, powerstation, batterijmanagementsysteem, BMS',
  '8508':
    'stofzuiger, steelstofzuiger, robotstofzuiger, industriële stofzuiger, kruimeldief, bouwstofzuiger, waterzuiger, centrale stofzuiger, stofzuigerzak, stofzuigermond, aswuiger, dweilrobot, tapijtreiniger, schrobmachine, vloerreiniger, schrobzuigmachine, veegmachine, bladzuiger',
  '8509':
    'mixer, keukenrobot, blender, staafmixer, sapcentrifuge, elektrische tandenborstel, vleesmolen elektrisch, keukenmachine, citruspers, hakmolentje, foodprocessor, koffiemolen, ijsmachine, slowjuicer, snijmachine huishoud, elektrische blikopener, handmixer, keukentoestel, boenmachine, klein elektro, blikopener elektrisch, spiraliser, melkopschuimer, ijsverbrijzelaar, snelsnijder, vacuümtoestel voor thuis, monddouche, luchtontvochtiger huis, voedselvermaler',
  '8510': 'scheerapparaat, tondeuse, baardtrimmer, epilator, ladyshave, haartrimmer, neushaartrimmer, scheertoestel, schapenscheermachine',
  '8511':
    'bougie voor motor, ontstekingsbougie, startmotor, alternator, bobine, gloeibougie, ontsteking, starter, dynamo voor auto, bougiekabel',
  '8512':
    'koplamp, achterlicht, richtingaanwijzer, claxon, ruitenwisser, zwaailicht, autoverlichting, werklamp voor tractor, mistlamp, aanhangwagenverlichting, autoalarm, werklicht voor machine, pinker, flitslicht, toeter, markeringslicht, ledbalk, kentekenverlichting, ruitenwisserblad, parkeersensor, ruitenwissermotor, fietsclaxon, alarmlamp, oranje zwaailicht, achteruitrijalarm, autolamphouder, dagrijverlichting, breedtelamp, reverse-alarm, remlicht',
  '8512.2': 'fietslamp, fietsverlichting, fietsdynamo, fietsvoorlicht, fietsachterlicht, naafdynamo',
  '8513': 'zaklamp, hoofdlamp, pillamp, looplamp, kampeerlamp, mijnlamp, zoeklicht, zaklantaarn, inspectielamp, penlight, ledzaklamp',
  '8514':
    'elektrische oven industrieel, inductieoven, keramiekoven, labo-oven, hardingsoven, weerstandsoven, muffeloven, droogoven industrieel, moffeloven, uithardingsoven, boogoven',
  '8515':
    'lasapparaat, lastoestel, soldeerbout, puntlasmachine, MIG-lasapparaat, TIG-lasapparaat, lasmachine, lastransformator, soldeerstation, laspost, lastoorts, kunststoflasapparaat, stiftlasapparaat, lasergasapparaat, heteluchtföhn industrieel, ultrasoon lasmachine, elektrolastoestel, lasinverter, soldeerpistool, laslaser',
  '8516':
    'haardroger, föhn, strijkijzer, microgolfoven, microgolf, magnetron, fornuis, oven, kookplaat, inductiekookplaat, waterkoker, koffiezetapparaat, koffiezet, broodrooster, friteuse, wafelijzer, croque-monsieurtoestel, krultang, stijltang, gourmetstel, raclettetoestel, airfryer, espressotoestel, elektrisch fornuis, keramische kookplaat, stoomoven, inbouwoven, stoomstrijkijzer, koffiezetter, senseo, frietketel, gourmettoestel, rijstkoker, elektrische barbecue, heteluchtfriteuse, kookvuur, eierkoker, grill, paninitoestel, wafelbakker, teppanyaki, haardroogkap, handendroger, broodbakmachine, theezetter, fonduestel, contactgrill, yoghurtmachine, sandwichmaker, espressomachine voor thuis, melkwarmer, elektrische wok, haarborstel verwarmd, styler, warmhoudplaat, flessenwarmer, heteluchtoven, inbouwfornuis, dubbele oven, koffiepadmachine, koffiecupmachine, nespresso, waterkoker elektrisch, grillplaat, espressomachine, koffieautomaat voor thuis',
  '8516.2':
    'boiler, elektrische boiler, waterverwarmer, warmwaterboiler, elektrische verwarming, elektrische radiator, convectorkachel, vloerverwarming, elektrische vloerverwarming, infraroodpaneel, elektrische kachel, doorstroomverwarmer, keukenboiler, verwarmingselement, weerstand voor verwarming, accumulatieverwarming, infraroodverwarming, verwarmingsfolie, straalkachel, terrasverwarming elektrisch, weerstandselement, warmtelint, elektrisch deken, verwarmingskussen, warmtekussen, voetenwarmer, badkamerverwarming, vorstbeveiliging, radiator elektrisch, verwarmingskabel, stralingspaneel, terrasstraler, bijverwarming, verwarmingslint, dompelaar',
  '8517':
    'telefoon, gsm, smartphone, router, modem, switch, netwerkswitch, wifi-router, basisstation, parlofoon, intercom, DECT-telefoon, draadloze telefoon, accesspoint, repeater, mobiele telefoon, netwerkkaart, zendmast, smartwatch, netwerkapparatuur, wifiversterker, telefooncentrale, deurtelefoon, videofoon, glasvezelmodem, patchpaneel, mediaconverter, gateway, bluetoothmodule, IoT-module, firewall, walkietelefoon, simkaartrouter, 4G-router, 5G-antenne, VoIP-telefoon, hotspot, netwerkmodule, SFP-module, videodeurbel, noodtelefoon, seniorentelefoon, faxmodem, telefoontoestel',
  '8517.2':
    'screenprotector, telefoonhouder, telefoonstandaard, smartphonehouder, gsm-houder, webcamcover, tablethouder, gsm-accessoire, telefoonaccessoire',
  '8518':
    'luidspreker, speaker, boxen, microfoon, hoofdtelefoon, koptelefoon, oortje, versterker, draadloze luidspreker, soundbar, headset, megafoon, geluidsinstallatie, subwoofer, in-ear oordopje, bluetooth speaker, PA-installatie, studiomonitor, luidsprekerbox, hifi-versterker, draadloze microfoon, oordopjes, gaming headset, luidsprekertje, draagbare speaker, conferentiemicrofoon, mengpaneel, mengtafel, lavaliermicrofoon, plafondluidspreker, geluidsbox',
  '8519': 'platenspeler, cd-speler, dictafoon, geluidsopnemer, mp3-speler, hifi-keten, stereoketen, recorder, jukebox',
  '8521': 'dvd-speler, videorecorder, mediaspeler, blu-rayspeler, digitale recorder',
  '8522': 'platenspelernaald, pick-upelement, toonarm',
  '8523':
    'usb-stick, geheugenkaart, SD-kaart, memorystick, chipkaart, RFID-tag, badge, cd, dvd, magneetkaart, toegangsbadge, smartcard, lege cd, NFC-tag, RFID-kaart, vinylplaat, betaalkaart, toegangskaart',
  '8524': 'display, touchscreen, aanraakscherm, lcd-scherm, oledscherm, beeldpaneel, touchpaneel, displaymodule, TFT-scherm',
  '8525':
    'camera, bewakingscamera, webcam, digitale camera, videocamera, beveiligingscamera, ip-camera, dashcam, warmtebeeldcamera, industriële camera, actiecamera, achteruitrijcamera, visionsysteem, camerabewaking, wildcamera, deurcamera, spiegelreflexcamera, GoPro, inspectiecamera, endoscoopcamera, drone camera, babycamera, lijnscancamera, bodycam, nummerplaatcamera, CCTV',
  '8525.2': 'zender, walkietalkie, zendapparatuur, portofoon, tv-zender, draadloze zender, babyfoon, mobilofoon, marifoon',
  '8526':
    'gps, navigatiesysteem, radar, afstandsbediening, gps-tracker, trackingsysteem, radiobesturing, fishfinder, handzender, radiosturing voor kraan, track-and-trace module',
  '8527': 'radio, autoradio, wekkerradio, dab-radio, transistorradio, internetradio, radio-ontvanger, bouwradio',
  '8528':
    'televisie, tv, beeldscherm, monitor, scherm, smart-tv, beamer, projector, digibord, digitaal bord, settopbox, computerscherm, ledwand, digital signage, ledscherm, reclamescherm, interactief whiteboard, decoder, infoscherm, flatscreen, gamingmonitor, touchmonitor, schermpje, presentatiescherm, conferentiescherm, pc-monitor, projectiebeamer',
  '8529':
    'antenne, tv-antenne, schotelantenne, parabool, autoantenne, wifi-antenne, satellietschotel, coaxsplitter, gps-antenne, antenneversterker',
  '8530':
    'verkeerslicht, spoorwegsein, slagboom, parkeerslagboom, seinlicht, overwegbeveiliging, dynamisch verkeersbord, matrixbord, werfverkeerslicht',
  '8531':
    'rookmelder, alarm, alarmsysteem, sirene, bewegingsmelder, alarmcentrale, brandmelder, inbraakalarm, brandcentrale, CO-melder, koolmonoxidemelder, brandalarm, inbraakbeveiliging, gasmelder, brandmeldcentrale, alarminstallatie, paniekknop, waterlekdetector, deurcontact, glasbreukdetector, brandblusmelder, paniekalarm, persoonsalarm, luidalarm, evacuatiesirene, hittemelder',
  '8531.2': 'deurbel, bel, zoemer, signaallamp, ledindicator, draadloze bel, signaalzuil, andonlamp, buzzer, verklikkerlamp',
  '8532':
    'condensator, elco, supercondensator, weerstand, potentiometer, keramische condensator, SMD-weerstand, varistor, elektronische component, elektronisch onderdeel, filmcondensator, passieve component, thermistor, trimmer, shunt',
  '8534':
    'printplaat, blanke printplaat, print, pcb, flexprint, printkaart, kale print, meerlaagse print, gedrukte schakeling, flexibele print',
  '8534.2':
    'printplaatassemblage, bestukte printplaat, elektronische kaart, stuurprint, pcba, elektronische module, besturingsprint, elektronicakaart, elektronische sturing, elektronica-assemblage, controllerbord, elektronica',
  '8535':
    'hoogspanningsschakelaar, middenspanningsschakelaar, vermogensschakelaar, schakelapparatuur, overspanningsafleider, middenspanningscel, lastscheider, bliksemafleider',
  '8536':
    'stekker, stopcontact, schakelaar, relais, connector, zekering, contactdoos, klem, aansluitklem, drukknop, lichtschakelaar, verlengstekker, fitting voor lamp, lampvoet, dimmer, differentieelschakelaar, verliesstroomschakelaar, kabelschoen, stekkerdoos, eindeloopschakelaar, contactor, domino, kroonsteen, rijgklem, noodstop, wandcontactdoos, tijdschakelaar, stekkerblok, USB-connector, zekeringhouder, automatische zekering, verdeelstekker, voetschakelaar, wago-klem, printconnector, rj45-stekker, microswitch, reedcontact, wartel, magneetschakelaar, drukknoppenkast, M12-connector, schakelmateriaal, tuimelschakelaar, contactpen, coaxconnector, overspanningsbeveiliging, CEE-stekker, verloopstekker, kabeldoos, schemerschakelaar, afstandsschakelaar, bewegingsschakelaar, differentieel, steekklem, stekkerbus, aardlekschakelaar, krimpconnector, lasdoos, wago, kabelverbinder, printklem, draaischakelaar, sleutelschakelaar, drukknop met led, laadstekker, stroomverdeler, waterdichte connector, bussteker, banaanstekker, klinkstekker, type 2-stekker, aansluitblok, railverlichting adapter, sokkel voor relais, aardingsklem, kabelverbindingsset, kabelmof, laagspanningsconnector, automaat, drukknoppen, knop',
  '8537':
    'schakelkast, stuurkast, elektrische kast, zekeringkast, verdeelbord, besturingskast, PLC, schakelbord, elektriciteitskast, laagspanningsbord, bedieningspaneel, besturingspaneel, werfkast, bedieningskast, verdeelkast, plc-sturing, motor control center, besturingssysteem, sturing, elektrisch bord, domoticakast, domotica, werfverdeelkast, bedieningspupiter, pompsturing, HMI, bedieningsscherm, motorstarterkast, laagspanningskast, pompkast, remote I/O, industriële sturing, kastenbouw, bordenbouw, borden en kasten, verdeeldoos, kast',
  '8538':
    'lege schakelkast, kast zonder inhoud, DIN-rail, lege elektrische kast, elektronicabehuizing, behuizing voor elektronica, inbouwdoos, aansluitdoos, aftakdoos, lege stuurkast, meterkast, inbouwkast voor automaten, kabeldoorvoerplaat, kastdeur voor schakelkast',
  '8539':
    'lamp, gloeilamp, ledlamp, spaarlamp, halogeenlamp, tl-lamp, tl-buis, ledbuis, uv-lamp, autolamp, ledspot, ledmodule, xenonlamp, neonlamp, infraroodlamp, filamentlamp, peertje, lichtbron, kwiklamp, spotje, halogeenspot, plantenlamp, groeilamp, filamentledlamp, ovenlamp, koelkastlamp, TL, led, strip',
  '8540': 'elektronenbuis, radiobuis, magnetronbuis, beeldbuis',
  '8541':
    'halfgeleider, diode, transistor, thyristor, IGBT, MOSFET, laserdiode, fotodiode, kwartskristal, led-component, ledchip, vermogenshalfgeleider, bruggelijkrichter, optocoupler, piëzo-element',
  '8541.2':
    'zonnepaneel, zonnecel, fotovoltaïsch paneel, PV-paneel, zonnemodule, pv-installatie, zonnedakpan, flexibel zonnepaneel, PV-module, draagbaar zonnepaneel, zonneceltje, zonnepaneelsysteem, bevestiging met zonnepaneel',
  '8542':
    'chip, microchip, ic, microcontroller, processor, geheugenchip, geïntegreerde schakeling, FPGA, flashgeheugen, cpu, ASIC, wafer, microprocessor, RFID-chip',
  '8543':
    'elektrolyser, brandstofcel, waterstofcel, waterstofgenerator, elektrolyse-installatie, bipolaire plaat, elektrolysestack, waterstofinstallatie, membraanelektrode',
  '8543.2':
    'elektronisch toestel, signaalgenerator, e-sigaret, elektronische sigaret, insectenverdelger elektrisch, galvaniseertoestel, ultrasone verjager, vape, deeltjesversneller, metaaldetector, signaalversterker, schrikdraadtoestel, elektronische gadget, elektronisch apparaat, anti-marterapparaat, muggenlamp, vliegenlamp, tens-toestel, uv-c ontsmetter, galvanisatie-inrichting, ioniser, diefstalbeveiligingspoort, winkelbeveiliging, zonnebank, solarium, gelaatssauna, nagellamp, bruiningstoestel',
  '8544':
    'kabel, elektrische kabel, stroomkabel, verlengkabel, snoer, verlengsnoer, draad voor elektriciteit, VOB-draad, XVB-kabel, installatiekabel, laagspanningskabel, laadkabel, verlengdraad, kabelhaspel, haspel, coaxkabel, stuurkabel, geïsoleerde draad, aardingskabel, hoogspanningskabel, voedingskabel, luidsprekerkabel, elektriciteitsdraad, sensorkabel, batterijkabel, soepele kabel, rubberkabel, laskabel, wikkeldraad geëmailleerd, grondkabel, zonnekabel, servokabel, buitenkabel, luidsprekersnoer, lampensnoer, textielkabel, strijkijzersnoer, startkabel, jumpkabel, vlakke kabel, lintkabel, thermokoppelkabel, motorkabel, halogeenvrije kabel, EXVB, telefoonsnoer',
  '8544.2':
    'kabelboom, bekabeling, kabelset, kabelassemblage, kabelharnas, kabelbundel, geconfectioneerde kabel, kabelconfectie, autobekabeling, draadboom, draadbundel, bedrading, voorbedrading, kabel met connector, motorkabelboom, connectorkabel, geassembleerde kabel, kabels met stekker',
  '8544.3':
    'netwerkkabel, datakabel, utp-kabel, glasvezelkabel, patchkabel, usb-kabel, HDMI-kabel, ethernetkabel, glasvezel patchkabel, telefoonkabel, internetkabel',
  '8545': 'koolborstel, koolstofelektrode, grafietborstel, koolstofblok',
  '8546':
    'isolator, elektrische isolator, porseleinen isolator, isolatiebuis, krimpkous, elektriciteitsbuis, hoogspanningsisolator, isolatiekous',
  '8549': 'elektronisch afval, oude batterijen, e-waste, elektronicaschroot, elektroschroot',
  '8601': 'locomotief, trein, tram, tramstel, metrostel, treinstel, dieseltrein, rangeerlocomotief, metro',
  '8605': 'treinwagon, wagon, goederenwagon, rijtuig, spoorwagen, ketelwagen, onderhoudsvoertuig voor spoor',
  '8607':
    'treinonderdeel, treinwiel, draaistel, remonderdeel voor trein, buffer voor trein, wielstel, tramonderdeel, stroomafnemer, treindeur, wisselstuk voor tram, pantograaf, spoormaterieel, treinzetel, koppeling voor trein, wisselstuk voor trein',
  '8608': 'spoorwegmateriaal, seinpaal, baken, stootjuk, draaischijf voor trein',
  '8609': 'zeecontainer, container voor transport, isothermcontainer, tankcontainer, laadcontainer, wissellaadbak',
  '8701': 'tractor, landbouwtractor, trekker, minitractor, rupstractor, smalspoortractor',
  '8701.2': 'trekkende eenheid, vrachtwagentrekker, terminaltrekker',
  '8702': 'bus, autobus, autocar, touringcar, minibus, elektrische bus, lijnbus',
  '8703': 'auto, wagen, personenwagen, stationwagen, SUV, bedrijfswagen, oldtimer, tweedehandswagen, racewagen',
  '8703.2': 'quad, golfkar, buggy, skelter met motor, gocart, sneeuwscooter, kart, golfwagentje, terreinwagentje, elektrische golfkar',
  '8703.3': 'elektrische wagen, elektrische auto, hybride wagen, plug-inhybride, waterstofauto',
  '8703.4': 'mobilhome, motorhome, camper, campervan, kampeerauto',
  '8704':
    'vrachtwagen, bestelwagen, camion, pick-up, kipper, koelwagen, camionette, lichte vrachtwagen, vuilniswagen, dumper, kipwagen, elektrische bestelwagen',
  '8705':
    'brandweerwagen, ziekenwagen, veegwagen, takelwagen, betonmixerwagen, kraanwagen, kolkenzuiger, mobiele werkplaats, straatveger, foodtruck, sleepwagen, hoogwerkerwagen',
  '8706': 'vrachtwagenchassis, autochassis, chassis met motor',
  '8707':
    'carrosserie, cabine, laadbak, koffer voor vrachtwagen, opbouw, tractorcabine, koelopbouw, vrachtwagenopbouw, camperinbouw, kipbak',
  '8708':
    'auto-onderdeel, rem, remschijf, uitlaat, bumper, schokdemper, schokbreker, koppeling voor auto, versnellingsbak voor auto, stuurwiel, velg, radiator voor auto, veiligheidsgordel, airbag, autodeur, trekhaak, dakdrager, ophanging, stabilisatorstang, wisselstuk voor auto, achterbrug, motorkap, spatbord voor auto, brandstoftank voor wagen, cardanas, stofhoes, aandrijfas voor wagen, wiel, tuningonderdeel, vrachtwagenonderdeel, spoiler, remklauw, remtrommel, wielnaaf, bullbar, dashboard, uitlaatpijp, dakkoffer, fietsendrager, draagarm, stuurkogel, onderrijbeveiliging, autostoelonderdeel, aluminium velg, remleiding, intercooler, carrosseriedeel, treeplank, bagagerek, imperiaal, bedrijfswageninrichting, laadvloer, roetfilter los, cardan, motorsteun voor auto, automat onderdeel, dakrek, veerpoot, wieldop, hemelbekleding, trekhaakset, interieurdeel, bakwagenonderdeel, hoedenplank, zonneklep, uitlaatdemper, brandstofleiding, wiellagerset, autoaccessoire, spoorstang, fuseekogel, draagarmrubber, cabineonderdeel, vangmuil, kogelkoppeling, turbo-onderdeel, autoruitrubber, sneeuwketting houder, laadvloerbescherming, schutbord, carrosserieonderdeel, wielklem, versnellingsbak, transmissie, koppeling, as',
  '8708.2': 'aandrijflijn voor elektrische wagen, e-as, elektrische aandrijflijn, batterijbehuizing voor wagen, elektrische vooras',
  '8709': 'elektrotrekker, trekwagen voor magazijn, platformwagen, bagagetrekker, elektrische plateauwagen',
  '8710': 'tank als wapen, pantservoertuig, gevechtsvoertuig, pantserwagen',
  '8711':
    'motorfiets, moto, bromfiets, scooter, elektrische fiets, e-bike, elektrische step, speedpedelec, brommer, snorfiets, elektrische bakfiets, vespa, elektrische scooter, elektrische mountainbike, elektrische vouwfiets, hoverboard, monowheel, crossmotor, pedelec, step met motor, fatbike, elektrische stadsfiets, elektrische kinderstep, driewieler elektrisch, step, elektrische driewieler',
  '8712':
    'fiets, koersfiets, mountainbike, stadsfiets, kinderfiets, bakfiets, vouwfiets, driewieler voor volwassenen, racefiets, tandem, plooifiets, gravelbike, damesfiets, herenfiets, ligfiets, BMX, loopfiets, transportfiets, cargobike, deelfiets, velo, step, fietsen, citybike, kinderstep op luchtbanden, hybride fiets, mamafiets, eenwieler, fietstaxi, aangepaste fiets',
  '8713': 'rolstoel, elektrische rolstoel, scootmobiel, invalidenwagen',
  '8714':
    'fietsonderdeel, fietswiel, fietszadel, zadel, stuur voor fiets, pedaal, derailleur, fietsrem, spatbord, fietsketting, cassette voor fiets, crank, fietsbel, zadelpen, bagagedrager, trapper, fietsspaak, spaak, fietsvelg, motoronderdeel voor moto, fietskrat, fietsstuur, middenmotor voor fiets, kettingkast, bidonhouder, remhendel, fietsaccessoire, velgrem, fietsnaaf, rolstoelonderdeel, fietskettingblad, handvat voor fiets, standaard voor fiets, stuurpen, motouitlaat, kettingblad, fietskrukstel, fietsslotbeugel, fietsmand, rijwielonderdeel, zijwieltjes, fietspedalen, remblokje fiets, schakelversteller, freewheel, ketting voor fiets, e-bike motor, fietsstandaard, schijfrem voor fiets, fietsmotor, velg, rem',
  '8714.2':
    'fietskader, fietsframe, fietsvork, frame voor fiets, kader voor fiets, voorvork, koersfietskader, carbonframe, aluminium fietsframe, rijwielframe, kader, frame',
  '8715':
    'kinderwagen, buggy voor kinderen, wandelwagen, buggy, plooibuggy, duowagen, reiswieg op wielen, kinderkar, kinderwagenonderdeel, buggybord',
  '8716':
    'aanhangwagen, oplegger, caravan, paardentrailer, remorque, bagagekar, aanhanger, dieplader, kipaanhangwagen, tankoplegger, kipper oplegger, koeloplegger, bootaanhangwagen, landbouwaanhangwagen, containerchassis, trailer, mobiele woonwagen, schuifzeiloplegger, as voor aanhangwagen, fietskar, veetrailer, autoambulance aanhangwagen, aanhangwagenonderdeel, laadaanhangwagen, koelaanhangwagen, foodtrailer, ladderwagen, tandemasser, plateauwagen voor tractor, kiepkar, bakwagen, mestkar, hondenkar, aanhangwagentje, onderstel van aanhangwagen, disselbak, verkoopwagen, motortrailer, autotransporter, boottrailer, tankwagen, tankaanhanger, mestwagen',
  '8716.2':
    'kruiwagen, steekkar, transportkar, winkelkar, boodschappenkar, rolcontainer, trolley, handkar, steekwagen, duwkar, serveerwagen, bolderkar, winkelwagen, magazijnwagen, meubelroller, plateauwagen, roltrolley, etagewagen, caddie, zakkenwagen, kruiwagenwiel, mestkruiwagen, bagagewagen, laadkar, verpleegwagen, boodschappentrolley, transportwagen, tuinkar, buffetwagen, wasserijkar, schoonmaakwagen, pompwagen voor vat, postkar, drankenwagen, hotelkar, roomservicewagen',
  '8802': 'vliegtuig, helikopter, satelliet, ultralicht vliegtuig, zweefvliegtuig',
  '8804': 'parachute, valscherm, paraglider, luchtballon, heteluchtballon',
  '8805': 'vluchtsimulator, grondmaterieel voor luchthaven',
  '8806':
    'drone, quadcopter, onbemand vliegtuig, cameradrone, landbouwdrone, droneonderdeel, multicopter, fpv-drone, inspectiedrone, sproeidrone',
  '8807':
    'vliegtuigonderdeel, propeller voor vliegtuig, landingsgestel, vliegtuigzetel, luchtvaartonderdeel, helikopteronderdeel, satellietonderdeel, turbineschoep voor vliegtuig, vleugeldeel, vliegtuiginterieur',
  '8901':
    'schip, vrachtschip, ferry, binnenschip, duwbak, vissersboot, sleepboot, baggerschip, ponton, boei, reddingsvlot, lichter, veerboot, patrouilleboot, drijvende steiger, werkboot, drijvend dok, woonboot, aanlegsteiger',
  '8903':
    'zeilboot, jacht, kano, kajak, roeiboot, motorboot, rubberboot, opblaasboot, surfbootje, waterscooter, plezierboot, boot, speedboot, supboard, zeiljacht, catamaran, jetski, sloep, peddelboot, waterfiets, vlot, opblaasbare kajak, vissersbootje, bootje, peddel, roeispaan, kanopeddel, zodiac',
  '8903.2': 'bootonderdeel, scheepsonderdeel, roer, scheepsbeslag, scheepsluik, scheepsinterieur, mast voor zeilboot',
  '9001':
    'lens, prisma, optische lens, optisch filter, polarisatiefilter, optisch element, optiek, lichtgeleider, optische vezelbundel, spiegeloptiek',
  '9001.2': 'contactlens, brillenglas, lenzen, glas voor bril, lens',
  '9002': 'objectief, cameralens, telelens, lens voor camera, zoomlens',
  '9003': 'brilmontuur, montuur, brilframe, brilpoot',
  '9004':
    'bril, zonnebril, leesbril, sportbril, fietsbril, computerbril, 3D-bril, blauwlichtbril, brillenkoord, kinderbril, wielerbril, moto-bril, brilclip',
  '9004.2': 'veiligheidsbril, lasbril, beschermbril, stofbril, laserbril, overzetbril, spatbril',
  '9004.3': 'skibril, zwembril, crossbril',
  '9005': 'verrekijker, telescoop, monoculair, sterrenkijker, nachtkijker, jachtkijker',
  '9006': 'fototoestel, fotocamera, wegwerpcamera, flitser, instantcamera, flitslamp voor foto, polaroid',
  '9008': 'diaprojector, overheadprojector, filmcamera, fotolaboapparatuur, projectiescherm, projectiedoek, microfilmlezer',
  '9011': 'microscoop, stereomicroscoop, elektronenmicroscoop, operatiemicroscoop, lichtmicroscoop, labomicroscoop',
  '9013':
    'laser, laserpointer, vergrootglas, richtkijker, loep, laserbron, lasermodule, endoscoop industrieel, vezellaser, kijkvenster, loeplamp, laserdiode-module, richtoptiek, lasergraveerkop, lichtbron laser, lasersysteem, spionglas, optische kabelkop',
  '9014': 'kompas, navigatie-instrument, dieptemeter, sextant, sonar, gyroscoop, autopiloot, traagheidssensor',
  '9015':
    'landmetersinstrument, theodoliet, waterpastoestel, bouwlaser, kruislijnlaser, afstandsmeter, laserafstandsmeter, weerstation, regenmeter, total station, lasermeter, rotatielaser, lidar, windmeter, meetlaser, nivelleertoestel, gps-meetsysteem, meetwiel, 3D-scanner, baak, bodemsonde',
  '9016': 'precisiebalans, analytische balans, laboweegschaal, juweliersweegschaal',
  '9017':
    'rolmeter, schuifmaat, meetlat, lat, waterpas, passer, micrometer, vouwmeter, plooimeter, winkelhaak, meetklok, rolbandmaat, meter, lintmeter, zweihaak, kaliber, tekengerief, geodriehoek, diktemeter, meetgereedschap, lengtemeter, schrijfhaak, schuifpasser, voelermaat, liniaal, sjabloon, meettafel, tekenset, maatlat, digitale schuifmaat, kaliberset, tekentafel, markeergereedschap, schuifmal',
  '9017.2': 'luchtbelwaterpas, waterpas met magneet, slaglijn, smetlijn, rei, schietlood',
  '9018':
    'injectiespuit, naald voor injectie, injectienaald, katheter, scalpel, stethoscoop, bloeddrukmeter, tandartsinstrument, chirurgisch instrument, medisch instrument, infuus, infuuspomp, endoscoop, tandartsstoel, dialysetoestel, medisch hulpmiddel, wegwerpinstrument, hechtnaald, canule, insulinepen, pincet medisch, dentaal materiaal, defibrillator, AED, bloedlancet, glucosemeter, medisch toestel, patiëntmonitor, hartmonitor, ECG-toestel, oogheelkundig instrument, veterinair instrument, spuit, medische naald, infuuslijn, medische disposable, tandartsboor, medische slang, sonde, bloedbuis, operatielamp, ondersteek, mondspiegel, EHBO-toestel, otoscoop, saturatiemeter, tandheelkundige unit, anesthesietoestel, bloedafnamebuis, zuigtoestel medisch, elektrode medisch, kolfapparaat, borstkolf, orthodontisch materiaal, laboratoriumnaald, patiëntenmonitoring, reanimatiebeademing, beademingsballon, speculum, drukkamer, chirurgische schaar, pipet medisch, tandtechniek, slangset, endoscopisch instrument, acupunctuurnaald, pincet, naald',
  '9018.2': 'echograaf, MRI-scanner, echotoestel, MRI, magneetresonantie, echografie, ultrasoonsonde',
  '9019':
    'massageapparaat, massagestoel, beademingstoestel, zuurstofapparaat, aërosoltoestel, revalidatietoestel, massagepistool, slaapapneutoestel, CPAP, zuurstofmasker, zuurstofconcentrator, vernevelaar medisch, fysiotoestel, massagekussen, hoofdmassage, lichttherapielamp, trilplaat voor fitness, voetmassagetoestel, tractietoestel',
  '9019.2': 'jacuzzi, whirlpool, bubbelbad, hottub, spa, opblaasbare jacuzzi, zwemspa, kuip voor buiten',
  '9020':
    'gasmasker, ademmasker, ademhalingstoestel, volgelaatsmasker, stofmasker, halfgelaatsmasker, adembescherming, persluchtmasker, FFP2-masker, filter voor gasmasker',
  '9021':
    'kruk, prothese, orthese, hoorapparaat, implantaat, brace, kunstgebit, steunkous medisch, pacemaker, heupprothese, tandprothese, tandimplantaat, spalk, orthopedische zool, tandkroon, polsbrace, kniebrace, rugbrace, stent, beugel voor tanden, knieprothese, gipsverband spalk, rollator, breukband, loophulpmiddel, halskraag, orthopedisch hulpmiddel, steunzool, polssteun, loopkruk, looprek, krukdop, kunstarm, kunstbeen, ooglens implantaat, kunstheup, gipskruk, elleboogkruk, rugsteun, korset medisch, botplaat, botschroef, borstprothese, kunstoog, facing',
  '9022':
    'röntgentoestel, CT-scanner, bagagescanner, röntgenbuis, mammograaf, röntgenapparaat, scanner voor beeldvorming, stralingsbron, tandröntgen, PET-scanner, röntgendetector, radiologie',
  '9023':
    'schaalmodel, demonstratiemodel, lesmateriaal, maquette, oefenpop, anatomisch model, reanimatiepop, wereldbol, didactisch materiaal, skelet voor les, simulatiepop, testdummy, architectuurmaquette, simulator',
  '9024': 'trekbank, hardheidsmeter, testmachine voor materiaal, materiaaltester',
  '9025':
    'thermometer, hygrometer, barometer, temperatuursensor, pyrometer, temperatuurvoeler, vochtmeter, vochtigheidsmeter, kernthermometer, datalogger temperatuur, thermokoppel, weerthermometer, hydrometer, buitenthermometer, infraroodthermometer, vochtigheidssensor, vleesthermometer, temperatuurlogger, badthermometer',
  '9025.2': 'koortsthermometer, oorthermometer, medische thermometer',
  '9026':
    'manometer, drukmeter, niveaumeter, debietmeter, flowmeter, druksensor, vlotterschakelaar, niveausensor, vlotter niveaumeting, stromingsmeter, bandenspanningsmeter, drukopnemer, warmtemeter, luchtdrukmeter, tankmeter, waterpeilmeter, gasdrukmeter, flowsensor, vlotter, peilglas',
  '9027':
    'analysetoestel, gasdetector, pH-meter, spectrometer, luxmeter, chromatograaf, CO2-meter, bloedanalysetoestel, laboratoriumtoestel, alcoholtester, zuurstofmeter, fijnstofmeter, alcoholmeter, viscositeitsmeter, waterkwaliteitsmeter, lichtsensor, gasanalysator, luchtkwaliteitsmeter, laboapparatuur, pcr-toestel, geleidbaarheidsmeter, troebelheidsmeter, labo-analyzer, bodemtester, vetmeter, refractometer, zuurtegraadmeter, sneltestlezer, rookgasanalysator',
  '9028': 'watermeter, gasmeter, elektriciteitsmeter, energiemeter, kilowattuurmeter, slimme meter, tussenmeter, kWh-meter, digitale meter',
  '9029':
    'toerenteller, snelheidsmeter, kilometerteller, stappenteller, tachograaf, fietscomputer, taximeter, urenteller, pulsteller, uurteller, tellerklok voor auto, stroboscoop',
  '9030':
    'multimeter, oscilloscoop, spanningsmeter, stroommeter, voltmeter, isolatiemeter, spanningzoeker, ampèremeter, stroomtang, meettoestel, testapparatuur voor elektronica, spanningstester, batterijtester, dosismeter, geigerteller, netwerktester, meetkoffer elektrisch, netwerkanalyser, kabeltester, ESD-meter, energielogger',
  '9031':
    'sensor, meetinstrument, positiesensor, meetbank, 3D-meetmachine, testtoestel, balanceermachine, encoder, trillingsmeter, hellingsmeter, meetapparatuur, inductieve sensor, naderingsschakelaar, laserscanner, krachtsensor, krachtopnemer, nabijheidssensor, fotocel, uitlijnapparaat, versnellingssensor, MEMS-sensor, IoT-sensor, aanwezigheidssensor, rekstrookje, koppelmeter, bewegingssensor, meetkaliber, controletoestel, lekdetector, decibelmeter, geluidsmeter, meetsonde, meetsysteem, lichtgordijn, veiligheidslichtgordijn, lichtsluis, radarsensor, ultrasoonsensor, testjig, valsensor, visioncontrole, bandenspanningssensor, snelheidssensor, hoeksensor, barcodesensor, meettaster, lasersensor, waterpas digitaal, sonde',
  '9032':
    'thermostaat, temperatuurregelaar, regelaar, slimme thermostaat, kamerthermostaat, pressostaat, drukschakelaar, klimaatregelaar, drukregelaar elektronisch, procesregelaar, thermostatisch element, irrigatiecomputer, weersafhankelijke regeling, regelsysteem, drukregelaar, cv-regeling, zoneregeling, voltregelaar, spanningsregelaar, koelregelaar',
  '9101':
    'horloge, uurwerk, polshorloge, zakhorloge, chronometer, stopwatch, kinderhorloge, duikhorloge, damesuurwerk, gouden horloge, herenhorloge, dameshorloge, digitaal horloge, sporthorloge, zakuurwerk, smartwatch',
  '9105':
    'klok, wandklok, wekker, staande klok, keukenklok, stationsklok, schoorsteenklok, koekoeksklok, tafelklok, uurwerk voor toren, torenklok, zandloper, buitenklok, digitale klok',
  '9106': 'prikklok, tijdregistratie, parkeermeter, tijdklok, kookwekker, parkeerautomaat, badgelezer, tijdrelais, schakelklok',
  '9108':
    'uurwerkmechaniek, horlogebandje, horlogekast, wijzer, wijzerplaat, polsbandje voor horloge, klokmechaniek, lederen horlogeband, stalen horlogeband, horlogeonderdeel, klokkast',
  '9201': 'piano, vleugelpiano, buffetpiano, klavecimbel, pianola',
  '9202': 'gitaar, viool, harp, cello, contrabas, strijkinstrument, ukelele, akoestische gitaar, banjo, strijkstok, snaarinstrument',
  '9205':
    'trompet, saxofoon, fluit, blokfluit, accordeon, klarinet, mondharmonica, blaasinstrument, orgel, trombone, hoorn, tuba, doedelzak, hobo, kerkorgel, dwarsfluit, bugel, muziekinstrument, trekzak, koperinstrument',
  '9206': 'trommel, drumstel, drum, xylofoon, cimbaal, tamboerijn, djembé, slaginstrument, pauk, triangel, percussie, drumbekken',
  '9207': 'keyboard, elektrische gitaar, synthesizer, digitale piano, elektronisch orgel, basgitaar, elektronisch drumstel',
  '9208':
    'muziekdoos, muziekstaander, gitaarsnaar, draaiorgel, metronoom, stemapparaat, plectrum, drumstok, lokfluit, fluitje, snaar, muziekaccessoire, instrumentkoffer, partituurstandaard, scheidsrechtersfluitje, gitaarkoffer, gitaarstandaard, pianokruk, riet voor klarinet, vioolkoffer, gitaarpedaal, effectpedaal',
  '9301':
    'wapen, geweer, pistool, jachtgeweer, karabijn, luchtdrukgeweer, revolver, paintballgeweer, startpistool, luchtbuks, windbuks, vuurwapen, stroomstootwapen, pepperspray',
  '9305': 'geweeronderdeel, geluidsdemper voor geweer, loop van geweer, geweerkolf, magazijn voor wapen, wapenonderdeel',
  '9306': 'munitie, patroon, hagelpatroon, kogel, granaat, jachtpatroon, luchtdrukkogeltje, raket, losse flodder, huls',
  '9307': 'zwaard, sabel, degen, bajonet, samoeraizwaard',
  '9401':
    'stoel, bureaustoel, zitmeubel, eetkamerstoel, barkruk, kruk, tuinstoel, klapstoel, zitbank, tuinbank, vergaderstoel, stapelstoel, schommelstoel, schoolstoel, strandstoel, ligstoel, houten stoel, terrasstoel, plooistoel, ligzetel, gamingstoel, wachtbank, rotan stoel, kampeerstoel, tabouret, werkstoel, theaterzetel, hocker, hangstoel, zitkruk, kerkstoel, barstoel, parkbank, schommelbank, stoelzitting, picknickbank, tuinset, zitje, loungestoel buiten, bidstoel, balansstoel, wachtkamerstoel, kinderstoeltje, eetbank, vissersstoel, regisseursstoel, kappersstoeltje, stoelframe, stoelonderstel, rotanstoel, draaistoel, tafelset, bankje, schommelzetel, zitting, kuipstoel, pokerstoel, barzetel, kerkbank, tribunestoel, stadionstoel, poef',
  '9401.2':
    'zetel, sofa, canapé, fauteuil, slaapbank, zitzak, salon, lederen zetel, zetelbed, relaxzetel, hoekzetel, hoeksalon, relaxfauteuil, poef, loungeset, chesterfield, stoffering, bankstel, clic-clac, bekleding voor zetel, oorfauteuil, tv-zetel, lounge zetel, salonset, driezit, tweezit, zetelelement, stoffeerwerk, schommelfauteuil, dagbed, herstofferen, kinderzetel, clubzetel, schapenvacht fauteuil, voetbank',
  '9401.3': 'autozetel, autostoel, tractorzetel, bestuurderszetel, passagierszetel, busstoel, machinistenstoel, stoel voor heftruck',
  '9401.4':
    'autostoeltje, kinderzitje, kinderautostoel, kinderstoel, fietsstoeltje, babyrelax, maxi-cosi, eetstoel, babystoel, wipstoel baby, verhogingskussen auto',
  '9402':
    'ziekenhuisbed, operatietafel, onderzoekstafel, behandeltafel, massagetafel, brancard, verzorgingstafel, hoog-laagbed, patiëntenbed, verpleegbed, medisch meubilair, verzorgingsbed, instrumenttafel medisch, ziekenbed, tilbed, behandelstoel, bloedafnamestoel, infuusstandaard, ziekenhuisnachtkast, verbandwagen, gynaecologische stoel, dierenartstafel',
  '9402.2': 'kappersstoel, barbierstoel, kappersmeubilair, pedicurestoel, schoonheidssalonstoel',
  '9403':
    'meubel, tafel, kast, bureau, keuken, rek, boekenkast, kleerkast, eettafel, salontafel, tv-meubel, nachttafel, ladekast, commode, dressoir, badkamermeubel, schoolbank, kantoormeubel, bureaumeubel, tuintafel, keukenkast, inbouwkast, dressing, vestiaire, locker, archiefkast, zit-statafel, toog, balie, onthaalbalie, maatwerkmeubel, interieur, maatkast, keukenmeubel, schoenenkast, wandkast, wandrek, vergadertafel, houten tafel, sideboard, apothekerskast, meubelpaneel, meubelonderdeel, tafelblad, garderobekast, zit-sta-bureau, kantoorkast, ladeblok, lade, schoolmeubel, kindermeubel, lavabomeubel, wastafelmeubel, spiegelkast, terrastafel, kapsalonmeubel, horecameubel, tuinmeubel, meubilair, bijzettafel, kantoorinrichting, rattan meubel, kastdeur, schap, legplank, legbord, kleerrek, schoenrek, wijnrek, room divider, kamerscherm, scheidingswand, picknicktafel, keukeneiland, keukenfront, badmeubel, buffetkast, barmeubel, bar, kerkmeubel, sidetable, wandmeubel, bureautafel, kinderbureau, keukentafel, marmeren tafel, tafelset buiten, keukendeur, schuifkast, wandplank, nachtkastje, kledingrek, schoenenrek, paskamer, receptiebalie, laboratoriummeubel, labomeubel, lessenaar, computermeubel, meubelset, tv-kast, vitrinemeubel, boekenrek, tv-dressoir, keukenblad in laminaat, inbouwkeuken, houtmeubel, maatwerk interieur, werkplekken, cubicle, belcel, akoestische cabine, telefooncel, wijnkast in hout, bedkast, speelgoedkast, houten kast, legkast, hangkast, badkamerkast, schoenkast, kapstokmeubel, statafel, klaptafel, pokertafel, hoes voor meubel, podiumtafel, houten kist, schragentafel, schraag, badmeubelset, kapstok, kleerhaak, tafelpoot, meubelpoot',
  '9403.2':
    'metalen rek, stellingrek, magazijnrek, palletrek, winkelrek, winkelinrichting, display voor winkel, toonbank, metalen meubel, werkbank, legbordstelling, gereedschapskast, metalen kast, palletstelling, winkelmeubel, werktafel, gondelrek, archiefrek, draagarmstelling, werkplaatsinrichting, beursstand, standenbouw, presentatiemeubel, kapstokrek, inpaktafel, vitrinekast, vitrine, etalagekast, winkelstelling, rekken, paspop, stapelrek, legger voor palletrek, wandrek in metaal, displayrek, folderrek, tijdschriftenrek, kledingpaspop, beurswand, toonzaalinrichting, popupwand, bakkerswinkelinrichting, slagerijtoonbank, theek, legplank in metaal, cantileverrek, doorrolstelling, opbergrek, bandenrek, vatenrek, kleedkamerbank, metalen locker, display',
  '9403.3':
    'bed, houten bed, stapelbed, kinderbed, hoogslaper, bedframe, slaapkamer, tweepersoonsbed, opklapbed, bedkader, bedhoofd, hemelbed',
  '9403.4': 'babybed, wieg, box voor baby, parkje, babypark, luiertafel, kinderparkje, commode voor baby, traphekje, reisbed, ledikant',
  '9404':
    'matras, lattenbodem, boxspring, bedbodem, springmatras, latexmatras, traagschuimmatras, matrastopper, topper, luchtbed, kindermatras, pocketveren matras, matraskern, bedbox, bedframe met matras, hybride matras, bedonderstel, matrashoes, schuimmatras, koudschuimmatras, toppermatras, campermatras, ziekenhuismatras, turnmatras',
  '9404.2':
    'dekbed, hoofdkussen, kussen, donsdeken, zitkussen, oorkussen, slaapzak, sierkussen, tuinkussen, donsdekbed, stoelkussen, gewatteerde deken, matrasovertrek, buitenkussen, kussenvulling, verzwaringsdeken, sofakussen, bedsprei gewatteerd, binnenkussen, kinderdekbed, picknickkussen, vloerkussen, palletkussen, ligstoelkussen, nekkussen, reiskussen, rolkussen, donzen kussen, zomerdekbed',
  '9404.3': 'hondenmand, kattenmand, hondenkussen, hondenbed',
  '9405':
    'armatuur, verlichting, luster, hanglamp, plafondlamp, bureaulamp, tafellamp, vloerlamp, staande lamp, wandlamp, buitenlamp, spot, inbouwspot, ledstrip, ledpaneel, schijnwerper, bouwlamp, tuinverlichting, straatverlichting, noodverlichting, ledverlichting, lampenkap, railspot, theaterspot, verlichtingsarmatuur, kroonluchter, nachtlampje, badkamerlamp, ledarmatuur, opbouwspot, lichtslang, sportveldverlichting, podiumlamp, prikspot, terrasverlichting, noodarmatuur, industriële verlichting, downlight, lichtlijn, feestverlichting, straatlantaarn, buitenverlichting, leeslamp, sfeerlamp, wandarmatuur, projectieschijnwerper, tl-armatuur, werklamp, sfeerverlichting, high bay, ledprojector, lantaarn, noodlicht, zoutlamp, petroleumlamp, bedlamp, designlamp, wandspot, ledlijn, ledslang, spiegellamp, kastverlichting, pictogramverlichting, vloerspot, solarlamp, paalverlichting, sierverlichting, lichtarmatuur, studiolamp, ringlamp, ledring, designarmatuur, wandlampje, buitenspot, tafellampje, nachtlamp, tl-bak, looplicht, ledneon, gevelverlichting, lampvoet hout, lichtplafond, stallamp, stalverlichting, kantoorverlichting, bouwverlichting, noodlamp, lantaarnpaal, gevellamp',
  '9405.2':
    'lichtreclame, lichtbak, neonreclame, lichtbord, uithangbord, lichtkrant, neonletter, gevelreclame, noodverlichtingsbord, verlichte letters, doosletter, reclamezuil, lichtletter, neonbord, pyloon voor reclame, uitgangsbordje, verlichte reclame, led-lichtreclame, neonlamp met tekst, verlicht bord, reclamezuil verlicht, ledbord, winkelreclame, reclameletters, freesletter, belettering, gevelletters, lichtkast',
  '9405.3': 'kerstverlichting, lichtsnoer, feestslinger met ledlampjes, kerstlampjes',
  '9405.4': 'kandelaar, kaarsenhouder, theelichthouder, kaarsenstandaard',
  '9406':
    'prefab woning, tuinhuis, unit, bureaucontainer, modulaire woning, serre als gebouw, werfkeet, chalet, carport, prefabgebouw, tiny house, stacaravan, containerunit, schuilhok, modulaire unit, kantoorunit, paviljoen, tuinkantoor, houtskeletwoning, blokhut, poolhouse, paardenstal, sanitaire unit, tuinberging, fietsenhok, mobiele unit, zorgwoning, tuinserre, paardenbox, badkamerunit, kiosk, kas, kweekkas, overkapping prefab, woonunit, kantoorcontainer, rokershok, bushokje, fietsoverkapping, schaapsstal, prefab garage, houten garage, garagebox, verkoopkiosk, kassa-unit, kerstchalet, sanitairunit, toiletcabine, wc-cabine, mobiel toilet, koelcel prefab, loods prefab, noodlokaal, klascontainer, schoolcontainer, boomhut, speelhuisje, tankstation cabine, ticketkiosk, veranda prefab, tuinchalet',
  '9503':
    'speelgoed, pop, knuffel, puzzel, houten speelgoed, bouwblok, blokken, lego, playmobil, modelauto, step voor kinderen, driewieler, poppenhuis, speelgoedauto, knutselset, speelgoedtrein, bouwset, knuffelbeer, pluchen beest, educatief speelgoed, loopauto, teddybeer, schaalmodel auto, speelkeuken, poppenwagen, modeltrein, buitenspeelgoed, waterpistool, vlieger, zandspeelgoed, stapelblokken, boetseerklei set, jojo, marionet, speelgoedfiguur, actiefiguur, radiografische auto, legpuzzel, babyspeelgoed, speelfiguur, bellenblaas, tol, hobbelpaard, houten trein, springtouw speelgoed, speelgoedgeweer, speelset, speeltent, zandbak, skelter, trapauto, gocart met trappers, speelmat, rammelaar, muziekmobiel, telraam, knuffeldier, houten blokken, spaarpot, balspel, robotspeelgoed, dinosaurus, slijm, magneetspeelgoed, verfset voor kinderen, boetseerklei, ballenbad, bouwpakket, loopfiets, badspeelgoed, stokpaard, miniatuurauto, speelgoedboerderij, kleuterspeelgoed, knikker, strandspeelgoed, badeend, schepje en emmer, buggyspeelgoed, opwindspeelgoed, speelgoedinstrument, kinderspeelgoed, ballon, step',
  '9504':
    'bordspel, gezelschapsspel, kaartspel, speelkaart, spelconsole, gameconsole, flipperkast, biljart, biljarttafel, dartbord, dobbelsteen, schaakbord, schaakspel, voetbaltafel, kickertafel, pooltafel, tafelvoetbal, biljartkeu, bowlingbaan, speelautomaat, videospel, controller voor games, dart, casinofiche, escape room spel, damspel, arcadekast, gokautomaat, videogame, gokkast, airhockey, pokerset, dobbelspel, sjoelbak, kwisspel, kaartenset, rad van fortuin, biljartbal, joystick voor console, VR-spel',
  '9505':
    'kerstversiering, kerstbal, kerstboom, kunstkerstboom, feestartikel, slinger, feestversiering, paasdecoratie, halloweenartikel, feesthoedje, kerstkrans, kerststal, serpentine, confetti, kerstdecoratie, kerstslinger, vlaggenlijn, feestmuts, goochelartikel, halloweenversiering, kerstkous, verjaardagsversiering, piñata, trouwdecoratie, kerstster, kerstman, oudejaarsartikel, sinterklaasartikel, carnavalsdecoratie, fotobooth props, toverartikel, piek, kunstsneeuw, feestpakket, fopartikel, rouwkrans, feestballon, verjaardagsslinger, ballonnenboog, ballon',
  '9505.2':
    'carnavalskostuum, carnavalsmasker, verkleedkostuum, carnavalsartikel, verkleedkledij, masker voor carnaval, verkleedpak, carnavalskledij',
  '9506':
    'bal, voetbal, tennisbal, tennisracket, ski, snowboard, fitnesstoestel, halter, loopband, hometrainer, golfclub, golfbal, rolschaats, inlineskate, schaats, skateboard, surfplank, trampoline, basketbal, pingpongtafel, sportartikel, gewichten, yogamat, badmintonracket, hockeystick, doel voor voetbal, turntoestel, racket, volleybalnet, crosstrainer, roeitoestel, hockeybal, tafeltennistafel, stand-up paddle, kettlebell, yogabal, fitnessbank, bokszak, bokshandschoen, springtouw, basketbalring, klimhouvast, petanquebal, kaatsbal, sporttoestel, padelracket, padelbal, dumbbell, skistok, schommel, glijbaan, speeltoestel, speeltuig, turnmat, klimmuur, rugbybal, hockeygoal, bowlingbal, boog en pijl, scheenbeschermer, duikuitrusting, zwemvlies, snorkel, duikbril, klimtoren, fitnesselastiek, weerstandsband, sportuitrusting, spinningfiets, windsurfplank, sup, kruisboog, shuttle, pijl en boog, frisbee, kitesurf, slee, zwemplankje, voetbaldoel, doelnet, schaatsen, rollerskates, kinderglijbaan, klimrek, turnbank, evenwichtsbalk, ringen voor turnen, kaatsmuur, roller, tennisnet, korfbalpaal, korfbal, badmintonset, boksring, judomat, dansmat, boog, steps fitness, foamroller, springplank, sportvloer, petanque, jeu de boules, klimtouw, speelplein, skateramp, kickbord, klimgreep, skeelers, snowscooter, atletiekmateriaal, hordes, startblok, golftee, tee, squashracket, rugby, ballenmachine, sportdoel, boksbal, ijshockeystick, skibinding, gymtoestel, buitenfitness, fitnessmateriaal, turnzaalmateriaal, balansbord, ergometer, halterset, springmat, turnring, paardrijartikel, boksmateriaal, stepbank, duiktrimvest, aquafitness, speelpleintoestel, speeltuintoestel',
  '9506.2':
    'zwembad, opzetzwembad, kinderzwembad, zwembadtrap, zwembadartikel, polyester zwembad, zwembadafdekking, zwembadzeil, opblaasbaar zwembad, zwemvijver, zwembadliner, inbouwzwembad, zwembadaccessoire, zwembadladder, inox zwembad, zwembadrand, zwembadrobot, zwembadpomp set, zwembadverlichting pakket, duikplank, zwembadfolie',
  '9506.3': 'sauna, infraroodcabine, stoomcabine, saunakachel, barrelsauna, hammam, saunacabine',
  '9507':
    'vishengel, hengel, vislijn, kunstaas, vishaak, schepnet, visnet voor sport, vismolen, viskoffer, dobber, hengelsport, vismateriaal, lokaas, vislood, werphengel',
  '9508':
    'draaimolen, attractie, kermisattractie, achtbaan, botsauto, springkasteel, pretparkattractie, schietkraam, waterglijbaan, luchtkussen, reuzenrad, opblaasbare attractie, springkussen, opblaaskasteel',
  '9601': 'hoornen voorwerp, ivoor, parelmoer, schelpdecoratie, benen voorwerp, gewei',
  '9602': 'lege capsule, gelatinecapsule',
  '9603':
    'borstel, bezem, penseel, kwast, verfborstel, verfrol, tandenborstel, keukenborstel, handborstel, veegborstel, haarborstel, toiletborstel, afwasborstel, vloerwisser, aftrekker, schilderborstel, stoffer, staalborstel, wc-borstel, radiatorborstel, kleerborstel, zwabber, mop, dweil met steel, blokkwast, kunstpenseel, straatborstel, industriële borstel, schoenborstel, scheerkwast, make-upkwast, roterende borstel, flessenborstel, nagelborstel, plumeau voor stof, verfroller, borstelstrip, draadborstel, schrobber, tochtborstel, ragebol, wisser, raamwisser, behangborstel, deurborstel, rolborstel, technische borstel, schuurborstel, zachte borstel, tegelborstel, barbecueborstel, hondenborstel, paardenborstel, autowasborstel, tandenragers, interdentale borstel, onkruidborstel, nageltjesborstel, wasborstel, kamerveger, kwastenset, cilinderborstel, bezemsteel met borstel, glazenwisser, ruitenaftrekker, vloertrekker, vloeraftrekker, spons op steel, schoonmaakborstel, kuisgerief, veger, muurborstel, lijmkwast, wcborstel, roller',
  '9604': 'handzeef, zeef met de hand, zandzeef',
  '9605': 'reisset, toiletset, naaiset, schoenpoetsset',
  '9606':
    'knoop, drukknoop, drukker, hemdsknoop, jeansknoop, drukknop voor kleding, kledingknoop, houten knoop, magneetknoop, fournituren, knoopjes, kledingsluiting, manchetknoop voor hemd, hoornen knoop, drukknopen',
  '9607': 'rits, ritssluiting, tirette, ritsschuiver, trekker voor rits, ritsen, deelbare rits, waterdichte rits, jeansrits, spiraalrits',
  '9608':
    'balpen, stylo, pen, stift, alcoholstift, bic, fluostift, vulpen, markeerstift, schrijfgerei, rollerpen, vulpotlood, whiteboardstift, schrijfwaren, viltstift, gelpen, permanent marker, reclamebalpen, pennenset, stylus, kleurstift, bedrukte pen, kalligrafiepen, balpenvulling, lakstift, krijtstift, textielstift, touchpen, markers',
  '9609':
    'potlood, kleurpotlood, krijt, waskrijt, pastel, grafietstift, timmermanspotlood, schoolkrijt, houtskoolstift, kleurkrijt, bordkrijt',
  '9610': 'schoolbord, whiteboard, krijtbord, leitje, prikbord, magneetbord, flipchart, flipover, mededelingenbord',
  '9611': 'stempel voor kantoor, datumstempel, stempelkussen, inktlint, naamstempel, bedrijfsstempel, lakzegel',
  '9613': 'aansteker, gasaansteker, zippo, keukenaansteker, wegwerpaansteker, bbq-aansteker, stormaansteker, elektrische aansteker',
  '9614': 'tabakspijp, pijp om te roken, sigarettenhouder, waterpijp, sigarenpijpje',
  '9615': 'kam, haarspeld, haarklem, haarrol, diadeem, haaraccessoire, haarelastiek, krulspeld, haarband, haarkam, schuifspeld, kapperskam',
  '9616':
    'verstuiver, parfumverstuiver, sproeikop voor flacon, poederdons, pompje voor flacon, doseerpomp voor fles, spraydop, sproeidop, make-upsponsje, verstuiverdop',
  '9617': 'thermos, thermosfles, isoleerkan, thermoskan, koffiekan, isothermfles, lunchpot, soepkan, koffiethermos, isolatiebeker',
  '9618': 'etalagepop, mannequin voor winkel, buste, kledingpop',
  '9619': 'luier, babyluier, pamper, wasbare luier, zwemluier, wegwerpluier, luierbroekje, borstkompres',
  '9619.2':
    'incontinentieluier, maandverband, tampon, inlegkruisje, incontinentiemateriaal, hygiëneverband, onderlegger, wasbaar maandverband',
  '9619.3':
    'zuigfles, babyfles, bijtring, babybadje, flessenwarmer voor baby, draagzak, babyartikel, badje, plaspotje, luieremmer, babyverzorging, babyuitzet, babyfoon',
  '9620': 'statief, camerastatief, selfiestick, monopod, driepoot',
  '9701':
    'schilderij, kunstwerk, sculptuur, antiek, kunstreproductie op doek, wanddecoratie, canvasdoek met foto, wandkunst, zeefdruk als kunst, glasraam, gebrandschilderd glas',
} as const satisfies Readonly<Record<string, string>>;
