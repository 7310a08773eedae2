import { builtOn } from '../../../dossier/read/plan-base.ts';
import type { Plan } from '../../../dossier/draft/plan-schema.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { usePlanName } from '../../../parts/use-plan-name.ts';
import { useWizard } from '../../../state/wizard.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Differences } from './differences.tsx';
import styles from './options.module.css';

/** What a variant began from, in what it differs, and whether its base has changed since. */
export function BuiltOn({ plan }: { readonly plan: Plan }) {
  const t = useTexts('ways');
  const fields = useTexts('fields');
  const format = useFormat();
  const nameOf = usePlanName();
  const plans = useWizard((wizard) => wizard.draft?.plans) ?? [];
  const locked = useWizard((wizard) => wizard.saveState === 'read-only');
  const followBase = useWizard((wizard) => wizard.followBase);
  const built = builtOn(plan, plans);
  if (built === undefined) return null;
  const { base, own, otherCountry, moved } = built;
  if (base === undefined) return <p className={styles.soft}>{t('base.gone')}</p>;
  const list = format.list(moved.map((id) => fields(`plan.${id}.label`).toLowerCase()));
  return (
    <>
      <p>{t('base.built', { name: nameOf(base), count: own.length + (otherCountry ? 1 : 0) })}</p>
      {(own.length > 0 || otherCountry) && <Differences plan={plan} base={base} own={own} otherCountry={otherCountry} />}
      {moved.length > 0 && (
        <Notice
          tone="caution"
          action={
            <>
              <Button disabled={locked} onClick={() => followBase(plan.id, 'take')}>
                {t('base.take')}
              </Button>
              <Button disabled={locked} onClick={() => followBase(plan.id, 'leave')}>
                {t('base.leave')}
              </Button>
            </>
          }
        >
          <p>{t('base.moved', { count: moved.length, list })}</p>
        </Notice>
      )}
    </>
  );
}
