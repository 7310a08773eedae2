import type nl from '../nl/sales-file.ts';
import type { Same } from '../same.ts';

export default {
  hint: 'Or drop a .csv or .xlsx file on this box. It stays on your device.',
  pick: 'Choose a file',
  pickNamed: 'Choose a .csv or .xlsx file with your sales',
  reading: 'Reading the file …',
  which: '{count} sheets hold numbers a month. Which one?',
  refused: {
    empty: 'There is nothing in this file.',
    'too-large':
      'This file is too large: we read 4 MB and 20,000 rows at most. Save only the sales of this product, or copy and paste them.',
    'too-wide': 'This sheet has {columns} columns. We read 100 at most. Copy the columns with the sales and paste them here.',
    'old-format': 'This is an old or a locked spreadsheet. Save it as .xlsx without a password, or as .csv.',
    'not-a-sheet': 'We cannot read this as a spreadsheet. Choose a .csv or an .xlsx file.',
    unreadable: 'We could not open this file. Copy the numbers and paste them here.',
  },
} as const satisfies Same<typeof nl>;
