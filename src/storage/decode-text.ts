/** The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one; nothing when it is neither. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // Latin-1, a picture, an archive
  }
}

const signatures: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip, docx, xlsx
  [0x25, 0x50, 0x44, 0x46], // pdf
  [0xd0, 0xcf, 0x11, 0xe0], // older office files
];

/** True for an office file, a PDF or an archive: people drop those by mistake. */
export function isOfficeFile(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, i) => bytes[i] === byte));
}
