import { leverBehind, type Lever } from '../../dossier/explore/lever.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { createOptionNames } from '../../present/names/option-names.ts';
import { useWizard, useWizardStore } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { justPast } from '../../parts/levers/lever-places.ts';
import { triedValue, useLeverWords } from '../../parts/levers/use-levers.ts';
import { withValue } from '../../parts/levers/use-trial.ts';
import styles from './what-if.module.css';
import type { TippingPoint } from '../../engine/advise/compare/tipping-points.ts';

const most = 5;

interface TurningPointOfLever {
  readonly point: TippingPoint;
  readonly lever: Lever;
  readonly at: number;
}

/** Goes to a turning point: one tap sets the figure just past it, another puts it back. */
export function TurningPointsPart({ levers, answer }: { readonly levers: readonly Lever[]; readonly answer: Answered }) {
  const t = useTexts('whatIf');
  const { assessment, told } = answer;
  const names = createOptionNames(told);
  const turns = assessment.tipping
    .filter(({ kind, plausible }) => kind === 'first' && plausible)
    .flatMap((point): readonly TurningPointOfLever[] => {
      const lever = leverBehind(levers, point.estimate);
      return lever === undefined ? [] : [{ point, lever, at: point.at }];
    });
  const shown = turns.filter(({ lever }, at) => turns.findIndex((other) => other.lever === lever) === at).slice(0, most);
  return (
    <section className={styles.part} aria-labelledby="what-if-turning-points">
      <h2 id="what-if-turning-points">{t('turningPoints.title')}</h2>
      <p>
        {t(
          assessment.tippingLookedAt === 0 && assessment.ranking.length > 1
            ? 'turningPoints.pending'
            : shown.length === 0
              ? 'turningPoints.none'
              : 'turningPoints.text',
        )}
      </p>
      <ul className={styles.lines}>
        {shown.map((turn) => (
          <TurningPointLine key={turn.lever.key} turn={turn} option={names.inside(turn.point.becomes)} />
        ))}
      </ul>
    </section>
  );
}

function TurningPointLine({ turn: { lever, at }, option }: { readonly turn: TurningPointOfLever; readonly option: string }) {
  const wizard = useWizardStore();
  const t = useTexts('whatIf');
  const format = useFormat();
  const { nameOf, say } = useLeverWords();
  const past = justPast(lever, at);
  const isThere = useWizard((state) => triedValue(state.trial.tried, lever) === past);
  const name = nameOf(lever.of);
  const set = (value: number) => wizard.getState().tryOut(withValue(wizard.getState(), lever, value), 'settled');
  return (
    <li className={styles.line}>
      <span>
        <strong>{name}</strong>
        {format.colon} {t('turningPoints.line', { now: say(lever.known.likely, lever), at: say(at, lever), option })}
      </span>
      <Button
        aria-label={t(isThere ? 'turningPoints.backNamed' : 'turningPoints.goNamed', { name })}
        onClick={() => set(isThere ? lever.known.likely : past)}
      >
        {t(isThere ? 'turningPoints.back' : 'turningPoints.go')}
      </Button>
    </li>
  );
}
