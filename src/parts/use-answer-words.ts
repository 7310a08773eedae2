import type { FieldUnit } from '../content/field.ts';
import type { Answer } from '../dossier/draft/answer.ts';
import { useFormat } from '../i18n/format-provider.tsx';
import { useTexts } from '../i18n/provider.tsx';
import { isMotive, useChosenWords } from './ask/use-choice-words.ts';

/** Says what was answered, in the words of its unit; undefined for what is open. */
export function useAnswerWords(): (answer: Answer | undefined, unit: FieldUnit | undefined) => string | undefined {
  const t = useTexts('fields');
  const format = useFormat();
  const chosenWords = useChosenWords();
  return (answer, unit) => {
    const value = answer?.unknown === true ? undefined : answer?.value;
    switch (typeof value) {
      case 'undefined':
        return undefined;
      case 'number':
        return unit === undefined ? format.number(value) : format.quantity(value, unit);
      case 'string':
        return chosenWords(value, answer ?? {});
      default:
        return format.list(value.filter(isMotive).map((motive) => t(`motive.${motive}.label`)));
    }
  };
}
