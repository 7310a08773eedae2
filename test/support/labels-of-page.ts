const withLabels = [
  'HTMLButtonElement',
  'HTMLInputElement',
  'HTMLMeterElement',
  'HTMLOutputElement',
  'HTMLProgressElement',
  'HTMLSelectElement',
  'HTMLTextAreaElement',
] as const;
const labelable = new Set(['button', 'input', 'meter', 'output', 'progress', 'select', 'textarea']);
const takesLabel = (element: Element) => labelable.has(element.localName) && element.getAttribute('type') !== 'hidden';

function controlOf(label: HTMLLabelElement): Element | null {
  const id = label.getAttribute('for');
  if (id === null) return [...label.querySelectorAll('*')].find(takesLabel) ?? null;
  const control = label.ownerDocument.getElementById(id);
  return control !== null && takesLabel(control) ? control : null;
}

/**
 * Finds the labels of a box, and the box of a label, by the id that they share.
 *
 * jsdom walks the whole page for each of its elements whenever the name of one box is asked: four fifths of the time of a test of a long form.
 */
export function findLabelsById(page: Window & typeof globalThis): void {
  Object.defineProperty(page.HTMLLabelElement.prototype, 'control', {
    configurable: true,
    get(this: HTMLLabelElement) {
      return controlOf(this);
    },
  });
  for (const kind of withLabels) {
    Object.defineProperty(page[kind].prototype, 'labels', {
      configurable: true,
      get(this: Element) {
        if (!takesLabel(this)) return null;
        return [...this.ownerDocument.querySelectorAll('label')].filter((label) => controlOf(label) === this);
      },
    });
  }
}
