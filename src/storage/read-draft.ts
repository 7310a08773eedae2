import { draftSchema, type Draft } from '../dossier/draft/draft.ts';
import { draftVersion } from '../dossier/draft/draft-version.ts';
import type { Path } from './import/without-paths.ts';
import { migrate, migrations, type Migration } from './migrations.ts';

export type DraftRead =
  | { readonly ok: true; readonly draft: Draft; readonly migratedFrom: number | undefined }
  | { readonly ok: false; readonly reason: 'not-a-draft' | 'no-version' | 'too-new' | 'migration-failed' }
  /** `unknown` are the paths of keys that do not belong; there may be other faults as well. */
  | { readonly ok: false; readonly reason: 'invalid'; readonly saved: unknown; readonly unknown: readonly Path[] };

/** Judges a stored or imported value: its version first, then its shape. */
export function readDraft(saved: unknown, steps: readonly Migration[] = migrations): DraftRead {
  if (typeof saved !== 'object' || saved === null || Array.isArray(saved)) return { ok: false, reason: 'not-a-draft' };
  if (!('version' in saved)) return { ok: false, reason: 'answers' in saved ? 'no-version' : 'not-a-draft' };
  const { version } = saved;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { ok: false, reason: 'no-version' };
  const newest = Math.max(draftVersion, ...steps.map(({ to }) => to));
  if (version > newest) return { ok: false, reason: 'too-new' };
  try {
    const current = migrate(saved, { from: version, to: newest }, steps);
    const read = draftSchema.safeParse(current);
    if (!read.success) return { ok: false, reason: 'invalid', saved: current, unknown: read.error.issues.flatMap(unknownIn) };
    return { ok: true, draft: read.data, migratedFrom: version === newest ? undefined : version };
  } catch {
    return { ok: false, reason: 'migration-failed' }; // the saved text stays as it is
  }
}

interface Issue {
  readonly path: Path;
  readonly code?: string | undefined;
  readonly keys?: readonly string[];
}

function unknownIn({ code, keys = [], path }: Issue): Path[] {
  return code === 'unrecognized_keys' ? keys.map((key) => [...path, key]) : [];
}
