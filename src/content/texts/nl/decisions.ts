export default {
  title: 'Wat bedrijven beslisten',
  lead: 'Dit zijn beslissingen van echte bedrijven, zoals erover bericht werd. Ernaast staat wat Keerpunt er vandaag van zegt.',
  caution:
    'Wij vulden alleen in wat bericht werd. Keerpunt rekent met de cijfers van vandaag en met België als thuisland. Het spreekt dus over zo’n bedrijf hier en nu.',
  learn: 'Ze staan hier om uit te leren. Geen cijfer van Keerpunt is gekozen om ermee te kloppen.',
  count:
    'Van {total} beslissingen vindt Keerpunt er {close} te dicht bij elkaar. In {agrees} zegt het hetzelfde als het bedrijf deed, in {differs} iets anders.',
  label: { reported: 'Bericht', happened: 'Wat gebeurde', says: 'Keerpunt zegt', teaches: 'Wat u eruit leert', sources: 'Bericht door' },
  says: {
    clear: 'Duidelijk het goedkoopst: {leader}. Goedkoper dan {rival} in {share} van de berekende gevallen.',
    leaning: 'Waarschijnlijk het goedkoopst: {leader}. Goedkoper dan {rival} in {share} van de berekende gevallen.',
    close: 'Te dicht bij elkaar. Eerst komt {leader}, goedkoper dan {rival} in {share} van de berekende gevallen.',
  },
  cap: {
    'few-answers': 'Met zo weinig eigen antwoorden zegt Keerpunt nooit meer.',
    extras: 'Wat niemand over kwaliteit en opvolging meldde, mag niet de doorslag geven.',
    'formula-price': 'Waar een offerte hoort, staat een prijs van ons. Die mag niet de doorslag geven.',
    assumptions: 'Het verschil steunt vooral op veronderstellingen.',
  },
  way: {
    stay: 'de productie laten waar ze is',
    home: 'hier produceren',
    near: 'produceren in een land dichtbij',
    friend: 'een partnerland',
    far: 'een ander ver land',
    spread: 'twee leveranciers',
  },
  relation: {
    agrees: '✓ Hetzelfde als het bedrijf deed',
    close: '≈ Keerpunt kiest niet',
    differs: '≠ Iets anders dan het bedrijf deed',
  },
  entered: '{count, plural, one {Eén antwoord is ingevuld} other {# antwoorden zijn ingevuld}}; al de rest is open.',
  remembered: '{count, plural, one {Eén ervan komt} other {# ervan komen}} uit algemene kennis en is niet opgezocht.',
  chosen: '{count, plural, one {Eén ervan kozen} other {# ervan kozen}} wij zelf, omdat niemand het meldde.',
  inferred: '{publisher} (rond {year})',
  dated: '{publisher} ({year})',
  open: 'Open dit dossier',
  failed: 'Het dossier kon niet geopend worden. Probeer opnieuw.',
  case: {
    nobi: {
      title: 'Slimme lampen uit China',
      reported:
        'In Vlaanderen produceren was minstens 18 % goedkoper dan in China, met douanerechten en vervoer erbij. Negen tiende van de kost is materiaal.',
      happened: 'Sinds maart 2023 maakt Nobi de lampen in Aartselaar.',
      teaches: 'Met zo weinig arbeid telt het loon amper. Keerpunt kent ook landen dichtbij; niemand meldde een prijs van daar.',
    },
    ridley: {
      title: 'Fietsframes uit Azië',
      reported: 'Een frame uit Breda is duurder. Met vervoer en voorraad erbij is het rendabeler, zei het bedrijf uit Beringen.',
      happened: 'Sinds 2023 maakt een bedrijf in Breda er frames voor.',
      teaches: 'Het bedrijf had een prijs uit Breda, het dossier heeft er geen. Zonder offerte zegt Keerpunt niets vast.',
    },
    vlerick: {
      title: 'Jeans uit Bangladesh',
      reported: 'Het stikwerk ging van Oudenaarde naar Noord-Afrika, Roemenië, Turkije en ten slotte Bangladesh. Winkels drukten de prijs.',
      happened: 'Ongeveer drie miljoen jeansbroeken per jaar kwamen uit Bangladesh.',
      teaches: 'Stikken is handwerk, en winkels betaalden weinig voor deze broeken. Dan weegt het loon zwaarder dan de afstand.',
    },
    'van-de-velde': {
      title: 'Lingerie uit Tunesië',
      reported: 'Een eigen atelier in Tunesië naait 30 % van 5,8 miljoen stuks per jaar. Een partner in het Verre Oosten naait 45 %.',
      happened: 'Ontwerp en snijden blijven in Oost-Vlaanderen; het naaien blijft in het buitenland.',
      teaches: 'Twee plaatsen tegelijk is ook een antwoord. Het dossier kent alleen Tunesië en kan niet met het Verre Oosten vergelijken.',
    },
    capi: {
      title: 'Bloempotten uit China',
      reported:
        'Vijftig mensen met robots doen in Tilburg het werk van vijfhonderd in China. Kwaliteit, de dollar en vracht waren de redenen.',
      happened: 'Sinds 2014 komen de meeste potten uit Tilburg; later ongeveer 70 %.',
      teaches: 'Niemand meldde wat de robots kostten. Dat cijfer beslist; zonder dat valt er weinig te kiezen.',
    },
    rossignol: {
      title: 'Kinderski’s uit Taiwan',
      reported: 'Materiaal is 70 % van de kost en komt uit Europa. Bestellen moest vijf tot zes maanden vooraf; in Frankrijk een of twee.',
      happened: 'Sinds 2011 maakt Rossignol weer 60.000 paar per jaar in Sallanches, en later meer.',
      teaches:
        'De fabriek in Sallanches had ruimte en mensen over. Dat weet het dossier niet: het rekent met een nieuwe start, hier of dichtbij.',
    },
    trunki: {
      title: 'Kinderkoffers uit China',
      reported: 'De wachttijd daalde van 120 naar 30 dagen. In Engeland produceren was duurder, en de mallen kostten zes keer zoveel.',
      happened: 'In 2012 kwam de productie naar Engeland. De spuitgieter ging failliet, en Trunki kocht de fabriek om door te gaan.',
      teaches: 'Snelheid en merk telden meer dan de prijs. Wat die waard waren, werd niet gemeld.',
    },
    steiff: {
      title: 'Teddyberen uit China',
      reported: 'Te veel beren werden afgekeurd, en 80.000 witte beren deden er drie maanden over.',
      happened: 'Vanaf 2008 haalde Steiff zijn productie weg uit China.',
      teaches:
        'Afgekeurde stuks en gemiste verkoop beslisten, en daarvan werd geen cijfer gemeld. Een eigen cijfer kan dit antwoord doen kantelen.',
    },
    philips: {
      title: 'Scheerapparaten uit China',
      reported: 'Met de opleidingen erbij was China even duur als Drachten. De scheerkoppen reisden naar China en terug.',
      happened: 'In 2012 haalde Philips zijn duurste scheerapparaten terug naar Drachten, waar een fabriek stond.',
      teaches: 'Bij een gelijke prijs beslist het wachten. Keerpunt rekent ook met landen dichtbij, waarvan geen prijs gemeld werd.',
    },
    piquadro: {
      title: 'Leren tassen uit China',
      reported: 'Een tas vraagt meer dan negen uur werk. De loonkloof met China kromp, en kopers vroegen “made in Italy”.',
      happened: 'In 2014 kwam een vijfde uit Italië; dat moest 40 % worden.',
      teaches: 'Zoveel handwerk blijft duur. Het merk moest dat betalen, en wat dat waard is, werd niet gemeld.',
    },
    atol: {
      title: 'Brillen uit China',
      reported: '40.000 brillen uit de Jura kostten de helft meer dan uit Azië. Atol betaalde dat uit zijn eigen marge.',
      happened: 'Het hield stand: in 2022 waren Franse monturen goed voor 60 % van de omzet in monturen.',
      teaches: 'In geld was het duurder, en Atol wist dat. Wat u naast geld belangrijk vindt, hoort bij de criteria en niet in de prijs.',
    },
    speedfactory: {
      title: 'Sportschoenen uit Azië',
      reported: 'Robots in Duitsland en de Verenigde Staten moesten 500.000 paar per jaar maken, dicht bij de kopers.',
      happened: 'Adidas stopte beide fabrieken tegen april 2020. Twee leveranciers in Azië namen de techniek over.',
      teaches: 'Een lijn met robots kost veel en maakt weinig soorten schoenen. De leveranciers waren goedkoper en soepeler.',
    },
    geospring: {
      title: 'Boilers uit China',
      reported: 'GE stak 38 miljoen dollar in een fabriek in Louisville. Een vijfde van de onderdelen werd weggewerkt in het ontwerp.',
      happened: 'Ze liep vanaf 2012. In 2016 stopte het bedrijf, omdat te weinig mensen zo’n boiler kochten.',
      teaches: 'Niet de plaats was het probleem, wel de vraag. Kijk dus ook bij welk volume uw antwoord kantelt.',
    },
    otis: {
      title: 'Liften uit Mexico',
      reported: 'Otis verwachtte goedkoper te leveren: 70 % van de klanten zat bij de nieuwe fabriek. Het investeerde 40 miljoen dollar.',
      happened: 'De start liep slecht, met te weinig vakmensen. Tien jaar later maakte de fabriek bijna alle liften voor Noord-Amerika.',
      teaches:
        'Een goed plan kan slecht starten: vul de kans op vertraging in. Mexico is daar een buurland; hier staat Roemenië in de plaats.',
    },
    whirlpool: {
      title: 'Handmixers uit China',
      reported: 'Er stond een fabriek, en de lijn vroeg weinig mensen. Een aanpassing duurde een of twee weken, niet een maand of meer.',
      happened: 'Sinds 2011 maakt Whirlpool ze weer in Ohio. In 2014 breidde het de fabriek uit.',
      teaches: 'De fabriek stond er al. Het dossier rekent met een nieuwe lijn en ziet dus een duurdere start dan Whirlpool had.',
    },
    'master-lock': {
      title: 'Hangsloten uit China',
      reported: 'Rond 2010 haalde Master Lock werk terug naar Milwaukee, en de president kwam dat prijzen.',
      happened: 'In 2023 kondigde de eigenaar het einde van de fabriek aan. Het werk gaat naar Mexico en China.',
      teaches: 'Terugkomen is geen eindpunt. Noteer wat u in het oog houdt, dan ziet u het antwoord kantelen.',
    },
    'et-water': {
      title: 'Besproeiingscomputers uit China',
      reported:
        'Bestellingen van 1.000 tot 5.000 stuks waren te klein voor China. De wachttijd daalde van 12 of meer weken naar zes. Eerst was het 10 tot 15 % duurder.',
      happened: 'Sinds 2010 komen ze uit Californië, later met meer robots.',
      teaches: 'Kleine bestellingen van ver zetten geld vast in voorraad. Met de grootte van een bestelling wordt het antwoord vaster.',
    },
  },
} as const;
