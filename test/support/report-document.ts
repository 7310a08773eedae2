import type { OwnerPage } from '../../src/present/answer/owner-page.ts';
import type { ReportDocument } from '../../src/present/report/report-document.ts';
import { barsScenes, bridgeScenes, dotsScene } from './report-scenes.ts';

const nb = '\u00a0';
const narrow = '\u202f';

const dutchPage: OwnerPage = {
  title: 'Stalen fietsframes uit Vietnam',
  subtitle: `Decock & Zn · vergeleken over 7${nb}jaar · bedragen per jaar, vóór belasting`,
  certainty: 'leaning',
  certaintyWord: 'Neigt naar',
  sentence: `De berekening neigt naar blijven zoals nu: dat kost ongeveer €${nb}14.000 per jaar minder dan een deel hier laten maken.`,
  qualifiers: [
    `In 36 van de 50 berekende gevallen is blijven goedkoper. Eén antwoord kan dat keren: de extra prijs die uw klant betaalt.`,
    'Meer voorraad houden gaat dezelfde weg en scheelt bijna niets.',
  ],
  ranking: [
    {
      option: 'stay',
      name: 'Blijven zoals nu',
      difference: 'zoals nu',
      chance: '—',
      status: 'open',
      remark: undefined,
      whyNot: [],
      colour: 0,
    },
    {
      option: 'stock',
      name: 'Meer voorraad houden',
      difference: `€${nb}1.200 per jaar duurder`,
      chance: '20 van de 50',
      status: 'open',
      remark: undefined,
      whyNot: [],
      colour: 1,
    },
    {
      option: 'mix',
      name: 'Een tweede leverancier erbij',
      difference: `€${nb}14.000 per jaar duurder`,
      chance: '15 van de 50',
      status: 'open',
      remark: undefined,
      whyNot: [],
      colour: 2,
    },
    {
      option: 'near',
      name: 'Dichterbij laten maken (Łódź, Polen)',
      difference: `€${nb}110.000 per jaar duurder`,
      chance: '2 van de 50',
      status: 'open',
      remark: undefined,
      whyNot: [],
      colour: 3,
    },
    {
      option: 'automated',
      name: 'Terughalen met automatisering',
      difference: `€${nb}60.000 per jaar duurder`,
      chance: '9 van de 50',
      status: 'excluded',
      remark: `Kan niet binnen uw budget van €${nb}250.000.`,
      whyNot: [],
      colour: 4,
    },
    {
      option: 'buy',
      name: 'Bij een leverancier in België kopen',
      difference: `€${nb}370.000 per jaar duurder`,
      chance: '0 van de 50',
      status: 'open',
      remark: undefined,
      whyNot: [],
      colour: 5,
    },
  ],
  rankingFigure: {
    id: 'ranking',
    title: 'De mogelijkheden op een rij',
    takeaway: 'Hoe verder naar rechts, hoe goedkoper dan nu. De streep toont acht van de tien berekende gevallen.',
    ...barsScenes([
      { name: 'Blijven zoals nu', label: 'zoals nu', low: 0, value: 0, high: 0 },
      { name: 'Meer voorraad houden', label: `€${nb}1.200 duurder`, low: -0.1, value: -0.02, high: 0.05 },
      { name: 'Een tweede leverancier erbij', label: `€${nb}14.000 duurder`, low: -0.3, value: -0.1, high: 0.2 },
      { name: 'Dichterbij laten maken (Łódź)', label: `€${nb}110.000 duurder`, low: -0.7, value: -0.4, high: 0.05 },
      { name: 'Terughalen met automatisering', label: `€${nb}60.000 duurder`, low: -0.8, value: -0.3, high: 0.3 },
      { name: 'Bij een leverancier in België', label: `€${nb}370.000 duurder`, low: -1, value: -0.9, high: -0.6 },
    ]),
    table: {
      head: ['Mogelijkheid', 'Tegenover nu', 'Goedkoper dan nu', 'Wachten', 'Werkt na'],
      rows: [
        ['Blijven zoals nu', 'zoals nu', '—', '16 weken', 'nu al'],
        ['Meer voorraad houden', `€${nb}1.200 per jaar duurder`, '20 van de 50 gevallen', '16 weken', '1 maand'],
        ['Een tweede leverancier erbij', `€${nb}14.000 per jaar duurder`, '15 van de 50 gevallen', '9 weken', '6 maanden'],
        ['Dichterbij laten maken (Łódź, Polen)', `€${nb}110.000 per jaar duurder`, '2 van de 50 gevallen', '4 weken', '8 maanden'],
        ['Terughalen met automatisering', `€${nb}60.000 per jaar duurder`, '9 van de 50 gevallen', '2 weken', '14 maanden'],
        ['Bij een leverancier in België kopen', `€${nb}370.000 per jaar duurder`, '0 van de 50 gevallen', '2 weken', '4 maanden'],
      ],
      numeric: [3, 4],
    },
  },
  bridge: {
    id: 'bridge',
    title: 'Van factuur tot echte kost',
    takeaway: `Op de factuur staat €${nb}408.000 per jaar. De echte kost is ≈ €${nb}565.000: een vierde komt er na de factuur nog bij.`,
    ...bridgeScenes([
      { name: 'Factuur', label: `€${nb}408.000`, from: 0, to: 72 },
      { name: 'Vracht en verzekering', label: `+${nb}€${nb}36.000`, from: 72, to: 79 },
      { name: 'Douanerechten', label: `+${nb}€${nb}6.200`, from: 79, to: 80.2 },
      { name: 'Voorraad en wachten', label: `+${nb}€${nb}41.000`, from: 80.2, to: 87.5 },
      { name: 'Kwaliteit', label: `+${nb}€${nb}19.000`, from: 87.5, to: 91 },
      { name: 'Opvolging', label: `+${nb}€${nb}14.000`, from: 91, to: 93.5 },
      { name: 'Leveringen die wegblijven', label: `+${nb}€${nb}40.000`, from: 93.5, to: 100 },
      { name: 'Echte kost', label: `€${nb}565.000`, from: 0, to: 100 },
    ]),
    table: {
      head: ['Onderdeel', 'Per jaar'],
      rows: [
        ['Factuur', `€${nb}408.000`],
        ['Vracht en verzekering', `€${nb}36.000`],
        ['Douanerechten', `€${nb}6.200`],
        ['Voorraad en wachten', `€${nb}41.000`],
        ['Kwaliteit', `€${nb}19.000`],
        ['Opvolging', `€${nb}14.000`],
        ['Leveringen die wegblijven', `€${nb}40.000`],
        ['Echte kost', `€${nb}565.000`],
      ],
      numeric: [1],
    },
  },
  dots: {
    id: 'dots',
    title: 'Vijftig berekende gevallen',
    takeaway:
      'Elk bolletje is één berekend geval. In 36 van de 50 kost blijven zoals nu minder dan een tweede leverancier erbij; in 14 is het omgekeerd.',
    scene: dotsScene(36),
    table: {
      head: ['Uitkomst', 'Gevallen'],
      rows: [
        ['Blijven is goedkoper', '36'],
        ['Een tweede leverancier is goedkoper', '14'],
      ],
      numeric: [1],
    },
  },
  tipping: [
    {
      what: 'Extra prijs voor een frame van hier',
      now: `€${nb}22`,
      turnsAt: `€${nb}31`,
      becomes: 'Een tweede leverancier erbij',
      distance: `€${nb}9 meer`,
    },
    {
      what: 'Aankoopprijs in Vietnam',
      now: `€${nb}68,00`,
      turnsAt: `€${nb}74,50`,
      becomes: 'Een tweede leverancier erbij',
      distance: `9,6${nb}% duurder`,
    },
    {
      what: 'Weken zonder levering per jaar',
      now: '1,6 weken',
      turnsAt: '4,1 weken',
      becomes: 'Meer voorraad houden',
      distance: '2,5 weken meer',
    },
    { what: 'Uurloon in België', now: `€${nb}44,80`, turnsAt: 'nergens', becomes: '—', distance: `niet binnen ≤${nb}30${nb}%` },
  ],
  tippingNote:
    'Verandert één van deze cijfers zo sterk, dan wijst de berekening een andere weg aan. De andere cijfers blijven daarbij gelijk.',
  reasons: [
    `Blijven kost €${nb}14.000 per jaar minder dan een tweede leverancier erbij, in 36 van de 50 berekende gevallen.`,
    `Een deel hier laten maken vraagt eerst €${nb}210.000 voor een kleine lascel.`,
    'U hebt vandaag geen lassers en vindt ze volgens uw antwoord ook moeilijk.',
  ],
  against: [
    'U wacht 16 weken op een levering en 3 van de 10 komen te laat.',
    `Een slecht jaar kost u tot €${nb}96.000 meer dan een gewoon jaar.`,
    'Bijna de helft van dit verschil rust op schattingen, niet op uw eigen cijfers.',
    'De buizen blijven uit Azië komen, waar u ook laat lassen.',
  ],
  steps: [
    'Laat 200 frames hier lassen en vraag uw klanten de hogere prijs. Zo kent u de extra prijs.',
    'Vraag een offerte bij twee lassers binnen 100 km, met dezelfde tekening.',
    'Kijk op de douanepapieren na waar de buizen vandaan komen: er kan een extra heffing op staan.',
    'Bel VLAIO (0800 20 555) om te horen welke steun voor u kan gelden.',
  ],
  basis: [
    `12 eigen cijfers, 9 statistieken en 17 aannames; 46${nb}% van het verschil rust op aannames.`,
    'Uitgave van de cijfers: november 2026. Startgetal 20261124; 1.024 berekende gevallen van 128 verlopen.',
  ],
  rough: false,
};

