import type nl from '../nl/gain.ts';
import type { Same } from '../same.ts';

export default {
  turns: 'Si vous le savez, un autre choix arrive en tête dans {cases} cas sur {of}.',
  saves: 'Le savoir avant de décider fait gagner en moyenne {amount} sur {years}.',
  savesInMoney: 'En argent seul, cela fait gagner en moyenne {amount} sur {years}.',
  judge: 'Parlez-en avec ceux qui décident avec vous. {judgement}.',
} as const satisfies Same<typeof nl>;
