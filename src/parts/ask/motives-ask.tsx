import type { ReactNode } from 'react';
import { motives, type FieldId, type MotiveId } from '../../content/fields.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { CardChoices } from '../../ui/fields/card-choices.tsx';
import { isMotive } from './use-choice-words.ts';

const most = 3;

/** Each motive opens one question at most. Hard costs do not hang on motives: those are asked of everyone. */
const followUps: Partial<Record<MotiveId, FieldId>> = {
  demand: 'market.extraPrice',
  brand: 'market.extraPrice',
};

interface MotivesAskProps {
  readonly id: string;
  readonly label: string;
  readonly answer: Answer | undefined;
  readonly onSettled: (answer: Answer | undefined) => void;
  readonly followUp: (field: FieldId) => ReactNode;
}

/** Asks why, on cards that each say what speaks against it. */
export function MotivesAsk({ id, label, answer, onSettled, followUp }: MotivesAskProps) {
  const t = useTexts('fields');
  const scan = useTexts('scan');
  const picked = Array.isArray(answer?.value) ? answer.value.filter(isMotive) : [];
  const asked = new Set<FieldId>();
  const cards = motives.map((value) => {
    const field = picked.includes(value) ? followUps[value] : undefined;
    const opened = field !== undefined && !asked.has(field) ? followUp(field) : undefined;
    if (field !== undefined) asked.add(field);
    return { value, label: t(`motive.${value}.label`), remark: scan('against', { text: t(`motive.${value}.against`) }), opened };
  });
  return (
    <CardChoices
      name={id}
      legend={label}
      hint={scan('motiveHint', { count: picked.length })}
      cards={cards}
      picked={picked}
      most={most}
      onPick={(values) => onSettled(values.length === 0 ? undefined : { value: [...values] })}
    />
  );
}