const dutchAssumptions = [
  ['Product', 'Fietsframes van staal', 'uw antwoord'],
  ['Land van herkomst', 'Vietnam', 'uw antwoord'],
  ['Aankoop per jaar', `€${nb}408.000`, 'uw antwoord, precies'],
  ['Prijs begrepen tot', 'aan boord in de haven daar', 'uw antwoord'],
  ['Gewicht per stuk', `5,0${nb}kg`, `uw antwoord, ongeveer ±${nb}10${nb}%`],
  ['Weken wachten', '16 weken', 'uw antwoord, precies'],
  ['Te laat', '3 van de 10', 'uw antwoord, ruwe schatting'],
  ['Leveringen die wegbleven', '1 keer in 5 jaar', 'uw antwoord'],
  ['Kost van een week stilstand', `€${nb}18.000`, 'uw antwoord, ruwe schatting'],
  ['Budget', `€${nb}250.000`, 'uw antwoord'],
  ['Prijs in België, met de hand', `€${nb}155,00 per stuk`, 'offerte, maart 2026'],
  ['Zeevracht', `€${nb}5,73 per stuk`, `statistiek, vrachtindex 2026, €${nb}3,90–8,10`],
  ['Douanerechten', `1,4${nb}% tot 2030, daarna 0${nb}%`, 'handelsakkoord EU–Vietnam'],
  ['Kost van kapitaal', `8,0${nb}% per jaar`, `aanname, 6–11${nb}%`],
  ['Loonstijging daar', `5,0${nb}% per jaar`, `aanname, 2–9${nb}%`],
  ['Afkeur', `4,0${nb}%`, 'uw antwoord, ongeveer'],
  ['Voorraad in huis', '4 weken', 'uw antwoord, precies'],
  ['Loon van een lasser hier', `€${nb}44,80 per uur`, 'statistiek, loonkost 2025'],
];

