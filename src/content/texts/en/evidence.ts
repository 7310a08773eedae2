import type nl from '../nl/evidence.ts';
import type { Same } from '../same.ts';

/** What is known about bringing production back, for advisers and researchers. */
export default {
  title: 'What is known about bringing production back?',
  lead: 'For advisers and researchers. Every figure carries its year, of whom it speaks and its source.',
  head: { what: 'What', value: 'How much', when: 'When', of: 'Of whom', source: 'Source' },
  status: { statistic: 'read at the source', secondary: 'at second hand', assumption: 'not looked up, or derived by us' },
  many: {
    title: 'How many firms come back?',
    text: 'Few. And the denominators differ: the slides of SERV count firms that once left, the European survey counts all firms.',
    caution: 'So do not read the two as one range. We found no good figure from after 2018.',
    large: 'Those that came back were mostly large firms.',
  },
  sectors: {
    title: 'In which sectors?',
    high: 'High-tech, according to SERV: electrical and optical equipment, chemicals and pharma, space, communication, semiconductors.',
    chain: 'Closely tied to global chains: machinery, clothing and textiles, electronics, automotive.',
    coded: 'In Keerpunt these are the sectors:',
    classes:
      'Eurostat classes them otherwise: chemicals and electrical equipment are medium-high there. We follow SERV for what was seen, Eurostat for the class.',
  },
  jobs: {
    title: 'How many jobs?',
    text: 'So far the effect in Europe was limited. Automation often comes along. The growth does not make up for the jobs that were lost on leaving.',
    chances: 'There are chances in sales, design, maintenance and transport, and in the social economy.',
  },
  intended: {
    title: 'Intended and done',
    text: 'Be careful: firms often do not carry out what they intend. These figures are plans of large firms.',
    stages: 'Note in your dossier what was decided, started and stopped. Only then can intention be told from what was done.',
    link: 'See the action plan',
  },
  stopped: {
    title: 'What held plans back?',
    'reasons-to-go-away': 'Inflation, wages, energy and a shortage of staff. They can even lead firms to leave.',
    investment: 'Bringing production back takes large investments. Higher wages and dearer prices can follow.',
    tension: 'Tension in the world is bad for trade and investment, and for such plans too.',
    'not-safer': 'Making it yourself is not more certain: in a shock, production here can fail too.',
    trade: 'An economy that makes everything itself is a utopia, surely for an open economy. Trade stays crucial.',
    localised:
      'With chains that are less connected, activity and income are a good deal lower, the OECD found. The slides call it a “localised regime”.',
    growth: 'In 2023, {share} of the growth in {when} was expected outside the EU. That was a forecast; we found no later count.',
    ties: 'So the tie with emerging economies stays needed.',
  },
  motives: {
    title: 'Seven reasons, with their code',
    text: 'This is how they appear in the slides of SERV. Keerpunt asks for them in question 12 and keeps the code.',
    demand: 'changes in the market and in what customers ask',
    reorganisation: 'another production process, through a global reorganisation of the firm: digitalisation and automation',
    chain: 'improving the chain and delivery times',
    'quality-cost': 'control of quality and cost',
    brand: 'using the home brand, “made in”',
    'host-country': 'the politics, rules or currency of the host country change',
    global: 'global factors: the economic cycle, trade, geopolitics',
  },
  catalysts: {
    title: 'What makes it easier',
    digital:
      'Digital technology: less labour and more productivity make up for low wages elsewhere. Skilled people and knowledge are nearby.',
    green:
      'Sustainability: the Green Deal and the sustainable development goals of government. In firms ESG: shorter chains, less emission, less stock, less environmental risk.',
    autonomy:
      'Strategic autonomy, after the pandemic, trade wars and tension: shorter chains, and less dependence through renewable energy and circular work.',
  },
  alternatives: {
    title: 'Other choices',
    text: 'Bringing production back is one choice. These go together with it or apart, and sometimes take less time and money.',
    spread: 'spreading suppliers',
    partnership: 'international partnerships, and working with suppliers in low-risk countries',
    friends: 'making it with like-minded countries (friendshoring, coshoring)',
    stock: 'larger stocks of raw materials',
    circular: 'circular work, and resource efficiency',
    materials: 'new materials and alternative raw materials',
    link: 'See the choices in your dossier',
  },
  disturbed: {
    title: 'How often were chains disturbed?',
    text: 'Others counted this. Members of an institute are no sample of small firms.',
  },
  bank: {
    title: 'Is there no data bank yet?',
    text: 'No. Flanders has no data bank and no systematic follow-up. There are cases and surveys abroad.',
    abroad: 'The European monitor of Eurofound collected cases from 2014 to 2018 and stopped. We found no Belgian share for 2022 to 2026.',
    own: 'Keerpunt collects nothing: all stays on your device. VLAIO and FIT take up signals, AWEX does in Wallonia and hub.brussels in Brussels.',
  },
  of: {
    'firms-that-offshored': 'firms that once left',
    manufacturers: 'manufacturers',
    'manufacturers-surveyed': 'manufacturers asked',
    'firms-that-source-abroad': 'firms that source abroad',
    'european-firms': 'European firms',
    'members-of-a-continuity-institute': 'members of a continuity institute',
    'world-growth': 'growth of the world economy',
    places: 'countries',
    'cost-of-offshoring': 'cost of making far away',
    'leading-firms': '65 leading firms',
    'large-firms': 'firms above a billion dollars of sales',
    cases: 'cases',
  },
  unit: {
    jobs: '{value} jobs',
    cases: '{value} cases',
    money: '{value} trillion dollars',
    years: '{value} years',
  },
  papers: 'All figures and sources',
  toSupport: 'Open the support check',
} as const satisfies Same<typeof nl>;
