export default {
  made: 'Verslag van {date}. Cijfers van {edition}, rekenmodel {model}, Keerpunt {app}, startgetal {seed}.',
  cash: {
    title: 'Geld over de jaren tegenover blijven: {option}',
    note: 'Opgeteld tot het einde van elk jaar, niet teruggerekend. Een min is achter op blijven. Acht op de tien gevallen liggen tussen laag en hoog.',
    year: 'Einde van jaar',
    low: 'Laag',
    middle: 'Middelste geval',
    high: 'Hoog',
  },
} as const;
