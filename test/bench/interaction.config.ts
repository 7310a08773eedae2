import { defineConfig } from '@playwright/test';
import journeys from '../journeys/playwright.config.ts';

/** How soon the screen answers on a slow device. One at a time: two would slow each other down. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  testMatch: '*.pace.ts',
  outputDir: '../../test-results/bench',
  retries: 0,
  workers: 1,
});
