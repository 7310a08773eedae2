import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../.scripts/browser.mjs';

const { executablePath, args, env } = findBrowser();
const port = Number(process.env['JOURNEY_PORT'] ?? 4185);
export const address = `http://127.0.0.1:${port}/in/a/folder/`;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 3, // with two, a fifth of two cores stays idle
  retries: 1, // one that passes the second time is told as flaky, and counts as passed
  reporter: 'line',
  timeout: process.env['SOAK'] ? 1_800_000 : 240_000, // a machine may be three times slower in one hour than in another
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    serviceWorkers: 'block', // keeping every part of the app for later costs seconds a visit: only journeys without a network and of versions let it
    trace: 'on-first-retry', // recording every journey made them take 1.7 times as long
    actionTimeout: 60_000,
    launchOptions: { executablePath, args, env: { ...process.env, ...env } },
  },
  webServer: {
    command: `node .scripts/serve.mjs --port ${port} --base /in/a/folder/`,
    cwd: '../..',
    url: address,
    reuseExistingServer: !process.env['CI'],
  },
});
