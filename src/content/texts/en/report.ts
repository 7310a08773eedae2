import type nl from '../nl/report.ts';
import type { Same } from '../same.ts';

export default {
  title: 'Report',
  footer: 'Keerpunt, calculated on your own device. This is a calculation with your answers, not tailored advice.',
  pageOf: { before: 'Page ', between: ' of ' },
  headings: {
    ranking: 'The choices side by side',
    tipping: 'What would turn the answer',
    against: 'What speaks against it',
    reasons: 'What speaks for it',
    steps: 'What you can do on Monday',
    basis: 'What this rests on',
    assumptions: 'The figures that weigh most',
    whyNot: 'Why not another choice?',
    annex: 'Annex for the accountant',
  },
  tippingHead: { what: 'Figure', now: 'Now', turnsAt: 'Turns at', becomes: 'Then', distance: 'Distance' },
  assumptionsHead: { what: 'Figure', value: 'Value', range: 'Between', status: 'Kind', source: 'Source' },
  assumptionsNote: 'Not every figure fits here. They are all in Keerpunt, under “For the accountant”.',
  method: {
    title: 'How this is calculated',
    cases:
      'Each calculated case draws every uncertain figure once. There are {cases} cases. Each case meets {histories} runs of setbacks, and after every {perSet} cases these are others.',
    shared: 'In each case all choices get the same figures and the same setbacks. So the difference measures the choice, not chance.',
    sure: 'How sure it is counts the cases in which the first costs less than the best choice in another direction. {rules}',
    discounting:
      'Year 0 is the change-over and counts in full. Later years are discounted at {rate} a year, from the middle of each year, over {years}.',
    beforeTax: 'All amounts are before tax, in euros of the year itself: price rises are in them.',
    afterTax:
      'All amounts are after tax of {rate}, in euros of the year itself. Savings, write-offs, deductions and support are counted that way.',
  },
  yearly: {
    title: 'Cost per year: {option}',
    note: 'Average of all cases, not discounted to today. Year 0 is the change-over.',
  },
  status: {
    quote: 'quote',
    'own-figure': 'your figure',
    tried: 'figure you tried',
    statistic: 'statistic',
    secondary: 'statistic, second hand',
    assumption: 'assumption',
  },
  source: { memory: 'general knowledge', own: 'your answer', unknown: 'tables of Keerpunt' },
  button: {
    language: 'Language of the report',
    make: 'Make the report (PDF)',
    making: 'Making the report…',
    made: 'Your report is ready: {file}. You will find it in your downloads.',
    failed: 'The report could not be made. Try once more, or print this page.',
    stop: 'Stop',
    stopped: 'Stopped. Nothing was made.',
  },
} as const satisfies Same<typeof nl>;
