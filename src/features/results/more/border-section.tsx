import { useState } from 'react';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { borderFigure } from '../../../present/tipping/border-figure.ts';
import { borderChoices, type BorderChoice } from '../../../present/tipping/border-choices.ts';
import { toPresentationInput } from '../../../present/names/to-presentation-input.ts';
import { useWizard } from '../../../state/wizard.ts';
import { Button } from '../../../ui/button.tsx';
import { FigureFrame } from '../../../ui/table/figure-frame.tsx';
import selectBox from '../../../ui/fields/select-box.module.css';
import styles from './border-section.module.css';
import section from './section.module.css';

const size = { futures: 128, histories: 16, values: 11 } as const;

/** Two figures at once: which option is cheapest where, and along which line the answer turns. */
export function BorderSection({ answer }: { readonly answer: Answered }) {
  const t = useTexts('advice');
  const choices = borderChoices(toPresentationInput(answer.told));
  const [first, second] = choices;
  if (first === undefined || second === undefined) return <p>{t('border.few')}</p>;
  return <Chooser choices={choices} start={[first.id, second.id]} answer={answer} />;
}

interface ChooserProps {
  readonly choices: readonly BorderChoice[];
  readonly start: readonly [string, string];
  readonly answer: Answered;
}

function Chooser({ choices, start, answer }: ChooserProps) {
  const t = useTexts('advice');
  const explore = useWizard((wizard) => wizard.explore);
  const calculating = useWizard((wizard) => wizard.calculating);
  const [pair, setPair] = useState(start);
  const known = (id: string, other: string) => (choices.some((choice) => choice.id === id) ? id : other);
  const [first, second] = [known(pair[0], start[0]), known(pair[1], start[1])];
  const { inputs } = answer.told;
  return (
    <div className={section.figure}>
      <p>{t('border.intro')}</p>
      <div className={styles.picks}>
        <Pick id="border-first" label={t('border.first')} choices={choices} picked={first} onPick={(id) => setPair([id, second])} />
        <Pick id="border-second" label={t('border.second')} choices={choices} picked={second} onPick={(id) => setPair([first, id])} />
        <Button
          disabled={first === second || calculating}
          onClick={() => explore({ kind: 'border', inputs, request: { ...size, pair: [first, second] } })}
        >
          {t('border.show')}
        </Button>
      </div>
      <div role="status">{first === second ? <p>{t('border.same')}</p> : <Found answer={answer} />}</div>
    </div>
  );
}

function Found({ answer }: { readonly answer: Answered }) {
  const t = useTexts('advice');
  const s = useTexts('scan');
  const border = useWizard((wizard) => wizard.border);
  if (border === undefined) return null;
  if (border.state === 'busy') return <p className={section.soft}>{t('border.busy')}</p>;
  const grid = border.state === 'found' ? border.finding.grid : undefined;
  if (grid === undefined) return <p>{t('border.failed')}</p>;
  return <FigureFrame figure={borderFigure(grid, toPresentationInput(answer.told))} tableLabel={s('result.table')} />;
}

interface PickProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly BorderChoice[];
  readonly picked: string;
  readonly onPick: (id: string) => void;
}

function Pick({ id, label, choices, picked, onPick }: PickProps) {
  return (
    <div className={styles.pick}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={`${selectBox.select} ${selectBox.wide}`}
        value={picked}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