export const dutchReport: ReportDocument = {
  locale: 'nl-BE',
  fileName: 'Stalen fietsframes uit Vietnam',
  date: '2026-11-24',
  page: dutchPage,
  headings: {
    ranking: 'De mogelijkheden, de goedkoopste eerst',
    tipping: 'Wat het antwoord doet keren',
    against: 'Wat ertegen spreekt',
    reasons: 'Waarom dit antwoord',
    steps: 'Wat u maandag kunt doen',
    basis: 'Waarop dit rust',
    assumptions: 'Uw antwoorden en onze aannames',
    whyNot: 'Waarom niet een andere weg?',
  },
  tippingHead: ['Cijfer', 'Nu', 'Keert bij', 'Dan eerst', 'Nog te gaan'],
  assumptions: { head: ['Vraag', 'Gebruikt', 'Waar het vandaan komt'], rows: dutchAssumptions, numeric: [] },
  footer: 'Keerpunt · 24 november 2026 · een hulp bij uw beslissing, geen advies',
  pageOf: { before: 'Bladzijde', between: 'van' },
};

const frenchPage: OwnerPage = {
  title: 'Assemblage de cartes électroniques : Shenzhen, Brno ou Gand, et l’œuvre des sous-traitants',
  subtitle: `Électronique Lefèvre & Fils · comparaison sur 7${nb}ans · montants par an, avant impôt`,
  certainty: 'clear',
  certaintyWord: 'Net',
  sentence: `Faire produire plus près est net${nb}: cela coûte environ 120${narrow}000${nb}€ de moins par an que continuer comme aujourd’hui.`,
  qualifiers: [
    'Dans 46 cas calculés sur 50, produire plus près coûte moins que continuer comme aujourd’hui.',
    `Environ 80${nb}% de la valeur vient pourtant d’Asie${nb}: seul un stock de composants couvre ce risque, pas le lieu d’assemblage.`,
  ],
  ranking: dutchPage.ranking.map((row, index) => ({
    ...row,
    name: frenchNames()[index] ?? '',
    remark: row.remark === undefined ? undefined : `Dépasse votre limite de 150${narrow}000${nb}€.`,
  })),
  rankingFigure: {
    id: 'ranking',
    title: 'Les possibilités, l’une après l’autre',
    takeaway: 'Plus le point est à droite, moins cela coûte. Le trait montre huit cas calculés sur dix.',
    ...barsScenes(
      frenchNames().map((name, index) => ({
        name,
        label: `${(120 - index * 37).toString()}${narrow}000${nb}€ par an`,
        low: 0.5 - index * 0.25,
        value: 0.7 - index * 0.25,
        high: 0.9 - index * 0.2,
      })),
    ),
    table: {
      head: ['Possibilité', 'Par rapport à aujourd’hui', 'Moins cher', 'Attente', 'Prêt après'],
      rows: frenchNames().map((name, index) => [
        name,
        `${120 - index * 17}${narrow}000${nb}€ de moins par an`,
        `dans ${46 - index * 7} cas sur 50`,
        `${12 - index} semaines`,
        `${4 + index} mois`,
      ]),
      numeric: [3, 4],
    },
  },
  bridge: {
    ...dutchPage.bridge,
    title: 'De la facture au coût réel',
    takeaway: `La facture est de 650${narrow}000${nb}€ par an. Le coût réel approche 905${narrow}000${nb}€${nb}: le reste s’ajoute après la facture.`,
  },
  dots: {
    id: 'dots',
    title: 'Cinquante cas calculés',
    takeaway: `Chaque point est un cas calculé. Dans 46 cas sur 50, produire plus près coûte moins que continuer${nb}; dans 4 cas, c’est l’inverse.`,
    scene: dotsScene(46),
    table: {
      head: ['Résultat', 'Cas'],
      rows: [
        ['Plus près coûte moins', '46'],
        ['Continuer coûte moins', '4'],
      ],
      numeric: [1],
    },
  },
  tipping: [
    {
      what: 'Prix en Tchéquie',
      now: `34,40${nb}€`,
      turnsAt: `39,70${nb}€`,
      becomes: 'Continuer comme aujourd’hui',
      distance: `5,30${nb}€ de plus`,
    },
    {
      what: 'Part des ventes réellement perdues pendant un arrêt',
      now: `50${nb}%`,
      turnsAt: `12${nb}%`,
      becomes: 'Continuer comme aujourd’hui',
      distance: '38 points de moins',
    },
    {
      what: 'Coût d’une semaine d’arrêt',
      now: `42${narrow}000${nb}€`,
      turnsAt: `11${narrow}500${nb}€`,
      becomes: 'Augmenter le stock',
      distance: `30${narrow}500${nb}€ de moins`,
    },
  ],
  tippingNote: `Si l’un de ces chiffres change à ce point, le calcul indique une autre voie. Les autres chiffres restent alors les mêmes${nb}: ce n’est pas une prévision.`,
  reasons: [
    `Produire plus près coûte 120${narrow}000${nb}€ de moins par an, dans 46 cas calculés sur 50.`,
    'Vous attendez 8 semaines de moins, et moins de livraisons arrivent en retard.',
    `Les arrêts coûtent moins${nb}: 0,4 semaine non couverte par an au lieu de 1,9.`,
  ],
  against: [
    `Le salaire horaire est plus élevé, mais il ne pèse que 8${nb}% du prix.`,
    'Un changement de fournisseur demande environ 7 mois, avec double suivi et nouveaux essais.',
    `31${nb}% de l’écart repose sur des estimations, pas sur vos propres chiffres.`,
  ],
  steps: [
    'Demandez deux devis à des assembleurs tchèques, sur la même nomenclature.',
    'Vérifiez le code douanier 8537 et son taux avec votre déclarant.',
    'Convenez d’un stock de composants de 12 semaines chez l’assembleur.',
  ],
  basis: [
    `14 chiffres propres, 9 statistiques et 15 hypothèses${nb}; 31${nb}% de l’écart repose sur des hypothèses.`,
    `Édition des chiffres${nb}: novembre 2026. Graine 20261124${nb}; 1${narrow}024 cas calculés de 128 déroulements.`,
  ],
  rough: false,
};

