import { test as base, expect, type BrowserContext } from '@playwright/test';

interface Quiet {
  /** What a page may fetch from: the folder it is served in, or the one file it is. */
  readonly home: string | undefined;
  /** Everything that was said or fetched and should not have been. */
  readonly heard: string[];
}

/**
 * A browser in which nothing may go wrong unseen: no error in the console, no uncaught failure, no breach of the
 * content security policy, nothing fetched from elsewhere. Asserted when the test ends.
 */
export const test = base.extend<Quiet>({
  home: [undefined, { option: true }],
  // oxlint-disable-next-line eslint/no-empty-pattern -- the first argument has to be taken apart
  heard: async ({}, run) => run([]),
  context: async ({ context, baseURL, home, heard }, run) => {
    await listen(context, { home: home ?? baseURL ?? '', heard });
    await run(context);
    expect(heard, 'the console, the policy and the network stay quiet').toEqual([]);
  },
});

export async function listen(context: BrowserContext, { home, heard }: { readonly home: string; readonly heard: string[] }): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  context.on('weberror', (failure) => heard.push(`uncaught: ${failure.error().message}`));
  context.on('request', (request) => {
    const own = [home, 'blob:', 'data:'].some((start) => request.url().startsWith(start));
    if (!own) heard.push(`request: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // oxlint-disable-next-line eslint/no-console -- the way out of the page
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
}

export { expect };
