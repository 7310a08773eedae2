import { useSyncExternalStore } from 'react';

const large = '(width >= 80rem)';
const plans = { large: 4, small: 2 } as const;

function watch(onChange: () => void): () => void {
  const query = globalThis.matchMedia?.(large);
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

/** How many ways fit beside staying. */
export function useMostPlans(): number {
  const isLarge = useSyncExternalStore(watch, () => globalThis.matchMedia?.(large).matches === true);
  return isLarge ? plans.large : plans.small;
}
