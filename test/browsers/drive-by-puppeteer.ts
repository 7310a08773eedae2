import puppeteer, { ElementHandle, type LaunchOptions } from 'puppeteer-core';
import { until, type Engine } from './engine.ts';
import { findNamed, type Named } from './in-page.ts';

/** Chromium, and Firefox over WebDriver BiDi. */
export async function startByPuppeteer(name: string, options: LaunchOptions & { readonly home: string }): Promise<Engine> {
  const { home, ...launch } = options;
  const browser = await puppeteer.launch({ headless: true, ...launch });
  let ended: string | undefined;
  browser
    .process()
    ?.once('exit', (code, signal) => (ended = `it ended by itself, ${signal === null ? `code ${code}` : `signal ${signal}`}`));
  const page = await browser.newPage();
  page.once('error', (failure) => (ended ??= `its page crashed: ${failure.message}`));
  await page.setViewport({ width: 1280, height: 900 });
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (![home, 'blob:', 'data:'].some((own) => request.url().startsWith(own))) elsewhere.push(request.url());
  });
  const run: Engine['run'] = async (work, ...handed) => {
    const source = `(async () => JSON.stringify(await (${work.toString()})(...${JSON.stringify(handed)})) ?? 'null')()`;
    return JSON.parse(String(await page.evaluate(source)));
  };
  const find = (what: Named) =>
    until(`${what.role} ${what.name}`, async () => {
      const found = await page.evaluateHandle(findNamed, what);
      return found instanceof ElementHandle && found;
    });
  return {
    name,
    version: await browser.version(),
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    run,
    press: async (what) => (await find(what)).click(),
    write: async (what, text) => {
      const field = await find(what);
      await field.click({ count: 3 });
      await field.type(text);
    },
    askedElsewhere: () => elsewhere,
    ended: () => ended,
    close: () => browser.close(),
  };
}
