import boldAddress from '../../../ui/fonts/bold.ttf?url';
import regularAddress from '../../../ui/fonts/regular.ttf?url';
import type { ReportFonts } from '../sheet.ts';

/** The letters of the report, which are those of the screen. */
export async function readFonts(): Promise<ReportFonts> {
  const [regular, bold] = await Promise.all([readBytes(regularAddress), readBytes(boldAddress)]);
  return { regular, bold };
}

/** In the one-file edition the letters stand in the page itself, and a page opened from disk may not fetch. */
export async function readBytes(address: string): Promise<Uint8Array> {
  const inline = /^data:[^,]*;base64,/.exec(address);
  if (inline) return Uint8Array.from(atob(address.slice(inline[0].length)), (sign) => sign.charCodeAt(0));
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`Font not found: ${address} (${answer.status})`);
  return new Uint8Array(await answer.arrayBuffer());
}
