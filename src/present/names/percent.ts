import type { Format } from '../../i18n/format.ts';

/** Whole percentages: a finer one would pretend. */
export function percent(share: number, { format }: { readonly format: Format }): string {
  return format.share(share, { most: 0 });
}
