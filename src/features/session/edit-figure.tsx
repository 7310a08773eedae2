import { useState } from 'react';
import { planRuleOf, ruleOf } from '../../dossier/draft/find-rule.ts';
import { isMasked } from '../../i18n/masked-format.ts';
import type { LeverOf } from '../../dossier/explore/lever.ts';
import { FormatProvider } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { useFigureName } from '../../parts/use-figure-name.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { AskFigure } from '../../parts/figure/ask-figure.tsx';
import { useHour } from './hour.ts';

interface EditFigureProps {
  readonly of: LeverOf;
  /** Nobody gave it yet. */
  readonly isOpen: boolean;
}

/** Opens one figure to be filled in. What is typed is seen by all, so under the mask the button of an amount says that it shows it. */
export function EditFigure({ of, isOpen }: EditFigureProps) {
  const t = useTexts('session');
  const { masked } = useHour();
  const name = useFigureName()(of);
  const [editing, setEditing] = useState(false);
  const unit = (of.plan === undefined ? ruleOf(of.field) : planRuleOf(of.field)).unit;
  const isPlain = masked === undefined || !isMasked(unit);
  const act = t(isPlain ? (isOpen ? 'edit.fill' : 'edit.change') : isOpen ? 'edit.showFill' : 'edit.showChange');
  return (
    <>
      <Button aria-label={t('edit.named', { act, what: name })} onClick={() => setEditing(true)}>
        {act}
      </Button>
      <Dialog title={name} open={editing} onClose={() => setEditing(false)} closeLabel={t('edit.close')}>
        <FormatProvider format={undefined}>
          <AskFigure of={of} namesPlan={false} />
        </FormatProvider>
      </Dialog>
    </>
  );
}
