/** Of each term its name, the forms in which the texts use it (between bars), and what it means. */
export default {
  title: 'Woorden uitgelegd',
  lead: 'Woorden die niet te vermijden zijn, in gewone taal. Op de schermen zijn ze onderstipt: druk erop.',
  explained: 'Uitgelegd:',
  all: 'Alle woorden',
  close: 'Sluiten',
  terms: {
    'tipping-point': {
      name: 'kantelpunt',
      forms: 'kantelpunt|kantelpunten',
      text: 'De waarde van één cijfer waarbij een andere keuze het goedkoopst wordt. De andere cijfers blijven dan zoals ze zijn.',
    },
    'calculated-case': {
      name: 'berekend geval',
      forms: 'berekend geval|berekende gevallen|gevallen|geval',
      text: 'Eén mogelijke toekomst die wij doorrekenen. Elk onzeker cijfer krijgt er een waarde binnen zijn bereik. Alle keuzes krijgen dezelfde toekomst.',
    },
    assumption: {
      name: 'aanname',
      forms: 'aanname|aannames',
      text: 'Een oordeel van ons, zonder meting erachter. U herkent het aan dit woord, en u kunt het vervangen door uw eigen cijfer.',
    },
    statistic: {
      name: 'statistiek',
      forms: 'statistiek|statistieken',
      text: 'Een gemeten cijfer van een overheid of een onderzoeker, met bron en datum. Het geldt voor veel bedrijven samen, niet precies voor het uwe.',
    },
    range: {
      name: 'laag en hoog',
      forms: 'acht op de tien gevallen',
      text: 'Bij elk cijfer rekenen wij met een lage en een hoge waarde. Eén keer op tien valt het lager uit, één keer op tien hoger.',
    },
    'present-value': {
      name: 'teruggerekend naar vandaag',
      forms: 'teruggerekend naar vandaag|teruggerekend',
      text: 'Een euro over vijf jaar is minder waard dan een euro nu. Daarom tellen latere bedragen iets minder mee.',
    },
    'capital-cost': {
      name: 'wat geld u kost',
      forms: 'wat geld u per jaar kost|kapitaalkost|rentevoet|kost van geld',
      text: 'De rente op een lening, of wat uw geld elders zou opbrengen. Geld dat vastzit in voorraad of machines kost u dat elk jaar.',
    },
    horizon: {
      name: 'looptijd',
      forms: 'looptijd',
      text: 'Het aantal jaren dat wij vooruitkijken. Een investering krijgt zo de tijd om zich terug te betalen.',
    },
    payback: {
      name: 'terugverdientijd',
      forms: 'terugverdientijd|terugverdiend na',
      text: 'Na hoeveel jaar het gewonnen geld even groot is als wat u eerst uitgaf.',
    },
    'residual-value': {
      name: 'restwaarde',
      forms: 'restwaarde',
      text: 'Wat een machine of een overblijvend stuk aan het einde nog waard is.',
    },
    'terms-of-delivery': {
      name: 'leveringsvoorwaarde',
      forms: 'leveringsvoorwaarde|leveringsvoorwaarden|EXW|FOB|DDP',
      text: 'Drie letters op de factuur die zeggen wie wat betaalt. EXW: u haalt het af aan de fabriek. FOB: tot op het schip daar. DDP: alles, tot bij u.',
    },
    'customs-duties': {
      name: 'douanerechten',
      forms: 'douanerechten',
      text: 'De belasting aan de grens van de Europese Unie, als deel van de waarde. Binnen de Unie betaalt u er geen.',
    },
    'anti-dumping': {
      name: 'antidumpingrechten',
      forms: 'antidumping|antidumpingrechten',
      text: 'Een extra belasting aan de grens op goederen die hier onder hun normale prijs verkocht worden. Ze verschilt per land en per producent.',
    },
    'carbon-border': {
      name: 'CO₂-heffing aan de grens',
      forms: 'CO₂-heffing aan de grens|grensheffing|CBAM',
      text: 'De prijs voor de uitstoot in onder meer staal, aluminium en cement van buiten de Europese Unie. Ze begint boven 50 ton per jaar.',
    },
    'rush-freight': {
      name: 'spoedvracht',
      forms: 'spoedvracht|noodzending|noodzendingen',
      text: 'Goederen die u sneller en duurder laat komen, vaak met het vliegtuig, omdat ze anders te laat zijn.',
    },
    standstill: {
      name: 'stilstand',
      forms: 'stilstand|stilstanden',
      text: 'Een tijd waarin een leverancier, een route of een plaats niets levert. Eerst gebruikt u uw voorraad, daarna mist u verkoop.',
    },
    'stock-cover': {
      name: 'voorraad voor stilstanden',
      forms: 'voorraad voor stilstanden|voorraaddekking|weken voorraad|extra voorraad',
      text: 'Hoeveel weken u verder kunt als er niets meer komt. De gewone voorraad tussen twee bestellingen telt daar niet bij.',
    },
    'safety-stock': {
      name: 'voorraad voor schommelingen',
      forms: 'voorraad voor schommelingen|veiligheidsvoorraad',
      text: 'Wat u achter de hand houdt omdat u de ene week meer verbruikt dan de andere, en leveringen soms te laat komen.',
    },
    'old-stock': {
      name: 'verouderde voorraad',
      forms: 'verouderde voorraad',
      text: 'Stukken die u niet meer aan de volle prijs verkoopt, omdat het model, de smaak of de vraag veranderde.',
    },
    rejects: {
      name: 'afkeur',
      forms: 'afkeur|afkeuringen',
      text: 'Stukken die niet goed genoeg zijn. U betaalt ze, en u moet ze herstellen of opnieuw laten maken.',
    },
    approval: {
      name: 'stalen en goedkeuring',
      forms: 'stalen en goedkeuring|stalen',
      text: 'Eerste stukken van een nieuwe producent, die u meet en test voor hij in reeks mag leveren.',
    },
    'double-running': {
      name: 'dubbel draaien',
      forms: 'dubbel draaien|twee ketens naast elkaar',
      text: 'Een tijd waarin de oude en de nieuwe plaats samen lopen, tot de nieuwe het alleen aankan.',
    },
    'social-workshop': {
      name: 'maatwerkbedrijf',
      forms: 'maatwerkbedrijf|maatwerkbedrijven',
      text: 'Een bedrijf in de sociale economie dat werk biedt aan mensen die moeilijk een baan vinden. Het maakt en verpakt ook voor anderen.',
    },
    'critical-material': {
      name: 'kritieke grondstof',
      forms: 'kritieke grondstof|kritieke grondstoffen|strategische grondstof|strategische grondstoffen|kritiek',
      text: 'Een grondstof die de Europese Unie hard nodig heeft en die moeilijk te krijgen kan worden. De Unie houdt de lijst bij.',
    },
    'supply-risk': {
      name: 'bevoorradingsrisico',
      forms: 'bevoorradingsrisico|bevoorradingsrisico’s',
      text: 'Hoe kwetsbaar de aanvoer van een grondstof is volgens de Europese Unie. Vanaf 1 noemt zij dat hoog.',
    },
    'front-office': {
      name: 'VLAIO en FIT',
      forms: 'VLAIO|FIT',
      text: 'Twee Vlaamse overheidsdiensten. VLAIO kent de steun voor bedrijven, FIT kent leveranciers en markten over de grens. Wallonië en Brussel hebben hun eigen diensten.',
    },
    seed: {
      name: 'startgetal',
      forms: 'startgetal',
      text: 'Het getal waarmee de berekende gevallen getrokken worden. Met hetzelfde getal en dezelfde antwoorden komt hetzelfde uit.',
    },
  },
} as const;
