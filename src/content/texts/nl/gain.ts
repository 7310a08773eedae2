export default {
  turns: 'Weet u dit zeker, dan komt in {cases} van de {of} gevallen een andere keuze eerst.',
  saves: 'Dit weten voor u beslist, bespaart over {years} gemiddeld {amount}.',
  judge: {
    place: 'Beoordeel {country} samen met wie mee beslist: {criterion}.',
    operator: 'Beoordeel “{option}” samen met wie mee beslist: {criterion}.',
  },
  judgements: {
    lead: 'Begin met deze. Zo vaak komt een andere keuze eerst zodra u er zeker van bent.',
    line: '{judgement}: in {cases} van de {of} gevallen',
  },
  table: {
    title: 'Wat het uitzoeken waard is',
    note: 'Telkens wordt één cijfer zeker. De andere blijven onzeker, zoals nu.',
    none: 'Geen enkel cijfer is op zich het uitzoeken waard: het verandert het antwoord te zelden of te weinig.',
    nothing: '–',
    head: {
      figure: 'Cijfer',
      turns: 'Andere keuze eerst, van de {of} gevallen',
      saves: 'Bespaart gemiddeld',
      savesInMoney: 'Bespaart in geld alleen',
      where: 'Waar u dit vindt',
    },
  },
} as const;
