import { isTime, measureOfUnit } from './measure.ts';
import type { Entry } from './vocabulary.ts';
import type { Word } from './word.ts';

const dutchUnits = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const dutchTens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** From zero on; a bar where two languages or spellings share a number. */
const upToNineteen = [
  'nul|zéro|zero|nil',
  'één',
  'twee|deux|two',
  'drie|trois|three',
  'vier|quatre|four',
  'vijf|cinq|five',
  'zes|six',
  'zeven|sept|seven',
  'acht|huit|eight',
  'negen|neuf|nine',
  'tien|dix|ten',
  'elf|onze|eleven',
  'twaalf|douze|twelve',
  'dertien|treize|thirteen',
  'veertien|quatorze|fourteen',
  'vijftien|quinze|fifteen',
  'zestien|seize|sixteen',
  'zeventien|dix sept|dix-sept|seventeen',
  'achttien|dix huit|dix-huit|eighteen',
  'negentien|dix neuf|dix-neuf|nineteen',
];
const tens = [
  'twintig|vingt|twenty',
  'dertig|trente|thirty',
  'veertig|quarante|forty',
  'vijftig|cinquante|fifty',
  'zestig|soixante|sixty',
  'zeventig|septante|seventy',
  'tachtig|quatre vingt|quatre vingts|quatre-vingt|quatre-vingts|huitante|eighty',
  'negentig|nonante|ninety',
];

const number = (value: number): Word => ({ is: 'number', value });
const scale = (power: number): Word => ({ is: 'scale', power });
const part = (value: number): Word => ({ is: 'part', value });
const group = (of: number): Word => ({ is: 'group', of });

/** Vijfentwintig, tweeëndertig. */
const dutchPairs: readonly Entry[] = dutchTens.flatMap((ten, tenAt) =>
  dutchUnits.map((unit, unitAt): Entry => [`${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`, number((tenAt + 2) * 10 + unitAt + 1)]),
);

export const numberWords: readonly Entry[] = [
  ...upToNineteen.map((words, value): Entry => [words, number(value)]),
  ...tens.map((words, at): Entry => [words, number((at + 2) * 10)]),
  ...dutchPairs,
  ...dutchUnits.slice(1).map((unit, at): Entry => [`${unit}honderd`, number((at + 2) * 100)]),
  ...dutchUnits.slice(1).map((unit, at): Entry => [`${unit}duizend`, number((at + 2) * 1000)]),
  ['one', number(1)],
  ['once|eens|eenmaal', number(1)],
  ['twice|tweemaal', number(2)],
  ['anderhalf|anderhalve', number(1.5)],
  ['een|un|une|a|an', { is: 'article' }],

  ['half|halve|halfje|demi|demie|½|de helft|helft|moitié|la moitié', part(1 / 2)],
  ['kwart|quart|quarts|¼', part(1 / 4)],
  ['quarter of', part(1 / 4)],
  ['quarter|quarters', part(1 / 4), ({ unit }) => !isTime(unit)],
  ['driekwart|¾', part(3 / 4)],
  ['derde|derden|tiers|third|thirds|⅓', part(1 / 3)],
  ['⅔', part(2 / 3)],
  ['vijfde|cinquième|cinquièmes|fifth|fifths|⅕', part(1 / 5)],
  ['⅖', part(2 / 5)],
  ['⅗', part(3 / 5)],
  ['⅘', part(4 / 5)],
  ['achtste|huitième|eighth|⅛', part(1 / 8)],
  ['⅜', part(3 / 8)],
  ['⅝', part(5 / 8)],
  ['⅞', part(7 / 8)],
  ['tiende|tienden|dixième|dixièmes|tenth|tenths', part(1 / 10)],

  ['dozijn|dozijnen|douzaine|douzaines|twaalftal', group(12)],
  // The Dutch word is that of boxes.
  ['dozen|dozens|dz|doz', group(12), ({ locale }) => locale === 'en-GB'],
  ['gros|gross|grosse|grosses', group(144), ({ unit }) => ['piece', 'money'].includes(measureOfUnit[unit].of) || unit === 'kg/pc'],
  ['vijftal', group(5)],
  ['zestal', group(6)],
  ['achttal|huitaine', group(8)],
  ['tiental|tientallen|dizaine|dizaines', group(10)],
  ['vijftiental|quinzaine de|quinzaines de', group(15)],
  ['quinzaine', group(15), ({ unit }) => !isTime(unit)],
  ['twintigtal|vingtaine', group(20)],
  ['dertigtal|trentaine', group(30)],
  ['veertigtal|quarantaine', group(40)],
  ['vijftigtal|cinquantaine', group(50)],
  ['zestigtal|soixantaine', group(60)],
  ['honderdtal|honderdtallen|centaine|centaines', group(100)],
  ['duizendtal|duizendtallen|millier|milliers', group(1000)],

  ['honderdduizend', scale(5)],
  ['honderd|hundred|hundreds|cent|cents', scale(2)],
  ['duizend|duizenden|dzd|mille|thousand|thousands|tsd|grand', scale(3)],
  ['k', scale(3)],
  ['lakh|lakhs|lac|lacs', scale(5)],
  ['miljoen|miljoenen|milj|mlj|mln|mn|mio|million|millions|mill', scale(6)],
  ['m', scale(6), ({ unit }) => !isTime(unit)],
  ['crore|crores', scale(7)],
  ['miljard|miljarden|mld|mlds|mrd|mrds|mia|md|mds|milliard|milliards|bn', scale(9)],
  ['billion|billions|b', scale(9), ({ locale }) => locale === 'en-GB'],
  ['t€|t €', { is: 'scale', power: 3, currency: 'EUR' }],
];
