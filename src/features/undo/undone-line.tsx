import { useEffect, useState } from 'react';
import { fieldKey } from '../../content/field-key.ts';
import { planRuleOf, ruleOf } from '../../dossier/draft/find-rule.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useAnswerWords } from '../../parts/use-answer-words.ts';
import { quoted, useDifferenceWords } from '../../parts/use-difference-words.ts';
import { usePlanName } from '../../parts/use-plan-name.ts';
import { useWizard } from '../../state/wizard.ts';
import type { HistoryNotice } from '../../state/context/wizard-state.ts';
import styles from './undone-line.module.css';

const shownFor = 9000;

/** Says what was undone or done again. Read out at once; to be seen for some seconds. */
export function UndoneLine({ told }: { readonly told: HistoryNotice | undefined }) {
  const t = useTexts('undo');
  const tell = useToldWords();
  const [faded, setFaded] = useState<number>();
  useEffect(() => {
    if (told === undefined) return;
    const timer = setTimeout(() => setFaded(told.count), shownFor);
    return () => clearTimeout(timer);
  }, [told]);
  const shows = told !== undefined && told.count !== faded;
  return (
    <div className={styles.place} role="status">
      {shows && (
        <p key={told.count} className={styles.line}>
          {t(told.act, { what: tell(told) })}
        </p>
      )}
    </div>
  );
}

function useToldWords(): (told: HistoryNotice) => string {
  const t = useTexts('undo');
  const f = useTexts('fields');
  const planName = usePlanName();
  const answerWords = useAnswerWords();
  const differenceWords = useDifferenceWords();
  const plans = useWizard((wizard) => wizard.draft?.plans);
  return ({ act, what }) => {
    const isBack = act === 'undone';
    switch (what.what) {
      case 'opened':
      case 'removed':
        return t(isBack ? `what.${what.what}Back` : `what.${what.what}`, { name: quoted(what.name, t('nameless')) });
      case 'tried': {
        const plan = plans?.find(({ id }) => id === what.of.plan);
        const label = what.of.plan === undefined ? f(`fields.${fieldKey(what.of.field)}.label`) : f(`plan.${what.of.field}.label`);
        const unit = (what.of.plan === undefined ? ruleOf(what.of.field) : planRuleOf(what.of.field)).unit;
        const named = plan === undefined ? label : `${label} – ${planName(plan)}`;
        const value = answerWords(what.to, unit);
        if (value === undefined) return t('what.triedToday', { label: named });
        return t(isBack ? 'what.fieldBack' : 'what.field', { label: named, value });
      }
      case 'trial':
        return t('what.trial');
      case 'reset':
        return t(`done.${what.to}`);
      default:
        return differenceWords(what, isBack);
    }
  };
}
