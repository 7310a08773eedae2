interface LineSignProps {
  /** On a field of 20 by 20. */
  readonly path: string;
  readonly className?: string | undefined;
}

/** A sign of one line, beside a name or in a button that has one. */
export function LineSign({ path, className }: LineSignProps) {
  return (
    <svg className={className} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
