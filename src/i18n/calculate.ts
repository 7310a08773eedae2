import type { Locale } from '../content/locales.ts';
import { readDigits } from './read-digits.ts';

type Operator = '+' | '-' | '×' | '÷';
interface Parts {
  readonly numbers: readonly number[];
  readonly operators: readonly Operator[];
}

const operatorOf: Readonly<Record<string, Operator>> = {
  '+': '+',
  '-': '-',
  '–': '-',
  '−': '-',
  '*': '×',
  x: '×',
  '×': '×',
  '·': '×',
  '/': '÷',
  '÷': '÷',
  ':': '÷',
};

/** True for a text that adds, subtracts, multiplies or divides. A hyphen alone is a range, not a subtraction. */
export function isCalculation(text: string): boolean {
  return text.startsWith('=') || /\d\s*[+*x×·/÷:−]\s*\d/.test(text);
}

/** The outcome of + − × ÷ on plain numbers, the last two first; nothing when it is no such sum. Never evaluates text. */
export function calculate(text: string, locale: Locale): number | undefined {
  const parts = split(text.replace(/^=\s*/, '').replaceAll('€', ''), locale);
  if (parts === undefined) return undefined;
  const terms: number[] = [parts.numbers[0] ?? NaN];
  parts.operators.forEach((operator, i) => {
    const next = parts.numbers[i + 1] ?? NaN;
    const last = terms.at(-1) ?? NaN;
    if (operator === '×') terms[terms.length - 1] = last * next;
    else if (operator === '÷') terms[terms.length - 1] = last / next;
    else terms.push(operator === '-' ? -next : next);
  });
  const outcome = terms.reduce((sum, term) => sum + term, 0);
  return Number.isFinite(outcome) ? Number(outcome.toPrecision(12)) : undefined;
}

function split(text: string, locale: Locale): Parts | undefined {
  const tokens = text.match(/[\d.,][\d.,'’ ]*|[^\d.,\s]/g) ?? [];
  const numbers: number[] = [];
  const operators: Operator[] = [];
  for (const [i, token] of tokens.entries()) {
    if (i % 2 === 0) {
      const digits = readDigits(token.trim(), locale);
      if (digits === undefined) return undefined;
      numbers.push(digits.value);
    } else {
      const operator = operatorOf[token];
      if (operator === undefined) return undefined;
      operators.push(operator);
    }
  }
  return numbers.length === operators.length + 1 ? { numbers, operators } : undefined;
}
