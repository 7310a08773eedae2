/** The code points a TrueType font draws, read from its character map (formats 4 and 12). */
export function readGlyphs(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  const nameOf = (at: number) => String.fromCharCode(...font.subarray(at, at + 4));
  const map = view.getUint32((tables.find((at) => nameOf(at) === 'cmap') ?? NaN) + 8);
  const glyphs = new Set<number>();
  for (let index = 0; index < view.getUint16(map + 2); index += 1) {
    const at = map + view.getUint32(map + 4 + index * 8 + 4);
    if (view.getUint16(at) === 4) readSegments(view, at, glyphs);
    if (view.getUint16(at) === 12) readGroups(view, at, glyphs);
  }
  return glyphs;
}

function readSegments(view: DataView, at: number, glyphs: Set<number>): void {
  const size = view.getUint16(at + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const last = view.getUint16(at + 14 + segment);
    const first = view.getUint16(at + 16 + size + segment);
    const delta = view.getUint16(at + 16 + 2 * size + segment);
    const offsetAt = at + 16 + 3 * size + segment;
    const offset = view.getUint16(offsetAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const glyph = offset === 0 ? code + delta : view.getUint16(offsetAt + offset + 2 * (code - first));
      if ((glyph & 0xffff) !== 0) glyphs.add(code);
    }
  }
}

function readGroups(view: DataView, at: number, glyphs: Set<number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const start = at + 16 + group * 12;
    for (let code = view.getUint32(start); code <= view.getUint32(start + 4); code += 1) glyphs.add(code);
  }
}
