import type { DraftFile } from './draft-file.ts';

/** What a dossier file under a password says of itself. */
const sealedFormat = 'keerpunt-sealed-dossier';

/** Rounds that OWASP asks of PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const rounds = 600_000;
/** A file that asks for more would keep the device busy for long: it is not ours. */
const mostRounds = 2_000_000;
const largest = 3_000_000;
const [saltBytes, nonceBytes] = [16, 12];

/** The same file, readable with the password alone: AES-GCM with 256 bits, under a key from PBKDF2. Nothing of the dossier is legible in it, nor its name. */
export async function sealFile({ fileName, text }: DraftFile, password: string): Promise<DraftFile> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const key = await keyOf(password, salt, rounds);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(text));
  const content = { format: sealedFormat, rounds, salt: toBase64(salt), nonce: toBase64(nonce), sealed: toBase64(new Uint8Array(sealed)) };
  return { fileName: fileName.replace(/\.json$/, '.sealed.json'), text: `${JSON.stringify(content)}\n` };
}

interface Sealed {
  readonly rounds: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** Whether a file is a dossier under a password; whole or not shows when it is opened. */
export async function isSealed(file: Blob): Promise<boolean> {
  return (
    await file
      .slice(0, 64)
      .text()
      .catch(() => '')
  ).includes(`"${sealedFormat}"`);
}

/** What was sealed; nothing with another password, or where anything of the file was changed or cut off: which of them cannot be told. */
export async function openSealed(file: Blob, password: string): Promise<Blob | undefined> {
  if (file.size > largest) return undefined;
  try {
    const content = readSealed(JSON.parse(await file.text()));
    if (content === undefined) return undefined;
    const key = await keyOf(password, content.salt, content.rounds);
    return new Blob([await crypto.subtle.decrypt({ name: 'AES-GCM', iv: content.nonce }, key, content.sealed)]);
  } catch {
    return undefined;
  }
}

function readSealed(content: unknown): Sealed | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  if (!('format' in content && 'rounds' in content && 'salt' in content && 'nonce' in content && 'sealed' in content)) return undefined;
  const { format, rounds: told, salt, nonce, sealed } = content;
  if (format !== sealedFormat || typeof told !== 'number' || !(told >= 1 && told <= mostRounds)) return undefined;
  if (typeof salt !== 'string' || typeof nonce !== 'string' || typeof sealed !== 'string') return undefined;
  return { rounds: told, salt: fromBase64(salt), nonce: fromBase64(nonce), sealed: fromBase64(sealed) };
}

/** The password as it reads, however the keyboard composes its accents. */
async function keyOf(password: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(password.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, typed, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** In pieces: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
