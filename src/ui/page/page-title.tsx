import { use, useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { ArrivalContext } from './arrival.ts';

interface PageTitleProps {
  readonly className?: string | undefined;
  /** For a part that gives it the focus. */
  readonly ref?: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
}

/** The heading of a page: it names the window, and takes the focus when the page comes. */
export function PageTitle({ className, ref, children }: PageTitleProps) {
  const own = useRef<HTMLHeadingElement>(null);
  const heading = ref ?? own;
  const arrival = use(ArrivalContext);
  const arrive = arrival?.arrive;
  useLayoutEffect(() => {
    const text = heading.current?.textContent.trim();
    if (arrival !== undefined) document.title = text ? `${text} · ${arrival.app}` : arrival.app;
  });
  // Once it is painted: before, taking the focus would lay out the whole page within the step that draws it.
  useEffect(() => {
    if (heading.current !== null) arrive?.(heading.current);
  }, [arrive, heading]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
