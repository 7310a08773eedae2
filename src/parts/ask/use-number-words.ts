import type { FieldUnit } from '../../content/field.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import type { NumberRule } from '../../i18n/number/number-rule.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import type { OfferReason, Reading } from '../../i18n/number/parsed-number.ts';
import type { Offer } from '../../ui/fields/number-box.tsx';

/** Other readings that are offered beside the first. */
const mostOthers = 3;

interface NumberWords {
  readonly echo: string | undefined;
  readonly error: string | undefined;
  readonly warning: string | undefined;
  readonly offers: readonly Offer[];
}

interface Typed {
  readonly text: string;
  readonly rule: NumberRule;
  /** The text has stood still and could not be read. */
  readonly refused: boolean;
  readonly onTake: (text: string) => void;
  /** Says a value in its context: "= € 1.500 a year, or € 125 a month". */
  readonly echoOf?: ((value: number) => string) | undefined;
  /** Asks about a number that is odd beside the other answers. */
  readonly oddOf?: ((value: number) => string) | undefined;
}

/** How a typed number was read, in words: an echo, an offer to agree to, a warning, or what is wrong. */
export function useNumberWords({ text, rule, refused, onTake, echoOf, oddOf }: Typed): NumberWords {
  const t = useTexts('fields');
  const format = useFormat();
  const { unit } = rule;
  const read = parseNumber(text, rule);
  const say = (value: number) => format.quantity(value, unit);
  const echo = echoOf ?? ((value: number) => t('echo.plain', { value: say(value) }));
  const offer = (value: number, question: string): Offer => ({ question, onTake: () => onTake(format.typed(value, unit)) });
  /** A range is told and typed by its ends. */
  const offerOf = (reading: Reading, because: OfferReason, currency: string): Offer => {
    const [words, typed] =
      typeof reading === 'number'
        ? [say(reading), format.typed(reading, unit)]
        : [
            t('echo.range', { low: say(reading.low), high: say(reading.high) }),
            `${format.typed(reading.low, unit)} - ${format.typed(reading.high, unit)}`,
          ];
    if (because !== 'odd') return { question: t(`number.offer.${because}`, { value: words, currency }), onTake: () => onTake(typed) };
    const likely = typeof reading === 'number' ? reading : reading.likely;
    // With the piece behind it, it is meant so: it is not asked again.
    const agreed = t(unit === 'pc/yr' ? 'number.pieces' : 'number.perPiece', { value: typed });
    return { question: oddOf?.(likely) ?? t('number.offer.odd', { value: words }), onTake: () => onTake(agreed) };
  };
  const nothing: NumberWords = { echo: undefined, error: undefined, warning: undefined, offers: [] };
  switch (read.is) {
    case 'empty':
    case 'unknown':
      return nothing;
    case 'value': {
      const offers = read.other === undefined ? [] : [offer(read.other, t('box.didYouMean', { value: say(read.other) }))];
      return { ...nothing, echo: echo(read.value), offers, warning: read.warning && t(`number.warning.${read.warning}`) };
    }
    case 'range': {
      const words = `${echo(read.likely)}, ${t('echo.range', { low: say(read.low), high: say(read.high) })}`;
      return { ...nothing, echo: words, warning: read.swapped ? t('number.swapped') : read.warning && t(`number.warning.${read.warning}`) };
    }
    case 'offer': {
      const { value, low, high, others, because, currency = '' } = read;
      const first = low === undefined || high === undefined ? value : { low, likely: value, high };
      return { ...nothing, offers: [first, ...others.slice(0, mostOthers)].map((reading) => offerOf(reading, because, currency)) };
    }
    case 'open-range':
      return { ...nothing, offers: [offer(read.bound, t(`number.openRange.${read.side}`, { value: say(read.bound) }))] };
    case 'refused': {
      if (!refused) return nothing;
      const limit = say(read.limit ?? 0);
      return {
        ...nothing,
        error: t(`number.refused.${read.reason}`, { unit: t(`unit.${unit satisfies FieldUnit}`), found: read.found ?? '', limit }),
      };
    }
  }
}
