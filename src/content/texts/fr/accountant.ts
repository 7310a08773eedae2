import type { Same } from '../same.ts';
import type nl from '../nl/accountant.ts';

export default {
  contents: 'Dans cette partie',
  failed: 'Cette partie n’a pas pu s’afficher. Le reste de la page est juste.',
  chartFailed: 'Le graphique n’a pas pu être tracé. Le tableau montre les mêmes chiffres.',
  sections: {
    yearlyCost: 'Coût par an, par voie',
    moneyAndTime: 'Argent, temps et émissions',
    weighs: 'Ce qui pèse le plus',
    border: 'Deux chiffres à la fois',
    criteria: 'Tous les choix sur tous les points',
    assumptions: 'Tous les chiffres utilisés',
  },
} as const satisfies Same<typeof nl>;
