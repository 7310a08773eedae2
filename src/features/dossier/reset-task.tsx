import { groupsOf, type TaskId } from '../../content/task-fields.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';

/** Empties the questions of one task, and says what counts then. Nothing answered, no button. */
export function ResetTask({ task }: { readonly task: TaskId }) {
  const t = useTexts('undo');
  const fields = groupsOf(task).flatMap(({ fields: asked, more = [] }) => [...asked, ...more]);
  const isAnswered = useWizard(({ draft }) => fields.some((field) => draft?.answers[field] !== undefined));
  const resetFields = useWizard((wizard) => wizard.resetFields);
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  if (!isAnswered) return null;
  return (
    <Button look="quiet" disabled={readOnly} onClick={() => resetFields(fields)}>
      {t('resetTo.fields')}
    </Button>
  );
}
