export default {
  title: 'Wat combineert u?',
  lead: 'Geef elke keuze een deel van de stuks. De rest blijft zoals nu.',
  shareUnit: '% van de stuks',
  shareError: 'Vul een getal in van 0 tot 100.',
  shareMeant: 'Bedoelt u {value}?',
  rest: '{share} blijft zoals nu.',
  over: 'Samen is dat {share}: meer dan 100%.',
  none: 'Voeg eerst andere keuzes toe. Daarna kunt u ze hier combineren.',
} as const;
