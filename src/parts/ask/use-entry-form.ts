import { useCallback, useEffect, useRef } from 'react';
import { useForm, useWatch, type Resolver } from 'react-hook-form';
import type { FieldUnit } from '../../content/field.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import type { NumberRule, OddNumbers } from '../../i18n/number/number-rule.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { useFormat } from '../../i18n/provider.tsx';
import { answerOf, entryOf, sameAnswer, type Entry } from './entry.ts';
import { useSettled } from './use-settled.ts';

interface EntryFormOptions {
  readonly unit: FieldUnit;
  readonly bounds?: readonly [number, number] | undefined;
  readonly plausible?: readonly [number, number] | undefined;
  readonly odd?: OddNumbers | undefined;
  readonly expected?: number | undefined;
  readonly answer: Answer | undefined;
  readonly onSettled: (answer: Answer | undefined) => void;
}

const resolverOf =
  (rule: NumberRule): Resolver<Entry> =>
  (entry) => {
    const read = parseNumber(entry.text, rule);
    if (entry.unknown || read.is !== 'refused') return { values: entry, errors: {} };
    return { values: {}, errors: { text: { type: read.reason } } };
  };

function ruleOf({ unit, bounds, plausible, odd, expected }: EntryFormOptions, locale: NumberRule['locale']): NumberRule {
  return {
    locale,
    unit,
    ...(bounds && { bounds }),
    ...(plausible && { plausible }),
    ...(odd && { odd }),
    ...(expected !== undefined && { expected }),
  };
}

/** The form of one number field. It tells its answer when that has settled, and takes over what changes elsewhere: undo, another language. */
export function useEntryForm(options: EntryFormOptions) {
  const { unit, bounds, plausible, odd, expected, answer, onSettled } = options;
  const format = useFormat();
  const rule = ruleOf(options, format.locale);
  const form = useForm<Entry>({ defaultValues: entryOf(answer, unit, format), resolver: resolverOf(rule) });
  const { control, reset, getValues, trigger } = form;
  const [text, sure, low, high, unknown, note] = useWatch({ control, name: ['text', 'sure', 'low', 'high', 'unknown', 'note'] });
  const sent = useRef(answer);
  const shown = useRef(rule);

  const send = useCallback(
    (found: Answer | undefined) => {
      if (sameAnswer(found, sent.current)) return;
      sent.current = found;
      onSettled(found);
    },
    [onSettled],
  );
  const { settle, flush } = useSettled<Entry>((entry) => {
    send(answerOf(entry, shown.current));
    if (entry.text !== '' && parseNumber(entry.text, shown.current).is === 'unknown') reset({ ...entry, text: '', unknown: true });
    else void trigger('text');
  });

  const change = (part: Partial<Entry>) => {
    const next = { ...getValues(), ...part };
    reset(next, { keepErrors: true });
    settle(next);
  };

  useEffect(() => {
    const switched = shown.current.locale !== format.locale;
    if (switched) flush(); // read in the language it was typed in
    shown.current = rule;
    const changedElsewhere = !sameAnswer(answer, sent.current) && !switched;
    if (changedElsewhere) sent.current = answer;
    if (switched || changedElsewhere) reset(entryOf(sent.current, unit, format));
    // oxlint-disable-next-line react/exhaustive-deps -- the rule is made anew each time, and follows from these
  }, [answer, format, unit, bounds, plausible, odd?.below, odd?.above, odd?.at, expected, flush, reset]);

  const entry: Entry = { text, sure, low, high, unknown, note };
  return { entry, rule, change, flush, refused: form.formState.errors.text !== undefined };
}
