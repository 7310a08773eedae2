import type { ReactNode } from 'react';
import { Button } from './button.tsx';

/** Prints the page. Browsers inside other apps cannot: there it is not offered. */
export function PrintButton({ children }: { readonly children: ReactNode }) {
  if (typeof window.print !== 'function') return null;
  return <Button onClick={() => window.print()}>{children}</Button>;
}
