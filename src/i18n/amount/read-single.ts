import type { NumberRule } from '../number/number-rule.ts';
import type { ParsedNumber } from '../number/parsed-number.ts';
import { judge, offerWithin } from './judge-number.ts';
import { readMeasured } from './read-measured.ts';
import { toFieldUnit } from './to-field-unit.ts';
import type { Token } from './word.ts';

/** Above this an amount is asked about: a thousand million. */
const hugeScale = 9;

/** One number with the words around it; undefined when the text is anything else. */
export function readSingle(tokens: readonly Token[], rule: NumberRule): ParsedNumber | undefined {
  const measured = readMeasured(tokens, rule);
  if (measured === undefined) return readBare(tokens, rule);
  if (typeof measured === 'string') return { is: 'refused', reason: measured };
  const inUnit = toFieldUnit(measured, rule.unit);
  if (!inUnit.fits) return { is: 'refused', reason: 'unit-mismatch', found: inUnit.found };
  const isCode = tokens.length === 1 && /^0\d{3,}$/.test(tokens[0]?.raw ?? '');
  if (isCode) return offerWithin('look-alike', [inUnit.value], rule);
  return judge({ inUnit, approximate: measured.approximate, huge: measured.scale >= hugeScale }, rule);
}

/** Numbers with nothing but spaces between them: two cells when each is whole by itself, else separators that fit no way of writing. */
function readBare(tokens: readonly Token[], rule: NumberRule): ParsedNumber | undefined {
  if (tokens.length < 2) return undefined;
  const values = tokens.flatMap(({ digits }) => (digits === undefined ? [] : [digits.value]));
  if (values.length < tokens.length) return undefined;
  const isWhole = tokens.every(({ raw }) => /^\d{4,}$|[.,' ]\d/.test(raw));
  return isWhole ? offerWithin('two-cells', values, rule) : { is: 'refused', reason: 'separators' };
}
