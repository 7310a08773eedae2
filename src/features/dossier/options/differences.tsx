import { planFields, type PlanFieldId } from '../../../content/plan-fields.ts';
import type { Plan } from '../../../dossier/draft/plan-schema.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { useAnswerWords } from '../../../parts/use-answer-words.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { RowsTable } from '../../../ui/table/rows-table.tsx';

interface DifferencesProps {
  readonly plan: Plan;
  readonly base: Plan;
  readonly own: readonly PlanFieldId[];
  readonly otherCountry: boolean;
}

/** Every answer in which a variant differs from what it began from, side by side. */
export function Differences({ plan, base, own, otherCountry }: DifferencesProps) {
  const t = useTexts('ways');
  const fields = useTexts('fields');
  const format = useFormat();
  const answerWords = useAnswerWords();
  const country = (of: Plan) => (of.country === undefined ? t('base.open') : format.country(of.country));
  const rows = own.map((id) => {
    const rule = planFields.find((one) => one.id === id);
    const unit = rule !== undefined && 'unit' in rule ? rule.unit : undefined;
    const words = (of: Plan['answers'] | undefined) => answerWords(of?.[id], unit) ?? t('base.open');
    return [fields(`plan.${id}.label`), words(plan.basedOn?.answers), words(plan.answers)];
  });
  return (
    <Disclosure summary={t('base.differences')}>
      <RowsTable
        caption={t('base.differences')}
        captionHidden
        head={[t('base.field'), t('base.there'), t('base.here')]}
        rows={otherCountry ? [[t('base.country'), country(base), country(plan)], ...rows] : rows}
        numeric={[1, 2]}
      />
    </Disclosure>
  );
}
