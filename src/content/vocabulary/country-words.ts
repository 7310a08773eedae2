/**
 * Other words for countries than the names in use today, in any language: parts that stand for the whole, short forms, former
 * and foreign names. By ISO code of two letters;
 * a word under two codes is asked.
 */
export const countryWords: Readonly<Record<string, string>> = {
  AE: 'VAE, UAE, EAU, Emiraten, Emirates, Émirats',
  BA: 'Bosnië, Bosnia, Bosnie',
  BD: 'Bangla Desh, Oost-Pakistan',
  BE: 'Vlaanderen, Wallonië, Flanders, Wallonia, Flandre, Wallonie',
  BF: 'Opper-Volta, Upper Volta, Haute-Volta',
  BJ: 'Dahomey',
  BY: 'Wit-Rusland, White Russia, Biélorussie, Russie blanche',
  CD: 'Zaïre, Congo, DR Congo, RDC, DRC',
  CG: 'Congo, Congo-Brazzaville',
  CH: 'Confoederatio Helvetica',
  CI: 'Ivory Coast, Ivoorkust, Côte d’Ivoire',
  CN: 'PRC, VRC, RPC, PR China, VR China, RP Chine, Volksrepubliek China, People’s Republic of China, République populaire de Chine, Mainland China, vasteland China, Chine continentale, Rood-China',
  CV: 'Kaapverdië, Cape Verde, Cap-Vert',
  CZ: 'Tsjechische Republiek, Czech Republic, République tchèque, Bohemen, Bohême, Bohemia, Moravië, Moravia',
  DE: 'BRD, RFA, Bondsrepubliek, Bondsrepubliek Duitsland, Federal Republic of Germany, République fédérale d’Allemagne, Beieren, Bavaria, Bavière',
  EE: 'Estland',
  ES: 'Catalonië, Catalonia, Catalogne, Baskenland, Basque Country, Pays basque, Andalusië, Andalusia, Andalousie',
  ET: 'Abessinië, Abyssinia, Abyssinie',
  FR: 'Bretagne, Brittany, Elzas, Alsace',
  GB: 'UK, VK, Groot-Brittannië, Great Britain, Grande-Bretagne, Britain, Engeland, England, Angleterre, Schotland, Scotland, Écosse, Wales, Pays de Galles, Noord-Ierland, Northern Ireland, Irlande du Nord, RU',
  GH: 'Goudkust, Gold Coast, Côte de l’Or',
  GR: 'Hellas, Kreta, Crete, Crète',
  HK: 'Hong Kong, Hongkong, Hong Kong SAR, Hong Kong China, Hongkong China, Hong Kong Chine',
  ID: 'Nederlands-Indië, Dutch East Indies, Java, Bali, Sumatra',
  IE: 'Eire, Ierse Republiek, Republic of Ireland, République d’Irlande',
  IN: 'Bharat, Brits-Indië',
  IR: 'Perzië, Persia, Perse',
  IQ: 'Mesopotamië, Mesopotamia, Mésopotamie',
  IT: 'Sicilië, Sicily, Sicile, Sardinië, Sardinia, Sardaigne, Toscane, Tuscany, Lombardije, Lombardy, Lombardie',
  JO: 'Transjordanië',
  KH: 'Kampuchea, Khmer',
  KP: 'DPRK, Korea, Corée, Noord-Korea, North Korea, Corée du Nord',
  KR: 'ROK, Korea, Corée, Zuid-Korea, South Korea, Corée du Sud, Republic of Korea, République de Corée, Republiek Korea, Zuid Korea',
  KZ: 'Kazakstan',
  LK: 'Ceylon, Ceylan',
  LU: 'Groothertogdom, Groothertogdom Luxemburg, Grand-Duché, Grand Duchy',
  MD: 'Moldavië, Moldavie',
  MK: 'FYROM, Macedonië, Macedonia, Macédoine',
  MM: 'Birma, Burma, Birmanie',
  MO: 'Macau China, Macao China, Macao SAR',
  MY: 'Malakka, Malaya',
  NL: 'Holland, Hollande, The Netherlands, Nederlanden, Pays-Bas',
  PH: 'Filippijnen, Filipijnen, Philippines, Phillipines',
  PK: 'West-Pakistan',
  PL: 'Silezië, Silesia, Silésie',
  PT: 'Madeira, Azoren, Azores, Açores',
  RO: 'ROM, Roumenië, Transsylvanië, Transylvania, Transylvanie',
  RU: 'Russische Federatie, Russian Federation, Fédération de Russie, Siberië, Siberia, Sibérie',
  SA: 'KSA, Saoedi-Arabië, Saudi',
  SK: 'Slowaakse Republiek, Slovak Republic, République slovaque',
  SZ: 'Swaziland',
  TH: 'Siam',
  TR: 'Turkey, Turquie, Türkiye, Anatolië, Anatolia, Anatolie',
  TW: 'ROC, Formosa, Formose, Chinese Taipei, Taiwan China, Taiwan Chine, Taiwan ROC, Nationalistisch China',
  US: 'USA, US, VS, VSA, EUA, EEUU, États-Unis d’Amérique, Verenigde Staten van Amerika, United States of America, Amerika, America, Amérique, the States, Uncle Sam, Californië, California, Californie, Texas, Florida, Floride',
  VN: 'Viet Nam, Annam, Indochina, Indochine',
  ZA: 'RSA',
  ZW: 'Rhodesië, Rhodesia, Rhodésie',
};

