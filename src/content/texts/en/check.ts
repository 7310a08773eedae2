import type nl from '../nl/check.ts';
import type { Same } from '../same.ts';

export default {
  table: {
    lead: 'Sort by weight: what decides the answer most comes first.',
    sortBy: 'Sort by',
    influence: 'weight',
    basis: 'kind: open and assumptions first',
    name: 'name',
    onlyOpen: 'Show only what is open',
    shown: '{shown} of {all} figures.',
    none: 'Nothing is open.',
  },
  weight: { heavy: 'weighs heavily', some: 'counts', light: 'weighs little' },
  accounts: {
    title: 'Does it agree with your accounts?',
    'share-of-purchases': 'This purchase is {value} of all your purchases.',
    'above-purchases': 'This purchase is {value} of all your purchases. That cannot be: one of the two amounts is wrong.',
    'share-of-turnover': 'This purchase is {value} of your turnover.',
    'price-per-piece': 'The amount divided by the pieces gives {value} each. Compare it with an invoice.',
    'sold-below-price': 'You sell a piece for {value}, less than what you pay for it.',
    ask: 'Give your total purchases and turnover in the task Company and product. Then we compare.',
    link: 'Open the task',
  },
  questions: {
    title: 'Questions for my accountant',
    lead: 'What is open and weighs most. Print it and have it filled in.',
    print: 'Print these questions',
    none: 'No open figure weighs heavily.',
    why: 'What for: {why}',
    open: 'If it stays open?',
    of: 'Dossier: {name}',
    answer: 'Answer',
    said: 'Who said so, and when',
  },
} as const satisfies Same<typeof nl>;
