import type { Same } from '../same.ts';
import type nl from '../nl/contacts.ts';

export default {
  frontOffice: {
    flanders: 'Call an adviser of VLAIO about support, and FIT about suppliers abroad.',
    brussels: 'Call 1819 about support, and hub.brussels about suppliers abroad.',
    wallonia: 'Call 1890 about support, and AWEX about suppliers abroad.',
    unknown:
      'Call the service of your region about support: VLAIO in Flanders, 1819 in Brussels, 1890 in Wallonia. FIT, hub.brussels and AWEX know suppliers abroad.',
  },
  size: {
    small: 'Say that you have fewer than 50 people: support is often higher then.',
    medium: 'Say that you have fewer than 250 people: much support is for SMEs only.',
    large: 'Ask what there is for large firms: much support is for SMEs only.',
  },
  support: {
    flanders: 'an adviser of VLAIO',
    brussels: '1819, the desk for firms in Brussels',
    wallonia: '1890, the desk for firms in Wallonia',
    unknown: 'the service for firms in your region',
  },
  makers: {
    flanders: 'Enterprise Europe Network (finds partners), Voka or your trade federation',
    brussels: 'Enterprise Europe Network at hub.brussels (finds partners), or your trade federation',
    wallonia: 'Enterprise Europe Network at AWEX (finds partners), or your trade federation',
    unknown: 'Enterprise Europe Network (finds partners), or your trade federation',
  },
  cash: {
    flanders: 'your bank, or PMV',
    brussels: 'your bank, or finance&invest.brussels',
    wallonia: 'your bank, or Wallonie Entreprendre',
    unknown: 'your bank',
  },
  people: {
    flanders: 'VDAB',
    brussels: 'Actiris',
    wallonia: 'Forem',
    unknown: 'the employment service of your region',
  },
  room: {
    flanders: 'your municipality, or the POM of your province',
    brussels: 'citydev.brussels',
    wallonia: 'the intermunicipal company of your area',
    unknown: 'your municipality',
  },
  call: {
    'find-out': 'your accountant',
    pilot: 'the maker you try with',
    watch: 'whoever sees this figure each month',
    'check-origin': 'your supplier',
    'check-duty': 'your customs agent',
    'watch-duty': 'your customs agent',
    'watch-tenders': 'whoever follows your bids',
    'agree-terms': 'your supplier',
    'raise-cover': 'whoever runs your stock',
    'settle-gate': 'Sirris, or your trade federation',
  },
} as const satisfies Same<typeof nl>;
