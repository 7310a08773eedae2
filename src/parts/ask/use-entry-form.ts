import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FieldUnit } from '../../content/field.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import type { NumberRule, OddNumbers } from '../../i18n/number/number-rule.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
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

const isRefused = ({ text, unknown }: Entry, rule: NumberRule) => !unknown && parseNumber(text, rule).is === 'refused';

interface Typed {
  readonly entry: Entry;
  /** It has stood still and could not be read. */
  readonly refused: boolean;
}

/** What stands in one number field. It tells its answer when that has settled, and takes over what changes elsewhere: undo, another language. */
export function useEntryForm(options: EntryFormOptions) {
  const { unit, bounds, plausible, odd, expected, answer, onSettled } = options;
  const format = useFormat();
  const rule = useMemo(
    () => ruleOf(options, format.locale),
    // oxlint-disable-next-line react/exhaustive-deps -- what would be odd is worked out anew each time: it is told by its numbers
    [format.locale, unit, bounds, plausible, odd?.below, odd?.above, odd?.at, expected],
  );
  const [typed, setTyped] = useState<Typed>(() => ({ entry: entryOf(answer, unit, format), refused: false }));
  const newest = useRef(typed.entry);
  const sent = useRef(answer);
  const shown = useRef(rule);

  const put = useCallback((entry: Entry, refused: (before: boolean) => boolean) => {
    newest.current = entry;
    setTyped((before) => ({ entry, refused: refused(before.refused) }));
  }, []);
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
    const isUnknown = entry.text !== '' && parseNumber(entry.text, shown.current).is === 'unknown';
    put(isUnknown ? { ...entry, text: '', unknown: true } : entry, () => isRefused(entry, shown.current));
  });

  const change = useCallback(
    (part: Partial<Entry>) => {
      const next = { ...newest.current, ...part };
      put(next, (before) => before);
      settle(next);
    },
    [put, settle],
  );

  useEffect(() => {
    const switched = shown.current.locale !== format.locale;
    if (switched) flush(); // read in the language it was typed in
    shown.current = rule;
    const changedElsewhere = !sameAnswer(answer, sent.current) && !switched;
    if (changedElsewhere) sent.current = answer;
    if (switched || changedElsewhere) put(entryOf(sent.current, unit, format), () => false);
    // oxlint-disable-next-line react/exhaustive-deps -- the rule is made anew each time, and follows from these
  }, [answer, format, unit, bounds, plausible, odd?.below, odd?.above, odd?.at, expected, flush, put]);

  return { entry: typed.entry, rule, change, flush, refused: typed.refused };
}
