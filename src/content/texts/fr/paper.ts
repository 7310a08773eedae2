import type nl from '../nl/paper.ts';
import type { Same } from '../same.ts';

export default {
  made: 'Rapport du {date}. Chiffres de {edition}, modèle de calcul {model}, Keerpunt {app}, graine {seed}.',
  cash: {
    title: 'L’argent au fil des années par rapport à rester : {option}',
    note: 'Additionné jusqu’à la fin de chaque année, sans actualisation. Un moins est un retard sur le fait de rester. Huit cas sur dix se situent entre bas et haut.',
    year: 'Fin de l’année',
    low: 'Bas',
    middle: 'Cas du milieu',
    high: 'Haut',
  },
} as const satisfies Same<typeof nl>;
