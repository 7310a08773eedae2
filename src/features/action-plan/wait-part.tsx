import { useTexts } from '../../i18n/provider.tsx';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { estimateLabel, estimateValue, isAskable } from '../../present/names/estimate-words.ts';
import { reviewKey } from '../../present/plan/plan-rows.ts';
import { toPresentationInput } from '../../present/names/to-presentation-input.ts';
import { useWizard, wizard } from '../../state/wizard.ts';
import { DateBox } from '../../ui/date-box.tsx';
import styles from './action-plan.module.css';

const most = 5;

/** Not deciding yet: the figures to keep in sight, and a day to look again. */
export function WaitPart({ answer: { told, assessment } }: { readonly answer: Answered }) {
  const t = useTexts('actionPlan');
  const readOnly = useWizard((state) => state.saveState === 'read-only');
  const review = useWizard((state) => state.draft?.actions?.find(({ step }) => step === reviewKey));
  const presentation = toPresentationInput(told);
  const points = assessment.tipping.filter(({ kind, plausible, estimate }) => kind === 'first' && plausible && isAskable(estimate));
  const shown = points.filter(({ estimate }, at) => points.findIndex((other) => other.estimate === estimate) === at).slice(0, most);
  return (
    <section className={styles.part} aria-labelledby="plan-wait">
      <h2 id="plan-wait">{t('wait.title')}</h2>
      <p>{t(shown.length === 0 ? 'wait.none' : 'wait.text')}</p>
      {shown.length > 0 && (
        <ul>
          {shown.map(({ estimate, now, at, becomes }) => (
            <li key={estimate}>
              {t('wait.line', {
                what: estimateLabel(estimate, presentation),
                now: estimateValue(now, estimate, presentation),
                at: estimateValue(at, estimate, presentation),
                option: presentation.names.inside(becomes),
              })}
            </li>
          ))}
        </ul>
      )}
      <div className={review?.when === undefined ? 'not-on-paper' : undefined}>
        <DateBox
          id="plan-review"
          label={t('wait.date')}
          value={review?.when ?? ''}
          disabled={readOnly}
          onChange={(when) => wizard.getState().agree({ step: reviewKey }, { when })}
        />
      </div>
    </section>
  );
}
