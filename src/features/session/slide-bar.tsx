import { linkTo } from '../../content/screens.ts';
import { slides, type SlideId } from '../../content/session.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { SaveButton } from '../../parts/saving/save-button.tsx';
import { useWizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useHour } from './hour.ts';
import styles from './session.module.css';
import { useMinutesLeft } from './use-minutes-left.ts';

interface SlideBarProps {
  readonly slide: SlideId;
  readonly onTurn: (by: 1 | -1) => void;
  readonly onMask: () => void;
  readonly onNote: () => void;
}

/** The thin bar over every slide: where one is, how long it still takes, and what can be done from anywhere. */
export function SlideBar({ slide, onTurn, onMask, onNote }: SlideBarProps) {
  const t = useTexts('session');
  const { session, masked } = useHour();
  const at = slides.indexOf(slide);
  const left = useMinutesLeft(session);
  return (
    <header className={styles.bar}>
      <nav className={styles.barPart} aria-label={t('bar.label')}>
        <Button look="quiet" disabled={at === 0} aria-label={t('bar.previous')} onClick={() => onTurn(-1)}>
          <span aria-hidden="true">←</span>
        </Button>
        <span>{t('bar.place', { at: String(at + 1), of: String(slides.length) })}</span>
        <Button look="quiet" disabled={at === slides.length - 1} aria-label={t('bar.next')} onClick={() => onTurn(1)}>
          <span aria-hidden="true">→</span>
        </Button>
        {session.closedOn === undefined && (
          <span className={classNames(left < 0 && styles.over)}>
            {left < 0 ? t('bar.over', { minutes: String(-left) }) : t('bar.left', { minutes: String(left) })}
          </span>
        )}
      </nav>
      <div className={styles.barPart}>
        <Button
          look="quiet"
          aria-pressed={masked !== undefined}
          className={classNames(masked !== undefined && styles.pressed)}
          onClick={onMask}
        >
          {t('bar.mask')}
        </Button>
        <Button look="quiet" onClick={onNote}>
          {t('bar.note')}
        </Button>
        <a href={linkTo('session/decide')}>{t('bar.decision')}</a>
        <Undo />
        <SaveButton />
        <Saved />
        <Button look="quiet" onClick={() => window.open(linkTo('session/adviser'), 'keerpunt-adviser', 'popup,width=720,height=760')}>
          {t('bar.second')}
        </Button>
        <a href={linkTo('session/end')}>{t('bar.end')}</a>
      </div>
    </header>
  );
}

function Undo() {
  const t = useTexts('shell');
  const canUndo = useWizard((wizard) => wizard.canUndo);
  const undo = useWizard((wizard) => wizard.undo);
  return (
    <Button look="quiet" disabled={!canUndo} onClick={undo} aria-label={t('undo')} title={t('undo')}>
      <span aria-hidden="true">↶</span>
    </Button>
  );
}

/** Whether all is kept; what is wrong with it is told above the slides too. */
function Saved() {
  const t = useTexts('session');
  const s = useTexts('shell');
  const saveState = useWizard((wizard) => wizard.saveState);
  const isSaved = saveState === 'saved';
  return (
    <span className={classNames(!isSaved && styles.over)} role="status">
      {isSaved ? t('bar.saved') : s(`save.${saveState}`)}
    </span>
  );
}
