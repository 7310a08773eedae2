import { fields } from '../content/fields.ts';
import { planFields } from '../content/plan-fields.ts';
import type { Draft } from '../dossier/draft/draft.ts';
import type { LeverOf } from '../dossier/explore/lever.ts';
import { useFormat } from '../i18n/format-provider.tsx';
import { useTexts } from '../i18n/provider.tsx';
import { useAnswerWords } from './use-answer-words.ts';
import { useWizard } from '../state/wizard.ts';
import { RowsTable } from '../ui/table/rows-table.tsx';
import { useFigureName } from './use-figure-name.ts';

type Change = NonNullable<Draft['changes']>[number];

function ruleOf({ plan, field }: Change) {
  const today = plan === undefined ? fields.find(({ id }) => id === field) : undefined;
  const other = planFields.find(({ id }) => id === field);
  const of: LeverOf | undefined =
    today !== undefined
      ? { plan: undefined, field: today.id }
      : plan !== undefined && other !== undefined
        ? { plan, field: other.id }
        : undefined;
  const rule = today ?? other;
  return { of, unit: rule !== undefined && 'unit' in rule ? rule.unit : undefined };
}

/** What was taken over from trying since a day, with why; the newest first. */
export function ChangeLog({ since = '' }: { readonly since?: string }) {
  const t = useTexts('whatIf');
  const format = useFormat();
  const nameOf = useFigureName();
  const say = useAnswerWords();
  const all = useWizard((state) => state.draft?.changes) ?? [];
  const changes = all.filter(({ at }) => at.slice(0, 10) >= since);
  if (changes.length === 0) return null;
  const rows = changes.toReversed().map((change) => {
    const { of, unit } = ruleOf(change);
    return [
      of === undefined ? change.field : nameOf(of),
      format.dateTime(change.at),
      say(change.from, unit) ?? t('log.open'),
      say(change.to, unit) ?? t('log.open'),
      change.reason === '' ? t('log.noReason') : change.reason,
    ];
  });
  return (
    <RowsTable
      caption={t('log.title')}
      captionHidden
      head={[t('log.what'), t('log.when'), t('log.from'), t('log.to'), t('log.why')]}
      rows={rows}
      numeric={[]}
    />
  );
}
