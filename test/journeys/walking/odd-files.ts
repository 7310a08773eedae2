import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { writeDraftFile } from '../../../src/storage/draft-file.ts';
import { anyDraft } from '../../support/any-draft.ts';
import { among } from './walker.ts';

interface OddFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const saved = (version: 1 | 2) => readFileSync(new URL(`../../saved/v${version}.json`, import.meta.url), 'utf8');
const wrapped = (draft: string) => `{"format":"keerpunt-dossier","draft":${draft}}`;
const ofText = (name: string, text: string): OddFile => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Files that are no dossier, that were cut or changed by hand, and dossiers of older versions. */
const fixed: readonly [OddFile, ...OddFile[]] = [
  ofText('empty.json', ''),
  ofText('null.json', 'null'),
  ofText('cut.json', wrapped(saved(2)).slice(0, 900)),
  ofText('comma.json', `${wrapped(saved(2)).slice(0, -1)},}`),
  ofText('newer.json', wrapped('{"version":999,"answers":{}}')),
  ofText(
    'too-many.json',
    wrapped(saved(2).replace(/"plans": \[/, `"plans": [${'{"id":"x","archetype":"nearshore","answers":{}},'.repeat(13)}`)),
  ),
  ofText('code.json', wrapped(saved(2).replace(/"name": "[^"]*"/, '"name": "<img src=x onerror=alert(1)> {{7*7}}"'))),
  ofText('unknown-keys.json', wrapped(saved(2).replace('{', '{"colour":"red",'))),
  ofText('huge-number.json', wrapped(saved(2).replace(/"value": \d+/, '"value": 1e999'))),
  ofText('older.json', wrapped(saved(1))),
  ofText('same.json', wrapped(saved(2))),
  { name: 'picture.json', mimeType: 'application/json', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]) },
  { name: 'letter.docx', mimeType: 'application/octet-stream', buffer: Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8]) },
];

/** A dossier of any answers that the fields accept: what is read of it no example tells. */
function anyDossier(seed: number): OddFile {
  const [draft] = fc.sample(anyDraft, { seed, numRuns: 1 });
  return ofText(`any-${seed}.json`, draft === undefined ? '' : writeDraftFile(draft).text);
}

export const oddFile = (random: () => number): OddFile => (random() < 0.5 ? anyDossier(Math.floor(random() * 1e6)) : among(random, fixed));
