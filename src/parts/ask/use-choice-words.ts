import { moreCurrencies } from '../../content/currencies.ts';
import { fields, motives, type MotiveId } from '../../content/fields.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import { planFields } from '../../content/plan-fields.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { isGoodsCode } from '../../reference/duty-of-code.ts';
import { productIds, type ProductId } from '../../reference/products.ts';

type AnyField = (typeof fields)[number] | (typeof planFields)[number];
/** Every value that can be chosen, of all questions that offer a choice. */
export type ChoiceValue = Exclude<Extract<AnyField, { readonly choices: readonly string[] }>['choices'][number], MotiveId> | 'other';

const values: ReadonlySet<string> = new Set(
  [...fields, ...planFields].flatMap((rule) => ('choices' in rule && rule.kind !== 'choices' ? rule.choices : [])),
);

export const isChoice = (value: string): value is ChoiceValue => values.has(value);
export const isMotive = (value: string): value is MotiveId => motives.some((motive) => motive === value);

const isProduct = (value: string): value is ProductId => productIds.some((id) => id === value);

/** Says what was chosen, after the name that the firm gives it itself. */
export function useChosenWords(): (chosen: string, answer: Pick<Answer, 'text'>) => string {
  const choiceWords = useChoiceWords();
  return (chosen, { text }) => (text === undefined ? choiceWords(chosen) : `${text} (${choiceWords(chosen)})`);
}

/** Says a chosen value: a choice, a motive, a country. */
export function useChoiceWords(): (value: string) => string {
  const t = useTexts('fields');
  const products = useTexts('products');
  const format = useFormat();
  return (value) => {
    if (isGoodsCode(value)) return value;
    if (isChoice(value)) return t(`choice.${value}`);
    if (isMotive(value)) return t(`motive.${value}.label`);
    if (isProduct(value)) return products(`group.${value}.name`);
    return moreCurrencies.some((code) => code === value) ? format.currency(value) : format.country(value);
  };
}
