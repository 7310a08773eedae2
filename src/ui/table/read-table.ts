const cells = '[role="columnheader"], [role="rowheader"], [role="cell"]';

/**
 * The cells of a table as they are heard: what is only to be seen, such as an arrow, is left out. Of a table that is one by its roles
 * alone, so is what is marked as no part of what it tells: buttons, and a row that is a field.
 */
export function readTable(holder: Element): readonly (readonly string[])[] {
  const table = holder instanceof HTMLTableElement ? holder : holder.querySelector('table');
  if (table !== null) return [...table.rows].map((row) => [...row.cells].map(textOf));
  return [...holder.querySelectorAll('[role="row"]')]
    .map((row) => [...row.querySelectorAll(cells)].filter((cell) => cell.closest('[data-not-told]') === null).map(textOf))
    .filter((row) => row.length > 0);
}

function textOf(cell: Element): string {
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
