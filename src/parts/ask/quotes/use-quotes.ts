import { useEffect, useRef, useState } from 'react';
import { useFieldArray, useForm, type FieldErrors, type Resolver } from 'react-hook-form';
import { mostPlans } from '../../../dossier/draft/limits.ts';
import { planRuleOf } from '../../../dossier/draft/find-rule.ts';
import type { NumberRule } from '../../../i18n/number/number-rule.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { useWizard } from '../../../state/wizard.ts';
import { useAfterPress } from '../../../ui/use-after-press.ts';
import { useOddPrice } from '../checks/use-odd-price.ts';
import { answerOf } from '../entry.ts';
import { isBlank, problemOf, type QuoteEntry, type QuoteProblem, type QuotesEntry } from './quote-entry.ts';

const nothing: QuoteEntry = { country: '', price: '' };
const entryOf = (text: string) => ({ text, sure: '', low: '', high: '', unknown: false, note: '' }) as const;

type ProblemsOf = (quotes: readonly QuoteEntry[]) => readonly QuoteProblem[];

const resolverOf =
  (problemsOf: ProblemsOf): Resolver<QuotesEntry> =>
  (values) => {
    const rows = problemsOf(values.quotes).map(({ country, price }) => ({
      ...(country !== undefined && { country: { type: country } }),
      ...(price !== undefined && { price: { type: price } }),
    }));
    const errors: FieldErrors<QuotesEntry> = rows.some((row) => Object.keys(row).length > 0) ? { quotes: rows } : {};
    return errors.quotes === undefined ? { values, errors: {} } : { values: {}, errors };
  };

/** A form of quotes from several countries. A quote is taken into the dossier as soon as one leaves it whole; others wait in their row. */
export function useQuotes() {
  const t = useTexts('quotes');
  const format = useFormat();
  const draft = useWizard((wizard) => wizard.draft);
  const figures = useWizard((wizard) => wizard.figures);
  const addQuote = useWizard((wizard) => wizard.addQuote);
  const odd = useOddPrice('price');
  const [said, setSaid] = useState('');
  const { unit, bounds } = planRuleOf('price');
  const rule: NumberRule = { locale: format.locale, unit: unit ?? 'EUR/pc', ...(bounds && { bounds }), ...(odd && { odd: odd.numbers }) };
  const problemsOf: ProblemsOf = (quotes) =>
    draft === undefined || figures === undefined
      ? quotes.map(() => ({ country: 'missing' }))
      : quotes.map((quote, at) => problemOf(quote, quotes.toSpliced(at, 1), { draft, figures, rule }));
  const form = useForm<QuotesEntry>({ defaultValues: { quotes: [] }, resolver: resolverOf(problemsOf), shouldFocusError: false });
  const rows = useFieldArray({ control: form.control, name: 'quotes' });

  /** Takes the quotes that are whole, and keeps the others. */
  const takeWhole = (which: (at: number) => boolean) => {
    const { quotes } = form.getValues();
    const problems = problemsOf(quotes);
    const taken = quotes.flatMap((quote, at) => {
      const isWhole = !isBlank(quote) && Object.keys(problems[at] ?? {}).length === 0;
      if (!isWhole || !which(at)) return [];
      const price = answerOf(entryOf(quote.price), rule);
      if (typeof price?.value !== 'number' || addQuote(quote.country, price) === undefined) return [];
      return [{ at, country: format.country(quote.country), price: format.quantity(price.value, 'EUR/pc') }];
    });
    rows.remove(taken.map(({ at }) => at));
    if (taken.length > 0) setSaid(taken.map(({ country, price }) => t('added', { country, price })).join(' '));
  };
  const afterPress = useAfterPress();
  const last = useRef(takeWhole);
  useEffect(() => {
    last.current = takeWhole;
  });
  useEffect(() => {
    const takeAll = () => last.current(() => true);
    window.addEventListener('pagehide', takeAll);
    return () => {
      window.removeEventListener('pagehide', takeAll);
      takeAll(); // gone to another question: what is whole counts
    };
  }, []);

  const leave = (at: number) =>
    afterPress(() => {
      last.current((one) => one === at);
      if (form.getValues(`quotes.${at}`) !== undefined) void form.trigger();
    });
  const add = () => {
    takeWhole(() => true);
    rows.append(nothing);
  };
  return { form, rows, rule, odd, said, leave, add, isFull: (draft?.plans.length ?? 0) >= mostPlans };
}
