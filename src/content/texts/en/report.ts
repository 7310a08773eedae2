import type nl from '../nl/report.ts';
import type { Same } from '../same.ts';

export default {
  title: 'Report',
  footer: 'Keerpunt, calculated on your own device. This is a calculation with your answers, not tailored advice.',
  pageOf: { before: 'Page ', between: ' of ' },
  headings: {
    ranking: 'The options side by side',
    tipping: 'What would tip the answer',
    against: 'What speaks against it',
    reasons: 'What speaks for it',
    steps: 'What you can do on Monday',
    basis: 'What this rests on',
    assumptions: 'The figures that weigh most',
  },
  tippingHead: { what: 'Figure', now: 'Now', turnsAt: 'Turns at', becomes: 'Then', distance: 'Distance' },
  assumptionsHead: { what: 'Figure', value: 'Value', range: 'Between', status: 'Kind', source: 'Source' },
  assumptionsNote: 'Not every figure fits here. They are all in Keerpunt, under “More, for the accountant”.',
  status: {
    quote: 'quote',
    'own-figure': 'your figure',
    statistic: 'statistic',
    secondary: 'statistic, second hand',
    assumption: 'assumption',
  },
  source: { own: 'your answer', unknown: 'tables of Keerpunt' },
  button: {
    language: 'Language of the report',
    make: 'Make the report (PDF)',
    making: 'Making the report…',
    made: 'Your report is ready: {file}. You will find it in your downloads.',
    failed: 'The report could not be made. Try once more, or print this page.',
  },
} as const satisfies Same<typeof nl>;
