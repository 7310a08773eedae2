import { afterEach, expect, it, vi } from 'vitest';
import { headPrints } from '../../src/app/print-head.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'adoptedStyleSheets');
});

it('heads each printed sheet with title, day, address and page number, whatever stands in the title, and stops when it is told to', () => {
  const written: string[] = [];
  class FakeSheet {
    replaceSync(text: string) {
      written.push(text);
    }
  }
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  Object.assign(document, { adoptedStyleSheets: [] });
  document.title = 'Een "naam" met \\ erin\n} @import · Keerpunt';
  location.hash = '#/result/why';
  const stop = headPrints('fr-BE');
  expect(document.adoptedStyleSheets).toHaveLength(1);
  window.dispatchEvent(new Event('beforeprint'));
  const [sheet = ''] = written;
  expect(sheet).toContain(String.raw`"Een \"naam\" met \\ erin } @import · Keerpunt"`);
  expect(sheet).toMatch(/"\d{1,2}(?:er)?\s\p{L}+ \d{4}"/u);
  expect(sheet).toContain('#/result/why"');
  expect(sheet).toContain('counter(page) " / " counter(pages)');
  stop();
  expect(document.adoptedStyleSheets).toHaveLength(0);
  window.dispatchEvent(new Event('beforeprint'));
  expect(written).toHaveLength(1);
});

it('leaves sheets as they are in a browser that adopts none', () => {
  expect(() => headPrints('nl-BE')()).not.toThrow();
});
