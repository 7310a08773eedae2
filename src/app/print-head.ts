import type { Locale } from '../content/locales.ts';
import { writeDate } from '../i18n/write-date.ts';
import { localDay } from '../state/context/local-day.ts';

/** More than this would run into the number of the page. */
const mostAddress = 90;

/** What stands in the margins of every printed sheet. A browser that draws no text there prints its own. */
function marginsOf(locale: Locale): string {
  const words = (text: string) => `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, String.raw`\$&`)}"`;
  const look = 'font: 8pt "Atkinson Hyperlegible Next", sans-serif; color: #444;';
  return `@page {
    @top-left { content: ${words(document.title)}; ${look} }
    @top-right { content: ${words(writeDate(localDay(new Date()), locale))}; ${look} }
    @bottom-left { content: ${words(location.href.slice(0, mostAddress))}; ${look} }
    @bottom-right { content: counter(page) " / " counter(pages); ${look} }
  }`;
}

/**
 * Each printed sheet says what it is, where it was found, and of which day; until the returned is called. An older browser prints without.
 */
export function headPrints(locale: Locale): () => void {
  if (!('adoptedStyleSheets' in document)) return () => undefined;
  const sheet = new CSSStyleSheet();
  const write = () => sheet.replaceSync(marginsOf(locale));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  window.addEventListener('beforeprint', write);
  return () => {
    window.removeEventListener('beforeprint', write);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
