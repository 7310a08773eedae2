import type nl from '../nl/invoice.ts';
import type { Same } from '../same.ts';

export default {
  open: 'Look at your invoice',
  where: {
    title: 'Where to find it on the invoice',
    takeaway:
      'Look for three letters followed by a place, often above the list of goods or near the payment. Beside them it says “Terms of delivery”.',
  },
  sheet: {
    heading: 'INVOICE',
    seller: 'Your supplier',
    buyer: 'To: your firm',
    terms: 'Terms of delivery',
    payment: 'Payment',
    goods: 'Goods',
    pieces: 'Qty',
    amount: 'Amount',
    total: 'Total',
    here: 'Here',
  },
  example: {
    'ex-works': 'EXW Shenzhen',
    'free-carrier': 'FCA Shenzhen',
    'free-on-board': 'FOB Shanghai',
    'cost-and-freight': 'CIF Antwerp',
    'delivered-at-place': 'DAP Ghent',
    delivered: 'DDP Ghent',
  },
  reach: {
    title: 'How far the price goes',
    takeaway: 'The full line is in the price. The dotted line you pay yourself.',
    table: 'Show as a table',
    term: 'On the invoice',
    held: 'In the price',
    own: 'You pay yourself',
    nothing: 'nothing more',
  },
  step: {
    goods: 'the goods',
    road: 'transport there',
    crossing: 'crossing and insurance',
    last: 'transport here',
    customs: 'customs duty and clearance',
  },
  short: { goods: 'factory', road: 'ship', crossing: 'port', last: 'door', customs: 'customs' },
} as const satisfies Same<typeof nl>;
