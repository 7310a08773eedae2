/** Where the term of delivery stands on an invoice, and how far each term goes. */
export default {
  open: 'Kijk op uw factuur',
  where: {
    title: 'Waar het op de factuur staat',
    takeaway:
      'Zoek drie letters met een plaats erachter, vaak boven de lijst met goederen of bij de betaling. Ernaast staat “Terms of delivery” of “Leveringsvoorwaarde”.',
  },
  sheet: {
    heading: 'INVOICE',
    seller: 'Uw leverancier',
    buyer: 'Aan: uw firma',
    terms: 'Terms of delivery',
    payment: 'Payment',
    goods: 'Goods',
    pieces: 'Qty',
    amount: 'Amount',
    total: 'Total',
    here: 'Hier',
  },
  example: {
    'ex-works': 'EXW Shenzhen',
    'free-carrier': 'FCA Shenzhen',
    'free-on-board': 'FOB Shanghai',
    'cost-and-freight': 'CIF Antwerpen',
    'delivered-at-place': 'DAP Gent',
    delivered: 'DDP Gent',
  },
  reach: {
    title: 'Tot waar de prijs gaat',
    takeaway: 'De volle streep zit in de prijs. De stippellijn betaalt u zelf.',
    table: 'Toon als tabel',
    term: 'Op de factuur',
    held: 'In de prijs',
    own: 'Betaalt u zelf',
    nothing: 'niets meer',
  },
  step: {
    goods: 'de goederen',
    road: 'vervoer daar',
    crossing: 'overtocht en verzekering',
    last: 'vervoer hier',
    customs: 'douanerechten en inklaring',
  },
  short: { goods: 'fabriek', road: 'schip', crossing: 'haven', last: 'deur', customs: 'douane' },
} as const;
