import { inflateSync } from 'node:zlib';

/** Reads a PDF the way a screen reader does: objects, the tree of tags, and the text under each tag. */
export interface PdfNode {
  readonly type: string;
  readonly text: string;
  readonly alt: string | undefined;
  readonly attributes: PdfDictionary;
  readonly children: readonly PdfNode[];
  /** Where what it holds itself begins, from 0; −1 where it only holds others. */
  readonly page: number;
}

export interface ReadPdf {
  readonly catalog: PdfDictionary;
  readonly info: PdfDictionary;
  readonly pages: number;
  readonly pageSizes: readonly PdfValue[];
  readonly tree: PdfNode;
  /** Text that stands outside the tree: page numbers and repeated heads. */
  readonly artifacts: readonly string[];
  /** Text drawn neither under a tag nor as an artifact: there may be none. */
  readonly untagged: readonly string[];
  readonly metadata: string;
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  /** The operators of all pages, as written; and of each page. */
  readonly operators: string;
  readonly contents: readonly string[];
}

type PdfName = { readonly name: string };
type PdfRef = { readonly ref: number };
interface PdfDictionary {
  readonly [key: string]: PdfValue | undefined;
}
type PdfValue = number | string | boolean | null | PdfName | PdfRef | readonly PdfValue[] | PdfDictionary;

interface PdfObject {
  readonly value: PdfValue;
  readonly stream: string;
}

const isRef = (value: PdfValue | undefined): value is PdfRef => typeof value === 'object' && value !== null && 'ref' in value;
const isName = (value: PdfValue | undefined): value is PdfName => typeof value === 'object' && value !== null && 'name' in value;
const isList = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);
const isDictionary = (value: PdfValue | undefined): value is PdfDictionary =>
  typeof value === 'object' && value !== null && !isRef(value) && !isName(value) && !isList(value);

export function readPdf(bytes: Uint8Array): ReadPdf {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = readObjects(text);
  const get = (value: PdfValue | undefined): PdfValue | undefined => (isRef(value) ? objects.get(value.ref)?.value : value);
  const dictionary = (value: PdfValue | undefined): PdfDictionary => {
    const found = get(value);
    return isDictionary(found) ? found : {};
  };
  const list = (value: PdfValue | undefined): readonly PdfValue[] => {
    const found = get(value);
    return isList(found) ? found : [];
  };
  const streamOf = (value: PdfValue | undefined) => (isRef(value) ? (objects.get(value.ref)?.stream ?? '') : '');
  const name = (value: PdfValue | undefined) => {
    const found = get(value);
    return isName(found) ? found.name : '';
  };
  const string = (value: PdfValue | undefined) => {
    const found = get(value);
    return typeof found === 'string' ? found : undefined;
  };

  const trailer = dictionary(parse(text.slice(text.lastIndexOf('trailer') + 7)));
  const catalog = dictionary(trailer['Root']);
  const pages = list(dictionary(catalog['Pages'])['Kids']);
  const marked = new Map<string, string>();
  const artifacts: string[] = [];
  const untagged: string[] = [];
  const fonts = new Map<string, boolean>();
  const contents = pages.map((page) => {
    const { Contents, Resources } = dictionary(page);
    const maps = Object.fromEntries(
      Object.entries(dictionary(dictionary(Resources)['Font'])).map(([key, font]) => {
        const { BaseFont, DescendantFonts, ToUnicode } = dictionary(font);
        const descriptor = dictionary(dictionary(list(DescendantFonts)[0])['FontDescriptor']);
        fonts.set(name(BaseFont), descriptor['FontFile2'] !== undefined);
        return [key, readUnicode(streamOf(ToUnicode))];
      }),
    );
    const content = isList(get(Contents)) ? list(Contents).map(streamOf).join('\n') : streamOf(Contents);
    for (const { scope, mcid, words } of readContent(content, maps)) {
      const key = `${isRef(page) ? page.ref : ''}:${mcid}`;
      if (scope === 'marked') marked.set(key, (marked.get(key) ?? '') + words);
      else (scope === 'artifact' ? artifacts : untagged).push(words);
    }
    return content;
  });

  const node = (value: PdfValue): PdfNode => {
    const element = dictionary(value);
    const pageOf = (page: PdfValue | undefined) => (isRef(page) ? page.ref : '');
    const parts = (isList(get(element['K'])) ? list(element['K']) : [element['K']]).filter((part) => part !== undefined);
    const texts: string[] = [];
    const children: PdfNode[] = [];
    const own = parts.map((part) => (typeof part === 'number' ? element['Pg'] : dictionary(part)['Pg'])).find((one) => one !== undefined);
    const page = pages.findIndex((one) => isRef(one) && one.ref === pageOf(own));
    for (const part of parts) {
      if (typeof part === 'number') texts.push(marked.get(`${pageOf(element['Pg'])}:${part}`) ?? '');
      else if (dictionary(part)['MCID'] !== undefined)
        texts.push(marked.get(`${pageOf(dictionary(part)['Pg'])}:${String(dictionary(part)['MCID'])}`) ?? '');
      else children.push(node(part));
    }
    return {
      type: name(element['S']),
      text: texts.join(''),
      alt: string(element['Alt']),
      attributes: dictionary(element['A']),
      children,
      page,
    };
  };

  return {
    catalog,
    info: Object.fromEntries(Object.entries(dictionary(trailer['Info'])).map(([key, value]) => [key, get(value)])),
    pages: pages.length,
    pageSizes: pages.map((page) => get(dictionary(page)['MediaBox']) ?? null),
    tree: node(list(dictionary(catalog['StructTreeRoot'])['K'])[0] ?? null),
    artifacts,
    untagged,
    metadata: Buffer.from(streamOf(catalog['Metadata']), 'latin1').toString('utf8'),
    fonts: [...fonts].map(([font, embedded]) => ({ name: font, embedded })),
    operators: contents.join('\n'),
    contents,
  };
}

