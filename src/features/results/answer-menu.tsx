import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import styles from './answer-menu.module.css';

const pages = ['result', 'why', 'certainty', 'tipping', 'plan', 'accountant'] as const;
const addressOf = {
  result: 'result',
  why: 'result/why',
  certainty: 'result/certainty',
  tipping: 'result/tipping',
  plan: 'result/plan',
  accountant: 'result/accountant',
} as const;
export type AnswerPageName = (typeof pages)[number];

interface AnswerMenuProps {
  readonly here: AnswerPageName;
  /** One of the views of the page, and not the page itself. */
  readonly within?: boolean;
}

/** The pages of the answer; it stays in sight. */
export function AnswerMenu({ here, within = false }: AnswerMenuProps) {
  const t = useTexts('answer');
  return (
    <nav className={styles.menu} aria-label={t('menu.label')}>
      {pages.map((page) => (
        <a
          key={page}
          href={linkTo(addressOf[page])}
          className={page === here ? styles.here : styles.page}
          aria-current={page === here ? (within ? 'true' : 'page') : undefined}
        >
          {t(`menu.${page}`)}
        </a>
      ))}
    </nav>
  );
}
