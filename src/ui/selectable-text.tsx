import styles from './selectable-text.module.css';

/** A text that could not be copied, to be selected and copied by hand: whole as soon as it has the focus. */
export function SelectableText({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <textarea className={styles.text} aria-label={label} readOnly rows={4} value={text} onFocus={(event) => event.currentTarget.select()} />
  );
}
