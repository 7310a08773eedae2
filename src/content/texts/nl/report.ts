export default {
  title: 'Verslag',
  footer: 'Keerpunt, berekend op uw eigen toestel. Dit is een berekening met uw antwoorden, geen advies op maat.',
  pageOf: { before: 'Bladzijde ', between: ' van ' },
  headings: {
    ranking: 'De keuzes op een rij',
    tipping: 'Wat het antwoord doet kantelen',
    against: 'Wat ertegen spreekt',
    reasons: 'Wat ervoor spreekt',
    steps: 'Wat u maandag kunt doen',
    basis: 'Waarop dit rust',
    assumptions: 'De cijfers die het zwaarst wegen',
    whyNot: 'Waarom niet een andere keuze?',
    annex: 'Bijlage voor de boekhouder',
  },
  tippingHead: { what: 'Cijfer', now: 'Nu', turnsAt: 'Kantelt bij', becomes: 'Dan', distance: 'Afstand' },
  assumptionsHead: { what: 'Cijfer', value: 'Waarde', range: 'Tussen', status: 'Soort', source: 'Bron' },
  assumptionsNote: 'Hier past niet elk cijfer. Alle cijfers staan in Keerpunt, bij “Voor de boekhouder”.',
  method: {
    title: 'Hoe dit berekend is',
    cases:
      'Elk berekend geval trekt alle onzekere cijfers één keer. Er zijn {cases} gevallen. Elk geval krijgt {histories} verlopen vol tegenslag, en na elke {perSet} gevallen zijn dat andere.',
    shared: 'Alle keuzes krijgen in elk geval dezelfde cijfers en dezelfde tegenslag. Zo meet het verschil de keuze en niet het toeval.',
    sure: 'Hoe zeker het is, telt de gevallen waarin de eerste goedkoper is dan de beste keuze in een andere richting. {rules}',
    discounting:
      'Jaar 0 is de overstap en telt voluit. Latere jaren zijn teruggerekend aan {rate} per jaar, vanaf het midden van elk jaar, over {years}.',
    beforeTax: 'Alle bedragen zijn vóór belasting, in euro van het jaar zelf: prijsstijgingen zitten erin.',
    afterTax:
      'Alle bedragen zijn na belasting van {rate}, in euro van het jaar zelf. Besparing, afschrijving, aftrek en steun tellen zo mee.',
  },
  yearly: {
    title: 'Kost per jaar: {option}',
    note: 'Gemiddeld over alle gevallen, niet teruggerekend naar vandaag. Jaar 0 is de overstap.',
  },
  status: {
    quote: 'offerte',
    'own-figure': 'uw cijfer',
    tried: 'geprobeerd cijfer',
    statistic: 'statistiek',
    secondary: 'statistiek, uit tweede hand',
    assumption: 'aanname',
  },
  source: { memory: 'algemene kennis', own: 'uw antwoord', unknown: 'tabellen van Keerpunt' },
  button: {
    language: 'Taal van het verslag',
    make: 'Verslag maken (pdf)',
    making: 'Het verslag wordt gemaakt …',
    made: 'Uw verslag is klaar: {file}. Het staat bij uw downloads.',
    failed: 'Het verslag kon niet gemaakt worden. Probeer het nog eens, of druk deze bladzijde af.',
    stop: 'Stoppen',
    stopped: 'Gestopt. Er is niets gemaakt.',
  },
} as const;
