import type nl from '../nl/advice.ts';
import type { Same } from '../same.ts';

export default {
  weighs: {
    title: 'Ce que chaque chiffre fait à l’écart, par an',
    titleRelative: 'Ce que chaque chiffre fait à l’écart, pour 100 € d’achats',
    takeaway: 'Le plus lourd : {figure}. Selon qu’il est bas ou haut, l’écart change de {amount}.',
    none: 'Aucun chiffre ne se détache : aucun ne déplace l’écart de façon visible.',
    reading: 'Chaque barre compare {leader} avec {rival}. À gauche du zéro, le premier est moins cher.',
    row: '{figure} : {low} à {high}',
    even: 'égal',
    cheaper: 'moins cher',
    dearer: 'plus cher',
    legend: 'vide : bas · plein : haut',
    head: { figure: 'Chiffre', low: 'Bas', high: 'Haut', atLow: 'Écart au plus bas', atHigh: 'Écart au plus haut' },
  },
  border: {
    intro: 'Choisissez deux chiffres. La ligne montre où la réponse bascule quand ils changent ensemble.',
    first: 'De gauche à droite',
    second: 'De bas en haut',
    show: 'Montrer la frontière',
    busy: 'La frontière est en cours de calcul.',
    failed: 'La frontière n’a pas pu être calculée. Réessayez.',
    same: 'Choisissez deux chiffres différents.',
    few: 'Il n’y a pas deux chiffres qui peuvent faire basculer cette réponse.',
    title: 'Quel choix est le moins cher, pour deux chiffres à la fois',
    takeaway: 'Avec {secondValue} pour « {second} », cela bascule à {turn} pour « {first} ».',
    never: 'Dans ce qui est plausible, ces deux chiffres ensemble ne font pas basculer la direction.',
    elsewhere: 'Avec {secondValue} pour « {second} », rien ne bascule. Avec d’autres valeurs, oui : la ligne passe là.',
    now: 'aujourd’hui',
    unknown: 'impossible à calculer',
    corner: '{second} ↓ · {first} →',
  },
} as const satisfies Same<typeof nl>;
