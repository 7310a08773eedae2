import { useId, useState } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { useSettled } from '../../parts/ask/use-settled.ts';
import type { PlanRow } from '../../present/plan/plan-rows.ts';
import { useWizard, wizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { DateBox } from '../../ui/date-box.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import styles from './action-plan.module.css';

const states = ['open', 'done', 'dropped'] as const;
const lines = ['who', 'call', 'stop'] as const;

type Agreed = Parameters<ReturnType<typeof wizard.getState>['agree']>[1];

/** One step: where it stands, and what is agreed about it. */
export function PlanStep({ row }: { readonly row: PlanRow }) {
  const t = useTexts('actionPlan');
  const id = useId();
  const readOnly = useWizard((state) => state.saveState === 'read-only');
  const { action, step, text } = row;
  const agree = (part: Agreed) => wizard.getState().agree(step === undefined ? { id: row.key } : { step }, part);
  const state = action?.state ?? 'open';
  return (
    <li className={styles.step}>
      <p className={state === 'open' ? undefined : styles.closed}>{text}</p>
      <label className={styles.state} htmlFor={`${id}-state`}>
        <span className={styles.soft}>{t('steps.state')}</span>
        <select
          id={`${id}-state`}
          className={styles.select}
          value={state}
          disabled={readOnly}
          onChange={({ currentTarget }) => {
            const found = states.find((one) => one === currentTarget.value);
            if (found !== undefined) agree({ state: found });
          }}
        >
          {states.map((one) => (
            <option key={one} value={one}>
              {t(`steps.states.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Agreement row={row} agree={agree} />
    </li>
  );
}

interface AgreementProps {
  readonly row: PlanRow;
  readonly agree: (part: Agreed) => void;
}

/** Who, when, the first call and when to stop. */
function Agreement({ row: { action, code, call, text }, agree }: AgreementProps) {
  const t = useTexts('actionPlan');
  const id = useId();
  const readOnly = useWizard((state) => state.saveState === 'read-only');
  const example = (said: string) => t('example', { text: said });
  const examples = {
    who: undefined,
    call: call && example(call),
    stop: code && example(t(`stop.${code}`)),
  };
  return (
    <Disclosure
      summary={
        <>
          {t('steps.agree')} <span className="only-heard">{text}</span>
        </>
      }
    >
      <div className={styles.boxes}>
        {lines.map((line) => (
          <LineBox
            key={line}
            label={t(`steps.${line}`)}
            hint={examples[line]}
            value={action?.[line] ?? ''}
            disabled={readOnly}
            onSettled={(said) => agree({ [line]: said })}
          />
        ))}
        <DateBox
          id={`${id}-when`}
          label={t('steps.when')}
          value={action?.when ?? ''}
          disabled={readOnly}
          onChange={(when) => agree({ when })}
        />
        {action !== undefined && (
          <Button
            look="quiet"
            disabled={readOnly}
            aria-label={t('steps.removeNamed', { step: text })}
            onClick={() => wizard.getState().removeAction(action.id)}
          >
            {t('steps.remove')}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}

interface LineBoxProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly disabled: boolean;
  readonly onSettled: (text: string) => void;
}

/** A line of text that is kept once typing rests, and that follows undo. */
function LineBox({ label, hint, value, disabled, onSettled }: LineBoxProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const { settle, flush } = useSettled<string>((text) => {
    onSettled(text);
    setTyped(undefined);
  });
  return (
    <TextBox
      id={id}
      label={label}
      hint={hint}
      value={typed ?? value}
      disabled={disabled}
      onChange={(text) => {
        setTyped(text);
        settle(text);
      }}
      onBlur={flush}
    />
  );
}
