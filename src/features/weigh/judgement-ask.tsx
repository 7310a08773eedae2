import type { Judgement } from '../../dossier/read/read-judgements.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { publisherOf } from '../../reference/sources.ts';
import { useWizard } from '../../state/wizard.ts';
import { ChoiceGroup } from '../../ui/fields/choice-group.tsx';

const levels = [
  { word: 'veryWeak', value: 0.1 },
  { word: 'weak', value: 0.3 },
  { word: 'middling', value: 0.5 },
  { word: 'good', value: 0.7 },
  { word: 'veryGood', value: 0.9 },
] as const;
const unknown = 'unknown';
const hundred = 100;

/** One opinion in plain words; not knowing is a full answer. */
export function JudgementAsk({ judgement, disabled }: { readonly judgement: Judgement; readonly disabled: boolean }) {
  const t = useTexts('weigh');
  const judge = useWizard((wizard) => wizard.judge);
  const answer = useWizard((wizard) => wizard.draft?.judgements?.[judgement.key]);
  const { key, about, criterion } = judgement;
  const isPlace = about.kind === 'place';
  const name = key.replaceAll(':', '-');
  const value = answer?.value;
  const picked = typeof value === 'number' ? nearest(value) : answer?.unknown === true ? unknown : undefined;
  return (
    <ChoiceGroup
      name={name}
      legend={isPlace ? t(`judgements.ofPlace.${criterion}`) : t(`judgements.ofOperator.${criterion}`)}
      hint={useDefaultWords(judgement)}
      choices={[
        ...levels.map(({ word }) => ({
          value: word,
          label: isPlace ? t(`judgements.placeLevel.${word}`) : t(`judgements.operatorLevel.${word}`),
        })),
        { value: unknown, label: t('judgements.unknown') },
      ]}
      picked={picked}
      onPick={(word) => {
        const level = levels.find((one) => one.word === word);
        judge(key, level === undefined ? { unknown: true } : { value: level.value, sure: 'about' });
      }}
      inline
      disabled={disabled}
    />
  );
}

function nearest(value: number): string {
  return levels.reduce((best, level) => (Math.abs(level.value - value) < Math.abs(best.value - value) ? level : best)).word;
}

function useDefaultWords({ default: { likely, low, high, workedOutFrom = [] } }: Judgement): string {
  const t = useTexts('weigh');
  const format = useFormat();
  const said = (share: number) => format.number(Math.round(share * hundred));
  const range = { value: said(likely), low: said(low), high: said(high) };
  const publishers = workedOutFrom.flatMap((source) => publisherOf(source) ?? []);
  return publishers.length === 0
    ? t('judgements.default', range)
    : t('judgements.defaultFrom', { ...range, source: format.list(publishers) });
}
