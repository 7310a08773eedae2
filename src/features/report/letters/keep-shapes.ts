/** Texts as letters and places, by face and by what the letters are asked; what the library makes of them is passed on as it is. */
export type Shapes = Map<string, unknown>;

interface ShapingFont {
  layoutRun: (text: string, features: readonly string[] | undefined) => unknown;
}

function isShaping(font: unknown): font is ShapingFont {
  return typeof font === 'object' && font !== null && 'layoutRun' in font && typeof font.layoutRun === 'function';
}

/**
 * Has the face at hand shape each text once for all documents that are given the same `shapes`. The library does so within one document,
 * for letters of which nothing is asked, and a report is drawn several times over before it fits. Where another version of the library
 * shapes in another way, nothing is kept.
 */
export function keepShapes(doc: PDFKit.PDFDocument, face: string, shapes: Shapes): void {
  const font: unknown = Reflect.get(doc, '_font');
  if (!isShaping(font)) return;
  const shape = font.layoutRun.bind(font);
  font.layoutRun = (text, features) => {
    const key = `${face} ${features?.join() ?? ''} ${text}`;
    if (!shapes.has(key)) shapes.set(key, shape(text, features));
    return shapes.get(key);
  };
}
