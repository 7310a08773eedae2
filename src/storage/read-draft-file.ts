import type { Draft } from '../dossier/draft/draft.ts';
import { cleanLine } from '../dossier/draft/clean-text.ts';
import { mostPlans } from '../dossier/draft/limits.ts';
import { checksum } from './checksum.ts';
import { decodeText, isOfficeFile } from './decode-text.ts';
import { fileFormat } from './draft-file.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { cleanDraft } from './import/clean-draft.ts';
import { withoutPaths } from './import/without-paths.ts';
import { readDraft } from './read-draft.ts';

export type FileRemark = 'checksum-differs' | 'keys-repeated' | 'fields-dropped' | 'cleaned' | 'migrated';

export type FileRefusal =
  | 'empty'
  | 'too-large'
  | 'not-json'
  | 'not-text'
  | 'office-file'
  | 'not-a-draft'
  | 'no-version'
  | 'too-new'
  | 'too-many'
  | 'invalid'
  | 'unreadable';

export type DraftFileRead =
  | {
      readonly ok: true;
      readonly draft: Draft;
      /** Paths of what was in the file and is not known here. */
      readonly dropped: readonly string[];
      /** Paths of what was not as the app writes it, and was put right. */
      readonly cleaned: readonly string[];
      readonly remarks: readonly FileRemark[];
    }
  | { readonly ok: false; readonly reason: FileRefusal };

/**
 * A dossier is some kilobytes. With twelve snapshots of twelve options it holds 600,000 characters at most, and its file is
 * indented to about twice that; a key with its value takes some twelve characters. Above this a file would stall the page.
 */
const largestFile = 2_000_000;
const mostKeys = 50_000;

const refuse = (reason: FileRefusal) => ({ ok: false, reason }) as const;

/** Reads a file that a person chose. Its size is judged before it is read, its content never run. */
export async function readDraftFile(file: Blob): Promise<DraftFileRead> {
  if (file.size === 0) return refuse('empty');
  try {
    const start = new Uint8Array(await file.slice(0, 8).arrayBuffer());
    if (isOfficeFile(start)) return refuse('office-file');
    if (file.size > largestFile) return refuse('too-large');
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return text === undefined ? refuse('not-text') : readDraftText(text);
  } catch {
    return refuse('unreadable'); // the file was moved, or the browser may not read it
  }
}

export function readDraftText(text: string): DraftFileRead {
  if (text.trim() === '') return refuse('empty');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  if (typeof content !== 'object' || content === null || !('draft' in content)) return refuse('not-a-draft');
  if (!('format' in content) || content.format !== fileFormat) return refuse('not-a-draft');
  if (countKeys(content) > mostKeys) return refuse('too-many');
  const sum = 'checksum' in content ? content.checksum : undefined;
  const remarks: FileRemark[] = sum === checksum(JSON.stringify(content.draft)) ? [] : ['checksum-differs'];
  if (repeatedKeys(text)) remarks.push('keys-repeated');
  return judge(content.draft, remarks);
}

function judge(saved: unknown, remarks: readonly FileRemark[]): DraftFileRead {
  const read = readDraft(saved);
  if (read.ok) return opened(read.draft, [], read.migratedFrom === undefined ? remarks : [...remarks, 'migrated']);
  if (read.reason !== 'invalid') return refuse(read.reason === 'migration-failed' ? 'invalid' : read.reason);
  if (read.unknown.length === 0) return refuse(hasTooManyPlans(saved) ? 'too-many' : 'invalid');
  const pruned = readDraft(withoutPaths(read.saved, read.unknown));
  if (!pruned.ok) return refuse(hasTooManyPlans(saved) ? 'too-many' : 'invalid');
  const dropped = read.unknown.map((path) => cleanLine(path.join('.')));
  return opened(pruned.draft, dropped, [...remarks, 'fields-dropped']);
}

function opened(read: Draft, dropped: readonly string[], remarks: readonly FileRemark[]): DraftFileRead {
  const { draft, cleaned } = cleanDraft(read);
  return { ok: true, draft, dropped, cleaned, remarks: cleaned.length === 0 ? remarks : [...remarks, 'cleaned'] };
}

function hasTooManyPlans(saved: unknown): boolean {
  return typeof saved === 'object' && saved !== null && 'plans' in saved && Array.isArray(saved.plans) && saved.plans.length > mostPlans;
}

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner: unknown[] = Object.values(value);
  let count = inner.length;
  for (const item of inner) {
    if (count > mostKeys) break;
    count += countKeys(item);
  }
  return count;
}
