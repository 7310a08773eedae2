export default {
  made: 'Verslag van {date}. Cijfers van {edition}, rekenmodel {model}, Keerpunt {app}, startgetal {seed}.',
  cash: {
    title: 'Geld over de jaren tegenover blijven: {option}',
    note: 'Opgeteld tot het einde van elk jaar, niet teruggerekend. Een min is achter op blijven. Acht op de tien gevallen liggen tussen laag en hoog.',
    year: 'Einde van jaar',
    low: 'Laag',
    middle: 'Middelste geval',
    high: 'Hoog',
  },
  adviser: 'Opgesteld met {name}.',
  for: { bank: 'Voor de bank of de raad van bestuur.', adviser: 'Voor de adviseur.', office: 'Voor de boekhouder of het loket.' },
  masked: 'Bedragen staan hier als index: 100 is wat de huidige keten in een jaar kost.',
  logo: 'Logo van de adviseur',
  allFigures: 'Alle cijfers die gebruikt zijn',
  assumptionsBehind: 'Hier past niet elk cijfer. Alle cijfers staan achteraan.',
  bank: {
    financing: 'Wat het aan geld vraagt',
    risks: 'Risico’s',
    steps: 'Volgende stappen',
    needNothing: 'Blijven zoals nu vraagt geen extra geld. De tabel zegt wat een andere keuze zou vragen.',
    needUnknown: 'Hoeveel geld er nodig is, kon niet berekend worden.',
    needNever:
      '{option} staat op het diepste punt ongeveer {amount} achter op blijven. In het middelste geval is dat niet terug binnen {years}.',
    needBack: '{option} staat op het diepste punt ongeveer {amount} achter op blijven. In het middelste geval is dat terug na {years}.',
    head: { option: 'Keuze', need: 'Geld nodig', back: 'Terug na', works: 'Werkt na', saves: 'Tegenover blijven' },
  },
} as const;
