import { linkTo, screens } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useCurrentInSight } from '../../ui/use-current-in-sight.ts';
import styles from './answer-menu.module.css';

const pages = ['result', 'why', 'certainty', 'tipping', 'plan', 'accountant'] as const;
export type AnswerPageName = (typeof pages)[number];

interface AnswerMenuProps {
  readonly here: AnswerPageName;
  /** One of the views of the page, and not the page itself. */
  readonly within?: boolean;
}

/** The pages of the answer; it stays in sight, and the page one is on stands within its window. */
export function AnswerMenu({ here, within = false }: AnswerMenuProps) {
  const t = useTexts('answer');
  const { row, current } = useCurrentInSight(here);
  return (
    <nav ref={row} className={styles.menu} aria-label={t('menu.label')}>
      {pages.map((page) => (
        <a
          key={page}
          ref={page === here ? current : undefined}
          href={linkTo(screens[page].address)}
          className={page === here ? styles.here : styles.page}
          aria-current={page === here ? (within ? 'true' : 'page') : undefined}
        >
          {t(`menu.${page}`)}
        </a>
      ))}
    </nav>
  );
}
