import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

type Look = 'main' | 'plain' | 'quiet';

export function Button({ look = 'plain', className, type = 'button', ...rest }: ComponentProps<'button'> & { readonly look?: Look }) {
  return <button {...rest} type={type === 'submit' ? 'submit' : 'button'} className={classNames(styles.button, styles[look], className)} />;
}

/** A link that looks like a button: it goes somewhere, it does nothing else. */
export function ButtonLink({ look = 'plain', className, children, ...rest }: ComponentProps<'a'> & { readonly look?: Look }) {
  return (
    <a {...rest} className={classNames(styles.button, styles[look], className)}>
      {children}
    </a>
  );
}
