import type nl from '../nl/mix.ts';
import type { Same } from '../same.ts';

export default {
  title: 'Que combinez-vous ?',
  lead: 'Donnez à chaque choix une part des pièces. Le reste ne change pas.',
  shareUnit: '% des pièces',
  shareError: 'Indiquez un nombre de 0 à 100.',
  shareMeant: 'Voulez-vous dire {value} ?',
  rest: '{share} reste comme aujourd’hui.',
  over: 'Cela fait {share} au total : plus de 100 %.',
  none: 'Ajoutez d’abord d’autres choix. Vous pourrez ensuite les combiner ici.',
} as const satisfies Same<typeof nl>;
