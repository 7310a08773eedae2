import { useState } from 'react';
import { partsOf } from '../../dossier/draft/mixed-parts.ts';
import type { Plan } from '../../dossier/draft/plan-schema.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { NumberBox } from '../../ui/fields/number-box.tsx';
import { usePlanName } from '../use-plan-name.ts';
import styles from './parts-ask.module.css';
import { useSettled } from './use-settled.ts';

const whole = 1 + 1e-9;

/** Asks of a mix which share each other option takes; what is left stays with today's chain. */
export function PartsAsk({ plan }: { readonly plan: Plan }) {
  const t = useTexts('mix');
  const format = useFormat();
  const nameOf = usePlanName();
  const plans = useWizard((wizard) => wizard.draft?.plans) ?? [];
  const setPlanParts = useWizard((wizard) => wizard.setPlanParts);
  const others = plans.filter(({ archetype }) => archetype !== 'mix');
  const parts = partsOf(plan);
  const total = parts.reduce((sum, { share }) => sum + share, 0);
  const setShare = (of: string, share: number) =>
    setPlanParts(
      plan.id,
      others
        .map(({ id }) => ({ plan: id, share: id === of ? share : (parts.find((part) => part.plan === id)?.share ?? 0) }))
        .filter((part) => part.share > 0),
    );
  return (
    <fieldset className={styles.parts}>
      <legend className={styles.title}>{t('title')}</legend>
      <p className={styles.lead}>{others.length === 0 ? t('none') : t('lead')}</p>
      {others.map((other) => (
        <PartBox
          key={other.id}
          id={`${plan.id}-part-${other.id}`}
          label={nameOf(other)}
          share={parts.find((part) => part.plan === other.id)?.share ?? 0}
          onShare={(share) => setShare(other.id, share)}
        />
      ))}
      <p className={styles.rest} aria-live="polite">
        {total > whole && t('over', { share: format.share(total) })}
        {total > 0 && total <= whole && t('rest', { share: format.share(Math.max(0, 1 - total)) })}
      </p>
    </fieldset>
  );
}

interface PartBoxProps {
  readonly id: string;
  readonly label: string;
  readonly share: number;
  readonly onShare: (share: number) => void;
}

/** What cannot be read changes nothing; an empty box is no share. */
function PartBox({ id, label, share, onShare }: PartBoxProps) {
  const t = useTexts('mix');
  const format = useFormat();
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (share === 0 ? '' : format.typed(share, '1'));
  const read = (from: string) => parseNumber(from, { locale: format.locale, unit: '1', bounds: [0, 1] });
  const { settle, flush } = useSettled<string>((next) => {
    const found = read(next);
    if (found.is === 'value') onShare(found.value);
    else if (found.is === 'empty') onShare(0);
  });
  const change = (next: string) => {
    setTyped(next);
    settle(next);
  };
  const found = read(text);
  return (
    <NumberBox
      id={id}
      label={label}
      unit={t('shareUnit')}
      text={text}
      onText={change}
      onLeave={() => {
        flush();
        if (found.is === 'value' || found.is === 'empty') setTyped(undefined);
      }}
      error={found.is === 'value' || found.is === 'empty' || found.is === 'offer' ? undefined : t('shareError')}
      offers={
        found.is === 'offer'
          ? [{ question: t('shareMeant', { value: format.share(found.value) }), onTake: () => change(format.typed(found.value, '1')) }]
          : []
      }
      disabled={readOnly}
    />
  );
}
