import type nl from '../nl/options.ts';
import type { Same } from '../same.ts';

export default {
  archetype: {
    stay: { name: 'Staying as now', inside: 'staying as now' },
    'better-terms': { name: 'Better terms with your supplier', inside: 'better terms with your supplier' },
    stockpile: { name: 'Holding more stock', inside: 'holding more stock' },
    circular: { name: 'Reusing and repairing', inside: 'reusing and repairing' },
    substitute: { name: 'Another material', inside: 'another material' },
    monitor: { name: 'Following your deliveries more closely', inside: 'following your deliveries more closely' },
    diversify: { name: 'Adding a second supplier', inside: 'adding a second supplier' },
    nearshore: { name: 'Having it made closer by', inside: 'having it made closer by' },
    friendshore: { name: 'Moving to a low-risk partner country', inside: 'moving to a low-risk partner country' },
    elsewhere: { name: 'Buying elsewhere, far away', inside: 'buying elsewhere, far away' },
    'reshore-buy': { name: 'Buying from a supplier in Belgium', inside: 'buying from a supplier in Belgium' },
    'reshore-make': { name: 'Bringing it back and making it yourself', inside: 'bringing it back and making it yourself' },
    'reshore-automated': { name: 'Bringing it back with automation', inside: 'bringing it back with automation' },
  },
  inCountry: '{name} ({country})',
  withRaw: '{name}, with {weeks} of raw material',
  rawStock: { name: 'Keeping raw material in stock ({weeks})', inside: 'keeping raw material in stock ({weeks})' },
  numbered: '{name} {number}',
  quoted: '“{name}”',
} as const satisfies Same<typeof nl>;
