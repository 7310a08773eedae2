import type { NumberRule } from '../number/number-rule.ts';
import type { ParsedNumber } from '../number/parsed-number.ts';
import { shift } from '../number/write-number.ts';
import { feet } from './containers.ts';
import { isForeign, judge, offerWithin } from './judge-number.ts';
import { isShare, measureOfUnit } from './measure.ts';
import { isA, isSign, meaning, type Token } from './word.ts';

type Operator = '+' | '-' | '×' | '÷';
interface Sum {
  readonly numbers: readonly number[];
  readonly operators: readonly Operator[];
  readonly currency?: string;
}

const operatorOf: Readonly<Record<string, Operator>> = { '+': '+', '-': '-', '−': '-', '·': '×', '/': '÷', '÷': '÷', ':': '÷' };

function operatorAt(token: Token | undefined): Operator | undefined {
  return isA(token, 'times') ? '×' : operatorOf[token?.raw ?? ''];
}

/** True for a text that adds, subtracts, multiplies or divides. A hyphen alone is a range, not a subtraction. */
export function isCalculation(tokens: readonly Token[]): boolean {
  const operators = tokens.filter((token, at) => at > 0 && operatorAt(token) !== undefined && !isSign(token, '-'));
  return isSign(tokens[0], '=') || (operators.length > 0 && tokens.filter(({ digits }) => digits !== undefined).length > 1);
}

/** The outcome of + − × ÷ on numbers, the last two first, to agree to. Never evaluates text. */
export function calculate(tokens: readonly Token[], rule: NumberRule): ParsedNumber {
  const sum = readSum(isSign(tokens[0], '=') ? tokens.slice(1) : tokens, rule);
  const hasNumber = tokens.some(({ digits }) => digits !== undefined);
  const outcome = sum && workOut(sum);
  if (outcome === undefined) return { is: 'refused', reason: hasNumber ? 'calculation' : 'not-a-number' };
  if (isForeign(sum?.currency, rule.currency))
    return judge(
      {
        inUnit: { fits: true, value: outcome, ...(sum?.currency !== undefined && { currency: sum.currency }) },
        approximate: false,
        huge: false,
      },
      rule,
    );
  if (isShare(rule.unit)) {
    const isRatio = sum?.operators.includes('÷') === true; // "80/20" is two shares
    return isRatio ? { is: 'refused', reason: 'calculation' } : offerWithin('calculation', [shift(outcome, -2)], rule);
  }
  const [count = NaN, size = NaN] = sum?.numbers ?? [];
  // "12/14" may be from twelve to fourteen.
  const isRange = sum?.operators.join('') === '÷' && count < size && size < count * closeBy;
  if (isRange) return offerWithin('calculation', [{ low: count, high: size, likely: (count + size) / 2 }, outcome], rule);
  const isSized = rule.unit === 'containers/yr' && sum?.operators.join('') === '×' && feet.includes(size);
  return offerWithin('calculation', isSized ? [count, outcome] : [outcome], rule);
}

/** The ends of a range are seldom further apart. */
const closeBy = 3;

function workOut({ numbers, operators }: Sum): number | undefined {
  const terms: number[] = [numbers[0] ?? NaN];
  operators.forEach((operator, i) => {
    const next = numbers[i + 1] ?? NaN;
    const last = terms.at(-1) ?? NaN;
    if (operator === '×') terms[terms.length - 1] = last * next;
    else if (operator === '÷') terms[terms.length - 1] = last / next;
    else terms.push(operator === '-' ? -next : next);
  });
  const outcome = terms.reduce((sum, term) => sum + term, 0);
  return Number.isFinite(outcome) ? Number(outcome.toPrecision(12)) : undefined;
}

/** Numbers with operators between them; of words only powers of ten and the unit of the field itself. */
function readSum(tokens: readonly Token[], { unit }: NumberRule): Sum | undefined {
  const numbers: number[] = [];
  const operators: Operator[] = [];
  let currency: string | undefined;
  for (const [at, token] of tokens.entries()) {
    const expectsNumber = numbers.length === operators.length;
    const operator = operatorAt(token);
    const scale = meaning(token, 'scale');
    if (token.digits !== undefined) {
      if (!expectsNumber) return undefined;
      numbers.push(token.digits.value);
    } else if (operator !== undefined && !expectsNumber && at < tokens.length - 1) operators.push(operator);
    else if (scale !== undefined && !expectsNumber) numbers.push((numbers.pop() ?? NaN) * 10 ** scale.power);
    else if (isA(token, 'money') && measureOfUnit[unit].of === 'money') {
      const money = meaning(token, 'money');
      if (money?.times !== 1 || (currency ?? money.currency) !== money.currency) return undefined;
      currency = money.currency;
    } else if (meaning(token, 'measure')?.of !== measureOfUnit[unit].of || meaning(token, 'measure')?.times !== 1) return undefined;
  }
  if (numbers.length !== operators.length + 1) return undefined;
  return { numbers, operators, ...(currency !== undefined && { currency }) };
}
