import { memo, useCallback, useId, useState } from 'react';
import { leverKey, type Lever } from '../../dossier/explore/lever.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { usePlanName } from '../../parts/use-plan-name.ts';
import { useWizard } from '../../state/wizard.ts';
import { LeverSlider } from './lever-slider.tsx';
import { leversByInfluence, useLeverWords } from '../../parts/levers/use-levers.ts';
import selectBox from '../../ui/fields/select-box.module.css';
import styles from './what-if.module.css';

/** Three sliders by influence, those that were touched, and more on request. */
export function SlidersPart({ levers, assessment }: { readonly levers: readonly Lever[]; readonly assessment: Assessment }) {
  const t = useTexts('whatIf');
  // Which figures are tried, not at what value: the part is drawn anew only when another one joins.
  const tried = useWizard((wizard) => wizard.trial.tried.map(leverKey).join(' '));
  const [first] = useState(() => leversByInfluence(levers, assessment).map(({ key }) => key));
  const [asked, setAsked] = useState<readonly string[]>([]);
  const ask = useCallback((key: string) => setAsked((before) => [...before, key]), []);
  const keys = [...new Set([...first, ...asked, ...tried.split(' ')])].filter((key) => key !== '');
  const shown = keys.flatMap((key) => levers.find((lever) => lever.key === key) ?? []);
  return (
    <section className={styles.part} aria-labelledby="what-if-sliders">
      <h2 id="what-if-sliders">{t('slider.title')}</h2>
      <p>{t('slider.text')}</p>
      {shown.map((lever) => (
        <LeverSlider key={lever.key} lever={lever} assessment={assessment} />
      ))}
      <MoreLevers all={levers} shown={keys.join(' ')} onAsk={ask} />
    </section>
  );
}

interface MoreLeversProps {
  readonly all: readonly Lever[];
  /** Keys, with spaces between. */
  readonly shown: string;
  readonly onAsk: (key: string) => void;
}

/** More than a hundred names: not worked out anew while a slider moves. */
const MoreLevers = memo(function MoreLevers({ all, shown, onAsk }: MoreLeversProps) {
  const t = useTexts('whatIf');
  const id = useId();
  const { nameOf } = useLeverWords();
  const planName = usePlanName();
  const plans = useWizard((wizard) => wizard.draft?.plans) ?? [];
  const levers = all.filter(({ key }) => !shown.split(' ').includes(key));
  const ofPlan = (plan: string | undefined) => levers.filter(({ of }) => of.plan === plan);
  const options = (found: readonly Lever[]) =>
    found.map(({ key, of }) => (
      <option key={key} value={key}>
        {nameOf(of)}
      </option>
    ));
  return (
    <div className={styles.more}>
      <label htmlFor={id}>{t('slider.more')}</label>
      <select id={id} className={`${selectBox.select} ${selectBox.wide}`} value="" onChange={(event) => onAsk(event.currentTarget.value)}>
        <option value="" disabled>
          {t('slider.pick')}
        </option>
        <optgroup label={t('slider.ofToday')}>{options(ofPlan(undefined))}</optgroup>
        {plans.map((plan) => {
          const found = ofPlan(plan.id);
          return found.length === 0 ? null : (
            <optgroup key={plan.id} label={planName(plan)}>
              {options(found)}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
});