/** What is not one country of today: states that are no more, unions and parts of the world, and words for "from several". */
export const notOneCountry =
  'Joegoslavië, Yugoslavia, Yougoslavie, ex-Joegoslavië, Sovjet-Unie, Sovjetunie, Soviet Union, Union soviétique, USSR, URSS, CCCP, Tsjechoslowakije, Tsjecho-Slowakije, Czechoslovakia, Tchécoslovaquie, DDR, GDR, RDA, Oost-Duitsland, East Germany, Allemagne de l’Est, West-Duitsland, West Germany, Allemagne de l’Ouest, Oostenrijk-Hongarije, Austria-Hungary, Autriche-Hongrie, Ottomaanse Rijk, Ottoman Empire, Empire ottoman, Servië en Montenegro, Serbia and Montenegro, Serbie-et-Monténégro, Nederlandse Antillen, Antilles, Antillen, EU, UE, EEG, EEC, CEE, eurozone, zone euro, Europese Unie, Union européenne, European Union, Benelux, Scandinavië, Scandinavia, Scandinavie, Baltische staten, Baltic states, Baltics, pays baltes, Balkan, Balkans, Midden-Oosten, Nabije Oosten, Verre Oosten, Middle East, Near East, Far East, Moyen-Orient, Proche-Orient, Extrême-Orient, Maghreb, Kaukasus, Caucasus, Caucase, Arabië, Arabia, Arabie, Latijns-Amerika, Latin America, Amérique latine, Noord-Amerika, North America, Amérique du Nord, Zuid-Amerika, South America, Amérique du Sud, Midden-Amerika, Centraal-Amerika, Central America, Amérique centrale, Zuidoost-Azië, South-East Asia, Southeast Asia, Asie du Sud-Est, Oost-Azië, East Asia, Asie de l’Est, Zuid-Azië, South Asia, Asie du Sud, Centraal-Azië, Central Asia, Asie centrale, Klein-Azië, Asia Minor, Asie mineure, Oost-Europa, Eastern Europe, East Europe, Europe de l’Est, West-Europa, Western Europe, Europe de l’Ouest, Zuid-Europa, Southern Europe, Europe du Sud, Noord-Europa, Northern Europe, Europe du Nord, Centraal-Europa, Midden-Europa, Central Europe, Europe centrale, Noord-Afrika, North Africa, Afrique du Nord, West-Afrika, West Africa, Afrique de l’Ouest, Oost-Afrika, East Africa, Afrique de l’Est, Zwart-Afrika, Azië, Asia, Asie, Afrika, Africa, Afrique, Europa, Europe, Oceanië, Oceania, Océanie, Antarctica, de hele wereld, wereldwijd, wereld, worldwide, world, global, monde, monde entier, mondial, overal, everywhere, partout, buitenland, abroad, étranger, import, ASEAN, MERCOSUR, NAFTA, USMCA, BRICS, GCC, Golfstaten, Gulf states, pays du Golfe, derde landen, third countries, pays tiers, lageloonlanden, low-wage countries, pays à bas salaires';

/** Words that say that it comes from several places. */
export const severalWords =
  'diverse, verschillende, meerdere, verscheidene, allerlei, landen, divers, diverses, plusieurs, différents, pays, several, various, different, multiple, many, countries, mixed, gemengd, mixte';

/** Words around the name of a country that say nothing of which one it is. */
export const neutralWords =
  'made, in, product, produce, of, from, the, republic, kingdom, people, s, sar, origin, country, and, gemaakt, geproduceerd, vervaardigd, afkomstig, uit, van, de, het, land, republiek, koninkrijk, volksrepubliek, herkomst, oorsprong, leverancier, fabriek, fabriqué, fabrique, produit, produits, en, au, aux, à, la, le, les, l, du, des, d, pays, république, royaume, origine, provenance, fournisseur, usine, made by, supplier, factory, province, provincie, région, regio, region';

/** ISO codes of two and of three letters. */
export const longCodes =
  'AE ARE, AL ALB, AR ARG, AT AUT, AU AUS, BA BIH, BD BGD, BE BEL, BG BGR, BR BRA, BY BLR, CA CAN, CH CHE, CI CIV, CL CHL, CN CHN, CO COL, CR CRI, CY CYP, CZ CZE, DE DEU, DK DNK, DZ DZA, EE EST, EG EGY, ES ESP, ET ETH, FI FIN, FR FRA, GB GBR, GE GEO, GH GHA, GR GRC, HK HKG, HR HRV, HU HUN, ID IDN, IE IRL, IL ISR, IN IND, IR IRN, IS ISL, IT ITA, JO JOR, JP JPN, KE KEN, KH KHM, KP PRK, KR KOR, KZ KAZ, LA LAO, LK LKA, LT LTU, LU LUX, LV LVA, MA MAR, MD MDA, ME MNE, MG MDG, MK MKD, MM MMR, MO MAC, MT MLT, MU MUS, MX MEX, MY MYS, NG NGA, NL NLD, NO NOR, NZ NZL, PE PER, PH PHL, PK PAK, PL POL, PT PRT, QA QAT, RO ROU, RS SRB, RU RUS, RW RWA, SA SAU, SE SWE, SG SGP, SI SVN, SK SVK, SN SEN, TH THA, TN TUN, TR TUR, TW TWN, UA UKR, US USA, UZ UZB, VN VNM, ZA ZAF, BF BFA, BJ BEN, CD COD, CG COG, CV CPV, IQ IRQ, MO MAC, SZ SWZ, ZW ZWE';
