import { told, type PublishedDecision } from './published-decision.ts';

/** Firms of Belgium. */
export const belgianDecisions = [
  {
    id: 'nobi',
    firm: 'Nobi',
    year: 2022,
    went: 'home',
    since: 'held',
    reports: [
      {
        publisher: 'Trends',
        year: 2022,
        site: 'https://trends.knack.be/economie/bedrijven/technologiebedrijf-nobi-producent-van-slimme-lampen-ruilt-china-voor-aartselaar/article-news-1919621.html',
      },
      {
        publisher: 'Nieuwsblad',
        year: 2023,
        site: 'https://www.nieuwsblad.be/cnt/dmf20230321_96661964',
      },
    ],
    known: {
      product: told('led-lighting'),
      'origin.country': told('CN'),
      'origin.maker': told('supplier'),
      // Duty and transport were counted in.
      'purchase.basis': told('delivered', 'project'),
      'content.materialShare': told(0.9),
      'content.labourShare': told(0.1),
      motives: told(['chain', 'global']),
    },
    // At least 18 % cheaper than from China.
    plans: [{ archetype: 'reshore-make', known: { price: told(0.82) } }],
  },
  {
    id: 'ridley',
    firm: 'Belgian Cycling Factory (Ridley)',
    year: 2023,
    went: 'near',
    since: 'unknown',
    reports: [
      {
        publisher: 'VRT NWS',
        year: 2023,
        site: 'https://www.vrt.be/vrtnws/nl/2023/06/05/fietsenproducent-belgian-cycling-factory-uit-beringen-laat-frame/',
      },
      {
        publisher: 'NRC',
        year: 2022,
        site: 'https://www.nrc.nl/nieuws/2022/05/16/het-kan-dus-wel-fietsframes-laten-maken-in-europa-a4124478',
      },
    ],
    known: {
      product: told('bicycle-frames'),
      // Where most European brands have them made.
      'origin.country': told('TW', 1),
      'origin.maker': told('supplier'),
      motives: told(['chain', 'quality-cost']),
    },
    plans: [{ archetype: 'nearshore', country: 'NL', known: {} }],
  },
  {
    id: 'vlerick',
    firm: 'Vlerick',
    year: 2013,
    went: 'stay',
    since: 'unknown',
    reports: [
      {
        publisher: 'Knack Weekend',
        year: 2013,
        yearInferred: true,
        site: 'https://weekend.knack.be/magazine/dirk-vlerick',
      },
    ],
    known: {
      product: told('clothing-footwear'),
      'origin.country': told('BD'),
      'origin.maker': told('supplier'),
      history: told('by-us'),
      'purchase.pieces': told(3_000_000),
      motives: told(['quality-cost']),
    },
    plans: [],
  },
  {
    id: 'van-de-velde',
    firm: 'Van de Velde',
    year: 2022,
    went: 'stay',
    since: 'held',
    reports: [
      {
        publisher: 'Van de Velde',
        year: 2022,
        site: 'https://vandevelde.eu/en/sustainability/prosperity',
      },
      {
        publisher: 'Het Laatste Nieuws',
        year: 2019,
        site: 'https://www.hln.be/in-de-buurt/wichelen/lingerie-van-de-velde-viert-100ste-verjaardag-van-korsettenatelier-met-enkele-stiksters-tot-multinational-met-1-648-werknemers~accf4ed9/',
      },
    ],
    known: {
      product: told('knitwear', 'project'),
      'origin.country': told('TN'),
      'origin.maker': told('own-plant'),
      history: told('by-us', 1),
      'purchase.pieces': told(5_800_000),
      motives: told(['quality-cost']),
    },
    plans: [{ archetype: 'reshore-make', known: { handwork: told('much') } }],
  },
] as const satisfies readonly PublishedDecision[];
