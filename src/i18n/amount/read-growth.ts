import type { NumberRule } from '../number/number-rule.ts';
import type { ParsedNumber } from '../number/parsed-number.ts';

const asWords = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'u');

const down = asWords(
  'daling|dalend|daalt|gedaald|krimp|achteruitgang|achteruit|afname|vermindering|minder|lager|omlaag|' +
    'baisse|en baisse|recul|en recul|diminution|de moins|down|decline|declining|decrease|drop|fall|less|lower|fewer|shrinking',
);
const up = asWords(
  'groei|groeit|stijging|stijgend|stijgt|gestegen|toename|meer|hoger|omhoog|' +
    'hausse|en hausse|croissance|augmentation|de plus|up|growth|growing|increase|rise|more|higher',
);
const still =
  /^(?:stabiel|blijft stabiel|gelijk|blijft gelijk|ongewijzigd|constant|geen groei|stable|reste stable|inchangé|pas de croissance|flat|steady|unchanged|no growth)$/;
/** Words that only tie the others together. */
const ties = /(?<![\p{L}])(?:een|van|met|une?|de|by|of|a)(?![\p{L}])/gu;

type Parse = (text: string, rule: NumberRule) => ParsedNumber | undefined;

/** "Daling van 3 %", "3 % de moins", "down 3 to 5%": how much more or less in a year, in words, where less than nothing can be meant. */
export function readGrowth(text: string, rule: NumberRule, parse: Parse): ParsedNumber | undefined {
  const [low, high] = rule.bounds ?? [0, 0];
  if (rule.unit !== '1/yr' || low >= 0) return undefined;
  if (still.test(text)) return { is: 'value', value: 0, approximate: false };
  const isDown = down.test(text);
  if (isDown === up.test(text)) return undefined;
  const plain = text
    .replace(isDown ? down : up, ' ')
    .replace(ties, ' ')
    .trim();
  const read = parse(plain, { ...rule, bounds: [0, isDown ? -low : high], ...(isDown && mirrored(rule)) });
  if (read?.is !== 'value' && read?.is !== 'range') return undefined;
  return isDown ? negated(read) : read;
}

const mirrored = ({ plausible }: NumberRule) => (plausible === undefined ? {} : { plausible: [-plausible[1], -plausible[0]] as const });

function negated(read: Extract<ParsedNumber, { readonly is: 'value' | 'range' }>): ParsedNumber {
  if (read.is === 'range') return { ...read, low: -read.high, likely: -read.likely, high: -read.low };
  return { ...read, value: 0 - read.value, ...(read.other !== undefined && { other: 0 - read.other }) };
}
