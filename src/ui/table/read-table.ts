/** The cells of a table as they are heard: what is only to be seen, such as an arrow, is left out. */
export function readTable(table: HTMLTableElement): readonly (readonly string[])[] {
  return [...table.rows].map((row) => [...row.cells].map(textOf));
}

function textOf(cell: HTMLTableCellElement): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches('[aria-hidden="true"], dialog, svg') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
    else if (node instanceof HTMLElement && breaks.has(node.tagName)) texts.push(' ');
  }
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** These begin on a line of their own. */
const breaks = new Set(['P', 'DIV', 'LI', 'BR', 'SMALL']);
