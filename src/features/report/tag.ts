interface TagOptions extends PDFKit.Mixins.StructureElementOptions {
  readonly alt?: string;
  /** Left, top, right, bottom, in points from the corner of the page. */
  readonly bbox?: readonly [number, number, number, number];
  readonly placement?: 'Block' | 'Inline';
  readonly scope?: 'Row' | 'Column';
}

interface Tagged {
  readonly doc: PDFKit.PDFDocument;
  readonly parent: PDFKit.PDFStructureElement;
  readonly options?: TagOptions;
}

/** Draws under a tag, for those who hear the page instead of seeing it. */
export function tag(type: string, { doc, parent, options = {} }: Tagged, draw: () => void): void {
  parent.add(doc.struct(type, options, [draw]));
}

/** A tag that holds other tags. */
export function tagGroup(type: string, { doc, parent, options = {} }: Tagged, fill: (group: PDFKit.PDFStructureElement) => void): void {
  const group = doc.struct(type, options);
  parent.add(group);
  fill(group);
  group.end();
}

/** Draws what only pleases the eye: rules, repeated heads, page numbers. */
export function decorate(doc: PDFKit.PDFDocument, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}
