import { lazy, Suspense } from 'react';
import { useTexts } from '../i18n/provider.tsx';
import { useWizard } from '../state/wizard.ts';
import { Button } from '../ui/button.tsx';
import { LineSign } from '../ui/line-sign.tsx';
import { useCurrentInSight } from '../ui/use-current-in-sight.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './dossier-bar.module.css';
import { linkTo, type ScreenName } from '../content/screens.ts';
import { takesDossier } from './use-screen.ts';

const BarSave = lazy(async () => ({ default: (await import('../features/saving/bar-save.tsx')).BarSave }));

/** The open dossier: its steps, whether it is kept and when it was last saved as a file, undo and redo. */
export function DossierBar({ screen }: { readonly screen: ScreenName }) {
  const t = useTexts('shell');
  const name = useWizard((wizard) => wizard.draft?.name);
  const saveState = useWizard((wizard) => wizard.saveState);
  const canUndo = useWizard((wizard) => wizard.canUndo);
  const canRedo = useWizard((wizard) => wizard.canRedo);
  const undo = useWizard((wizard) => wizard.undo);
  const redo = useWizard((wizard) => wizard.redo);
  const here = stepOf(screen);
  const { row, current } = useCurrentInSight(name === undefined ? undefined : here);
  if (!takesDossier(screen)) return null;
  if (name === undefined) return <div className={styles.awaited} />;
  const steps = [
    { at: 'question', href: linkTo('scan/1'), label: t('menu.questions') },
    { at: 'dossier', href: linkTo('dossier'), label: t('menu.dossier') },
    { at: 'check', href: linkTo('scan/check'), label: t('menu.check') },
    { at: 'result', href: linkTo('result'), label: t('menu.result') },
    { at: 'what-if', href: linkTo('what-if'), label: t('menu.whatIf') },
    { at: 'plan', href: linkTo('result/plan'), label: t('menu.plan') },
  ] as const;
  const troubled = saveState === 'failed' || saveState === 'memory';
  return (
    <div className={styles.bar}>
      <nav ref={row} className={styles.steps} aria-label={name === '' ? t('drafts.untitled') : name}>
        {steps.map(({ at, href, label }) => (
          <a
            key={at}
            ref={at === here ? current : undefined}
            href={href}
            className={classNames(styles.step, at === here && styles.here)}
            aria-current={at === screen ? 'page' : at === here ? 'true' : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      <div className={styles.tools}>
        <span className={classNames(styles.saved, troubled && styles.troubled)} role="status">
          {t(`save.${saveState}`)}
        </span>
        <span className={styles.file}>
          <Suspense fallback={null}>
            <BarSave />
          </Suspense>
        </span>
        <Button look="quiet" disabled={!canUndo} onClick={undo} aria-label={t('undo')} title={t('undo')}>
          <TurnSign />
        </Button>
        <Button look="quiet" disabled={!canRedo} onClick={redo} aria-label={t('redo')} title={t('redo')}>
          <TurnSign forward />
        </Button>
      </div>
    </div>
  );
}

const answerPages: readonly ScreenName[] = ['why', 'certainty', 'tipping', 'accountant', 'view'];

/** The step of the bar under which a screen falls. */
function stepOf(screen: ScreenName): ScreenName {
  if (answerPages.includes(screen)) return 'result';
  return screen === 'task' ? 'dossier' : screen;
}

function TurnSign({ forward = false }: { readonly forward?: boolean }) {
  return <LineSign className={forward ? styles.forward : undefined} path="M7 3 L3 7 L7 11 M3 7 H12 A4.5 4.5 0 0 1 12 16 H8" />;
}