function frenchNames(): readonly string[] {
  return [
    'Faire produire plus près (Tchéquie)',
    'Continuer comme aujourd’hui',
    'Ajouter un second fournisseur',
    'Acheter chez un fournisseur belge',
    'Rapatrier et automatiser la production',
    'Vers un pays partenaire à faible risque',
  ];
}

export const frenchReport: ReportDocument = {
  locale: 'fr-BE',
  fileName: frenchPage.title,
  date: '2026-11-24',
  page: frenchPage,
  headings: {
    ranking: 'Les possibilités, de la moins chère à la plus chère',
    tipping: 'Ce qui ferait basculer la réponse',
    against: 'Ce qui plaide contre',
    reasons: 'Pourquoi cette réponse',
    steps: 'À faire dès lundi',
    basis: 'Sur quoi cela repose',
    assumptions: 'Vos réponses et nos hypothèses',
    whyNot: 'Pourquoi pas un autre choix ?',
  },
  tippingHead: ['Chiffre', 'Aujourd’hui', 'Bascule à', 'Alors en tête', 'Écart'],
  assumptions: {
    head: ['Question', 'Valeur', 'Provenance'],
    rows: [
      ['Produit', 'Cartes électroniques assemblées', 'votre réponse'],
      ['Pays d’origine', 'Chine', 'votre réponse'],
      ['Achats par an', `650${narrow}000${nb}€`, 'votre réponse, exacte'],
      ['Prix compris jusqu’à', 'rendu ici, tout compris', 'votre réponse'],
      ['Semaines d’attente', '12 semaines', 'votre réponse, exacte'],
      ['En retard', '4 livraisons sur 10', `votre réponse, environ ±${nb}25${nb}%`],
      ['Coût d’une semaine d’arrêt', `42${narrow}000${nb}€`, 'votre réponse, estimation grossière'],
      ['Fret maritime et aérien d’urgence', `0,45${nb}€ par pièce`, 'statistique, indice de fret 2026, 0,30–0,80 €'],
      ['Coût du capital', `8,0${nb}% par an`, `hypothèse, 6–11${nb}%`],
      ['Hausse des salaires là-bas', `5,0${nb}% par an`, `hypothèse, 2–9${nb}%, s’estompe vers 3${nb}% en cinq ans`],
    ],
    numeric: [],
  },
  footer: 'Keerpunt · 24 novembre 2026 · une aide à votre décision, pas un conseil',
  pageOf: { before: 'Page', between: 'sur' },
};
