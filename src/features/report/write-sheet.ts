import type { Sheet } from './sheet.ts';

/** Closes the document and gives its bytes. */
export function writeSheet({ doc, root }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  escapeMetadata(doc);
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => resolve(joined(chunks)));
    root.end();
    doc.end();
  });
}

/** pdfkit copies title and subject into XML as they are; a name with an ampersand would make that unreadable. */
function escapeMetadata(doc: PDFKit.PDFDocument): void {
  const endMetadata = doc.endMetadata.bind(doc);
  doc.endMetadata = () => {
    const { Title = '', Subject = '' } = doc.info;
    doc.info = { ...doc.info, Title: escaped(Title), Subject: escaped(Subject) };
    endMetadata();
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
