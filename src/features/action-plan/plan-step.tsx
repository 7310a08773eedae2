import { useId } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import type { PlanRow } from '../../present/plan/plan-rows.ts';
import type { Wizard } from '../../state/context/wizard-state.ts';
import { useWizard, useWizardStore } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './action-plan.module.css';
import { SettledLine } from './settled-line.tsx';

const states = ['open', 'done', 'dropped'] as const;

type Agreed = Parameters<Wizard['agree']>[1];

/** A row of the plan: what to do, who, by when and where it stands; the first call and when to stop once it is opened. */
export function PlanStep({ row }: { readonly row: PlanRow }) {
  const wizard = useWizardStore();
  const t = useTexts('actionPlan');
  const id = useId();
  const readOnly = useWizard((state) => state.saveState === 'read-only');
  const { action, step, text } = row;
  const agree = (part: Agreed) => wizard.getState().agree(step === undefined ? { id: row.key } : { step }, part);
  const state = action?.state ?? 'open';
  const field = (name: string) => ({ 'aria-label': name, 'aria-describedby': id, className: styles.field, disabled: readOnly });
  return (
    <li className={styles.step}>
      <div className={styles.row}>
        <Disclosure
          summary={
            <span id={id} className={state === 'open' ? undefined : styles.closed}>
              {text}
            </span>
          }
        >
          <Agreement row={row} agree={agree} />
        </Disclosure>
        <span className={styles.agreed}>
          <SettledLine value={action?.who ?? ''} onSettled={(who) => agree({ who })} {...field(t('steps.who'))} />
          <input
            type="date"
            min="2000-01-01"
            max="2100-12-31"
            value={action?.when ?? ''}
            onChange={({ currentTarget }) => agree({ when: currentTarget.value })}
            {...field(t('steps.when'))}
          />
          <select
            value={state}
            onChange={({ currentTarget }) => {
              const found = states.find((one) => one === currentTarget.value);
              if (found !== undefined) agree({ state: found });
            }}
            {...field(t('steps.state'))}
          >
            {states.map((one) => (
              <option key={one} value={one}>
                {t(`steps.states.${one}`)}
              </option>
            ))}
          </select>
        </span>
      </div>
    </li>
  );
}

interface AgreementProps {
  readonly row: PlanRow;
  readonly agree: (part: Agreed) => void;
}

/** The first call and when to stop, with an example of each. */
function Agreement({ row: { action, code, call, text }, agree }: AgreementProps) {
  const wizard = useWizardStore();
  const t = useTexts('actionPlan');
  const id = useId();
  const readOnly = useWizard((state) => state.saveState === 'read-only');
  const lines = [
    { line: 'call', example: call },
    { line: 'stop', example: code && t(`stop.${code}`) },
  ] as const;
  return (
    <div className={styles.boxes}>
      {lines.map(({ line, example }) => (
        <SettledLine
          key={line}
          id={`${id}-${line}`}
          label={t(`steps.${line}`)}
          hint={example && t('example', { text: example })}
          value={action?.[line] ?? ''}
          disabled={readOnly}
          onSettled={(said) => agree({ [line]: said })}
        />
      ))}
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
  );
}
