export default {
  hint: 'Of sleep een .csv- of .xlsx-bestand op dit vak. Het blijft op uw toestel.',
  pick: 'Kies een bestand',
  pickNamed: 'Kies een .csv- of .xlsx-bestand met uw verkoop',
  reading: 'Wij lezen het bestand …',
  which: 'Op {count} bladen staan getallen per maand. Welk blad?',
  refused: {
    empty: 'In dit bestand staat niets.',
    'too-large':
      'Dit bestand is te groot: wij lezen hoogstens 4 MB en 20.000 rijen. Bewaar alleen de verkoop van dit product, of kopieer en plak die.',
    'too-wide': 'Dit blad heeft {columns} kolommen. Wij lezen er hoogstens 100. Kopieer de kolommen met de verkoop en plak ze hier.',
    'old-format': 'Dit is een oud of een beveiligd rekenblad. Bewaar het als .xlsx zonder wachtwoord, of als .csv.',
    'not-a-sheet': 'Dit is geen rekenblad dat wij kunnen lezen. Kies een .csv- of een .xlsx-bestand.',
    unreadable: 'Dit bestand konden wij niet openen. Kopieer de getallen en plak ze hier.',
  },
} as const;
