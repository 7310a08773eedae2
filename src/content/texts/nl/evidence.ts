/** What is known about bringing production back, for advisers and researchers. */
export default {
  title: 'Wat is bekend over terughalen?',
  lead: 'Voor adviseurs en onderzoekers. Elk cijfer draagt zijn jaar, van wie het gaat en zijn bron.',
  head: { what: 'Wat', value: 'Hoeveel', when: 'Wanneer', of: 'Van wie', source: 'Bron' },
  status: { statistic: 'gelezen bij de bron', secondary: 'uit tweede hand', assumption: 'niet nagelezen, of door ons afgeleid' },
  many: {
    title: 'Hoeveel bedrijven komen terug?',
    text: 'Weinig. En de noemers verschillen: de slides van SERV tellen bedrijven die ooit vertrokken, de Europese rondvraag telt alle bedrijven.',
    caution: 'Zet die twee dus niet als één vork naast elkaar. Een cijfer van na 2018 dat goed is, vonden wij niet.',
    large: 'Wie terugkwam, was meestal een groot bedrijf.',
  },
  sectors: {
    title: 'In welke sectoren?',
    high: 'Hoogtechnologisch, volgens SERV: elektrische en optische apparatuur, chemie en farmacie, ruimtevaart, communicatie, halfgeleiders.',
    chain: 'Sterk verweven met wereldwijde ketens: machines en apparaten, kleding en textiel, elektronica, auto’s.',
    coded: 'In Keerpunt zijn dat deze sectoren:',
    classes:
      'Eurostat deelt anders in: daar zijn chemie en elektrische apparatuur middelhoog. Wij volgen SERV voor wat gezien werd, en Eurostat voor de klasse.',
  },
  jobs: {
    title: 'Hoeveel banen?',
    text: 'Tot nu toe bleef het effect in Europa beperkt. Er komt vaak automatisering bij. De groei weegt niet op tegen de banen die bij het vertrek verloren gingen.',
    chances: 'Kansen zijn er in verkoop, ontwerp, onderhoud en vervoer, en in de sociale economie.',
  },
  intended: {
    title: 'Voornemen en uitvoering',
    text: 'Wees omzichtig: wat bedrijven van plan zijn, voeren ze vaak niet uit. Deze cijfers zijn plannen van grote bedrijven.',
    stages: 'Noteer in uw dossier wat beslist, begonnen en gestopt is. Alleen zo is een voornemen later van de uitvoering te scheiden.',
    link: 'Actieplan bekijken',
  },
  stopped: {
    title: 'Wat hield plannen tegen?',
    'reasons-to-go-away': 'Inflatie, lonen, energie en te weinig personeel. Ze kunnen zelfs tot vertrek leiden.',
    investment: 'Terughalen vraagt grote investeringen. Hogere lonen en duurdere prijzen kunnen volgen.',
    tension: 'Spanningen in de wereld zijn slecht voor handel en investeringen, en ook voor zulke plannen.',
    'not-safer': 'Zelf maken is niet zekerder: bij een schok kan ook de productie hier haperen.',
    trade: 'Een economie die alles zelf maakt, is een utopie, zeker voor een open economie. Handel blijft cruciaal.',
    localised:
      'In een wereld met minder verbonden ketens liggen activiteit en inkomen flink lager, berekende de OESO. De slides noemen dat een “localised regime”.',
    growth:
      'Men verwachtte in 2023 dat {share} van de groei in {when} buiten de EU zou liggen. Dat was een voorspelling; een telling achteraf vonden wij niet.',
    ties: 'De band met opkomende economieën blijft dus nodig.',
  },
  motives: {
    title: 'Zeven redenen, met hun code',
    text: 'Zo staan ze in de slides van SERV. Keerpunt vraagt ernaar bij vraag 12 en bewaart de code.',
    demand: 'veranderingen in de markt en in wat klanten vragen',
    reorganisation: 'ander productieproces, door een wereldwijde reorganisatie van het bedrijf: digitaliseren en automatiseren',
    chain: 'de keten en de levertijd verbeteren',
    'quality-cost': 'kwaliteit en kosten beheersen',
    brand: 'het thuismerk “made in” uitspelen',
    'host-country': 'de politiek, de regels of de munt van het gastland veranderen',
    global: 'wereldwijde factoren: de conjunctuur, de handel, de geopolitiek',
  },
  catalysts: {
    title: 'Wat het gemakkelijker maakt',
    digital:
      'Digitale techniek: minder arbeid en meer productiviteit wegen op tegen lage lonen elders. Geschoolde mensen en kennis zijn dichtbij.',
    green:
      'Duurzaamheid: de Green Deal en de duurzame ontwikkelingsdoelen van de overheid. Bij bedrijven ESG: kortere ketens, minder uitstoot, minder voorraad, minder milieurisico.',
    autonomy:
      'Strategische autonomie, na de pandemie, handelsoorlogen en spanningen: kortere ketens, en minder afhankelijk worden met hernieuwbare energie en circulair werken.',
  },
  alternatives: {
    title: 'Andere keuzes',
    text: 'Terughalen is één keuze. Deze kunnen samen met of apart van terughalen, en kosten soms minder tijd en geld.',
    spread: 'leveranciers spreiden',
    partnership: 'internationale partnerschappen, en samenwerken met leveranciers uit landen met laag risico',
    friends: 'maken met gelijkgezinde landen (friendshoring, coshoring)',
    stock: 'grotere voorraden van grondstoffen',
    circular: 'circulair werken, en zuinig omgaan met hulpbronnen',
    materials: 'nieuwe materialen en alternatieve grondstoffen',
    link: 'Keuzes in uw dossier bekijken',
  },
  disturbed: {
    title: 'Hoe vaak werden ketens verstoord?',
    text: 'Anderen telden dit. De leden van een instituut zijn geen steekproef van kmo’s.',
  },
  bank: {
    title: 'Bestaat er al een databank?',
    text: 'Nee. In Vlaanderen bestaat geen databank en geen systematische opvolging. Er zijn wel buitenlandse gevallen en rondvragen.',
    abroad:
      'De Europese opvolging van Eurofound verzamelde gevallen van 2014 tot 2018 en stopte. Een Belgisch aandeel voor 2022 tot 2026 vonden wij niet.',
    own: 'Keerpunt verzamelt niets: alles blijft op uw toestel. Signalen vangen VLAIO en FIT op, in Wallonië AWEX en in Brussel hub.brussels.',
  },
  of: {
    'firms-that-offshored': 'bedrijven die ooit vertrokken',
    manufacturers: 'industriële bedrijven',
    'manufacturers-surveyed': 'ondervraagde industriële bedrijven',
    'firms-that-source-abroad': 'bedrijven die in het buitenland uitbesteden',
    'european-firms': 'Europese bedrijven',
    'members-of-a-continuity-institute': 'leden van een instituut voor continuïteit',
    'world-growth': 'groei van de wereldeconomie',
    places: 'landen',
    'cost-of-offshoring': 'kosten van ver weg maken',
    'leading-firms': '65 toonaangevende bedrijven',
    'large-firms': 'bedrijven boven een miljard dollar omzet',
    cases: 'gevallen',
  },
  unit: {
    jobs: '{value} banen',
    cases: '{value} gevallen',
    money: '{value} biljoen dollar',
    years: '{value} jaar',
  },
  papers: 'Alle cijfers en bronnen',
  toSupport: 'Steuncheck openen',
} as const;
