import { moreIsKept } from './migrations/more-is-kept.ts';

/** Brings a stored draft from one version to the next. Small, closed, and never edited once released. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  up(saved: unknown): unknown;
}

/** In order of version. */
export const migrations: readonly Migration[] = [moreIsKept];

/** @throws whatever a migration throws, and RangeError when there is no way to `to` */
export function migrate(saved: unknown, versions: { readonly from: number; readonly to: number }, steps = migrations): unknown {
  let version = versions.from;
  let migrated = saved;
  while (version < versions.to) {
    const step = steps.find(({ from }) => from === version);
    if (step === undefined || step.to <= version) throw new RangeError(`no migration from version ${version}`);
    migrated = step.up(migrated);
    version = step.to;
  }
  return migrated;
}
