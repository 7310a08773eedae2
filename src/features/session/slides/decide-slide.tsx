import { decisionKinds, type DecisionKind } from '../../../content/session.ts';
import type { HeldSession } from '../../../dossier/draft/session-schema.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { firstOption } from '../../../present/session/hour-input.ts';
import { ChoiceGroup } from '../../../ui/fields/choice-group.tsx';
import { DateBox } from '../../../ui/fields/date-box.tsx';
import { useHour, useHourInput, useTellHour } from '../hour.ts';
import { KeptBox } from '../kept-box.tsx';
import { PickBox } from '../../../ui/fields/pick-box.tsx';
import styles from '../session.module.css';

type Decision = NonNullable<HeldSession['decision']>;
const lines = ['reason', 'stop', 'who'] as const;

/** Do it, do not, or later: with why, when to stop after all, who goes on and by when. */
export function DecideSlide({ answer }: { readonly answer: Answered }) {
  const t = useTexts('session');
  const { session } = useHour();
  const tell = useTellHour();
  const input = useHourInput(answer);
  const { decision } = session;
  const first = firstOption(input);
  const options = [...new Set([first, input.assessment.reference, ...session.rivals])].filter((option) =>
    input.assessment.ranking.some((ranked) => ranked.option === option),
  );
  const set = (part: Partial<Decision>) => tell(({ decision: now }) => ({ decision: filled({ what: 'later', ...now, ...part }) }));
  const pick = (what: DecisionKind) => set({ what, ...(what === 'do' && decision?.option === undefined && { option: first }) });
  return (
    <div className={styles.decide}>
      <ChoiceGroup
        name="hour-decision"
        legend={t('decide.what')}
        choices={decisionKinds.map((value) => ({ value, label: t(`decide.kind.${value}`) }))}
        picked={decision?.what}
        onPick={pick}
        inline
      />
      <div className={styles.fields}>
        <PickBox
          id="hour-decision-option"
          label={t('decide.option')}
          value={decision?.option ?? first}
          choices={options.map((option) => [option, input.names.name(option)])}
          onPick={(option) => set({ option })}
        />
        <DateBox id="hour-decision-on" label={t('decide.on')} value={decision?.on ?? ''} onChange={(on) => set({ on })} />
        {lines.map((line) => (
          <KeptBox
            key={line}
            id={`hour-decision-${line}`}
            label={t(`decide.${line}`)}
            value={decision?.[line] ?? ''}
            onKeep={(text) => set({ [line]: text })}
          />
        ))}
      </div>
    </div>
  );
}

/** Boxes that were emptied are left out. */
function filled({ what, option, reason, stop, who, on }: Decision): Decision {
  return { what, ...(option && { option }), ...(reason && { reason }), ...(stop && { stop }), ...(who && { who }), ...(on && { on }) };
}
