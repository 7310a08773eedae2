import { told, toldBetween, type PublishedDecision } from './published-decision.ts';

/** Firms of the United States. */
export const americanDecisions = [
  {
    id: 'geospring',
    firm: 'GE Appliances (GeoSpring)',
    year: 2012,
    went: 'home',
    since: 'stopped',
    reports: [
      {
        publisher: 'GE Appliances',
        year: 2012,
        site: 'https://pressroom.geappliances.com/news/ge-opens-first-new-manufacturing-228269',
      },
      {
        publisher: 'IndustryWeek',
        year: 2016,
        site: 'https://www.industryweek.com/operations/continuous-improvement/article/21980050/despite-lean-start-ge-appliances-to-end-production-of-geospring-water-heater',
      },
    ],
    known: {
      product: told('heat-pumps-hvac'),
      'origin.country': told('CN'),
      'origin.maker': told('supplier', 'general-knowledge'),
      motives: told(['reorganisation', 'chain', 'quality-cost']),
    },
    // Redesigned on the way: some ten hours of work became two.
    plans: [{ archetype: 'reshore-automated', known: { labourSaved: told(0.8, 'general-knowledge') } }],
  },
  {
    id: 'otis',
    firm: 'Otis',
    year: 2011,
    went: 'home',
    since: 'held',
    reports: [
      {
        publisher: 'Inside Tucson Business',
        year: 2011,
        site: 'https://www.insidetucsonbusiness.com/news/otis-elevator-co-to-curtail-nogales-operations/article_c3f9295a-fb63-11e0-8a86-001cc4c002e0.html',
      },
      {
        publisher: 'Supply Chain Digest',
        year: 2014,
        site: 'http://www.scdigest.com/ontarget/14-05-05-1.php?cid=8030',
      },
      {
        publisher: 'SCNow',
        year: 2022,
        site: 'https://scnow.com/business/local/otis-celebrates-10th-anniversary-in-florence-in-november/article_44a5609e-5fa5-11ed-91d0-c76851b1266a.html',
      },
    ],
    known: {
      product: told('conveyors-lifting'),
      // Mexico borders on the United States; Romania stands for it here, with low wages and over the road.
      'origin.country': told('RO', 'project'),
      'origin.maker': told('own-plant'),
      'means.people': told('no', 1),
      motives: told(['reorganisation', 'chain']),
    },
    plans: [{ archetype: 'reshore-make', known: {} }],
  },
  {
    id: 'whirlpool',
    firm: 'Whirlpool (KitchenAid)',
    year: 2011,
    went: 'home',
    since: 'held',
    reports: [
      {
        publisher: 'The Wall Street Journal',
        year: 2012,
        site: 'http://www.wsj.com/articles/SB10001424052702304587704577333482423070376',
      },
      {
        publisher: 'The Christian Science Monitor',
        year: 2014,
        site: 'https://www.csmonitor.com/Business/Latest-News-Wires/2014/0320/KitchenAid-mixer-How-a-wedding-registry-staple-is-creating-new-US-jobs',
      },
    ],
    known: {
      product: told('household-appliances'),
      'origin.country': told('CN'),
      'origin.maker': told('supplier'),
      history: told('by-us'),
      // A month or more to make and ship it, against a week or two.
      'delivery.leadTime': toldBetween([4, 10], 6),
      'means.room': told('yes'),
      motives: told(['chain', 'reorganisation']),
    },
    plans: [{ archetype: 'reshore-automated', known: { leadTime: toldBetween([1, 2], 1.5) } }],
  },
  {
    id: 'master-lock',
    firm: 'Master Lock',
    year: 2010,
    went: 'stay',
    since: 'reversed',
    reports: [
      {
        publisher: 'The Guardian',
        year: 2023,
        site: 'https://inkl.com/news/master-lock-s-milwaukee-plant-to-close-after-100-years-and-send-jobs-abroad',
      },
      {
        publisher: 'Spectrum News 13',
        year: 2023,
        site: 'https://www.mynews13.com/fl/orlando/news/2023/05/25/master-lock-to-shut-down-milwaukee-manufacturing-facility',
      },
    ],
    known: {
      product: told('locks-hinges'),
      'origin.country': told('CN'),
      'origin.maker': told('own-plant'),
      history: told('by-us'),
      'means.people': told('yes'),
      'means.room': told('yes'),
      motives: told(['chain', 'quality-cost'], 'general-knowledge'),
    },
    plans: [{ archetype: 'reshore-make', known: {} }],
  },
  {
    id: 'et-water',
    firm: 'ET Water Systems',
    year: 2010,
    went: 'home',
    since: 'held',
    reports: [
      {
        publisher: 'Silicon Valley Business Journal',
        year: 2010,
        site: 'http://www.bizjournals.com/sanjose/print-edition/2010/11/19/valley-beat-china-manufacturing-contract.html',
      },
      {
        publisher: 'SiliconValley.com',
        year: 2017,
        site: 'https://www.siliconvalley.com/2017/01/30/can-trump-bring-factory-jobs-to-the-bay-area/',
      },
    ],
    known: {
      product: told('control-cabinets', 'project'),
      'origin.country': told('CN'),
      'origin.maker': told('supplier'),
      'purchase.basis': told('delivered', 'project'),
      'delivery.leadTime': toldBetween([12, 15], 13.5),
      motives: told(['quality-cost', 'chain']),
    },
    // At first 10 to 15 % dearer than from China.
    plans: [{ archetype: 'reshore-buy', known: { price: toldBetween([1.1, 1.15], 1.125, 1), leadTime: told(6) } }],
  },
] as const satisfies readonly PublishedDecision[];
