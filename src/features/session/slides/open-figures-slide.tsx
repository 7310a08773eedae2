import type { Lever } from '../../../dossier/explore/lever.ts';
import { isMasked } from '../../../i18n/masked-format.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { useLevers, useLeverWords } from '../../../parts/levers/use-levers.ts';
import { openFigures } from '../../../present/session/heavy-figures.ts';
import { EditFigure } from '../edit-figure.tsx';
import { Revealed } from '../revealed.tsx';
import styles from '../session.module.css';
import { useIsWhole } from '../use-is-whole.ts';
import { useKept } from '../use-kept.ts';

/** The figures that nobody gave, or only roughly, and that count most, to be filled in here. */
export function OpenFiguresSlide({ answer }: { readonly answer: Answered }) {
  const t = useTexts('session');
  const { nameOf } = useLeverWords();
  const levers = useLevers();
  const isWhole = useIsWhole(answer);
  const shown = useKept(isWhole ? openFigures(levers, answer.assessment).map(({ key }) => key) : undefined);
  if (shown === undefined) return <p role="status">{t('bar.calculating')}</p>;
  const open = shown.flatMap((key) => levers.find((lever) => lever.key === key) ?? []);
  return (
    <>
      <p>{t(open.length === 0 ? 'open.none' : 'open.text')}</p>
      <ul className={styles.rows}>
        {open.map((lever) => (
          <li key={lever.key} className={styles.row}>
            <span>{nameOf(lever.of)}</span>
            <Revealed what={nameOf(lever.of)} isAmount={isMasked(lever.rule.unit)}>
              <Taken lever={lever} />
            </Revealed>
            <EditFigure of={lever.of} isOpen={lever.known.from === 'default'} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Taken({ lever }: { readonly lever: Lever }) {
  const t = useTexts('session');
  const { say } = useLeverWords();
  return <strong>{t(lever.known.from === 'default' ? 'open.now' : 'open.told', { value: say(lever.known.likely, lever) })}</strong>;
}
