export default {
  frontOffice: {
    flanders: 'Bel een adviseur van VLAIO over steun, en FIT over leveranciers over de grens.',
    brussels: 'Bel 1819 over steun, en hub.brussels over leveranciers over de grens.',
    wallonia: 'Bel 1890 over steun, en AWEX over leveranciers over de grens.',
    unknown:
      'Bel de dienst van uw gewest over steun: VLAIO in Vlaanderen, 1819 in Brussel, 1890 in Wallonië. FIT, hub.brussels en AWEX kennen leveranciers over de grens.',
  },
  size: {
    small: 'Zeg erbij dat u minder dan 50 mensen telt: vaak is de steun dan hoger.',
    medium: 'Zeg erbij dat u minder dan 250 mensen telt: veel steun is er alleen voor kmo’s.',
    large: 'Vraag wat er voor grote bedrijven is: veel steun is er alleen voor kmo’s.',
  },
  support: {
    flanders: 'een adviseur van VLAIO',
    brussels: '1819, het loket voor Brusselse bedrijven',
    wallonia: '1890, het loket voor Waalse bedrijven',
    unknown: 'de dienst voor bedrijven van uw gewest',
  },
  makers: {
    flanders: 'Enterprise Europe Network (zoekt partners), Voka of uw sectorfederatie',
    brussels: 'Enterprise Europe Network bij hub.brussels (zoekt partners), of uw sectorfederatie',
    wallonia: 'Enterprise Europe Network bij AWEX (zoekt partners), of uw sectorfederatie',
    unknown: 'Enterprise Europe Network (zoekt partners), of uw sectorfederatie',
  },
  cash: {
    flanders: 'uw bank, of PMV',
    brussels: 'uw bank, of finance&invest.brussels',
    wallonia: 'uw bank, of Wallonie Entreprendre',
    unknown: 'uw bank',
  },
  people: {
    flanders: 'VDAB',
    brussels: 'Actiris',
    wallonia: 'Forem',
    unknown: 'de arbeidsdienst van uw gewest',
  },
  room: {
    flanders: 'uw gemeente, of de POM van uw provincie',
    brussels: 'citydev.brussels',
    wallonia: 'de intercommunale van uw streek',
    unknown: 'uw gemeente',
  },
  call: {
    'find-out': 'uw boekhouder',
    pilot: 'de producent met wie u de proef doet',
    watch: 'wie dit cijfer elke maand ziet',
    'check-origin': 'uw leverancier',
    'check-duty': 'uw douaneagent',
    'watch-duty': 'uw douaneagent',
    'watch-tenders': 'wie uw offertes opvolgt',
    'agree-terms': 'uw leverancier',
    'raise-cover': 'wie uw magazijn beheert',
    'settle-gate': 'Sirris, of uw sectorfederatie',
  },
} as const;
