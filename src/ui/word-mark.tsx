import styles from './word-mark.module.css';

/** The name, with a line that turns: the only amber on a page that has no turning point of its own. */
export function WordMark({ name, subtitle }: { readonly name: string; readonly subtitle: string }) {
  return (
    <span className={styles.mark}>
      <svg className={styles.sign} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <path d="M3 9 H17 C27 9 27 23 17 23 H11" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
        <path
          d="M15 18.4 L10.2 23 L15 27.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <circle className={styles.point} cx="24.5" cy="16" r="4.2" />
      </svg>
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.subtitle}>{subtitle}</span>
      </span>
    </span>
  );
}
