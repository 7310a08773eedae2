import type nl from '../nl/glossary.ts';
import type { Same } from '../same.ts';

export default {
  title: 'Words explained',
  lead: 'Words that cannot be avoided, in plain language. On the screens they have a dotted line: press them.',
  explained: 'Explained:',
  all: 'All words',
  close: 'Close',
  terms: {
    'tipping-point': {
      name: 'turning point',
      forms: 'turning point|turning points',
      text: 'The value of one figure at which another choice becomes the cheapest. The other figures stay as they are.',
    },
    'calculated-case': {
      name: 'calculated case',
      forms: 'calculated case|calculated cases|cases|case',
      text: 'One possible future that we work out. Every unsure figure takes a value within its range. All choices meet the same future.',
    },
    assumption: {
      name: 'assumption',
      forms: 'assumption|assumptions',
      text: 'A judgement of ours, with no measurement behind it. This word tells you so, and you can put your own figure in its place.',
    },
    statistic: {
      name: 'statistic',
      forms: 'statistic|statistics',
      text: 'A figure measured by a public body or a researcher, with source and date. It holds for many firms together, not exactly for yours.',
    },
    range: {
      name: 'low and high',
      forms: 'eight in ten cases',
      text: 'For each figure we use a low and a high value. One time in ten it turns out lower, one time in ten higher.',
    },
    'present-value': {
      name: 'counted back to today',
      forms: 'counted back to today|brought back to today|discounted to today',
      text: 'A euro in five years is worth less than a euro now. So later amounts count for a little less.',
    },
    'capital-cost': {
      name: 'what money costs you',
      forms: 'what money costs you a year|cost of capital|cost of money',
      text: 'The interest on a loan, or what your money would earn elsewhere. Money tied up in stock or machines costs you that every year.',
    },
    horizon: {
      name: 'years we look ahead',
      forms: 'horizon',
      text: 'The number of years that we look ahead. It gives an investment time to pay for itself.',
    },
    payback: {
      name: 'payback time',
      forms: 'payback time|payback|earned back after|paid back after',
      text: 'After how many years the money gained equals what you spent first.',
    },
    'residual-value': {
      name: 'residual value',
      forms: 'residual value|salvage value',
      text: 'What a machine or a leftover piece is still worth at the end.',
    },
    'terms-of-delivery': {
      name: 'terms of delivery',
      forms: 'terms of delivery|term of delivery|EXW|FOB|DDP',
      text: 'Three letters on the invoice that say who pays what. EXW: you collect it at the plant. FOB: up to the ship there. DDP: everything, to your door.',
    },
    'customs-duties': {
      name: 'customs duties',
      forms: 'customs duties|customs duty',
      text: 'The tax at the border of the European Union, as a share of the value. Within the Union there is none.',
    },
    'anti-dumping': {
      name: 'anti-dumping duties',
      forms: 'anti-dumping duties|anti-dumping duty|anti-dumping',
      text: 'An extra tax at the border on goods that are sold here below their normal price. It differs by country and by maker.',
    },
    'carbon-border': {
      name: 'CO₂ levy at the border',
      forms: 'CO₂ levy at the border|border levy|carbon border levy|CBAM',
      text: 'The price of the emissions in steel, aluminium, cement and some others from outside the Union. It starts above 50 tonnes a year.',
    },
    'rush-freight': {
      name: 'rush freight',
      forms: 'rush freight|rush air freight|emergency shipment|emergency shipments|rush shipments',
      text: 'Goods that you have brought faster and at a higher price, often by air, since they would come too late otherwise.',
    },
    standstill: {
      name: 'standstill',
      forms: 'standstill|standstills',
      text: 'A time in which a supplier, a route or a place delivers nothing. First you use your stock, then you miss sales.',
    },
    'stock-cover': {
      name: 'stock against standstills',
      forms: 'stock against standstills|stock for standstills|stock cover|weeks of stock|extra stock',
      text: 'How many weeks you can go on when nothing more arrives. The ordinary stock between two orders does not count.',
    },
    'safety-stock': {
      name: 'stock for fluctuations',
      forms: 'stock for fluctuations|safety stock',
      text: 'What you keep in hand since you use more in some weeks than in others, and deliveries sometimes come late.',
    },
    'old-stock': {
      name: 'outdated stock',
      forms: 'outdated stock|obsolete stock',
      text: 'Pieces that you no longer sell at the full price, since the model, the taste or the demand has changed.',
    },
    rejects: {
      name: 'rejects',
      forms: 'rejects',
      text: 'Pieces that are not good enough. You pay for them, and you have to repair them or have them made again.',
    },
    approval: {
      name: 'samples and approval',
      forms: 'samples and approval|samples',
      text: 'First pieces from a new maker, which you measure and test before it may deliver in series.',
    },
    'double-running': {
      name: 'double running',
      forms: 'double running|two chains side by side',
      text: 'A time in which the old and the new place run together, until the new one can do it alone.',
    },
    'social-workshop': {
      name: 'social workshop',
      forms: 'social workshop|social workshops|social-economy workshop',
      text: 'A firm in the social economy that gives work to people who find it hard to get a job. It also makes and packs for others.',
    },
    'critical-material': {
      name: 'critical raw material',
      forms:
        'critical raw material|critical raw materials|critical material|critical materials|strategic raw material|strategic raw materials|critical',
      text: 'A raw material that the European Union needs badly and that may become hard to get. The Union keeps the list.',
    },
    'supply-risk': {
      name: 'supply risk',
      forms: 'supply risk|supply risks',
      text: 'How fragile the supply of a raw material is, according to the European Union. From 1 it calls that high.',
    },
    'front-office': {
      name: 'VLAIO and FIT',
      forms: 'VLAIO|FIT',
      text: 'Two public services of Flanders. VLAIO knows the support for firms, FIT knows suppliers and markets abroad. Wallonia and Brussels have their own.',
    },
    seed: {
      name: 'seed',
      forms: 'seed|starting number',
      text: 'The number with which the calculated cases are drawn. With the same number and the same answers, the result is the same.',
    },
  },
} as const satisfies Same<typeof nl>;
