// What runs in the page of the browser that is driven: each function stands alone, since only its text gets there.

/** What a person sees and names. */
export interface Named {
  readonly role: 'button' | 'link' | 'textbox' | 'combobox' | 'option' | 'radio' | 'disclosure';
  /** Its whole name, or how that begins. */
  readonly name: string;
  /** The name of the group, region or list that it stands in. */
  readonly within?: string;
}

/** The element with that role and name, where one is shown; of a radio button, what is pressed of it. */
export function findNamed({ role, name, within }: Named): Element | null {
  const selectors = {
    button: 'button',
    link: 'a[href]',
    textbox: 'input:not([role], [type=radio], [type=checkbox], [type=file]), textarea',
    combobox: '[role=combobox]',
    option: '[role=option]',
    radio: 'input[type=radio]',
    disclosure: 'summary',
  };
  const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/gu, ' ').trim();
  const nameOf = (one: Element) => {
    const by = one.getAttribute('aria-labelledby');
    if (by !== null)
      return plain(
        by
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
      );
    const label = one.getAttribute('aria-label');
    if (label !== null) return plain(label);
    if (one instanceof HTMLFieldSetElement) return plain(one.querySelector('legend')?.textContent);
    if (one instanceof HTMLInputElement && one.labels?.[0] !== undefined) return plain(one.labels[0].textContent);
    return plain(one.textContent);
  };
  const among = (elements: Iterable<Element>, wanted: string) => {
    const all = [...elements];
    return all.find((one) => nameOf(one) === plain(wanted)) ?? all.find((one) => nameOf(one).startsWith(plain(wanted)));
  };
  const groups = () => document.querySelectorAll('fieldset, [role=group], [role=radiogroup], section, nav, main');
  const place = within === undefined ? document : among(groups(), within);
  const isShown = (one: Element) => one.getClientRects().length > 0;
  const found = among([...(place?.querySelectorAll(selectors[role]) ?? [])].filter(isShown), name);
  const pressed = found instanceof HTMLInputElement && role === 'radio' ? found.labels?.[0] : found;
  return pressed ?? null;
}

/** Gives every engine the same chance, so that one and the same dossier comes of the same answers. */
export function fixChance(): void {
  let given = 0;
  const getRandomValues = <Words extends ArrayBufferView>(words: Words): Words => {
    const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = (given += 97) % 251;
    return words;
  };
  Object.defineProperty(crypto, 'getRandomValues', { value: getRandomValues });
}

/** Keeps what the page hands to its calculation and what comes back, and every file it offers. */
export function listen(): void {
  const heard: { sent?: unknown; found?: unknown; files: { name: string; blob: Blob }[] } = { files: [] };
  Object.assign(globalThis, { heard });
  const construct = (target: typeof Worker, handed: ConstructorParameters<typeof Worker>) => {
    const worker = new target(...handed);
    const send = worker.postMessage.bind(worker);
    worker.addEventListener('message', ({ data }) => {
      if (data?.report === 'found' && data.calculation.done) heard.found = data.calculation;
    });
    const postMessage = (order: { order?: string; inputs?: unknown }, transfer: Transferable[] = []) => {
      if (order.order === 'run') heard.sent = order.inputs;
      send(order, transfer);
    };
    return Object.assign(worker, { postMessage });
  };
  Object.defineProperty(globalThis, 'Worker', { value: new Proxy(Worker, { construct }) });
  const blobs = new Map<string, Blob>();
  const addressOf = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const address = addressOf(blob);
    if (blob instanceof Blob) blobs.set(address, blob);
    return address;
  };
  document.addEventListener(
    'click',
    ({ target }) => {
      const blob = target instanceof HTMLAnchorElement && target.download !== '' ? blobs.get(target.href) : undefined;
      if (blob !== undefined && target instanceof HTMLAnchorElement) heard.files.push({ name: target.download, blob });
    },
    { capture: true },
  );
}

/** Figures by their place, as the calculation gave them. */
export interface Figures {
  readonly inputs: string;
  readonly [column: string]: string | readonly (number | null)[];
}

/** The figures of the last whole calculation: what went in as text, and every list of numbers that came out. */
export function figuresHeard(): Figures | null {
  const { sent, found } = Reflect.get(globalThis, 'heard');
  if (sent === undefined || found === undefined) return null;
  const lists: Record<string, string | number[]> = {};
  const gather = (value: unknown, place: string) => {
    if (typeof value === 'number') lists[place] = [value];
    else if (ArrayBuffer.isView(value)) lists[place] = Array.from(Object.values(value));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) gather(inner, place === '' ? key : `${place}.${key}`);
    }
  };
  gather(found, '');
  return { ...lists, inputs: JSON.stringify(sent) };
}

/** The file that the page offered last under a name that ends so, as base64. */
export async function fileOffered(ending: string): Promise<{ readonly name: string; readonly base64: string } | null> {
  const files: { name: string; blob: Blob }[] = Reflect.get(globalThis, 'heard').files;
  const found = files.findLast(({ name }) => name.endsWith(ending));
  if (found === undefined) return null;
  const bytes = new Uint8Array(await found.blob.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { name: found.name, base64: btoa(binary) };
}

/** The words in a part of the page, in its order. What `innerText` makes of spaces and of what is folded differs between engines. */
export function textOf(selector: string): string {
  const words: string[] = [];
  for (const part of document.querySelectorAll(selector)) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) words.push(texts.currentNode.nodeValue ?? '');
  }
  return words.join(' ').replaceAll(/\s+/gu, ' ').trim();
}