/** Every node of the tree in reading order. */
export function flat(node: PdfNode): readonly PdfNode[] {
  return [node, ...node.children.flatMap(flat)];
}

function readObjects(text: string): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const offsets = [...text.slice(text.lastIndexOf('\nxref')).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
  offsets.forEach((offset, index) => {
    const body = text.slice(offset).replace(/^\d+ \d+ obj\s/, '');
    const { value, end } = parseAt(body, 0);
    const start = /^\s*stream\r?\n/.exec(body.slice(end, end + 12));
    const from = end + (start?.[0].length ?? 0);
    objects.set(index + 1, { value, stream: start === null ? '' : readStream(body, from, value) });
  });
  return objects;
}

function readStream(body: string, from: number, value: PdfValue): string {
  const { Filter, Length }: PdfDictionary = isDictionary(value) ? value : {};
  if (isName(Filter) && Filter.name === 'FlateDecode' && typeof Length === 'number') {
    return inflateSync(Buffer.from(body.slice(from, from + Length), 'latin1')).toString('latin1');
  }
  return body.slice(from, body.indexOf('endstream', from));
}

const parse = (text: string): PdfValue => parseAt(text, 0).value;

function parseAt(text: string, start: number): { readonly value: PdfValue; readonly end: number } {
  const at = start + (/^\s*/.exec(text.slice(start, start + 100))?.[0].length ?? 0);
  const rest = text.slice(at, at + 20_000);
  if (rest.startsWith('<<')) return parseDictionary(text, at + 2);
  if (rest.startsWith('[')) return parseList(text, at + 1);
  if (rest.startsWith('(')) return parseString(text, at + 1);
  const hex = /^<([0-9a-fA-F\s]*)>/.exec(rest);
  if (hex) return { value: Buffer.from(hex[1] ?? '', 'hex').toString('latin1'), end: at + hex[0].length };
  const ref = /^(\d+) \d+ R/.exec(rest);
  if (ref) return { value: { ref: Number(ref[1]) }, end: at + ref[0].length };
  const name = /^\/([^\s()<>[\]/%]*)/.exec(rest);
  if (name) return { value: { name: name[1] ?? '' }, end: at + name[0].length };
  const word = /^[^\s()<>[\]/%]+/.exec(rest)?.[0] ?? '';
  if (word === '') throw new Error(`Not a PDF value: ${rest.slice(0, 40)}`);
  const plain = word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : Number(word);
  return { value: plain, end: at + word.length };
}

function parseDictionary(text: string, start: number) {
  const value: Record<string, PdfValue> = {};
  let at = start;
  for (;;) {
    at += /^\s*/.exec(text.slice(at, at + 100))?.[0].length ?? 0;
    if (text.startsWith('>>', at)) return { value, end: at + 2 };
    const key = parseAt(text, at);
    const entry = parseAt(text, key.end);
    if (isName(key.value)) value[key.value.name] = entry.value;
    at = entry.end;
  }
}

function parseList(text: string, start: number) {
  const value: PdfValue[] = [];
  let at = start;
  for (;;) {
    at += /^\s*/.exec(text.slice(at, at + 100))?.[0].length ?? 0;
    if (text[at] === ']') return { value, end: at + 1 };
    const entry = parseAt(text, at);
    value.push(entry.value);
    at = entry.end;
  }
}

function parseString(text: string, start: number) {
  let value = '';
  let depth = 1;
  let at = start;
  for (; depth > 0; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\\') {
      at += 1;
      value += { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[text[at] ?? ''] ?? text[at] ?? '';
      continue;
    }
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth > 0) value += sign;
  }
  const wide = value.startsWith('\u00fe\u00ff');
  return { value: wide ? Buffer.from(value.slice(2), 'latin1').swap16().toString('utf16le') : value, end: at };
}

function readUnicode(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [, from = '', list = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, codes = ''], index) => {
      const signs = codes.split(' ').filter((code) => code !== '');
      found.set(Number.parseInt(from, 16) + index, String.fromCharCode(...signs.map((code) => Number.parseInt(code, 16))));
    });
  }
  return found;
}

type Scope = { readonly scope: 'marked' | 'artifact' | 'none'; readonly mcid: string };

function readContent(content: string, maps: Readonly<Record<string, ReadonlyMap<number, string>>>) {
  const written: (Scope & { readonly words: string })[] = [];
  const open: Scope[] = [];
  let font: ReadonlyMap<number, string> = new Map();
  const tokens = /\/(\w+)(?:\s*<<([\s\S]*?)>>)?\s+B[DM]C|\b(EMC)\b|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g;
  for (const [, tag, options = '', ends, chosen, shown] of content.matchAll(tokens)) {
    if (tag !== undefined) open.push({ scope: tag === 'Artifact' ? 'artifact' : 'marked', mcid: /\/MCID (\d+)/.exec(options)?.[1] ?? '' });
    if (ends !== undefined) open.pop();
    if (chosen !== undefined) font = maps[chosen] ?? new Map();
    if (shown === undefined) continue;
    const codes = [...shown.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    const words = codes.map((code) => font.get(Number.parseInt(code, 16)) ?? '\ufffd').join('');
    written.push({ ...(open.at(-1) ?? { scope: 'none', mcid: '' }), words });
  }
  return written;
}
