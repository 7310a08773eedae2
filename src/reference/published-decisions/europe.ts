import { told, toldBetween, type PublishedDecision } from './published-decision.ts';

/** Firms of other countries of Europe that came home, in part or whole. */
export const europeanDecisions = [
  {
    id: 'capi',
    firm: 'Capi Europe',
    year: 2014,
    went: 'home',
    since: 'held',
    reports: [
      {
        publisher: 'MT/Sprout',
        year: 2017,
        site: 'https://mtsprout.nl/dossiers/made-in-nl/reshoring-bij-capi-china-heeft-niet-de-toekomst',
      },
      {
        publisher: 'Link Magazine',
        year: 2018,
        yearInferred: true,
        site: 'https://www.linkmagazine.nl/reshoring-vergt-lef-en-capi-heeft-dat/',
      },
    ],
    known: {
      product: told('plastics-compounds'),
      'origin.country': told('CN'),
      'origin.maker': told('own-plant'),
      motives: told(['quality-cost', 'chain', 'global']),
    },
    // Fifty people with robots do the work of five hundred.
    plans: [{ archetype: 'reshore-automated', known: { labourSaved: told(0.9) } }],
  },
  {
    id: 'rossignol',
    firm: 'Rossignol',
    year: 2010,
    went: 'home',
    since: 'held',
    reports: [
      {
        publisher: 'Le Journal des Entreprises',
        year: 2010,
        site: 'https://www.lejournaldesentreprises.com/auvergne-rhone-alpes/article/rossignol-relocalise-la-production-de-60-000-paires-de-skis-sallanches-23153',
      },
      {
        publisher: 'Journal du Net',
        year: 2014,
        yearInferred: true,
        site: 'https://www.journaldunet.com/economie/industrie/1133884-les-entreprises-qui-relocalisent-en-france/1133890-rossignol',
      },
      {
        publisher: 'France 3',
        year: 2012,
        site: 'https://france3-regions.francetvinfo.fr/auvergne-rhone-alpes/2012/11/06/rossignol-dynastar-poursuit-la-relocalisation-de-sa-production-de-skis-sallanches-139693.html',
      },
    ],
    known: {
      product: told('toys-sports'),
      'origin.country': told('TW'),
      'origin.maker': told('supplier', 2),
      history: told('by-us'),
      'purchase.pieces': told(60_000),
      'content.materialShare': told(0.7),
      'content.labourShare': told(0.2, 1),
      'delivery.leadTime': toldBetween([22, 26], 24),
      motives: told(['chain', 'brand'], 2),
    },
    plans: [{ archetype: 'reshore-make', known: { leadTime: toldBetween([4.3, 8.7], 6.5) } }],
  },
  {
    id: 'trunki',
    firm: 'Trunki (Magmatic)',
    year: 2012,
    went: 'home',
    since: 'held',
    reports: [
      {
        publisher: 'Bristol Business News',
        year: 2012,
        site: 'https://bristol-business.net/robs-trunki-call-brings-manufacturing-back-from-china-to-the-uk',
      },
      {
        publisher: 'tutor2u',
        year: 2014,
        site: 'https://tutor2u.net/business/blog/trunki-reshoring-copycats-and-losses',
      },
    ],
    known: {
      product: told('shoes-leather', 'project'),
      'origin.country': told('CN'),
      'origin.maker': told('supplier'),
      // 120 days.
      'delivery.leadTime': told(17.1),
      motives: told(['chain', 'quality-cost', 'brand']),
    },
    plans: [{ archetype: 'reshore-buy', known: { leadTime: told(4.3), handwork: told('little', 'project') } }],
  },
  {
    id: 'steiff',
    firm: 'Steiff',
    year: 2008,
    went: 'home',
    since: 'unknown',
    reports: [
      {
        publisher: 'Reuters',
        year: 2008,
        site: 'https://toystorenet.com/steiff-teddy-bear-business-to-quit-china/',
      },
      {
        publisher: 'Deutsche Welle',
        year: 2008,
        site: 'http://www.dw.com/en/steiff-halts-production-in-china-over-quality-concerns/a-3454711',
      },
      {
        publisher: 'Week in China',
        year: 2010,
        site: 'https://www.weekinchina.com/2010/04/can%E2%80%99t-bear-it/',
      },
    ],
    known: {
      product: told('toys-sports'),
      'origin.country': told('CN'),
      'origin.maker': told('supplier', 1),
      history: told('by-us'),
      // The crossing alone took three months.
      'delivery.leadTime': toldBetween([13, 20], 15),
      motives: told(['quality-cost', 'brand']),
    },
    plans: [{ archetype: 'reshore-make', known: { handwork: told('much', 2) } }],
  },
  {
    id: 'philips',
    firm: 'Philips',
    year: 2012,
    went: 'home',
    since: 'held',
    reports: [
      {
        publisher: 'Expatica',
        year: 2012,
        site: 'https://www.expatica.com/nl/general/philips-heads-back-home-12931',
      },
      {
        publisher: 'Handelsblatt',
        year: 2012,
        site: 'http://www.handelsblatt.com/unternehmen/industrie/outsourcing-beendet-philips-holt-produktion-aus-china-in-die-niederlande-zurueck/6083526.html',
      },
      {
        publisher: 'Omrop Fryslân',
        year: 2018,
        site: 'https://www.omropfryslan.nl/nijs/808586-meiwurkers-philips-drachten-fiere-ferkeap-miljardste-produkt',
      },
    ],
    known: {
      product: told('household-appliances'),
      'origin.country': told('CN'),
      'origin.maker': told('own-plant', 'general-knowledge'),
      history: told('by-us'),
      'means.people': told('yes', 1),
      'means.room': told('yes', 1),
      motives: told(['quality-cost', 'chain']),
    },
    // With the cost of training counted, as dear there as here.
    plans: [{ archetype: 'reshore-automated', known: { price: told(1) } }],
  },
  {
    id: 'piquadro',
    firm: 'Piquadro',
    year: 2014,
    went: 'home',
    since: 'unknown',
    reports: [
      {
        publisher: 'Il Tirreno',
        year: 2014,
        site: 'https://www.iltirreno.it/pistoia/cronaca/2014/04/15/news/piquadro-lascia-la-cina-e-annuncia-una-nuova-fabbrica-1.9053564',
      },
      {
        publisher: 'Il Giornale',
        year: 2015,
        yearInferred: true,
        site: 'http://www.ilgiornale.it/news/cronache/piquadro-fa-zaino-e-adesso-torna-casa-1093895.html',
      },
    ],
    known: {
      product: told('shoes-leather'),
      'origin.country': told('CN'),
      'origin.maker': told('supplier', 'general-knowledge'),
      history: told('by-us'),
      motives: told(['demand', 'quality-cost', 'brand']),
    },
    // More than nine hours of work for a bag; two fifths of them to come home.
    plans: [
      { archetype: 'diversify', country: 'BE', known: { share: told(0.4, 1), handwork: told('much', 1) } },
      { archetype: 'reshore-make', known: { handwork: told('much', 1) } },
    ],
  },
  {
    id: 'atol',
    firm: 'Atol',
    year: 2005,
    went: 'home',
    since: 'held',
    reports: [
      {
        publisher: 'AFP',
        year: 2005,
        site: 'https://dz.fashionnetwork.com/news/L-opticien-Atol-relocalise-la-fabrication-de-lunettes-d-Asie-dans-le-Jura,12390.html',
      },
      {
        publisher: 'franceinfo',
        year: 2022,
        site: 'https://www.francetvinfo.fr/replay-radio/l-interview-eco/le-gouvernement-souhaite-d-un-cote-la-relocalisation-et-de-l-autre-impose-le-100-sante-qui-favorise-les-produits-fabriques-en-chine-denonce-le-pdg-d-atol_5439715.html',
      },
    ],
    known: {
      product: told('spectacles'),
      'origin.country': told('CN'),
      'origin.maker': told('supplier'),
      'purchase.basis': told('delivered', 'project'),
      motives: told(['brand', 'quality-cost', 'other']),
    },
    // Half as dear again.
    plans: [{ archetype: 'reshore-buy', known: { price: told(1.5) } }],
  },
  {
    id: 'speedfactory',
    firm: 'Adidas (Speedfactory)',
    year: 2016,
    went: 'stay',
    since: 'reversed',
    reports: [
      {
        publisher: 'Nikkei Asia',
        year: 2019,
        site: 'https://asia.nikkei.com/Business/Companies/After-trial-production-in-US-and-Europe-Adidas-returns-to-Asia',
      },
      {
        publisher: 'Dow Jones',
        year: 2019,
        site: 'http://ih.advfn.com/p.php?pid=nmona&article=81115709',
      },
    ],
    known: {
      product: told('clothing-footwear'),
      'origin.country': told('VN'),
      'origin.maker': told('supplier', 1),
      'purchase.pieces': told(500_000),
      motives: told(['demand', 'chain', 'reorganisation']),
    },
    plans: [{ archetype: 'reshore-automated', known: {} }],
  },
] as const satisfies readonly PublishedDecision[];
