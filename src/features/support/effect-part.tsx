import { useTexts } from '../../i18n/provider.tsx';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { mostKnown, scenarioRows, tellEffect } from '../../present/support/tell-effect.ts';
import { linkTo } from '../../content/screens.ts';
import { RowsTable } from '../../ui/table/rows-table.tsx';
import sections from '../../ui/sections.module.css';
import styles from './support.module.css';
import { useEffectOfSupport } from './use-effect-of-support.ts';
import type { SupportOfPlan } from './use-support-case.ts';

/** Whether the advice depends on support, and from which amount on. */
export function EffectPart({ answer, support }: { readonly answer: Answered; readonly support: SupportOfPlan }) {
  const t = useTexts('support');
  const effect = useEffectOfSupport(answer, support.plan);
  return (
    <section className={sections.part} aria-labelledby="support-effect">
      <h2 id="support-effect">{t('effect.title')}</h2>
      {effect.state === 'found' ? <Found effect={effect} support={support} /> : <p role="status">{t(`effect.${waiting[effect.state]}`)}</p>}
      <p>
        {t('effect.tell')} <a href={linkTo('dossier/options')}>{t('procurement.link')}</a>
      </p>
    </section>
  );
}

const waiting = { 'per-hundred': 'perHundred', 'no-amount': 'noAmount', busy: 'busy', failed: 'failed' } as const;

interface FoundProps {
  readonly effect: Extract<ReturnType<typeof useEffectOfSupport>, { state: 'found' }>;
  readonly support: SupportOfPlan;
}

function Found({ effect: { turn, invested }, support: { presentation, instruments } }: FoundProps) {
  const t = useTexts('support');
  const { head, rows, numeric } = scenarioRows(turn, invested, presentation);
  return (
    <>
      {tellEffect(turn, mostKnown(instruments), presentation).map((line) => (
        <p key={line} className={styles.told}>
          {line}
        </p>
      ))}
      <p className={sections.soft}>{t('effect.counted')}</p>
      <RowsTable caption={t('effect.scenario')} head={head} rows={rows} numeric={numeric} />
    </>
  );
}
