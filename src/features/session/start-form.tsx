import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { locales } from '../../content/locales.ts';
import { mostRivals, sessionLengths, slides } from '../../content/session.ts';
import { useLocale, useTexts } from '../../i18n/provider.tsx';
import { usePlanName } from '../../parts/use-plan-name.ts';
import { useWizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/fields/choice-group.tsx';
import sections from '../../ui/sections.module.css';
import { TextBox } from '../../ui/fields/text-box.tsx';
import styles from './session.module.css';
import { Tick } from './tick.tsx';

type AtEnd = 'keep' | 'wipe';
const lengths = ['30', '60'] as const;

/** How the hour is set up: language, rivals, length, adviser, consent, and what happens to the device afterwards. */
export function StartForm() {
  const t = useTexts('session');
  const held = useWizard(({ draft }) => draft?.session !== undefined);
  const disabled = useWizard((wizard) => wizard.saveState === 'read-only');
  const likely = useLikelyRivals();
  const [set, setSet] = useState<SetUp>({ minutes: '60', adviser: '', consent: false, atEnd: 'keep', letters: true });
  const [refused, setRefused] = useState(false);
  const begin = useBegin();
  const change = (part: Partial<SetUp>) => setSet({ ...set, ...part });
  const rivals = set.rivals ?? likely;
  return (
    <form
      className={sections.page}
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(!set.consent);
        if (set.consent) begin(set, rivals);
      }}
    >
      <Language />
      <Rivals rivals={rivals} onPick={(picked) => change({ rivals: picked })} />
      <Frame set={set} onChange={change} />
      <div className={styles.ticks}>
        <Tick checked={set.letters} onChange={(letters) => change({ letters })} label={t('start.letters')} />
        <Tick
          checked={set.consent}
          onChange={(consent) => change({ consent })}
          label={t('start.consent')}
          {...(refused && !set.consent && { error: t('start.consentNeeded') })}
        />
      </div>
      <p className={sections.soft}>{t('bar.keys')}</p>
      <div className={styles.ways}>
        <Button look="main" type="submit" disabled={disabled}>
          {t(held ? 'start.again' : 'start.begin')}
        </Button>
      </div>
    </form>
  );
}

interface SetUp {
  /** Undefined until somebody picks them. */
  readonly rivals?: readonly string[];
  readonly minutes: (typeof lengths)[number];
  readonly adviser: string;
  readonly consent: boolean;
  readonly atEnd: AtEnd;
  readonly letters: boolean;
}

function useBegin(): (set: SetUp, rivals: readonly string[]) => void {
  const [, go] = useLocation();
  const beginHour = useWizard((wizard) => wizard.beginHour);
  return ({ minutes, adviser, atEnd, letters }, rivals) => {
    beginHour({
      begunAt: new Date().toISOString(),
      minutes: sessionLengths.find((length) => String(length) === minutes) ?? sessionLengths[1],
      ...(adviser.trim() !== '' && { adviser: adviser.trim() }),
      rivals: [...rivals],
      atEnd,
      ...(!letters && { withoutLetters: true }),
      slide: slides[0],
    });
    go(`/session/${slides[0]}`);
  };
}

function Frame({ set, onChange }: { readonly set: SetUp; readonly onChange: (part: Partial<SetUp>) => void }) {
  const t = useTexts('session');
  return (
    <>
      <ChoiceGroup
        name="hour-minutes"
        legend={t('start.minutes')}
        choices={lengths.map((value) => ({ value, label: t('start.minutesOf', { minutes: value }) }))}
        picked={set.minutes}
        onPick={(minutes) => onChange({ minutes })}
        inline
      />
      <TextBox
        id="hour-adviser"
        label={t('start.adviser')}
        maxLength={80}
        value={set.adviser}
        onChange={(adviser) => onChange({ adviser })}
      />
      <ChoiceGroup<AtEnd>
        name="hour-at-end"
        legend={t('start.atEnd')}
        choices={[
          { value: 'keep', label: t('start.keep') },
          { value: 'wipe', label: t('start.wipe') },
        ]}
        picked={set.atEnd}
        onPick={(atEnd) => onChange({ atEnd })}
      />
    </>
  );
}

function Language() {
  const t = useTexts('session');
  const s = useTexts('shell');
  const locale = useLocale();
  const setLocale = useWizard((wizard) => wizard.setLocale);
  return (
    <ChoiceGroup
      name="hour-language"
      legend={t('start.language')}
      choices={locales.map((value) => ({ value, label: s(`languages.${value}`) }))}
      picked={locale}
      onPick={setLocale}
      inline
    />
  );
}

/** Until somebody picks them: the first in the order, once that is known, else the first of the dossier. */
function useLikelyRivals(): readonly string[] {
  const plans = useWizard(({ draft }) => draft?.plans) ?? [];
  const ranking = useWizard(({ finding }) => finding?.inMoney.assessment.ranking);
  const ids = plans.map(({ id }) => id);
  const ordered = ranking?.map(({ option }) => option).filter((option) => ids.includes(option)) ?? ids;
  return ordered.slice(0, mostRivals);
}

interface RivalsProps {
  readonly rivals: readonly string[];
  readonly onPick: (rivals: readonly string[]) => void;
}

function Rivals({ rivals, onPick }: RivalsProps) {
  const t = useTexts('session');
  const planName = usePlanName();
  const plans = useWizard(({ draft }) => draft?.plans) ?? [];
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={id}>
      <legend>{t('start.rivals')}</legend>
      <p id={id} className={sections.soft}>
        {t('start.rivalsHint', { count: String(mostRivals) })}
      </p>
      {plans.map((plan) => {
        const isPicked = rivals.includes(plan.id);
        return (
          <Tick
            key={plan.id}
            label={planName(plan)}
            checked={isPicked}
            disabled={!isPicked && rivals.length >= mostRivals}
            onChange={() => onPick(isPicked ? rivals.filter((one) => one !== plan.id) : [...rivals, plan.id])}
          />
        );
      })}
    </fieldset>
  );
}
