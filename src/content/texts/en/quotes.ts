import type nl from '../nl/quotes.ts';
import type { Same } from '../same.ts';

export default {
  title: 'Quotes from other countries',
  lead: 'Fill in the country and the price of each quote. Each becomes a choice that we compare.',
  first: 'Fill in a quote from another country',
  another: 'Another quote',
  row: 'Quote {now}',
  country: 'Country of the quote',
  price: 'Price a piece in the quote',
  clear: 'Clear',
  remove: 'Clear quote {now}',
  added: '{country} has been added: {price}.',
  full: 'You compare twelve choices already. Leave one out to add a quote.',
  refused: {
    missing: 'Choose the country of this quote.',
    today: 'This is the country of today. Use “{option}” in the full dossier for that.',
    taken: 'You gave a price for this country already. Change it there.',
    twice: 'This country is in this list twice.',
    price: 'Fill in the price of this quote.',
  },
} as const satisfies Same<typeof nl>;
