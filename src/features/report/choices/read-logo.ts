import type { ReportLogo } from '../../../dossier/report-choices.ts';

export type ReadLogo = { readonly ok: true; readonly logo: ReportLogo } | { readonly ok: false; readonly why: 'kind' | 'size' | 'damaged' };

export const logoKinds = ['image/png', 'image/jpeg'] as const;
const mostBytes = 2_000_000;
/** Enough for a sharp print at the size it gets on paper. */
const widest = 480;
const highest = 180;
const quality = 0.92;

/** A picture of the adviser's, drawn anew on white: its place, camera, author or thumbnail stay behind. */
export async function readLogo(file: File): Promise<ReadLogo> {
  if (!logoKinds.some((kind) => kind === file.type)) return { ok: false, why: 'kind' };
  if (file.size > mostBytes) return { ok: false, why: 'size' };
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, widest / picture.width, highest / picture.height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const pen = canvas.getContext('2d');
    if (pen === null) return { ok: false, why: 'damaged' };
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    if (blob === null) return { ok: false, why: 'damaged' };
    const jpeg = new Uint8Array(await blob.arrayBuffer());
    return { ok: true, logo: { jpeg, width: canvas.width, height: canvas.height } };
  } catch {
    return { ok: false, why: 'damaged' }; // not a picture, whatever its name says
  }
}
