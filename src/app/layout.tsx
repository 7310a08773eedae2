import { linkTo, type ScreenName } from '../content/screens.ts';
import { lazy, Suspense, useRef } from 'react';
import { useTexts } from '../i18n/provider.tsx';
import { useWizard } from '../state/wizard.ts';
import { WordMark } from '../ui/word-mark.tsx';
import { DossierBar } from './dossier-bar.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './layout.module.css';
import { Notices } from './notices/notices.tsx';
import { NewVersionNotice } from './notices/new-version-notice.tsx';
import { Undone } from './notices/undone.tsx';
import { Screens } from './screens.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import { usePrintHead } from './use-print-head.ts';
import { screenOf, useShownAddress } from './use-screen.ts';
import { useUndoKeys } from './use-undo-keys.ts';

const LastFile = lazy(async () => ({ default: (await import('../features/saving/last-file.tsx')).LastFile }));

/** What stands around every screen; a slide of an adviser's hour has the whole window. */
export function Layout() {
  const t = useTexts('shell');
  const address = useShownAddress(); // of the bar and of the screen: they change at once
  const screen = screenOf(address);
  const main = useRef<HTMLElement>(null);
  const isBare = screen.name === 'slide';
  useUndoKeys();
  useDroppedFiles();
  usePrintHead();
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      {!isBare && <Head screen={screen.name} />}
      <Notices screen={screen.name} />
      <NewVersionNotice />
      <Screens address={address} main={main} className={isBare ? styles.whole : styles.main} />
      {!isBare && <Foot />}
    </>
  );
}

function Head({ screen }: { readonly screen: ScreenName }) {
  const t = useTexts('shell');
  return (
    <>
      <header className={styles.header}>
        <a className={styles.home} href={linkTo('')}>
          <WordMark name={t('name')} subtitle={t('subtitle')} />
        </a>
        <LanguageSwitch />
      </header>
      <DossierBar screen={screen} />
    </>
  );
}

function Foot() {
  const t = useTexts('shell');
  const hasDraft = useWizard((wizard) => wizard.draft !== undefined);
  return (
    <>
      <Undone />
      <footer className={styles.footer}>
        <Suspense fallback={null}>{hasDraft && <LastFile />}</Suspense>
        <p>
          {t('foot.privacy')} {t('foot.advice')}
        </p>
        <nav className={styles.links} aria-label={t('menu.label')}>
          <a href={linkTo('')}>{t('menu.start')}</a>
          <a href={linkTo('dossiers')}>{t('menu.dossiers')}</a>
          <a href={linkTo('paper-list')}>{t('menu.paper')}</a>
          <a href={linkTo('materials')}>{t('menu.materials')}</a>
          <a href={linkTo('world')}>{t('menu.world')}</a>
          <a href={linkTo('chain')}>{t('menu.chain')}</a>
          <a href={linkTo('support')}>{t('menu.support')}</a>
          <a href={linkTo('evidence')}>{t('menu.evidence')}</a>
          <a href={linkTo('cases')}>{t('menu.cases')}</a>
          <a href={linkTo('sources')}>{t('menu.sources')}</a>
          <a href={linkTo('glossary')}>{t('menu.glossary')}</a>
          <a href={linkTo('about')}>{t('menu.about')}</a>
        </nav>
      </footer>
    </>
  );
}
