import type { Draft } from '../dossier/draft/draft.ts';
import { checksum } from './checksum.ts';

/** What the file of a dossier says of itself. */
export const fileFormat = 'keerpunt-dossier';

export interface DraftFile {
  readonly fileName: string;
  readonly text: string;
}

/** A dossier as a file that a person keeps: readable JSON with a checksum, so that a hand edit shows. */
export function writeDraftFile(draft: Draft): DraftFile {
  const content = { format: fileFormat, checksum: checksum(JSON.stringify(draft)), draft };
  return { fileName: `${safeFileName(draft.name)}.keerpunt.json`, text: `${JSON.stringify(content, undefined, 2)}\n` };
}

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every file system takes, whatever was typed. */
export function safeFileName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._-]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-. ]+|[-. ]+$/g, '')
    .slice(0, 60)
    .trim();
  return safe === '' || reserved.test(safe) ? 'keerpunt' : safe;
}
