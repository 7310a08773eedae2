import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '../i18n/provider.tsx';
import { WordMark } from '../ui/word-mark.tsx';
import { DossierBar } from './dossier-bar.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './layout.module.css';
import { Notices } from './notices.tsx';
import { preloadScreens } from './load-screens.ts';
import { Undone } from './undone.tsx';
import { useDossierOfAddress } from './use-dossier-of-address.ts';
import { useScreen } from './use-screen.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** What stands around every screen. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const t = useTexts('shell');
  const screen = useScreen();
  const main = useRef<HTMLElement>(null);
  useFocusOnHeading(main);
  useDossierOfAddress();
  useUndoKeys();
  useEffect(preloadScreens, []);
  useEffect(() => {
    document.title = screen.name === 'start' ? `${t('name')} · ${t('subtitle')}` : t('name');
  }, [screen.name, t]);
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      <header className={styles.header}>
        <a className={styles.home} href="#/">
          <WordMark name={t('name')} subtitle={t('subtitle')} />
        </a>
        <LanguageSwitch />
      </header>
      <DossierBar screen={screen.name} />
      <Notices />
      <main ref={main} className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <Undone />
      <footer className={styles.footer}>
        <p>
          {t('foot.privacy')} {t('foot.advice')}
        </p>
        <nav className={styles.links} aria-label={t('menu.label')}>
          <a href="#/">{t('menu.start')}</a>
          <a href="#/dossiers">{t('menu.dossiers')}</a>
          <a href="#/paper-list">{t('menu.paper')}</a>
          <a href="#/materials">{t('menu.materials')}</a>
          <a href="#/world">{t('menu.world')}</a>
          <a href="#/sources">{t('menu.sources')}</a>
          <a href="#/glossary">{t('menu.glossary')}</a>
          <a href="#/about">{t('menu.about')}</a>
        </nav>
      </footer>
    </>
  );
}

/** A new address is told by its heading: the focus goes there, not on the first load. */
function useFocusOnHeading(main: RefObject<HTMLElement | null>) {
  const [address] = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    let heading: HTMLElement | undefined;
    const focus = () => {
      // A screen that is still calculating hands over to another: its heading takes the focus along.
      if (heading?.isConnected === true || (heading !== undefined && document.activeElement !== document.body)) return;
      heading = main.current?.querySelector<HTMLElement>('h1') ?? undefined;
      heading?.focus({ preventScroll: true });
    };
    focus();
    const watcher = new MutationObserver(focus);
    if (main.current !== null) watcher.observe(main.current, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, [address, main]);
}
