/** What people type, paste and mistype: numbers of every kind, words, code, other scripts, too much. */
export const oddTexts = [
  '12', '0', '-5', '-0', '1.500', '1,500', '1.500,50', '1 234,5', '1\u00a0234,5', '1\u202f234', '€1500', '1500 euro', '15k', '1,2 mln', '3 miljard',
  '10-15', '15-10', '10 à 15', '~12', '±10', '>100', '12%', '0,12', '120', '1e6', '1e999', '0x10', '1/3', '1/0', '300*12', '=2*300', 'NaN',
  'Infinity', 'null', '15OO', '9'.repeat(30), '0,0000000001', '1500\t2000', '5/03/2026', '0470 12 34 56', 'weet niet', '?', '   ', 'China',
  'viet', 'metaal', 'België', 'Belgium', 'Rusland', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '{{7*7}}', '${x}', 'javascript:alert(1)',
  '=HYPERLINK("http://x")', '@SUM(1)', 'O’Neill & Zn', '"Ü"', '../../etc', 'CON', 'x'.repeat(400), 'ﬁ½∞', '🙂', '👩‍👩‍👧‍👦', 'שלום עולם', 'مرحبا ١٢٣',
  '１２３', 'a\u0000b\u0007c', '10\n20\n30\n40\n50\n60\n70', '1200\n1300\n900\n1100\n1000\n1250\n1400',
] as const; // prettier-ignore
