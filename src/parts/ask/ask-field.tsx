import { lazy, memo, Suspense, useCallback, type ReactNode } from 'react';
import { fieldKey } from '../../content/field-key.ts';
import { fields, type FieldId } from '../../content/fields.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { ChoiceAsk } from './choice-ask.tsx';
import { CodeAsk } from './code-ask.tsx';
import { CountryAsk } from './country-ask.tsx';
import { CurrencyAsk } from './currency-ask.tsx';
import { MotivesAsk } from './motives-ask.tsx';
import { NumberAsk } from './number-ask.tsx';
import { ProductAsk } from './product-ask.tsx';
import { useEcho } from './checks/use-echo.ts';
import { useFallback } from './use-fallback.ts';
import { useOddPieces } from './checks/use-odd-price.ts';
import { useForeignUnit } from './use-foreign-unit.ts';
import { useFieldWeight } from './weights.ts';

/** Reading a pasted table takes a library that no other question needs. */
const SeriesAsk = lazy(async () => ({ default: (await import('./series/series-ask.tsx')).SeriesAsk }));

/** A drawn invoice that one question needs, when it is opened. */
const LookAtInvoice = lazy(async () => ({ default: (await import('./look-at-invoice.tsx')).LookAtInvoice }));

function helpWith(field: FieldId, answer: Answer | undefined): ReactNode {
  if (field !== 'purchase.basis') return undefined;
  return (
    <Suspense>
      <LookAtInvoice picked={typeof answer?.value === 'string' ? answer.value : undefined} />
    </Suspense>
  );
}

interface AskFieldProps {
  readonly field: FieldId;
  /** The question of the page says it already. */
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly openedBy?: (value: string) => ReactNode;
  readonly inline?: boolean;
}

const ruleOf = (id: FieldId) => {
  const rule = fields.find((one) => one.id === id);
  if (rule === undefined) throw new RangeError(`field: ${id}`);
  return rule;
};

/** Asks one field of the open dossier, in the way its rule says. An answer to one field does not draw the others anew. */
export const AskField = memo(function AskField({ field, labelHidden = false, hint, openedBy, inline = false }: AskFieldProps) {
  const t = useTexts('fields');
  const scan = useTexts('scan');
  const open = useWizard((wizard) => wizard.draft !== undefined);
  const answer = useWizard((wizard) => wizard.draft?.answers[field]);
  const fallback = useFallback(field);
  const weight = useFieldWeight(field);
  const disabled = useWizard((wizard) => wizard.saveState === 'read-only');
  const save = useWizard((wizard) => wizard.answer);
  const onSettled = useCallback((answer: Answer | undefined) => save(field, answer), [save, field]);
  const echoOf = useEcho(field);
  const odd = useOddPieces(field);
  const unitWords = useForeignUnit(field);
  if (!open) return null;
  const rule = ruleOf(field);
  const shared = {
    id: fieldKey(field),
    label: t(`fields.${fieldKey(field)}.label`),
    why: t(`fields.${fieldKey(field)}.why`),
    labelHidden,
    answer,
    fallback,
    onSettled,
    disabled,
  };
  const beside = { inline, help: helpWith(field, answer), ...(openedBy && { openedBy }) };
  switch (rule.kind) {
    case 'number':
      return <NumberAsk {...shared} hint={hint} rule={rule} unitWords={unitWords} echoOf={echoOf} odd={odd} weight={weight} />;
    case 'choice':
      return <ChoiceAsk {...shared} {...beside} choices={rule.choices} />;
    case 'currency':
      return <CurrencyAsk {...shared} choices={rule.choices} />;
    case 'country':
      return (
        <CountryAsk
          {...shared}
          hint={answer?.value === undefined ? scan('required') : hint}
          picked={typeof answer?.value === 'string' ? answer.value : undefined}
          onPick={(value) => onSettled(value === undefined ? undefined : { value })}
          kept={answer?.value === undefined ? answer?.text : undefined}
          {...(answer?.value === undefined && { onKeep: (text: string) => onSettled({ text }) })}
        />
      );
    case 'product':
      return <ProductAsk {...shared} />;
    case 'goods-code':
      return <CodeAsk {...shared} />;
    case 'series':
      return (
        <Suspense>
          <SeriesAsk {...shared} />
        </Suspense>
      );
    case 'choices':
      return <MotivesAsk {...shared} followUp={(asked) => <AskField field={asked} />} />;
  }
});
