import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** Pictures of every screen, to look at. */
export default defineConfig({ ...journeys, testMatch: '*.shots.ts', outputDir: '../../test-results/screens', retries: 0 });
