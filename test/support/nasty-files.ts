import { readFileSync } from 'node:fs';
import type { FileRefusal } from '../../src/storage/read-draft-file.ts';
import { checksum } from '../../src/storage/checksum.ts';

export interface NastyFile {
  readonly name: string;
  readonly buffer: Buffer;
  /** Why it is refused; `opens` when it is opened, cleaned or with a remark. */
  readonly reason: FileRefusal | 'opens';
}

const json = readFileSync(new URL('../saved/v2.json', import.meta.url), 'utf8');
const saved: Readonly<Record<string, unknown>> = JSON.parse(json);
const wrapped = (draft: string, more = '') => `{"format":"keerpunt-dossier",${more}"draft":${draft}}`;
const whole = wrapped(json);
const text = (name: string, content: string, reason: NastyFile['reason']): NastyFile => ({ name, buffer: Buffer.from(content), reason });
const bytes = (name: string, content: readonly number[], reason: NastyFile['reason']): NastyFile => ({
  name,
  buffer: Buffer.from(content),
  reason,
});
const changed = (name: string, part: Readonly<Record<string, unknown>>, reason: NastyFile['reason']) =>
  text(name, wrapped(JSON.stringify({ ...saved, ...part })), reason);
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`unknown${i}`, i]));
const plan = (id: string) => ({ id, archetype: 'nearshore', answers: {} });
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Files that people drop by mistake, that were cut or changed by hand, or that somebody made to do harm. */
export const nastyFiles: readonly NastyFile[] = [
  text('empty.json', '', 'empty'),
  text('spaces.json', ' \n\t ', 'empty'),
  text('null.json', 'null', 'not-a-draft'),
  text('number.json', '1', 'not-a-draft'),
  text('list.json', '[]', 'not-a-draft'),
  text('object.json', '{}', 'not-a-draft'),
  text('other-format.json', '{"format":"other","draft":{}}', 'not-a-draft'),
  text('draft-null.json', wrapped('null'), 'not-a-draft'),
  text('draft-list.json', wrapped('[]'), 'not-a-draft'),
  text('cut.json', whole.slice(0, 900), 'not-json'),
  text('comma.json', `${whole.slice(0, -1)},}`, 'not-json'),
  text('comment.json', `// mine\n${whole}`, 'not-json'),
  text('page.json', '<!doctype html><script>alert(1)</script>', 'not-json'),
  text('not-a-number.json', wrapped('{"version":NaN}'), 'not-json'),
  text('deep.json', deep(200_000), 'not-a-draft'),
  text('deep-draft.json', wrapped(`{"version":2,"answers":${deep(200_000)}}`), 'unreadable'),
  bytes('latin-1.json', [0x7b, 0x22, 0xe9, 0x22, 0x7d], 'not-text'),
  bytes('picture.json', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff], 'not-text'),
  bytes('half.json', [0xff, 0xfe, 0x7b], 'not-text'),
  bytes('letter.docx', [0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8], 'office-file'),
  bytes('sheet.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'office-file'),
  text('report.pdf', '%PDF-1.7\n1 0 obj', 'office-file'),
  text('large.json', wrapped(JSON.stringify('x'.repeat(2_100_000))), 'too-large'),
  text('keys.json', wrapped(JSON.stringify({ ...saved, ...many(60_000) })), 'too-many'),
  changed('version-0.json', { version: 0 }, 'no-version'),
  changed('version-text.json', { version: '2' }, 'no-version'),
  changed('version-half.json', { version: 1.5 }, 'no-version'),
  changed('newer.json', { version: 999 }, 'too-new'),
  changed('plans.json', { plans: Array.from({ length: 13 }, (_, i) => plan(`plan-${i}`)) }, 'too-many'),
  changed('long-name.json', { name: 'x'.repeat(10_000) }, 'invalid'),
  changed('day.json', { createdOn: 'yesterday' }, 'invalid'),
  changed('id.json', { id: '../../etc' }, 'invalid'),
  text('huge-number.json', whole.replace(/"value": \d+/, '"value": 1e999'), 'invalid'),
  changed('value-object.json', { answers: { 'purchase.amount': { value: { toString: 1 } } } }, 'invalid'),
  text('prototype.json', wrapped(JSON.stringify(saved).replace('{', '{"__proto__":{"polluted":true},')), 'opens'),
  changed('constructor.json', { constructor: { prototype: { polluted: true } } }, 'opens'),
  changed('same-ids.json', { plans: [plan('a'), plan('a'), plan('stay')], snapshots: [] }, 'opens'),
  changed('code.json', { name: '<img src=x onerror=alert(1)> {{7*7}} ${7*7}' }, 'opens'),
  changed('turned.json', { name: 'factuur\u202Efdp.exe\u0000' }, 'opens'),
  changed('other-number.json', { answers: { 'purchase.amount': { text: '999.000', value: 5000, locale: 'nl-BE' } } }, 'opens'),
  changed('unknown.json', many(3_000), 'opens'),
  text('twice.json', wrapped(JSON.stringify(saved).replace('{', '{"seed":1,')), 'opens'),
  text('checksum.json', wrapped(json, `"checksum":"${checksum('other')}",`), 'opens'),
];
