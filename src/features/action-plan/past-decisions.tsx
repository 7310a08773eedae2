import { linkTo } from '../../content/screens.ts';
import { useState } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { localDay } from '../../state/context/local-day.ts';
import { useWizard } from '../../state/wizard.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { monthsBetween } from './months-between.ts';

const dueAfter = 5;

/** Some months after the last note: what became of it? An example has no past. */
export function PastDecisions() {
  const t = useTexts('actionPlan');
  const [today] = useState(() => localDay(new Date()));
  const since = useWizard(({ draft }) => (draft?.example === undefined ? (draft?.stages?.at(-1)?.on ?? draft?.createdOn) : undefined));
  const months = since === undefined ? 0 : monthsBetween(since, today);
  if (months < dueAfter) return null;
  return (
    <Notice action={<ButtonLink href={linkTo('result/plan')}>{t('past.look')}</ButtonLink>}>
      <p>{t('past.due', { months: String(months) })}</p>
    </Notice>
  );
}
